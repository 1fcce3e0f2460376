-- model: stage.coded
-- grain: one row is one claim with its amounts in US$ and its stratum
-- key: claim_id
-- inputs: stage.claims, stage.amounts, ref.period_kinds

-- The fiscal rule moves the stratum, never the claim: a 12-month period that is no calendar year joins the calendar
-- year that holds at least 0.70 of its days.
create table stage.coded as
with placed as (
  select c.*, a.* exclude (claim_id),
    (k.poolable and c.period_start is not null) as has_usable_period,
    case when c.period_start + interval 12 months = c.period_end + 1 and not (month(c.period_start) = 1 and day(c.period_start) = 1)
      then best_year(c.period_start, c.period_end) end as moved_year,
    if(c.needs_system, c.reporting_system, 'none') as stratum_system
  from stage.claims c
  join stage.amounts a using (claim_id)
  join ref.period_kinds k on k.code = c.period_kind
)
select *, coalesce(moved_year::varchar, time_period) as stratum_period,
  lower(replace(concat_ws('.', victim_geo, perpetrator_scope, population, fraud_type, measurand, stratum_system,
    gross_net, coalesce(moved_year::varchar, time_period)), '/', '_')) as stratum_id,
  is_convertible and has_usable_period and not negative_example
    and (coalesce(transcription, 'high') <> 'low' or evidence_state = 'confirmed') as poolable
from placed;

drop table stage.claims; -- stage.coded has every column of it
