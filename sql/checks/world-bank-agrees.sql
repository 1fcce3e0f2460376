-- check: world-bank-agrees
-- severity: warn
-- message: {what} {place} {year}: the table says {table_value}, the World Bank {bank_value}; they must agree within {allowed} %
-- grain: one row is one yearly figure in which a reference table and the World Bank's newest answer part
-- inputs: ref.fx_annual, ref.us_cpi_annual, ref.gdp_usd, ref.geographies, stage.controls, stage.held
with newest as (
  select c.label, c.value, regexp_extract(c.label, '^([A-Z.]+)\.([A-Z0-9]+)\.(\d{4})$', ['code', 'place', 'year']) as part
  from stage.controls c
  join stage.held h on h.sha256 = c.snapshot_sha256 and h.publication_id = c.publication_id
  where c.source_id = 'world-bank'
  qualify row_number() over (partition by c.label order by c.publication_id desc, h.retrieved_at desc, c.snapshot_sha256) = 1
), bank as (
  select part.code as code, part.place as place, part.year::bigint as year, value from newest
), base as (
  select index as us_2010 from ref.us_cpi_annual where year = 2010
), pairs as (
  -- each currency by the countries that have it; the euro by the bank's code of its area
  select 'rate of' as what, a.currency as place, b.year, a.local_per_usd as table_value, rate9(b.value) as bank_value, 2::decimal(9, 1) as allowed
  from bank b
  left join ref.geographies g on g.iso3 = b.place and g.currency <> 'EUR'
  join ref.fx_annual a on a.year = b.year and a.quality <> 'D' and a.currency = if(b.place = 'EMU', 'EUR', g.currency)
  where b.code = 'PA.NUS.FCRF'
  union all
  select 'prices in', b.place, b.year, u.index, rescale(rate9(b.value), us_2010, 100::decimal(38, 9))::decimal(38, 9), 0.5
  from bank b join ref.us_cpi_annual u on u.year = b.year cross join base
  where b.code = 'FP.CPI.TOTL' and b.place = 'USA'
  union all
  -- vintages move by up to 30 %: a revision, not an error
  select 'gross domestic product of', b.place, b.year, g.gdp_usd::decimal(38, 9), rate9(b.value), 30
  from bank b join ref.gdp_usd g on g.iso3 = b.place and g.year = b.year
  where b.code = 'NY.GDP.MKTP.CD'
)
select what, place, year, plain(table_value) as table_value, plain(bank_value) as bank_value, plain(allowed) as allowed
from pairs
where abs(table_value - bank_value) * 100 > table_value * allowed
order by what, place, year;
