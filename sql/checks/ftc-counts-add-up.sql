-- check: ftc-counts-add-up
-- severity: warn
-- message: {publication_id}: {what} add up to {added}, the table prints {printed}
-- grain: one row is one printed count of a Data Book that its rows don't give
-- inputs: stage.controls, stage.held
with counts as (
  select c.publication_id, c.snapshot_sha256, c.label, c.value::bigint as n
  from stage.controls c
  join stage.held h on h.sha256 = c.snapshot_sha256 and h.publication_id = c.publication_id
  where c.source_id = 'ftc-consumer-sentinel' and c.unit = 'reports'
), buckets as (
  -- "1-1000" is split again into hundreds: each of those ends at or below 1000
  select publication_id, snapshot_sha256, label, n, label = 'reports_by_amount.1-1000' as is_split,
    coalesce(try_cast(regexp_extract(label, '-(\d+)$', 1) as bigint) <= 1000, false)
      and label not like '%more-than%' as is_small
  from counts where label like 'reports\_by\_amount.%' escape '\'
), sums as (
  select publication_id, snapshot_sha256, 'buckets of amounts' as what,
    sum(n) filter (is_split or not is_small) as added, 'total_loss.reports_with_loss' as label
  from buckets group by all
  union all
  select publication_id, snapshot_sha256, 'buckets below $1,000', sum(n) filter (is_small and not is_split), 'reports_by_amount.1-1000'
  from buckets group by all having count(*) filter (is_small and not is_split) > 0
  union all
  select publication_id, snapshot_sha256, 'rows of ' || split_part(label, '.', 1), sum(n), split_part(label, '.', 1) || '.counted_reports'
  from counts where regexp_matches(label, '^loss_by_(contact_method|payment_method|age)\..+\.reports$') group by all
)
select s.publication_id, s.what, s.added, c.n as printed
from sums s
join counts c using (publication_id, snapshot_sha256, label)
where s.added <> c.n
order by publication_id, what;
