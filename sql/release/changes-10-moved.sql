-- model: moved, moved_fields, moved_claims, replays
-- grain: a row that differs from the previous release; one field of it; a claim of it with what its cause is read from;
--   a source whose bytes and extractor both changed
-- key: table_name, row_id; table_name, row_id, field; claim_id; source_id
-- inputs: old_ and new_ claims, estimates, publications, snapshots, corrections (text, as the CSVs print it); input_changes;
--   variable previous_day: the previous release's day

create or replace temp table moved as
with pairs as (
  select 'claims' as table_name, coalesce(o.id, n.id) as row_id, o.content as old_content, n.content as new_content
  from (select claim_id as id, hash(t) as content from old_claims t) o
  full join (select claim_id as id, hash(t) as content from new_claims t) n on o.id = n.id
  union all
  select 'estimates', coalesce(o.id, n.id), o.content, n.content
  from (select estimate_id as id, hash(t) as content from old_estimates t) o
  full join (select estimate_id as id, hash(t) as content from new_estimates t) n on o.id = n.id
)
select table_name, row_id, case when old_content is null then 'ADD' when new_content is null then 'DEL' else 'MOD' end as op
from pairs where old_content is distinct from new_content;

-- Only fields that both releases have: a column that is new in the contract changes no row.
create or replace temp table moved_fields as
with old_values as (
  select 'claims' as table_name, row_id, field, value from (select t.claim_id as row_id, t.* exclude (claim_id) from old_claims t
      where claim_id in (select row_id from moved where table_name = 'claims' and op = 'MOD'))
    unpivot include nulls (value for field in (columns(* exclude (row_id))))
  union all
  select 'estimates', row_id, field, value from (select t.estimate_id as row_id, t.* exclude (estimate_id) from old_estimates t
      where estimate_id in (select row_id from moved where table_name = 'estimates' and op = 'MOD'))
    unpivot include nulls (value for field in (columns(* exclude (row_id))))
), new_values as (
  select 'claims' as table_name, row_id, field, value from (select t.claim_id as row_id, t.* exclude (claim_id) from new_claims t
      where claim_id in (select row_id from moved where table_name = 'claims' and op = 'MOD'))
    unpivot include nulls (value for field in (columns(* exclude (row_id))))
  union all
  select 'estimates', row_id, field, value from (select t.estimate_id as row_id, t.* exclude (estimate_id) from new_estimates t
      where estimate_id in (select row_id from moved where table_name = 'estimates' and op = 'MOD'))
    unpivot include nulls (value for field in (columns(* exclude (row_id))))
)
select o.table_name, o.row_id, o.field, o.value as old, n.value as new
from old_values o join new_values n using (table_name, row_id, field)
where o.value is distinct from n.value;

create or replace temp table moved_claims as
with fresh as ( -- publications for which bytes are held that the previous release did not have
  select publication_id, min(sha256) as sha256
  from (select publication_id, sha256 from new_snapshots except select publication_id, sha256 from old_snapshots)
  group by publication_id
), corrected as ( -- corrections that came, went or changed
  select distinct claim_id from (
    (select claim_id, field, value from new_corrections except select claim_id, field, value from old_corrections)
    union all
    (select claim_id, field, value from old_corrections except select claim_id, field, value from new_corrections))
)
select m.row_id as claim_id, m.op,
  coalesce(n.source_id, o.source_id) as source_id, coalesce(n.publication_id, o.publication_id) as publication_id,
  o.evidence_kind as old_kind, n.evidence_kind as new_kind,
  o.estimate_id as old_estimate, n.estimate_id as new_estimate, o.origin_id as old_origin, n.origin_id as new_origin,
  f.sha256 as new_bytes, c.claim_id is not null as is_corrected,
  -- came out since: a document that the previous release could not have
  p.publication_id is null and coalesce(q.published_on > getvariable('previous_day'), false) as is_new_document,
  coalesce(i.is_new, false) as is_new_source, coalesce(i.is_gone, false) as is_gone_source,
  coalesce(i.extractor_changed, false) as extractor_changed, coalesce(i.ledger_changed, false) as ledger_changed
from moved m
left join old_claims o on o.claim_id = m.row_id
left join new_claims n on n.claim_id = m.row_id
left join fresh f on f.publication_id = coalesce(n.publication_id, o.publication_id)
left join corrected c on c.claim_id = m.row_id
left join old_publications p on p.publication_id = n.publication_id
left join new_publications q on q.publication_id = n.publication_id
left join input_changes i on i.source_id = coalesce(n.source_id, o.source_id)
where m.table_name = 'claims';

create or replace temp table replays as
select distinct source_id from moved_claims
where new_bytes is not null and extractor_changed and not is_new_source and not is_gone_source
order by source_id;
