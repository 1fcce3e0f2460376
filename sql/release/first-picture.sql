-- model: the figures of the first picture
-- grain: one claim beside one figure of the focus
-- key: beside, claim_id
-- inputs: claims, publications, sources, geographies, estimates, reporting_systems
-- The focus is the newest publication of the source that the dataset begins with. Beside each of its figures stand what others
-- print for the same victims and perpetrators, and the newest total of each reporting system of that place: the largest
-- figure that it counts for everyone, of all its types, of the focus figure's year or else the newest before it.
with focus as (
  select c.* from main.claims c
  where source_id = 'pacific-forum' and claim_status <> 'superseded'
  qualify publication_id = max(publication_id) over ()
), same as ( -- the same victims and perpetrators, and a period that meets, where both have one
  select f.claim_id as beside, c.claim_id, 1 as tier, 0 as rank
  from focus f join main.claims c
    on c.victim_geo = f.victim_geo and c.perpetrator_scope = f.perpetrator_scope and c.source_id <> f.source_id
    and c.is_current and c.claim_status not in ('negative_example', 'superseded') and c.population = f.population
    and (c.measurand = f.measurand or c.estimate_id = f.estimate_id)
    and (f.period_start is null or c.period_start is null or (c.period_start <= f.period_end and c.period_end >= f.period_start))
  where coalesce(c.low_usd, c.central_usd, c.high_usd) is not null
  qualify row_number() over (partition by f.claim_id order by c.published_on desc nulls last, c.claim_id) <= 4
), counted as ( -- each system's figures for a whole year and everyone
  select f.claim_id as beside, c.claim_id, c.reporting_system, c.time_period, c.central_usd,
    coalesce(c.central_usd, c.low_usd, c.high_usd) as amount, c.period_end
  from focus f join main.reporting_systems s on s.victim_geo = f.victim_geo and f.perpetrator_scope <> 'any'
  join main.claims c on c.reporting_system = s.code and c.victim_geo = f.victim_geo
  where c.perpetrator_scope = 'any' and c.population in ('all', 'all_incl_foreign') and c.measurand = 'reported_loss'
    and c.period_kind in ('annual', 'fiscal') and c.is_current and c.claim_status not in ('negative_example', 'superseded')
    and (f.period_end is null or c.period_end <= f.period_end)
    and coalesce(c.central_usd, c.low_usd, c.high_usd) is not null
), totals as (
  select beside, claim_id, 2 as tier, amount, row_number() over (partition by beside order by amount desc, claim_id) as rank
  from (
    select * from counted
    qualify row_number() over (partition by beside, reporting_system order by period_end desc, amount desc, claim_id) = 1)
), chosen as (
  select claim_id as beside, claim_id, 0 as tier, 0 as rank from focus
  union all select beside, claim_id, tier, rank from same
  union all select beside, claim_id, tier, rank from totals where rank <= 4
)
select c.claim_id, x.tier = 0 as is_focus, x.beside, s.publisher_name as publisher,
  coalesce(c.as_printed, c.semantics || ' ' || c.unit) as words, p.title as document, coalesce(c.url, p.url) as url,
  c.low_usd::varchar as low_usd, c.central_usd::varchar as central_usd, c.high_usd::varchar as high_usd, c.semantics,
  g.name as place, c.perpetrator_scope as perpetrators, c.fraud_type, c.measurand, c.time_period, c.evidence_kind, c.evidence_state,
  c.claim_status, c.grade, c.estimate_id, e.sentence as estimate_sentence
from chosen x
join main.claims c on c.claim_id = x.claim_id
join main.publications p using (publication_id)
join main.sources s on s.source_id = c.source_id
join main.geographies g on g.code = c.victim_geo
left join main.estimates e on e.estimate_id = c.estimate_id
qualify row_number() over (partition by x.beside, c.claim_id order by x.tier) = 1
order by x.beside, x.tier, x.rank, c.published_on desc nulls last, c.claim_id
