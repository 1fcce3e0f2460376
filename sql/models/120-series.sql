-- model: main.restatements, main.coverage
-- grain: one vintage of one figure; what is known of one place, year and measurand
-- key: series_id, vintage; geo, year, measurand
-- inputs: stage.coded, stage.edges, stage.graded

-- Two figures are vintages of one when a person says so (revises), or when one publisher prints them for one scope and
-- one period in documents of different dates.
create table stage.series as
with usable as (
  select claim_id, source_id, coalesce(publisher_as_cited, '') as cited, measure, unit, published_on, stratum_id,
    time_period, reporting_system
  from stage.coded
  where not negative_example and period_kind <> 'unknown' and period_start is not null
), grouped as (
  select *, min(claim_id) over scope as first_id,
    count(distinct published_on) over scope as n_dates,
    -- a figure of the same scope and document as a revised one belongs to its series
    bool_or(claim_id in (select child_claim_id from stage.edges where type = 'revises'
      union select parent_claim_id from stage.edges where type = 'revises')) over scope as is_revised
  from usable
  window scope as (partition by source_id, cited, measure, unit, stratum_id, time_period, reporting_system)
), links as (
  select claim_id as a, first_id as b from grouped where n_dates > 1 or is_revised
  union
  select e.child_claim_id, e.parent_claim_id from stage.edges e
  join stage.coded c on c.claim_id = e.child_claim_id
  join stage.coded p on p.claim_id = e.parent_claim_id
  where e.type = 'revises' and e.status in ('asserted', 'inferred') and not c.negative_example and not p.negative_example
), both_ways as (
  select a, b from links union select b, a from links
), reach as (
  with recursive walk as (
    select a as claim_id, b as member from both_ways
    union
    select w.claim_id, l.b from walk w join both_ways l on l.a = w.member
  )
  select claim_id, min(least(claim_id, member)) as root from walk group by claim_id
)
select root, claim_id from reach;

insert into main.restatements by name
with ordered as (
  select s.root, c.claim_id, c.published_on, c.unit,
    split_part(c.publication_id, '/', 2) as edition,
    coalesce(c.central_native, c.low_native, c.high_native) as value_native,
    row_number() over (partition by s.root order by c.published_on nulls first, c.claim_id) as vintage,
    first(c.claim_id) over (partition by s.root order by c.published_on nulls first, c.claim_id) as first_id
  from stage.series s join stage.coded c using (claim_id)
)
select row_id('s', 'series', [first_id]) as series_id, vintage, claim_id, published_on, edition, value_native, unit,
  case when lag(unit) over w = unit then share(value_native, lag(value_native) over w) end as change_ratio
from ordered
window w as (partition by root order by vintage);

insert into main.coverage by name
select c.victim_geo as geo,
  year_of(c.period_start, c.period_end) as year,
  c.measurand,
  count(*) as n_claims,
  count(distinct g.origin_id) as n_origins,
  count(distinct c.source_id) as n_publishers
from stage.coded c join stage.graded g using (claim_id)
where not c.negative_example and c.is_money and c.period_start is not null
  and c.period_kind not in ('cumulative', 'multi_year_mean')
group by all;
