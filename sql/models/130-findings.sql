-- model: main.findings, main.homonyms
-- grain: one proposal of one detector; one printed value that stands for different things
-- key: finding_id; homonym_id
-- inputs: stage.coded, stage.graded, main.identities, main.citations, stage.series, ref.scope_closure
-- A detector proposes and never asserts: nothing here reaches an estimate.

-- What detectors look at: one value for each claim, with the year that most of its period lies in.
create table stage.looked_at as
select c.*, g.origin_id, g.superseded_by, coalesce(c.central_native, c.low_native, c.high_native) as value_native,
  coalesce(c.central_usd, c.low_usd, c.high_usd) as value_usd,
  digits(coalesce(c.central_native, c.low_native, c.high_native)) as value_digits,
  year_of(c.period_start, c.period_end) as year,
  s.root as series
from stage.coded c
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

-- Growth rate printed beside a figure, against each value that the same publisher had printed by then for the period
-- before. A value that somebody computed from this very rate says nothing about it.
create table stage.growth as
with rates as (
  select *, regexp_extract(note, '(^|[^0-9.])([+-][0-9]+([.][0-9]+)?) ?%', 2) as printed_rate,
    regexp_extract(note, '(^|[^0-9.])([+-][0-9]+([.]([0-9]+))?) ?%', 4) as rate_decimals
  from stage.looked_at
  where note is not null and period_kind in ('annual', 'half', 'quarter', 'month', 'fiscal') and not negative_example
), usable as (
  select *, printed_rate::decimal(9, 3) as rate, 0.5 * pow(10, -len(rate_decimals)) as half_step
  from rates where printed_rate <> ''
), pairs as (
  select c.claim_id, p.claim_id as previous_id, c.rate, c.half_step, p.value_native as previous_value, p.published_on,
    c.value_native::double / (1 + c.rate::double / 100) as implied,
    -- what the roundings of the rate and of both values explain
    c.half_step / (100 + c.rate::double) + coalesce(c.unit_low, c.unit_high)::double / 2 / c.value_native::double
      + coalesce(p.unit_low, p.unit_high)::double / 2 / p.value_native::double as slack
  from usable c
  join stage.looked_at p on p.source_id = c.source_id and p.unit = c.unit and p.measure = c.measure
    and p.victim_geo = c.victim_geo and p.perpetrator_scope = c.perpetrator_scope and p.population = c.population
    and p.fraud_type = c.fraud_type and p.reporting_system = c.reporting_system and p.gross_net = c.gross_net
    and p.period_start = (c.period_start - interval 1 year)::date
    and p.period_end + 1 = (c.period_end + 1 - interval 1 year)::date
    and p.published_on <= c.published_on and not p.negative_example
  where not exists (
    select 1 from main.citations e
    where e.child_claim_id = p.claim_id and e.parent_claim_id = c.claim_id and e.type = 'rescales')
)
select claim_id, any_value(rate) as rate, any_value(implied) as implied,
  list(previous_id order by previous_id) as previous_ids,
  arg_max(previous_value, (published_on, previous_id)) as previous_value,
  min(abs(implied / previous_value::double - 1) - slack) as misfit
from pairs group by claim_id;

-- Growth rates with a decimal: odd enough to be recognised.
create table stage.odd_rates as
select * from (
  select claim_id, source_id, victim_geo, year, value_native, regexp_extract(note, '[+-]([0-9]+[.][0-9]+) ?%', 1) as odd_rate
  from stage.looked_at where note is not null and not negative_example
) where odd_rate <> '';

-- The total of one publisher for one place, year, system and population: no wider type of its own stands beside it.
-- A figure stands under each calendar year that holds two fifths of its period, a counter of under two years under each
-- year that it touches. bank_reported_scams names who counts,
-- not what: it is a total of its own.
create table stage.totals as
with placed as (
  select *, unnest(list_filter(
    generate_series(year(period_start), year(period_end)),
    y -> days_in_year(period_start, period_end, y) * 5 >= (period_end - period_start + 1) * 2
      or period_kind = 'cumulative' and period_end - period_start < 731)) as total_year
  from stage.looked_at
  where period_start is not null
    and measurand in ('reported_loss', 'true_loss', 'amount_involved', 'cost_of_fraud', 'attempted_loss')
)
, widest as (
  select t.* from placed t
  where t.fraud_type = 'bank_reported_scams' or not exists (
    select 1 from placed w join ref.scope_closure s
      on s.dimension = 'fraud_type' and s.rel = 'SUB' and s.a = t.fraud_type and s.b = w.fraud_type
    where w.source_id = t.source_id and w.victim_geo = t.victim_geo and w.total_year = t.total_year
      and w.stratum_system = t.stratum_system and w.population = t.population and not w.negative_example)
)
-- More than five types, or more than three groups of people, are a breakdown and no totals.
select * from widest
qualify count(distinct fraud_type) over (partition by source_id, victim_geo, total_year, stratum_system, measurand) <= 5
  and (population in ('all', 'all_incl_foreign') or count(distinct population) over (
    partition by source_id, victim_geo, total_year, stratum_system, measurand) <= 3);

-- Side by side for one place and year. The ratio is taken in US$, or in the one currency that all share; over the figures
-- that cover a whole year where there are two of them, so that a month is not set against a year.
create table stage.spreads as
with measured as (
  select *, period_end - period_start between 300 and 400 as is_year,
    count(*) filter (period_end - period_start between 300 and 400) over (partition by victim_geo, total_year) > 1 as has_years
  from stage.totals where value_native > 0
), grouped as (
  select victim_geo, total_year as year, list(claim_id order by claim_id) as members,
    count(distinct stratum_id) as n_strata, count(distinct source_id) as n_sources,
    count(distinct (stratum_system, population, measurand, basis)) as n_kinds,
    if(count(distinct unit) = 1,
      max(value_native) filter (is_year or not has_years)::double / min(value_native) filter (is_year or not has_years)::double,
      max(value_usd) filter (is_year or not has_years)::double / min(value_usd) filter (is_year or not has_years)::double) as ratio
  from measured
  group by victim_geo, total_year
)
select * from grouped where n_kinds > 1 and ratio >= 1.5;

