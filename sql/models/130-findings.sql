-- model: main.findings, main.homonyms
-- grain: one proposal of one detector; one printed value that stands for different things
-- key: finding_id; homonym_id
-- inputs: stage.coded, stage.graded, main.identities, main.citations, stage.series, ref.scope_closure
-- A detector proposes and never asserts: nothing here reaches an estimate.

-- What detectors look at: one value for each claim, with the year that most of its period lies in.
create table stage.looked_at as
select c.*, g.origin_id, coalesce(c.central_native, c.low_native, c.high_native) as value_native,
  coalesce(a.central_usd, a.low_usd, a.high_usd) as value_usd,
  digits(coalesce(c.central_native, c.low_native, c.high_native)) as value_digits,
  if(c.period_start is null, null, year(c.period_start + ((c.period_end - c.period_start) // 2)::integer)) as year,
  s.root as series
from stage.coded c
join stage.amounts a using (claim_id)
join stage.graded g using (claim_id)
left join stage.series s using (claim_id)
where c.is_money;

-- Claims that a person joined, in either direction: what is joined is no finding.
create table stage.joined as
select child_claim_id as a, parent_claim_id as b from main.citations where parent_claim_id is not null
union
select parent_claim_id, child_claim_id from main.citations where parent_claim_id is not null;

-- Equal printed value in one currency, at least three significant digits (two where one publisher prints both), other
-- thing: the scopes differ, and no lineage joins them.
insert into main.homonyms by name
with ends as (
  select claim_id, source_id, origin_id, unit, unnest(list_distinct(list_filter([low_native, central_native, high_native], x -> x is not null))) as value_native,
    victim_geo, perpetrator_scope, population, fraud_type, measurand, stratum_system, gross_net, stratum_period
  from stage.looked_at where not negative_example
), groups as (
  select value_native, unit,
    list(distinct claim_id order by claim_id) as members,
    count(distinct origin_id) as n_origins,
    count(distinct source_id) as n_sources,
    list_filter([
      if(count(distinct victim_geo) > 1, 'victim_geo', null),
      if(count(distinct perpetrator_scope) > 1, 'perpetrator_scope', null),
      if(count(distinct population) > 1, 'population', null),
      if(count(distinct fraud_type) > 1, 'fraud_type', null),
      if(count(distinct measurand) > 1, 'measurand', null),
      if(count(distinct stratum_system) > 1, 'reporting_system', null),
      if(count(distinct gross_net) > 1, 'gross_net', null),
      if(count(distinct stratum_period) > 1, 'time_period', null)
    ], x -> x is not null) as differs_in
  from ends group by value_native, unit
)
select row_id('h', 'homonym', members) as homonym_id, array_to_string(members, ' ') as claim_ids, value_native, unit,
  array_to_string(list_sort(differs_in), ' ') as differs_in
from groups
where len(members) > 1 and n_origins > 1 and len(differs_in) > 0
  and (len(digits(value_native)) >= 3 or n_sources = 1 and len(digits(value_native)) = 2);

-- Growth rate printed beside a figure, against the value that the same publisher had printed before for the period before.
create table stage.growth as
with rates as (
  select *, regexp_extract(note, '(^|[^0-9.])([+-][0-9]+([.][0-9]+)?) ?%', 2) as printed_rate,
    regexp_extract(note, '(^|[^0-9.])([+-][0-9]+([.]([0-9]+))?) ?%', 4) as rate_decimals
  from stage.looked_at
  where note is not null and period_kind in ('annual', 'half', 'quarter', 'month', 'fiscal') and not negative_example
), usable as (
  select *, printed_rate::decimal(9, 3) as rate, 0.5 * pow(10, -len(rate_decimals)) as half_step
  from rates where printed_rate <> ''
)
select c.claim_id, p.claim_id as previous_id, c.published_on, c.rate, c.half_step, c.value_native, p.value_native as previous_value,
  c.value_native::double / (1 + c.rate::double / 100) as implied,
  row_number() over (partition by c.claim_id order by p.published_on desc nulls last, p.claim_id) as nth
from usable c
join stage.looked_at p on p.source_id = c.source_id and p.unit = c.unit and p.measure = c.measure
  and p.victim_geo = c.victim_geo and p.perpetrator_scope = c.perpetrator_scope and p.population = c.population
  and p.fraud_type = c.fraud_type and p.reporting_system = c.reporting_system and p.gross_net = c.gross_net
  and p.period_start = (c.period_start - interval 1 year)::date
  and p.published_on < c.published_on and not p.negative_example
  and coalesce(p.transcription, 'high') <> 'low';

-- The total of one publisher for one place, year, system and population: no wider type of its own stands beside it.
create table stage.totals as
select t.* from stage.looked_at t
where t.year is not null and not t.negative_example and t.superseded_by is null and t.value_usd > 0
  and t.measurand in ('reported_loss', 'true_loss', 'amount_involved', 'cost_of_fraud', 'attempted_loss')
  and not exists (
    select 1 from stage.looked_at w join ref.scope_closure s
      on s.dimension = 'fraud_type' and s.rel = 'SUB' and s.a = t.fraud_type and s.b = w.fraud_type
    where w.source_id = t.source_id and w.victim_geo = t.victim_geo and w.year = t.year
      and w.stratum_system = t.stratum_system and w.population = t.population and not w.negative_example);

insert into main.findings by name
with found as (
  -- The rate does not fit: the earlier value was restated, or the rate belongs to another figure.
  select 'growth_rate' as rule, [claim_id, previous_id] as members,
    abs(implied / previous_value::double - 1) as score,
    'a printed growth of ' || plain(rate) || ' % over the period before implies ' || plain(implied::decimal(38, 0))
      || ' where ' || plain(previous_value) || ' had been printed' as sentence
  from stage.growth
  -- the rate's own rounding and that of both values explain a gap of this size
  where nth = 1 and abs(implied / previous_value::double - 1) > half_step / (100 + rate::double) + 0.01

  union all
  -- Equal digits, other power of ten, in one currency and one place and measure: one of the two may have slipped.
  select 'power_of_ten', [a.claim_id, b.claim_id], len(a.value_digits)::double,
    'equal digits, a factor of ' || plain(share(greatest(a.value_native, b.value_native), least(a.value_native, b.value_native))) || ' apart'
  from stage.looked_at a
  join stage.looked_at b on a.value_digits = b.value_digits and a.unit = b.unit and a.victim_geo = b.victim_geo
    and a.measurand = b.measurand and a.value_native < b.value_native
  where len(a.value_digits) >= 3 and a.year is not distinct from b.year
    and not exists (select 1 from stage.joined j where j.a = a.claim_id and j.b = b.claim_id)

  union all
  -- Odd digits (four or more) that return with another scope, year or currency.
  select 'same_digits', [a.claim_id, b.claim_id], len(a.value_digits)::double,
    'the digits ' || a.value_digits || ' stand for two things: ' || concat_ws(', ',
      if(a.unit <> b.unit, a.unit || ' and ' || b.unit, null),
      if(a.victim_geo <> b.victim_geo, a.victim_geo || ' and ' || b.victim_geo, null),
      if(a.fraud_type <> b.fraud_type, a.fraud_type || ' and ' || b.fraud_type, null),
      if(a.measurand <> b.measurand, a.measurand || ' and ' || b.measurand, null),
      if(a.time_period <> b.time_period, a.time_period || ' and ' || b.time_period, null))
  from stage.looked_at a
  join stage.looked_at b on a.value_digits = b.value_digits and a.claim_id < b.claim_id
  where len(a.value_digits) >= 4 and a.value_native = b.value_native
    and (a.unit <> b.unit or a.stratum_id <> b.stratum_id)
    and a.origin_id <> b.origin_id
    and not exists (select 1 from stage.joined j where j.a = a.claim_id and j.b = b.claim_id)

  union all
  -- Printed parts against their printed total.
  select 'components_total', list_concat(string_split(lhs_claim_ids, ' '), [rhs_claim_id]),
    coalesce(abs(gap::double / coalesce(r.central_native, r.low_native, r.high_native)::double), 0),
    'printed parts and total do not agree: the gap is ' || plain(gap) || ' ' || r.unit
  from main.identities i join stage.coded r on r.claim_id = i.rhs_claim_id
  where not i.holds

  union all
  -- Several systems, populations or measures for one place and year: listed side by side with their ratio.
  select 'scope_spread', list(claim_id order by claim_id), max(value_usd)::double / min(value_usd)::double,
    count(distinct stratum_id) || ' totals for ' || victim_geo || ' in ' || year || ' by ' || count(distinct source_id)
      || ' publishers lie a factor of ' || plain(round(max(value_usd)::double / min(value_usd)::double, 1)::decimal(18, 1)) || ' apart; they count different things'
  from stage.totals
  group by victim_geo, year
  having count(distinct (stratum_system, population, measurand)) > 1 and max(value_usd) >= 1.5 * min(value_usd)

  union all
  -- One figure of one publisher, ten times more or less within a year.
  select 'tenfold_year', [a.claim_id, b.claim_id],
    greatest(b.value_native::double / a.value_native::double, a.value_native::double / b.value_native::double),
    'a year apart and a factor of ' || plain(round(greatest(b.value_native::double / a.value_native::double,
      a.value_native::double / b.value_native::double), 1)::decimal(18, 1)) || ' apart'
  from stage.looked_at a
  join stage.looked_at b on a.source_id = b.source_id and a.unit = b.unit and a.measure = b.measure
    and a.victim_geo = b.victim_geo and a.perpetrator_scope = b.perpetrator_scope and a.population = b.population
    and a.fraud_type = b.fraud_type and a.reporting_system = b.reporting_system and a.gross_net = b.gross_net
    and a.period_kind = b.period_kind and b.period_start = (a.period_start + interval 1 year)::date
  where greatest(b.value_native::double / a.value_native::double, a.value_native::double / b.value_native::double) >= 10
)
select row_id('f', rule, members) as finding_id, rule, array_to_string(list_sort(members), ' ') as claim_ids,
  round(score, 6)::decimal(38, 12) as score, 'open' as state, sentence
from found
qualify row_number() over (partition by row_id('f', rule, members) order by score desc) = 1;
