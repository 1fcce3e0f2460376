-- check: no-orphan
-- severity: error
-- message: {table_name}.{column_name}: {value} of {row_key} is not in {target}
-- grain: one row is one reference that leads nowhere
-- inputs: every table with a foreign key
select 'estimates' as table_name, 'victim_geo' as column_name, "victim_geo" as value, concat_ws(' · ', "estimate_id") as row_key, 'geographies.code' as target
from main.estimates where "victim_geo" is not null and "victim_geo" not in (select "code" from main.geographies)
union all
select 'estimates' as table_name, 'fraud_type' as column_name, "fraud_type" as value, concat_ws(' · ', "estimate_id") as row_key, 'fraud_types.code' as target
from main.estimates where "fraud_type" is not null and "fraud_type" not in (select "code" from main.fraud_types)
union all
select 'estimates' as table_name, 'reporting_system' as column_name, "reporting_system" as value, concat_ws(' · ', "estimate_id") as row_key, 'reporting_systems.code' as target
from main.estimates where "reporting_system" is not null and "reporting_system" not in (select "code" from main.reporting_systems)
union all
select 'estimates' as table_name, 'tail_origin_id' as column_name, "tail_origin_id" as value, concat_ws(' · ', "estimate_id") as row_key, 'origins.origin_id' as target
from main.estimates where "tail_origin_id" is not null and "tail_origin_id" not in (select "origin_id" from main.origins)
union all
select 'headlines' as table_name, 'estimate_id' as column_name, "estimate_id" as value, concat_ws(' · ', "estimate_id") as row_key, 'estimates.estimate_id' as target
from main.headlines where "estimate_id" is not null and "estimate_id" not in (select "estimate_id" from main.estimates)
union all
select 'claims' as table_name, 'source_id' as column_name, "source_id" as value, concat_ws(' · ', "claim_id") as row_key, 'sources.source_id' as target
from main.claims where "source_id" is not null and "source_id" not in (select "source_id" from main.sources)
union all
select 'claims' as table_name, 'publication_id' as column_name, "publication_id" as value, concat_ws(' · ', "claim_id") as row_key, 'publications.publication_id' as target
from main.claims where "publication_id" is not null and "publication_id" not in (select "publication_id" from main.publications)
union all
select 'claims' as table_name, 'victim_geo' as column_name, "victim_geo" as value, concat_ws(' · ', "claim_id") as row_key, 'geographies.code' as target
from main.claims where "victim_geo" is not null and "victim_geo" not in (select "code" from main.geographies)
union all
select 'claims' as table_name, 'fraud_type' as column_name, "fraud_type" as value, concat_ws(' · ', "claim_id") as row_key, 'fraud_types.code' as target
from main.claims where "fraud_type" is not null and "fraud_type" not in (select "code" from main.fraud_types)
union all
select 'claims' as table_name, 'reporting_system' as column_name, "reporting_system" as value, concat_ws(' · ', "claim_id") as row_key, 'reporting_systems.code' as target
from main.claims where "reporting_system" is not null and "reporting_system" not in (select "code" from main.reporting_systems)
union all
select 'claims' as table_name, 'measure' as column_name, "measure" as value, concat_ws(' · ', "claim_id") as row_key, 'measures.code' as target
from main.claims where "measure" is not null and "measure" not in (select "code" from main.measures)
union all
select 'claims' as table_name, 'origin_id' as column_name, "origin_id" as value, concat_ws(' · ', "claim_id") as row_key, 'origins.origin_id' as target
from main.claims where "origin_id" is not null and "origin_id" not in (select "origin_id" from main.origins)
union all
select 'claims' as table_name, 'estimate_id' as column_name, "estimate_id" as value, concat_ws(' · ', "claim_id") as row_key, 'estimates.estimate_id' as target
from main.claims where "estimate_id" is not null and "estimate_id" not in (select "estimate_id" from main.estimates)
union all
select 'claims' as table_name, 'superseded_by' as column_name, "superseded_by" as value, concat_ws(' · ', "claim_id") as row_key, 'claims.claim_id' as target
from main.claims where "superseded_by" is not null and "superseded_by" not in (select "claim_id" from main.claims)
union all
select 'gradings' as table_name, 'claim_id' as column_name, "claim_id" as value, concat_ws(' · ', "claim_id") as row_key, 'claims.claim_id' as target
from main.gradings where "claim_id" is not null and "claim_id" not in (select "claim_id" from main.claims)
union all
select 'origins' as table_name, 'root_claim_id' as column_name, "root_claim_id" as value, concat_ws(' · ', "origin_id") as row_key, 'claims.claim_id' as target
from main.origins where "root_claim_id" is not null and "root_claim_id" not in (select "claim_id" from main.claims)
union all
select 'estimate_claims' as table_name, 'estimate_id' as column_name, "estimate_id" as value, concat_ws(' · ', "estimate_id", "claim_id") as row_key, 'estimates.estimate_id' as target
from main.estimate_claims where "estimate_id" is not null and "estimate_id" not in (select "estimate_id" from main.estimates)
union all
select 'estimate_claims' as table_name, 'claim_id' as column_name, "claim_id" as value, concat_ws(' · ', "estimate_id", "claim_id") as row_key, 'claims.claim_id' as target
from main.estimate_claims where "claim_id" is not null and "claim_id" not in (select "claim_id" from main.claims)
union all
select 'estimate_claims' as table_name, 'origin_id' as column_name, "origin_id" as value, concat_ws(' · ', "estimate_id", "claim_id") as row_key, 'origins.origin_id' as target
from main.estimate_claims where "origin_id" is not null and "origin_id" not in (select "origin_id" from main.origins)
union all
select 'readings' as table_name, 'claim_id' as column_name, "claim_id" as value, concat_ws(' · ', "claim_id", "reading_id") as row_key, 'claims.claim_id' as target
from main.readings where "claim_id" is not null and "claim_id" not in (select "claim_id" from main.claims)
union all
select 'readings' as table_name, 'conflict_id' as column_name, "conflict_id" as value, concat_ws(' · ', "claim_id", "reading_id") as row_key, 'conflicts.conflict_id' as target
from main.readings where "conflict_id" is not null and "conflict_id" not in (select "conflict_id" from main.conflicts)
union all
select 'identities' as table_name, 'rhs_claim_id' as column_name, "rhs_claim_id" as value, concat_ws(' · ', "identity_id") as row_key, 'claims.claim_id' as target
from main.identities where "rhs_claim_id" is not null and "rhs_claim_id" not in (select "claim_id" from main.claims)
union all
select 'citations' as table_name, 'child_claim_id' as column_name, "child_claim_id" as value, concat_ws(' · ', "edge_id") as row_key, 'claims.claim_id' as target
from main.citations where "child_claim_id" is not null and "child_claim_id" not in (select "claim_id" from main.claims)
union all
select 'citations' as table_name, 'parent_claim_id' as column_name, "parent_claim_id" as value, concat_ws(' · ', "edge_id") as row_key, 'claims.claim_id' as target
from main.citations where "parent_claim_id" is not null and "parent_claim_id" not in (select "claim_id" from main.claims)
union all
select 'distortions' as table_name, 'edge_id' as column_name, "edge_id" as value, concat_ws(' · ', "distortion_id") as row_key, 'citations.edge_id' as target
from main.distortions where "edge_id" is not null and "edge_id" not in (select "edge_id" from main.citations)
union all
select 'distortions' as table_name, 'child_claim_id' as column_name, "child_claim_id" as value, concat_ws(' · ', "distortion_id") as row_key, 'claims.claim_id' as target
from main.distortions where "child_claim_id" is not null and "child_claim_id" not in (select "claim_id" from main.claims)
union all
select 'distortions' as table_name, 'parent_claim_id' as column_name, "parent_claim_id" as value, concat_ws(' · ', "distortion_id") as row_key, 'claims.claim_id' as target
from main.distortions where "parent_claim_id" is not null and "parent_claim_id" not in (select "claim_id" from main.claims)
union all
select 'restatements' as table_name, 'claim_id' as column_name, "claim_id" as value, concat_ws(' · ', "series_id", "vintage") as row_key, 'claims.claim_id' as target
from main.restatements where "claim_id" is not null and "claim_id" not in (select "claim_id" from main.claims)
union all
select 'coverage' as table_name, 'geo' as column_name, "geo" as value, concat_ws(' · ', "geo", "year", "measurand") as row_key, 'geographies.code' as target
from main.coverage where "geo" is not null and "geo" not in (select "code" from main.geographies)
union all
select 'evidence' as table_name, 'claim_id' as column_name, "claim_id" as value, concat_ws(' · ', "evidence_id") as row_key, 'claims.claim_id' as target
from main.evidence where "claim_id" is not null and "claim_id" not in (select "claim_id" from main.claims)
union all
select 'adjustments' as table_name, 'claim_id' as column_name, "claim_id" as value, concat_ws(' · ', "claim_id", "step", "bound") as row_key, 'claims.claim_id' as target
from main.adjustments where "claim_id" is not null and "claim_id" not in (select "claim_id" from main.claims)
union all
select 'sources' as table_name, 'publisher_country' as column_name, "publisher_country" as value, concat_ws(' · ', "source_id") as row_key, 'geographies.code' as target
from main.sources where "publisher_country" is not null and "publisher_country" not in (select "code" from main.geographies)
union all
select 'publications' as table_name, 'source_id' as column_name, "source_id" as value, concat_ws(' · ', "publication_id") as row_key, 'sources.source_id' as target
from main.publications where "source_id" is not null and "source_id" not in (select "source_id" from main.sources)
union all
select 'publications' as table_name, 'supersedes' as column_name, "supersedes" as value, concat_ws(' · ', "publication_id") as row_key, 'publications.publication_id' as target
from main.publications where "supersedes" is not null and "supersedes" not in (select "publication_id" from main.publications)
union all
select 'snapshots' as table_name, 'publication_id' as column_name, "publication_id" as value, concat_ws(' · ', "sha256", "publication_id") as row_key, 'publications.publication_id' as target
from main.snapshots where "publication_id" is not null and "publication_id" not in (select "publication_id" from main.publications)
union all
select 'rejected' as table_name, 'source_id' as column_name, "source_id" as value, concat_ws(' · ', "rejected_id") as row_key, 'sources.source_id' as target
from main.rejected where "source_id" is not null and "source_id" not in (select "source_id" from main.sources)
union all
select 'rejected' as table_name, 'publication_id' as column_name, "publication_id" as value, concat_ws(' · ', "rejected_id") as row_key, 'publications.publication_id' as target
from main.rejected where "publication_id" is not null and "publication_id" not in (select "publication_id" from main.publications)
union all
select 'rejected' as table_name, 'snapshot_sha256' as column_name, "snapshot_sha256" as value, concat_ws(' · ', "rejected_id") as row_key, 'snapshots.sha256' as target
from main.rejected where "snapshot_sha256" is not null and "snapshot_sha256" not in (select "sha256" from main.snapshots)
union all
select 'corrections' as table_name, 'claim_id' as column_name, "claim_id" as value, concat_ws(' · ', "claim_id", "field") as row_key, 'claims.claim_id' as target
from main.corrections where "claim_id" is not null and "claim_id" not in (select "claim_id" from main.claims)
union all
select 'geographies' as table_name, 'parent' as column_name, "parent" as value, concat_ws(' · ', "code") as row_key, 'geographies.code' as target
from main.geographies where "parent" is not null and "parent" not in (select "code" from main.geographies)
union all
select 'geography_members' as table_name, 'group_code' as column_name, "group_code" as value, concat_ws(' · ', "group_code", "member_code") as row_key, 'geographies.code' as target
from main.geography_members where "group_code" is not null and "group_code" not in (select "code" from main.geographies)
union all
select 'geography_members' as table_name, 'member_code' as column_name, "member_code" as value, concat_ws(' · ', "group_code", "member_code") as row_key, 'geographies.code' as target
from main.geography_members where "member_code" is not null and "member_code" not in (select "code" from main.geographies)
union all
select 'reporting_systems' as table_name, 'victim_geo' as column_name, "victim_geo" as value, concat_ws(' · ', "code") as row_key, 'geographies.code' as target
from main.reporting_systems where "victim_geo" is not null and "victim_geo" not in (select "code" from main.geographies)
union all
select 'denominators' as table_name, 'geo' as column_name, "geo" as value, concat_ws(' · ', "geo", "year", "kind") as row_key, 'geographies.code' as target
from main.denominators where "geo" is not null and "geo" not in (select "code" from main.geographies)
order by table_name, column_name, row_key;
