-- model: stage.coded
-- grain: one row is one claim with its stratum and its status
-- key: claim_id
-- inputs: stage.claims, stage.amounts, stage.edges, ref.period_kinds, getvariable('as_of')

-- The newest vintage that a chain of revisions leads to. A cycle ends at the latest published claim of it.
create table stage.vintages as
with recursive revised as (
  select e.parent_claim_id as claim_id, e.child_claim_id as newer, 1 as depth
  from stage.edges e
  join stage.claims child on child.claim_id = e.child_claim_id
  join stage.claims parent on parent.claim_id = e.parent_claim_id
  where e.type = 'revises' and e.status in ('asserted', 'inferred')
  union
  select r.claim_id, e.child_claim_id, r.depth + 1
  from revised r
  join stage.edges e on e.parent_claim_id = r.newer and e.type = 'revises' and e.status in ('asserted', 'inferred')
  join stage.claims child on child.claim_id = e.child_claim_id
  where r.depth < 20
)
select r.claim_id, r.newer as superseded_by
from revised r join stage.claims n on n.claim_id = r.newer
where r.newer <> r.claim_id
qualify row_number() over (partition by r.claim_id order by n.published_on desc nulls last, r.depth desc, r.newer) = 1;

-- The fiscal rule moves the stratum, never the claim: a 12-month period that is no calendar year joins the calendar
-- year that holds at least 0.70 of its days.
create table stage.coded as
with placed as (
  select c.*, a.* exclude (claim_id), v.superseded_by,
    (k.poolable and c.period_start is not null) as has_usable_period,
    case when c.period_start + interval 12 months = c.period_end + 1 and not (month(c.period_start) = 1 and day(c.period_start) = 1)
      then best_year(c.period_start, c.period_end) end as moved_year,
    if(c.needs_system, c.reporting_system, 'none') as stratum_system
  from stage.claims c
  join stage.amounts a using (claim_id)
  join ref.period_kinds k on k.code = c.period_kind
  left join stage.vintages v using (claim_id)
), coded as (
  select *, coalesce(moved_year::varchar, time_period) as stratum_period,
    lower(replace(concat_ws('.', victim_geo, perpetrator_scope, population, fraud_type, measurand, stratum_system,
      gross_net, coalesce(moved_year::varchar, time_period)), '/', '_')) as stratum_id,
    is_convertible and has_usable_period and not negative_example and coalesce(transcription, 'high') <> 'low' as poolable
  from placed
), inputs as (
  select distinct child.claim_id
  from stage.edges e
  join coded child on child.claim_id = e.child_claim_id
  join coded parent on parent.claim_id = e.parent_claim_id
  where e.type in ('rescales', 'sums') and e.status in ('asserted', 'inferred')
)
select c.*, i.claim_id is not null as is_derived,
  case
    when negative_example then 'negative_example'
    when superseded_by is not null then 'superseded'
    when not poolable then 'display_only'
    when i.claim_id is not null then 'derived'
    else 'active' end as claim_status
from coded c left join inputs i using (claim_id);

drop table stage.claims; -- stage.coded has every column of it
