-- check: codes-known
-- severity: error
-- message: {table_name}.{column_name}: {value} of {row_key} is in no code list
-- grain: one row is one value that its list does not have
-- inputs: every table with a coded column, codes
select 'estimates' as table_name, 'perpetrator_scope' as column_name, "perpetrator_scope" as value, concat_ws(' · ', "estimate_id") as row_key
from main.estimates where "perpetrator_scope" is not null and "perpetrator_scope" not in (select code from main.codes where list = 'perpetrator_scope')
union all
select 'estimates' as table_name, 'population' as column_name, "population" as value, concat_ws(' · ', "estimate_id") as row_key
from main.estimates where "population" is not null and "population" not in (select code from main.codes where list = 'population')
union all
select 'estimates' as table_name, 'measurand' as column_name, "measurand" as value, concat_ws(' · ', "estimate_id") as row_key
from main.estimates where "measurand" is not null and "measurand" not in (select "measurand" from main.measures)
union all
select 'estimates' as table_name, 'gross_net' as column_name, "gross_net" as value, concat_ws(' · ', "estimate_id") as row_key
from main.estimates where "gross_net" is not null and "gross_net" not in (select code from main.codes where list = 'gross_net')
union all
select 'estimates' as table_name, 'status' as column_name, "status" as value, concat_ws(' · ', "estimate_id") as row_key
from main.estimates where "status" is not null and "status" not in (select code from main.codes where list = 'status')
union all
select 'estimates' as table_name, 'low_bound' as column_name, "low_bound" as value, concat_ws(' · ', "estimate_id") as row_key
from main.estimates where "low_bound" is not null and "low_bound" not in (select code from main.codes where list = 'low_bound')
union all
select 'estimates' as table_name, 'high_bound' as column_name, "high_bound" as value, concat_ws(' · ', "estimate_id") as row_key
from main.estimates where "high_bound" is not null and "high_bound" not in (select code from main.codes where list = 'high_bound')
union all
select 'estimates' as table_name, 'evidence_strength' as column_name, "evidence_strength" as value, concat_ws(' · ', "estimate_id") as row_key
from main.estimates where "evidence_strength" is not null and "evidence_strength" not in (select code from main.codes where list = 'evidence_strength')
union all
select 'estimates' as table_name, 'agreement' as column_name, "agreement" as value, concat_ws(' · ', "estimate_id") as row_key
from main.estimates where "agreement" is not null and "agreement" not in (select code from main.codes where list = 'agreement')
union all
select 'estimates' as table_name, 'confidence' as column_name, "confidence" as value, concat_ws(' · ', "estimate_id") as row_key
from main.estimates where "confidence" is not null and "confidence" not in (select code from main.codes where list = 'confidence')
union all
select 'estimates' as table_name, 'obs_status' as column_name, "obs_status" as value, concat_ws(' · ', "estimate_id") as row_key
from main.estimates where "obs_status" is not null and "obs_status" not in (select code from main.codes where list = 'obs_status')
union all
select 'headlines' as table_name, 'confidence' as column_name, "confidence" as value, concat_ws(' · ', "estimate_id") as row_key
from main.headlines where "confidence" is not null and "confidence" not in (select code from main.codes where list = 'confidence')
union all
select 'headlines' as table_name, 'status' as column_name, "status" as value, concat_ws(' · ', "estimate_id") as row_key
from main.headlines where "status" is not null and "status" not in (select code from main.codes where list = 'status')
union all
select 'claims' as table_name, 'printed_status' as column_name, "printed_status" as value, concat_ws(' · ', "claim_id") as row_key
from main.claims where "printed_status" is not null and "printed_status" not in (select code from main.codes where list = 'printed_status')
union all
select 'claims' as table_name, 'semantics' as column_name, "semantics" as value, concat_ws(' · ', "claim_id") as row_key
from main.claims where "semantics" is not null and "semantics" not in (select code from main.codes where list = 'semantics')
union all
select 'claims' as table_name, 'hedge_status' as column_name, "hedge_status" as value, concat_ws(' · ', "claim_id") as row_key
from main.claims where "hedge_status" is not null and "hedge_status" not in (select code from main.codes where list = 'hedge_status')
union all
select 'claims' as table_name, 'unit' as column_name, "unit" as value, concat_ws(' · ', "claim_id") as row_key
from main.claims where "unit" is not null and "unit" not in (select code from main.codes where list = 'unit')
union all
select 'claims' as table_name, 'perpetrator_scope' as column_name, "perpetrator_scope" as value, concat_ws(' · ', "claim_id") as row_key
from main.claims where "perpetrator_scope" is not null and "perpetrator_scope" not in (select code from main.codes where list = 'perpetrator_scope')
union all
select 'claims' as table_name, 'population' as column_name, "population" as value, concat_ws(' · ', "claim_id") as row_key
from main.claims where "population" is not null and "population" not in (select code from main.codes where list = 'population')
union all
select 'claims' as table_name, 'measurand' as column_name, "measurand" as value, concat_ws(' · ', "claim_id") as row_key
from main.claims where "measurand" is not null and "measurand" not in (select "measurand" from main.measures)
union all
select 'claims' as table_name, 'gross_net' as column_name, "gross_net" as value, concat_ws(' · ', "claim_id") as row_key
from main.claims where "gross_net" is not null and "gross_net" not in (select code from main.codes where list = 'gross_net')
union all
select 'claims' as table_name, 'period_kind' as column_name, "period_kind" as value, concat_ws(' · ', "claim_id") as row_key
from main.claims where "period_kind" is not null and "period_kind" not in (select code from main.codes where list = 'period_kind')
union all
select 'claims' as table_name, 'basis' as column_name, "basis" as value, concat_ws(' · ', "claim_id") as row_key
from main.claims where "basis" is not null and "basis" not in (select code from main.codes where list = 'basis')
union all
select 'claims' as table_name, 'grade' as column_name, "grade" as value, concat_ws(' · ', "claim_id") as row_key
from main.claims where "grade" is not null and "grade" not in (select code from main.codes where list = 'grade')
union all
select * from (select 'claims' as table_name, 'grade_reasons' as column_name, unnest(string_split("grade_reasons", ' ')) as value, concat_ws(' · ', "claim_id") as row_key
from main.claims where "grade_reasons" is not null) where value not in (select code from main.codes where list = 'grade_reasons')
union all
select 'claims' as table_name, 'claim_status' as column_name, "claim_status" as value, concat_ws(' · ', "claim_id") as row_key
from main.claims where "claim_status" is not null and "claim_status" not in (select code from main.codes where list = 'claim_status')
union all
select 'claims' as table_name, 'published_precision' as column_name, "published_precision" as value, concat_ws(' · ', "claim_id") as row_key
from main.claims where "published_precision" is not null and "published_precision" not in (select code from main.codes where list = 'published_precision')
union all
select 'claims' as table_name, 'evidence_kind' as column_name, "evidence_kind" as value, concat_ws(' · ', "claim_id") as row_key
from main.claims where "evidence_kind" is not null and "evidence_kind" not in (select code from main.codes where list = 'evidence_kind')
union all
select 'claims' as table_name, 'evidence_state' as column_name, "evidence_state" as value, concat_ws(' · ', "claim_id") as row_key
from main.claims where "evidence_state" is not null and "evidence_state" not in (select code from main.codes where list = 'evidence_state')
union all
select 'claims' as table_name, 'obs_status' as column_name, "obs_status" as value, concat_ws(' · ', "claim_id") as row_key
from main.claims where "obs_status" is not null and "obs_status" not in (select code from main.codes where list = 'obs_status')
union all
select 'claims' as table_name, 'transcription' as column_name, "transcription" as value, concat_ws(' · ', "claim_id") as row_key
from main.claims where "transcription" is not null and "transcription" not in (select code from main.codes where list = 'transcription')
union all
select 'gradings' as table_name, 'kind' as column_name, "kind" as value, concat_ws(' · ', "claim_id") as row_key
from main.gradings where "kind" is not null and "kind" not in (select code from main.codes where list = 'kind')
union all
select * from (select 'gradings' as table_name, 'flags' as column_name, unnest(string_split("flags", ' ')) as value, concat_ws(' · ', "claim_id") as row_key
from main.gradings where "flags" is not null) where value not in (select code from main.codes where list = 'flags')
union all
select 'estimate_claims' as table_name, 'role' as column_name, "role" as value, concat_ws(' · ', "estimate_id", "claim_id") as row_key
from main.estimate_claims where "role" is not null and "role" not in (select code from main.codes where list = 'role')
union all
select 'sensitivity' as table_name, 'kind' as column_name, "kind" as value, concat_ws(' · ', "estimate_id", "kind", "setting", "part") as row_key
from main.sensitivity where "kind" is not null and "kind" not in (select code from main.codes where list = 'kind')
union all
select 'conflicts' as table_name, 'level' as column_name, "level" as value, concat_ws(' · ', "conflict_id") as row_key
from main.conflicts where "level" is not null and "level" not in (select code from main.codes where list = 'level')
union all
select * from (select 'conflicts' as table_name, 'repairs' as column_name, unnest(string_split("repairs", ' ')) as value, concat_ws(' · ', "conflict_id") as row_key
from main.conflicts where "repairs" is not null) where value not in (select code from main.codes where list = 'repairs')
union all
select 'readings' as table_name, 'verdict' as column_name, "verdict" as value, concat_ws(' · ', "claim_id", "reading_id") as row_key
from main.readings where "verdict" is not null and "verdict" not in (select code from main.codes where list = 'verdict')
union all
select 'relations' as table_name, 'kind' as column_name, "kind" as value, concat_ws(' · ', "relation_id") as row_key
from main.relations where "kind" is not null and "kind" not in (select code from main.codes where list = 'kind')
union all
select 'relations' as table_name, 'status' as column_name, "status" as value, concat_ws(' · ', "relation_id") as row_key
from main.relations where "status" is not null and "status" not in (select code from main.codes where list = 'status')
union all
select * from (select 'relations' as table_name, 'switches' as column_name, unnest(string_split("switches", ' ')) as value, concat_ws(' · ', "relation_id") as row_key
from main.relations where "switches" is not null) where value not in (select code from main.codes where list = 'switches')
union all
select 'identities' as table_name, 'kind' as column_name, "kind" as value, concat_ws(' · ', "identity_id") as row_key
from main.identities where "kind" is not null and "kind" not in (select code from main.codes where list = 'kind')
union all
select 'identities' as table_name, 'status' as column_name, "status" as value, concat_ws(' · ', "identity_id") as row_key
from main.identities where "status" is not null and "status" not in (select code from main.codes where list = 'status')
union all
select 'citations' as table_name, 'type' as column_name, "type" as value, concat_ws(' · ', "edge_id") as row_key
from main.citations where "type" is not null and "type" not in (select code from main.codes where list = 'type')
union all
select 'citations' as table_name, 'status' as column_name, "status" as value, concat_ws(' · ', "edge_id") as row_key
from main.citations where "status" is not null and "status" not in (select code from main.codes where list = 'status')
union all
select 'distortions' as table_name, 'kind' as column_name, "kind" as value, concat_ws(' · ', "distortion_id") as row_key
from main.distortions where "kind" is not null and "kind" not in (select code from main.codes where list = 'kind')
union all
select 'distortions' as table_name, 'status' as column_name, "status" as value, concat_ws(' · ', "distortion_id") as row_key
from main.distortions where "status" is not null and "status" not in (select code from main.codes where list = 'status')
union all
select 'restatements' as table_name, 'unit' as column_name, "unit" as value, concat_ws(' · ', "series_id", "vintage") as row_key
from main.restatements where "unit" is not null and "unit" not in (select code from main.codes where list = 'unit')
union all
select 'homonyms' as table_name, 'unit' as column_name, "unit" as value, concat_ws(' · ', "homonym_id") as row_key
from main.homonyms where "unit" is not null and "unit" not in (select code from main.codes where list = 'unit')
union all
select * from (select 'homonyms' as table_name, 'differs_in' as column_name, unnest(string_split("differs_in", ' ')) as value, concat_ws(' · ', "homonym_id") as row_key
from main.homonyms where "differs_in" is not null) where value not in (select code from main.codes where list = 'differs_in')
union all
select 'coverage' as table_name, 'measurand' as column_name, "measurand" as value, concat_ws(' · ', "geo", "year", "measurand") as row_key
from main.coverage where "measurand" is not null and "measurand" not in (select "measurand" from main.measures)
union all
select 'findings' as table_name, 'rule' as column_name, "rule" as value, concat_ws(' · ', "finding_id") as row_key
from main.findings where "rule" is not null and "rule" not in (select code from main.codes where list = 'rule')
union all
select 'findings' as table_name, 'state' as column_name, "state" as value, concat_ws(' · ', "finding_id") as row_key
from main.findings where "state" is not null and "state" not in (select code from main.codes where list = 'state')
union all
select 'evidence' as table_name, 'evidence_kind' as column_name, "evidence_kind" as value, concat_ws(' · ', "evidence_id") as row_key
from main.evidence where "evidence_kind" is not null and "evidence_kind" not in (select code from main.codes where list = 'evidence_kind')
union all
select 'adjustments' as table_name, 'bound' as column_name, "bound" as value, concat_ws(' · ', "claim_id", "step", "bound") as row_key
from main.adjustments where "bound" is not null and "bound" not in (select code from main.codes where list = 'bound')
union all
select 'adjustments' as table_name, 'kind' as column_name, "kind" as value, concat_ws(' · ', "claim_id", "step", "bound") as row_key
from main.adjustments where "kind" is not null and "kind" not in (select code from main.codes where list = 'kind')
union all
select 'adjustments' as table_name, 'unit_in' as column_name, "unit_in" as value, concat_ws(' · ', "claim_id", "step", "bound") as row_key
from main.adjustments where "unit_in" is not null and "unit_in" not in (select code from main.codes where list = 'unit')
union all
select 'adjustments' as table_name, 'unit_out' as column_name, "unit_out" as value, concat_ws(' · ', "claim_id", "step", "bound") as row_key
from main.adjustments where "unit_out" is not null and "unit_out" not in (select code from main.codes where list = 'unit')
union all
select 'adjustments' as table_name, 'ref_table' as column_name, "ref_table" as value, concat_ws(' · ', "claim_id", "step", "bound") as row_key
from main.adjustments where "ref_table" is not null and "ref_table" not in (select code from main.codes where list = 'ref_table')
union all
select 'sources' as table_name, 'publisher_kind' as column_name, "publisher_kind" as value, concat_ws(' · ', "source_id") as row_key
from main.sources where "publisher_kind" is not null and "publisher_kind" not in (select code from main.codes where list = 'publisher_kind')
union all
select 'sources' as table_name, 'redistribution' as column_name, "redistribution" as value, concat_ws(' · ', "source_id") as row_key
from main.sources where "redistribution" is not null and "redistribution" not in (select code from main.codes where list = 'redistribution')
union all
select 'sources' as table_name, 'kind' as column_name, "kind" as value, concat_ws(' · ', "source_id") as row_key
from main.sources where "kind" is not null and "kind" not in (select code from main.codes where list = 'kind')
union all
select 'publications' as table_name, 'doc_type' as column_name, "doc_type" as value, concat_ws(' · ', "publication_id") as row_key
from main.publications where "doc_type" is not null and "doc_type" not in (select code from main.codes where list = 'doc_type')
union all
select 'publications' as table_name, 'published_precision' as column_name, "published_precision" as value, concat_ws(' · ', "publication_id") as row_key
from main.publications where "published_precision" is not null and "published_precision" not in (select code from main.codes where list = 'published_precision')
union all
select 'snapshots' as table_name, 'obtained' as column_name, "obtained" as value, concat_ws(' · ', "sha256", "publication_id") as row_key
from main.snapshots where "obtained" is not null and "obtained" not in (select code from main.codes where list = 'obtained')
union all
select 'rejected' as table_name, 'reason' as column_name, "reason" as value, concat_ws(' · ', "rejected_id") as row_key
from main.rejected where "reason" is not null and "reason" not in (select code from main.codes where list = 'reason')
union all
select 'changes' as table_name, 'op' as column_name, "op" as value, concat_ws(' · ', "table_name", "row_id", "field") as row_key
from main.changes where "op" is not null and "op" not in (select code from main.codes where list = 'op')
union all
select 'changes' as table_name, 'cause' as column_name, "cause" as value, concat_ws(' · ', "table_name", "row_id", "field") as row_key
from main.changes where "cause" is not null and "cause" not in (select code from main.codes where list = 'cause')
union all
select 'checks' as table_name, 'severity' as column_name, "severity" as value, concat_ws(' · ', "name") as row_key
from main.checks where "severity" is not null and "severity" not in (select code from main.codes where list = 'severity')
union all
select 'geographies' as table_name, 'kind' as column_name, "kind" as value, concat_ws(' · ', "code") as row_key
from main.geographies where "kind" is not null and "kind" not in (select code from main.codes where list = 'kind')
union all
select 'measures' as table_name, 'measurand' as column_name, "measurand" as value, concat_ws(' · ', "code") as row_key
from main.measures where "measurand" is not null and "measurand" not in (select "measurand" from main.measures)
union all
select 'measures' as table_name, 'unit' as column_name, "unit" as value, concat_ws(' · ', "code") as row_key
from main.measures where "unit" is not null and "unit" not in (select code from main.codes where list = 'unit')
union all
select 'scope_relations' as table_name, 'rel' as column_name, "rel" as value, concat_ws(' · ', "dimension", "a", "b") as row_key
from main.scope_relations where "rel" is not null and "rel" not in (select code from main.codes where list = 'rel')
union all
select 'measure_relations' as table_name, 'rel' as column_name, "rel" as value, concat_ws(' · ', "a", "b") as row_key
from main.measure_relations where "rel" is not null and "rel" not in (select code from main.codes where list = 'rel')
union all
select 'fx_rates' as table_name, 'quality' as column_name, "quality" as value, concat_ws(' · ', "currency", "period_start", "period_end") as row_key
from main.fx_rates where "quality" is not null and "quality" not in (select code from main.codes where list = 'quality')
union all
select 'denominators' as table_name, 'kind' as column_name, "kind" as value, concat_ws(' · ', "geo", "year", "kind") as row_key
from main.denominators where "kind" is not null and "kind" not in (select code from main.codes where list = 'kind')
union all
select 'denominators' as table_name, 'status' as column_name, "status" as value, concat_ws(' · ', "geo", "year", "kind") as row_key
from main.denominators where "status" is not null and "status" not in (select code from main.codes where list = 'status')
order by table_name, column_name, row_key;
