-- check: ic3-60-plus-within-all
-- severity: warn
-- message: {publication_id}: {what} of people over 60 are {older}, those of all {everybody}: a part can't exceed the whole
-- grain: one row is one crime type for which people over 60 print more than everybody: often two values that changed places
-- inputs: claims, stage.controls, stage.held
with losses as (
  select publication_id, fraud_type, population, coalesce(central_native, low_native) as loss,
    -- half a printed unit either way
    coalesce(printed_scale, 1)::decimal(38, 6) as unit
  from main.claims
  where source_id = 'fbi-ic3' and measure = 'reported_loss' and victim_geo = 'USA' and period_kind = 'annual'
    and time_period = split_part(publication_id, '/', 2)
), counts as (
  select c.publication_id, regexp_extract(c.label, '_by_([a-z]+\..+)\.complaints$', 1) as type,
    c.label like 'loss\_60\_plus%' escape '\' as is_older, c.value::bigint as n
  from stage.controls c
  join stage.held h on h.sha256 = c.snapshot_sha256 and h.publication_id = c.publication_id
  where c.source_id = 'fbi-ic3' and c.unit = 'complaints' and regexp_matches(c.label, '^loss(_60_plus)?_by_(type|descriptor)\.[^.]+\.complaints$')
)
select o.publication_id, 'losses to ' || o.fraud_type as what, plain(o.loss) as older, plain(a.loss) as everybody
from losses o
join losses a on a.publication_id = o.publication_id and a.fraud_type = o.fraud_type and a.population = 'all'
where o.population = 'age_60_plus' and (o.loss - a.loss) * 2 > o.unit + a.unit
union all
select o.publication_id, 'complaints of ' || o.type, o.n::varchar, a.n::varchar
from counts o join counts a on a.publication_id = o.publication_id and a.type = o.type and not a.is_older
where o.is_older and o.n > a.n
order by publication_id, what;
