-- check: ic3-ages-within-types
-- severity: warn
-- message: {publication_id}: {what} by age are {ages}, by type {types}: who states no age is missing in the first
-- grain: one row is one state page on which the ages exceed the crime types
-- inputs: claims, stage.controls, stage.held
with losses as (
  select publication_id,
    sum(central_native) filter (claim_id like '%/loss\_by\_age.%' escape '\') as ages,
    sum(central_native) filter (claim_id like '%/loss\_by\_type.%' escape '\') as types
  from main.claims
  where source_id = 'fbi-ic3' and victim_geo like 'USA-%'
  group by publication_id
), victims as (
  select c.publication_id,
    sum(c.value::bigint) filter (c.label like 'loss\_by\_age.%' escape '\') as ages,
    sum(c.value::bigint) filter (c.label like 'loss\_by\_type.%' escape '\') as types
  from stage.controls c
  join stage.held h on h.sha256 = c.snapshot_sha256 and h.publication_id = c.publication_id
  where c.source_id = 'fbi-ic3' and c.unit = 'victims'
  group by c.publication_id
)
select publication_id, 'losses' as what, plain(ages) as ages, plain(types) as types from losses where ages > types
union all
select publication_id, 'victims', ages::varchar, types::varchar from victims where ages > types
order by publication_id, what;
