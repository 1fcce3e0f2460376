-- What comes into the warehouse: one table for each NDJSON file that a run writes into its input folder.
-- grain: as each table says. inputs: getvariable('inputs'), a folder.

create schema stage;

-- One row is one claim as one place states it (pipelines/extract/reading.ts).
create table stage.readings as
select * replace (
  money(printed_scale) as printed_scale, real12(stated_level) as stated_level,
  money(low_native) as low_native, money(central_native) as central_native, money(high_native) as high_native)
from read_json(getvariable('inputs') || '/readings.ndjson', format = 'newline_delimited', columns = {
  claim_id: 'varchar', source_id: 'varchar', publication_id: 'varchar', as_printed: 'varchar',
  printed_decimals_low: 'bigint', printed_decimals_high: 'bigint', printed_scale: 'varchar',
  printed_status: 'varchar', semantics: 'varchar', hedge_status: 'varchar', stated_level: 'varchar',
  low_native: 'varchar', central_native: 'varchar', high_native: 'varchar', unit: 'varchar',
  victim_geo: 'varchar', perpetrator_scope: 'varchar', population: 'varchar', fraud_type: 'varchar',
  measure: 'varchar', reporting_system: 'varchar', gross_net: 'varchar', period_start: 'date', period_end: 'date',
  period_kind: 'varchar', basis: 'varchar', grade_reasons: 'varchar[]', published_on: 'date',
  published_precision: 'varchar', url: 'varchar', obs_status: 'varchar', transcription: 'varchar',
  negative_example: 'boolean', note: 'varchar', evidence_kind: 'varchar', snapshot_sha256: 'varchar',
  locator: 'varchar', span_start: 'bigint', span_end: 'bigint', publisher_as_cited: 'varchar', attested_by: 'bigint'
});

-- One row is one figure that could not be used.
create table stage.rejections as
select * from read_json(getvariable('inputs') || '/rejections.ndjson', format = 'newline_delimited', columns = {
  source_id: 'varchar', publication_id: 'varchar', snapshot_sha256: 'varchar', locator: 'varchar',
  as_printed: 'varchar', reason: 'varchar', detail: 'varchar'
});

-- One row is one printed number that is no sum of money; compared by checks, never published.
create table stage.controls as
select * from read_json(getvariable('inputs') || '/controls.ndjson', format = 'newline_delimited', columns = {
  source_id: 'varchar', publication_id: 'varchar', snapshot_sha256: 'varchar', locator: 'varchar',
  label: 'varchar', value: 'varchar', unit: 'varchar'
});

-- One row is one snapshot of one publication (pipelines/ingest/snapshot.ts).
create table stage.snapshots as
select * from read_json(getvariable('inputs') || '/snapshots.ndjson', format = 'newline_delimited', columns = {
  sha256: 'varchar', source_id: 'varchar', kind: 'varchar', edition: 'varchar', publication_id: 'varchar',
  url: 'varchar', final_url: 'varchar', obtained: 'varchar', retrieved_at: 'timestamp', media_type: 'varchar',
  charset: 'varchar', bytes: 'bigint', published_on: 'date', name: 'varchar'
});

-- One row is one declared source (sources/*/source.ts).
create table stage.sources as
select * from read_json(getvariable('inputs') || '/sources.ndjson', format = 'newline_delimited', columns = {
  source_id: 'varchar', title: 'varchar', publisher_id: 'varchar', publisher_name: 'varchar',
  publisher_country: 'varchar', publisher_kind: 'varchar', operates: 'varchar[]', landing_url: 'varchar',
  licence_id: 'varchar', redistribution: 'varchar', terms_url: 'varchar', terms_checked_on: 'date',
  attribution: 'varchar', frequency: 'varchar', kind: 'varchar', language: 'varchar'
});

-- One row is what a person knows of one publication: from its declaration, or from a ledger row.
create table stage.publication_facts as
select * from read_json(getvariable('inputs') || '/publications.ndjson', format = 'newline_delimited', columns = {
  publication_id: 'varchar', source_id: 'varchar', edition: 'varchar', title: 'varchar', url: 'varchar',
  url_verified: 'boolean', published_on: 'date', published_precision: 'varchar', doc_type: 'varchar',
  origin: 'varchar', claim_id: 'varchar'
});

-- One row is one lineage edge, child copies parent (sources/edges.csv).
create table stage.edges as
select * from read_json(getvariable('inputs') || '/edges.ndjson', format = 'newline_delimited', columns = {
  child_claim_id: 'varchar', parent_claim_id: 'varchar', parent_label: 'varchar', type: 'varchar',
  factor: 'decimal(38,12)', overlap: 'decimal(38,12)', status: 'varchar', how: 'varchar'
});

-- One row is one identity between printed figures (sources/identities.csv).
create table stage.identities as
select * from read_json(getvariable('inputs') || '/identities.ndjson', format = 'newline_delimited', columns = {
  kind: 'varchar', lhs_claim_ids: 'varchar[]', rhs_claim_id: 'varchar', status: 'varchar', why: 'varchar'
});

-- One row is one scope at which a claim may be read (sources/readings.csv).
create table stage.declared_readings as
select * from read_json(getvariable('inputs') || '/declared-readings.ndjson', format = 'newline_delimited', columns = {
  claim_id: 'varchar', victim_geo: 'varchar', perpetrator_scope: 'varchar', population: 'varchar',
  fraud_type: 'varchar', measurand: 'varchar', reporting_system: 'varchar', gross_net: 'varchar',
  time_period: 'varchar', why: 'varchar'
});

-- One row is one value that we overrule (sources/corrections.csv).
create table stage.corrections as
select * from read_json(getvariable('inputs') || '/corrections.ndjson', format = 'newline_delimited', columns = {
  claim_id: 'varchar', field: 'varchar', value: 'varchar', expect: 'varchar', reason: 'varchar', url: 'varchar',
  expires: 'date'
});
