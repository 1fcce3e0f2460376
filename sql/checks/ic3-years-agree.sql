-- check: ic3-years-agree
-- severity: warn
-- message: {publication_id}: {what} is {in_the_year} in the table of the year, {in_three_years} in that of three years
-- grain: one row is one cell of the year that two tables of one report print differently
-- inputs: stage.controls, stage.held, stage.rejections
with counts as (
  select c.publication_id, regexp_extract(c.label, '^(.+)\.complaints', 1) as type,
    c.label like '%\_in\_three\_years' escape '\' as is_in_years, c.value
  from stage.controls c
  join stage.held h on h.sha256 = c.snapshot_sha256 and h.publication_id = c.publication_id
  where c.source_id = 'fbi-ic3' and regexp_matches(c.label, '^loss_by_(type|descriptor)\.[^.]+\.complaints(_in_three_years)?$')
)
select a.publication_id, 'number of ' || a.type as what, a.value as in_the_year, b.value as in_three_years
from counts a join counts b using (publication_id, type)
where not a.is_in_years and b.is_in_years and a.value <> b.value
union all
-- losses have one id in both tables: where they differ, neither is used
select publication_id, split_part(detail, ' ', 1), min(as_printed), max(as_printed)
from stage.rejections
where source_id = 'fbi-ic3' and reason = 'duplicate_value' and detail like '%/%/%'
group by publication_id, detail
order by publication_id, what;