-- A way of counting (basis, system, measure) that ends where another begins, with no year in which both were printed.
create table stage.breaks as
with ways as (
  select source_id, victim_geo, fraud_type, population, unit, concat_ws(' ', basis, stratum_system, measure) as way,
    min(year) as first_year, max(year) as last_year,
    arg_max(value_native, (year, published_on, claim_id)) as last_value,
    arg_min(value_native, (year, published_on, claim_id)) as first_value,
    list(claim_id order by claim_id) as members
  from stage.looked_at
  where year is not null and not negative_example and superseded_by is null and value_native > 0
    and period_kind in ('annual', 'fiscal', 'multi_year_mean')
    and source_id in (select source_id from stage.sources where publisher_kind <> 'press')
    and perpetrator_scope = 'any' and measurand in ('reported_loss', 'true_loss')
  group by all
)
select a.way as old_way, b.way as new_way, b.first_year as year,
  greatest(b.first_value::double / a.last_value::double, a.last_value::double / b.first_value::double) as ratio,
  list_concat(a.members, b.members) as members
from ways a
join ways b using (source_id, victim_geo, fraud_type, population, unit)
where a.last_year < b.first_year and b.first_year - a.last_year <= 3
  and greatest(b.first_value::double / a.last_value::double, a.last_value::double / b.first_value::double) >= 2;

insert into main.findings by name
with found as (
  -- The rate fits no value printed before: that value was restated, or the rate belongs to another figure.
  select 'growth_rate' as rule, list_append(previous_ids, claim_id) as members, misfit as score,
    'a printed growth of ' || plain(rate) || ' % over the period before implies ' || plain(implied::decimal(38, 0))
      || ' where ' || plain(previous_value) || ' had been printed' as sentence
  from stage.growth where misfit > 0.002

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
  where len(a.value_digits) >= 4
    -- two publishers of two countries may well print the same four digits
    and (a.victim_geo = b.victim_geo or a.source_id = b.source_id)
    and (a.unit <> b.unit or a.stratum_id <> b.stratum_id)
    and a.origin_id <> b.origin_id
    and not exists (select 1 from stage.joined j where j.a = a.claim_id and j.b = b.claim_id)

  union all
  -- Another publisher prints the same figure for the same stratum later: perhaps a copy (method d6).
  select 'same_value', [a.claim_id, b.claim_id], len(b.value_digits)::double,
    b.source_id || ' prints the figure of ' || a.source_id || ' for the same stratum later: perhaps a copy'
  from stage.looked_at a
  join stage.looked_at b on a.stratum_id = b.stratum_id and a.unit = b.unit and a.source_id <> b.source_id
    and b.published_on > a.published_on
    and abs(a.value_native - b.value_native) * 2 <= coalesce(a.unit_low, a.unit_high) + coalesce(b.unit_low, b.unit_high)
  where a.time_period <> 'unstated' and not a.negative_example and not b.negative_example
    and a.origin_id <> b.origin_id
    and not exists (select 1 from stage.joined j where j.a = a.claim_id and j.b = b.claim_id)

  union all
  -- Two publishers print the same odd growth rate beside different levels of one place and year.
  select 'shared_odd_number', [a.claim_id, b.claim_id], len(a.odd_rate)::double,
    'both print a growth of ' || a.odd_rate || ' % beside different levels: perhaps one text behind both'
  from stage.odd_rates a
  join stage.odd_rates b on a.odd_rate = b.odd_rate and a.victim_geo = b.victim_geo and a.year = b.year
    and a.source_id < b.source_id and a.value_native <> b.value_native
  where not exists (select 1 from stage.joined j where j.a = a.claim_id and j.b = b.claim_id)

  union all
  -- Printed parts against their printed total.
  select 'components_total', list_concat(string_split(lhs_claim_ids, ' '), [rhs_claim_id]),
    coalesce(abs(gap::double / coalesce(r.central_native, r.low_native, r.high_native)::double), 0),
    'printed parts and total do not agree: the gap is ' || plain(gap) || ' ' || r.unit
  from main.identities i join stage.coded r on r.claim_id = i.rhs_claim_id
  where not i.holds

  union all
  -- Several systems, populations or measures for one place and year: listed side by side with their ratio.
  select 'scope_spread', members, ratio,
    n_strata || ' totals for ' || victim_geo || ' in ' || year || ' by ' || n_sources
      || ' publishers lie a factor of ' || plain(round(ratio, 1)::decimal(18, 1)) || ' apart; they count different things'
  from stage.spreads

  union all
  -- One publisher's yearly series that changes what or how it counts while its value at least doubles or halves.
  select 'series_break', members, ratio,
    'the yearly figures change from ' || old_way || ' to ' || new_way || ' in ' || year || ' and move by a factor of '
      || plain(round(ratio, 1)::decimal(18, 1))
  from stage.breaks

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
    and (a.central_native is null) = (b.central_native is null) and (a.low_native is null) = (b.low_native is null)
    and not a.negative_example and not b.negative_example
)
select row_id('f', rule, members) as finding_id, rule, array_to_string(list_sort(members), ' ') as claim_ids,
  round(score, 6)::decimal(38, 12) as score, 'open' as state, sentence
from found
qualify row_number() over (partition by row_id('f', rule, members) order by score desc) = 1;
