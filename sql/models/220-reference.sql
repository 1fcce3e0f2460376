-- model: the reference tables of the contract (section 5)
-- grain, key: as the contract says
-- inputs: ref.*, stage.fx_rates, stage.price_index

-- Places of the method and of M49 and ISO together; the method's list has the last word on name and kind.
insert into main.geographies by name
with parents as (
  -- the one place besides the world that contains it; the world where there are several
  select a as code, if(count(*) filter (b <> 'WORLD') = 1, max(b) filter (b <> 'WORLD'), 'WORLD') as parent
  from ref.scope_relations where dimension = 'victim_geo' and rel = 'SUB' group by a
)
select coalesce(p.code, g.code) as code, coalesce(p.name, g.name) as name,
  coalesce(p.kind, g.type) as kind,
  g.iso2, g.m49, coalesce(g.parent, up.parent) as parent, g.currency, coalesce(p.note, g.note) as note
from ref.geographies g
full join ref.places p on p.code = g.code
left join parents up on up.code = p.code;

insert into main.geography_members by name
select "group" as group_code, member_iso3 as member_code from ref.geography_members;

insert into main.fraud_types by name select code, definition from ref.fraud_types;

insert into main.measures by name
select code, measurand, unit, is_money, needs_system, definition, not_to_confuse_with from ref.measures;

insert into main.reporting_systems by name select code, victim_geo, operator, kind, note from ref.reporting_systems;

insert into main.scope_relations by name select dimension, a, b, rel, why from ref.scope_relations;

insert into main.measure_relations by name select a, b, rel, switch, "default", why from ref.measure_relations;

insert into main.partitions by name select dimension, parent, children, exhaustive, declared_by, note from ref.partitions;

-- Lists that the method keeps as files; those that stand in the contract alone are added by the release.
insert into main.codes by name
select list, code, definition, row_number() over (partition by list order by nth) as sort, '1.0.0' as introduced_in
from (
  select 'perpetrator_scope' as list, code, definition, row_number() over () as nth from ref.perpetrator_scopes
  union all select 'population', code, definition, row_number() over () from ref.populations
  union all select 'semantics', code, words, row_number() over () from ref.semantics
  union all select 'period_kind', code, definition, row_number() over () from ref.period_kinds
  union all select 'basis', code, definition, row_number() over () from ref.bases
  union all select 'type', code, definition, row_number() over () from ref.edge_types
);

insert into main.fx_rates by name
select currency, period_start, period_end, time_period, local_per_usd, quality, method, source,
  alt_local_per_usd, alt_source, deviation_pct
from stage.fx_rates;

insert into main.price_index by name
select index_id, time_period, period_start, period_end, value, n_months, base, source, note from stage.price_index;

insert into main.denominators by name
select p.iso3 as geo, p.year, 'population' as kind, p.population as value, p.source,
  p.alt_population as alt_value, if(p.alt_population is null, null, p.alt_source) as alt_source,
  null::varchar as status, p.note
from ref.population p join main.geographies g on g.code = p.iso3
union all
select d.iso3, d.year, 'gdp_usd', d.gdp_usd, d.source, d.alt_gdp_usd,
  if(d.alt_gdp_usd is null, null, d.alt_source), d.status, d.note
from ref.gdp_usd d join main.geographies g on g.code = d.iso3;
