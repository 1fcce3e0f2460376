-- model: main.headlines
-- grain: one row is one published range, for people
-- key: estimate_id
-- inputs: main.estimates, main.geographies, main.conflicts, main.claims, stage.ranges (the range of each estimate in words)
-- Sorted by rank: WORLD first, then whole years before parts of a year, newest first, then by the larger amount. Left out
-- are forecasts, and floors that come from another place's figure alone.

insert into main.headlines by name
with bound_places as (
  select e.estimate_id, bool_or(c.victim_geo = e.victim_geo) as has_own_place
  from (select estimate_id, victim_geo, unnest(string_split(bound_claim_ids, ' ')) as claim_id from main.estimates) e
  join main.claims c using (claim_id)
  group by e.estimate_id
), own_floors as (
  select distinct estimate_id from main.claims where semantics in ('at_least', 'more_than') and estimate_id is not null
), forecasts as (
  select estimate_id from main.claims group by estimate_id having bool_and(obs_status = 'F')
), disputed as (
  select distinct unnest(string_split(estimate_ids, ' ')) as estimate_id
  from main.conflicts where is_open and level = 'graded'
), chosen as (
  select e.*, r.range_text, g.name as place,
    d.estimate_id is not null as contradicted
  from main.estimates e
  join stage.ranges r using (estimate_id)
  join main.geographies g on g.code = e.victim_geo
  left join bound_places b using (estimate_id)
  left join forecasts f using (estimate_id)
  left join own_floors o using (estimate_id)
  left join disputed d using (estimate_id)
  where r.range_text is not null
    and f.estimate_id is null
    and (e.status <> 'bounds_only' or o.estimate_id is not null or coalesce(b.has_own_place, true))
)
select estimate_id,
  if(measurand = 'true_loss', 'losses, reported or not', replace(measurand, '_', ' ')) || ' of ' || replace(fraud_type, '_', ' ') as what,
  nullif(concat_ws('; ', if(population = 'all', null, replace(population, '_', ' ')),
    if(perpetrator_scope = 'any', null, 'taken by ' || replace(perpetrator_scope, '_', ' '))), '') as who,
  place as "where", time_period as "when", low_usd, high_usd, range_text, n_origins, confidence, status, contradicted,
  'estimates/' || estimate_id || '.html' as page,
  row_number() over (order by
    victim_geo <> 'WORLD',
    not (time_period ~ '^[0-9]{4}$' or time_period like '%/P1Y'),
    period_end desc nulls last,
    coalesce(high_usd, low_usd) desc nulls last,
    estimate_id) as rank
from chosen;
