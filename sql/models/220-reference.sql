-- model: the reference tables of the contract (section 5)
-- grain, key: as the contract says
-- inputs: ref.*, stage.fx_rates, stage.price_index

insert into main.fx_rates by name
select currency, period_start, period_end, time_period, local_per_usd, quality, method, source,
  alt_local_per_usd, alt_source, deviation_pct
from stage.fx_rates;

insert into main.price_index by name
select index_id, time_period, period_start, period_end, value, n_months, base, source, note from stage.price_index;

insert into main.denominators by name
select if(g.code is null, null, p.iso3) as geo, p.year, 'population' as kind, p.population as value, p.source,
  p.alt_population as alt_value, if(p.alt_population is null, null, p.alt_source) as alt_source,
  null::varchar as status, p.note
from ref.population p join main.geographies g on g.code = p.iso3
union all
select d.iso3, d.year, 'gdp_usd', d.gdp_usd, d.source, d.alt_gdp_usd,
  if(d.alt_gdp_usd is null, null, d.alt_source), d.status, d.note
from ref.gdp_usd d join main.geographies g on g.code = d.iso3;
