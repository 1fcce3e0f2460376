-- check: ic3-parts-of-total
-- severity: warn
-- message: {publication_id}: {part} are {percent} % of the total; {lowest} to {highest} % are believed
-- grain: one row is one table of an annual report whose losses make too small or too large a part of its total
-- inputs: claims, evidence
-- A descriptor is a means marked beside a type: it is no part. Figures that were only transcribed are no table.
with figures as (
  select c.publication_id, c.victim_geo, c.fraud_type, coalesce(c.central_native, c.low_native) as loss
  from main.claims c
  where c.source_id = 'fbi-ic3' and c.measure = 'reported_loss' and c.population = 'all'
    and c.time_period = split_part(c.publication_id, '/', 2)
    and exists (select 1 from main.evidence e where e.claim_id = c.claim_id and e.snapshot_sha256 is not null)
), parts as (
  select publication_id, 'crime types' as part, sum(loss) as loss, 93 as lowest, 101 as highest
  from figures
  where victim_geo = 'USA' and fraud_type not in ('internet_crime', 'crypto_nexus', 'ai_enabled_crime', 'ic3_social_media')
  group by publication_id having count(*) >= 24
  union all
  select publication_id, 'states', sum(loss), 78, 95
  from figures where victim_geo like 'USA-%' and fraud_type = 'internet_crime' group by publication_id having count(*) >= 40
)
select p.publication_id, p.part, round(share(p.loss, t.loss) * 100, 1)::decimal(9, 1) as percent, lowest, highest
from parts p
join figures t on t.publication_id = p.publication_id and t.victim_geo = 'USA' and t.fraud_type = 'internet_crime'
where p.loss * 100 not between t.loss * lowest and t.loss * highest
order by publication_id, part;
