-- Reference tables as they are kept under sql/reference/. inputs: getvariable('reference'), that folder.

create schema ref;

create table ref.fx_monthly as
select * from read_csv(getvariable('reference') || '/fx_monthly.csv', header = true, columns = {
  currency: 'varchar', month: 'varchar', local_per_usd: 'decimal(38,9)', quality: 'varchar', source: 'varchar'
});

create table ref.fx_annual as
select * from read_csv(getvariable('reference') || '/fx_annual.csv', header = true, columns = {
  year: 'bigint', currency: 'varchar', local_per_usd: 'decimal(38,9)', source: 'varchar', quality: 'varchar',
  alt_local_per_usd: 'decimal(38,9)', alt_source: 'varchar', dev_pct: 'decimal(38,12)', note: 'varchar'
});

create table ref.fx_fiscal as
select * from read_csv(getvariable('reference') || '/fx_fiscal.csv', header = true, columns = {
  currency: 'varchar', period_start: 'varchar', period_end: 'varchar', label: 'varchar',
  local_per_usd: 'decimal(38,9)', quality: 'varchar', source: 'varchar'
});

create table ref.us_cpi_annual as
select * from read_csv(getvariable('reference') || '/us_cpi_annual.csv', header = true, columns = {
  year: 'bigint', index: 'decimal(38,9)', n_months: 'bigint', source: 'varchar', alt_index: 'decimal(38,9)',
  alt_source: 'varchar', dev_pct: 'decimal(38,12)', note: 'varchar'
});

create table ref.us_cpi_monthly as
select * from read_csv(getvariable('reference') || '/us_cpi_monthly.csv', header = true, columns = {
  month: 'varchar', index: 'decimal(38,9)', source: 'varchar'
});

create table ref.gdp_usd as
select * from read_csv(getvariable('reference') || '/gdp_usd.csv', header = true, columns = {
  iso3: 'varchar', year: 'bigint', gdp_usd: 'decimal(38,6)', source: 'varchar', alt_gdp_usd: 'decimal(38,6)',
  alt_source: 'varchar', dev_pct: 'decimal(38,12)', status: 'varchar', note: 'varchar'
});

create table ref.population as
select * from read_csv(getvariable('reference') || '/population.csv', header = true, columns = {
  iso3: 'varchar', year: 'bigint', population: 'decimal(38,6)', source: 'varchar', alt_population: 'decimal(38,6)',
  alt_source: 'varchar', dev_pct: 'decimal(38,12)', note: 'varchar'
});

create table ref.geographies as
select * from read_csv(getvariable('reference') || '/geographies.csv', header = true, all_varchar = true);

create table ref.geography_members as
select * from read_csv(getvariable('reference') || '/geography_members.csv', header = true, all_varchar = true);

-- The code lists: the method's own, and what the sources print beyond them (codes/additions).
create table ref.measures as
select * from read_csv(getvariable('reference') || '/codes/measures.csv', header = true, columns = {
  code: 'varchar', measurand: 'varchar', unit: 'varchar', is_money: 'boolean', needs_system: 'boolean',
  definition: 'varchar', not_to_confuse_with: 'varchar'
});

create table ref.period_kinds as
select * from read_csv(getvariable('reference') || '/codes/period_kinds.csv', header = true, columns = {
  code: 'varchar', definition: 'varchar', poolable: 'boolean'
});

create table ref.edge_types as
select * from read_csv(getvariable('reference') || '/codes/edge_types.csv', header = true, columns = {
  code: 'varchar', lossless: 'boolean', definition: 'varchar'
});

create table ref.measure_relations as
select * from read_csv(getvariable('reference') || '/codes/measure_relations.csv', header = true, all_varchar = true);

create table ref.partitions as
select * from read_csv(getvariable('reference') || '/codes/partitions.csv', header = true, columns = {
  dimension: 'varchar', parent: 'varchar', children: 'varchar', exhaustive: 'boolean', declared_by: 'varchar', note: 'varchar'
});

create table ref.bases as
select * from read_csv(getvariable('reference') || '/codes/bases.csv', header = true, all_varchar = true);

create table ref.semantics as
select * from read_csv(getvariable('reference') || '/codes/semantics.csv', header = true, all_varchar = true);

create table ref.reporting_systems as
select * from read_csv(getvariable('reference') || '/codes/reporting_systems.csv', header = true, all_varchar = true);

create table ref.perpetrator_scopes as
select * from read_csv(getvariable('reference') || '/codes/perpetrator_scopes.csv', header = true, all_varchar = true);

create table ref.populations as
select * from read_csv([getvariable('reference') || '/codes/populations.csv',
  getvariable('reference') || '/codes/additions/populations.csv'], header = true, all_varchar = true, union_by_name = true);

create table ref.fraud_types as
select * from read_csv([getvariable('reference') || '/codes/fraud_types.csv',
  getvariable('reference') || '/codes/additions/fraud_types.csv'], header = true, all_varchar = true, union_by_name = true);

create table ref.places as
select * from read_csv([getvariable('reference') || '/codes/geographies.csv',
  getvariable('reference') || '/codes/additions/geographies.csv'], header = true, all_varchar = true, union_by_name = true);

create table ref.scope_relations as
select * from read_csv([getvariable('reference') || '/codes/scope_relations.csv',
  getvariable('reference') || '/codes/additions/scope_relations.csv'], header = true, all_varchar = true, union_by_name = true);
