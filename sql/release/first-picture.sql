-- model: the figures of the first picture
-- grain: one claim beside one figure of the focus
-- key: beside, claim_id
-- inputs: claims, evidence, publications, sources, geographies, estimates, reporting_systems
-- The focus is the newest publication of the source that the dataset begins with, its first four figures. Beside each of its figures stand what others
-- print of the same, and the total of each reporting system of that place: the largest figure that it counts for everyone, of
-- the focus figure's period or else the newest before it, as it stood on the day of the focus and, where it was restated, as it
-- stands now.
with focus as (
  select c.* from main.claims c
  where source_id = 'pacific-forum' and claim_status <> 'superseded'
  qualify publication_id = max(publication_id) over () and row_number() over (partition by publication_id order by claim_id) <= 4
), usable as (
  select *, coalesce(central_usd, low_usd, high_usd) as amount from main.claims
  where claim_status <> 'negative_example' and coalesce(central_usd, low_usd, high_usd) is not null
), same as ( -- the same victims, perpetrators, type and measurand, and a period that meets, where both have one
  select f.claim_id as beside, c.claim_id, 1 as tier, 0 as rank
  from focus f join usable c
    on c.victim_geo = f.victim_geo and c.perpetrator_scope = f.perpetrator_scope and c.population = f.population
    and c.fraud_type = f.fraud_type and c.measurand = f.measurand and c.source_id <> f.source_id and c.is_current
    and (f.period_start is null or c.period_start is null or (c.period_start <= f.period_end and c.period_end >= f.period_start))
  qualify row_number() over (partition by f.claim_id order by c.published_on desc nulls last, c.claim_id) <= 4
), counted as ( -- each system's figures for a whole year and everyone
  select f.claim_id as beside, c.claim_id, c.reporting_system, c.fraud_type, c.amount, c.period_end, c.published_on, c.is_current,
    coalesce(c.published_on <= f.published_on, false) as was_known
  from focus f join main.reporting_systems s on s.victim_geo = f.victim_geo and f.perpetrator_scope <> 'any'
  join usable c on c.reporting_system = s.code and c.victim_geo = f.victim_geo
  where c.perpetrator_scope = 'any' and c.population in ('all', 'all_incl_foreign') and c.measurand = 'reported_loss'
    and c.period_kind in ('annual', 'fiscal') and (f.period_end is null or c.period_end <= f.period_end)
), totals as (
  select beside, claim_id, 2 as tier, amount, row_number() over (partition by beside order by amount desc, claim_id) as rank
  from (
    select beside, claim_id, amount from (
      select * from counted where was_known
      qualify row_number() over (partition by beside, reporting_system, fraud_type, period_end order by published_on desc, claim_id) = 1)
    qualify row_number() over (partition by beside, reporting_system order by period_end desc, amount desc, claim_id) = 1
    union
    select beside, claim_id, amount from counted where is_current
    qualify row_number() over (partition by beside, reporting_system order by period_end desc, amount desc, claim_id) = 1)
), chosen as (
  select claim_id as beside, claim_id, 0 as tier, 0 as rank from focus
  union all select beside, claim_id, tier, rank from same
  union all select beside, claim_id, tier, rank from totals where rank <= 6
)
select c.claim_id, x.tier = 0 as is_focus, x.beside, s.publisher_name as publisher,
  coalesce(c.as_printed, v.words) as words, v.kinds as evidence_kinds, p.title as document, coalesce(c.url, p.url) as url,
  c.low_usd::varchar as low_usd, c.central_usd::varchar as central_usd, c.high_usd::varchar as high_usd, c.semantics,
  g.name as place, c.perpetrator_scope as perpetrators, c.fraud_type, c.measurand, c.time_period, c.evidence_state,
  c.claim_status, c.grade, c.estimate_id, e.sentence as estimate_sentence
from chosen x
join main.claims c on c.claim_id = x.claim_id
join main.publications p using (publication_id)
join main.sources s on s.source_id = c.source_id
join main.geographies g on g.code = c.victim_geo
left join (
  select claim_id, first(as_printed order by evidence_id) filter (as_printed is not null and agrees) as words,
    string_agg(distinct evidence_kind, ' ' order by evidence_kind) as kinds
  from main.evidence where claim_id in (select claim_id from chosen) group by claim_id) v on v.claim_id = c.claim_id
left join main.estimates e on e.estimate_id = c.estimate_id
qualify row_number() over (partition by x.beside, c.claim_id order by x.tier) = 1
order by x.beside, x.tier, x.rank, c.published_on desc nulls last, c.claim_id
