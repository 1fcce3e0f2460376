-- check: keys-unique
-- severity: error
-- message: {table_name}: key {row_key} stands in {n} rows, must stand in one
-- grain: one row is one key that repeats
-- inputs: every table
select 'estimates' as table_name, concat_ws(' · ', "estimate_id") as row_key, count(*) as n
from main.estimates group by "estimate_id" having count(*) > 1
union all
select 'headlines' as table_name, concat_ws(' · ', "estimate_id") as row_key, count(*) as n
from main.headlines group by "estimate_id" having count(*) > 1
union all
select 'claims' as table_name, concat_ws(' · ', "claim_id") as row_key, count(*) as n
from main.claims group by "claim_id" having count(*) > 1
union all
select 'gradings' as table_name, concat_ws(' · ', "claim_id") as row_key, count(*) as n
from main.gradings group by "claim_id" having count(*) > 1
union all
select 'origins' as table_name, concat_ws(' · ', "origin_id") as row_key, count(*) as n
from main.origins group by "origin_id" having count(*) > 1
union all
select 'estimate_claims' as table_name, concat_ws(' · ', "estimate_id", "claim_id") as row_key, count(*) as n
from main.estimate_claims group by "estimate_id", "claim_id" having count(*) > 1
union all
select 'sensitivity' as table_name, concat_ws(' · ', "estimate_id", "kind", "setting", "part") as row_key, count(*) as n
from main.sensitivity group by "estimate_id", "kind", "setting", "part" having count(*) > 1
union all
select 'conflicts' as table_name, concat_ws(' · ', "conflict_id") as row_key, count(*) as n
from main.conflicts group by "conflict_id" having count(*) > 1
union all
select 'readings' as table_name, concat_ws(' · ', "claim_id", "reading_id") as row_key, count(*) as n
from main.readings group by "claim_id", "reading_id" having count(*) > 1
union all
select 'relations' as table_name, concat_ws(' · ', "relation_id") as row_key, count(*) as n
from main.relations group by "relation_id" having count(*) > 1
union all
select 'identities' as table_name, concat_ws(' · ', "identity_id") as row_key, count(*) as n
from main.identities group by "identity_id" having count(*) > 1
union all
select 'citations' as table_name, concat_ws(' · ', "edge_id") as row_key, count(*) as n
from main.citations group by "edge_id" having count(*) > 1
union all
select 'distortions' as table_name, concat_ws(' · ', "distortion_id") as row_key, count(*) as n
from main.distortions group by "distortion_id" having count(*) > 1
union all
select 'restatements' as table_name, concat_ws(' · ', "series_id", "vintage") as row_key, count(*) as n
from main.restatements group by "series_id", "vintage" having count(*) > 1
union all
select 'homonyms' as table_name, concat_ws(' · ', "homonym_id") as row_key, count(*) as n
from main.homonyms group by "homonym_id" having count(*) > 1
union all
select 'coverage' as table_name, concat_ws(' · ', "geo", "year", "measurand") as row_key, count(*) as n
from main.coverage group by "geo", "year", "measurand" having count(*) > 1
union all
select 'findings' as table_name, concat_ws(' · ', "finding_id") as row_key, count(*) as n
from main.findings group by "finding_id" having count(*) > 1
union all
select 'evidence' as table_name, concat_ws(' · ', "evidence_id") as row_key, count(*) as n
from main.evidence group by "evidence_id" having count(*) > 1
union all
select 'adjustments' as table_name, concat_ws(' · ', "claim_id", "step", "bound") as row_key, count(*) as n
from main.adjustments group by "claim_id", "step", "bound" having count(*) > 1
union all
select 'sources' as table_name, concat_ws(' · ', "source_id") as row_key, count(*) as n
from main.sources group by "source_id" having count(*) > 1
union all
select 'publications' as table_name, concat_ws(' · ', "publication_id") as row_key, count(*) as n
from main.publications group by "publication_id" having count(*) > 1
union all
select 'snapshots' as table_name, concat_ws(' · ', "sha256", "publication_id") as row_key, count(*) as n
from main.snapshots group by "sha256", "publication_id" having count(*) > 1
union all
select 'rejected' as table_name, concat_ws(' · ', "rejected_id") as row_key, count(*) as n
from main.rejected group by "rejected_id" having count(*) > 1
union all
select 'changes' as table_name, concat_ws(' · ', "table_name", "row_id", "field") as row_key, count(*) as n
from main.changes group by "table_name", "row_id", "field" having count(*) > 1
union all
select 'corrections' as table_name, concat_ws(' · ', "claim_id", "field") as row_key, count(*) as n
from main.corrections group by "claim_id", "field" having count(*) > 1
union all
select 'checks' as table_name, concat_ws(' · ', "name") as row_key, count(*) as n
from main.checks group by "name" having count(*) > 1
union all
select 'method_params' as table_name, concat_ws(' · ', "method_version", "key") as row_key, count(*) as n
from main.method_params group by "method_version", "key" having count(*) > 1
union all
select 'geographies' as table_name, concat_ws(' · ', "code") as row_key, count(*) as n
from main.geographies group by "code" having count(*) > 1
union all
select 'geography_members' as table_name, concat_ws(' · ', "group_code", "member_code") as row_key, count(*) as n
from main.geography_members group by "group_code", "member_code" having count(*) > 1
union all
select 'fraud_types' as table_name, concat_ws(' · ', "code") as row_key, count(*) as n
from main.fraud_types group by "code" having count(*) > 1
union all
select 'measures' as table_name, concat_ws(' · ', "code") as row_key, count(*) as n
from main.measures group by "code" having count(*) > 1
union all
select 'reporting_systems' as table_name, concat_ws(' · ', "code") as row_key, count(*) as n
from main.reporting_systems group by "code" having count(*) > 1
union all
select 'scope_relations' as table_name, concat_ws(' · ', "dimension", "a", "b") as row_key, count(*) as n
from main.scope_relations group by "dimension", "a", "b" having count(*) > 1
union all
select 'measure_relations' as table_name, concat_ws(' · ', "a", "b") as row_key, count(*) as n
from main.measure_relations group by "a", "b" having count(*) > 1
union all
select 'partitions' as table_name, concat_ws(' · ', "dimension", "parent", "children") as row_key, count(*) as n
from main.partitions group by "dimension", "parent", "children" having count(*) > 1
union all
select 'codes' as table_name, concat_ws(' · ', "list", "code") as row_key, count(*) as n
from main.codes group by "list", "code" having count(*) > 1
union all
select 'fx_rates' as table_name, concat_ws(' · ', "currency", "period_start", "period_end") as row_key, count(*) as n
from main.fx_rates group by "currency", "period_start", "period_end" having count(*) > 1
union all
select 'price_index' as table_name, concat_ws(' · ', "index_id", "time_period") as row_key, count(*) as n
from main.price_index group by "index_id", "time_period" having count(*) > 1
union all
select 'denominators' as table_name, concat_ws(' · ', "geo", "year", "kind") as row_key, count(*) as n
from main.denominators group by "geo", "year", "kind" having count(*) > 1
order by table_name, row_key;
