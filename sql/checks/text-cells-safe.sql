-- check: text-cells-safe
-- severity: error
-- message: {table_name}.{column_name} of {id}: a text must not begin with = + - @ tab or carriage return
-- grain: one row is one cell that a spreadsheet would run as a formula
-- inputs: claims, evidence, publications, sources, rejected, citations
select * from (
  select 'claims' as table_name, 'as_printed' as column_name, claim_id as id, as_printed as text from main.claims
  union all select 'claims', 'note', claim_id, note from main.claims
  union all select 'evidence', 'as_printed', evidence_id, as_printed from main.evidence
  union all select 'evidence', 'publisher_as_cited', evidence_id, publisher_as_cited from main.evidence
  union all select 'publications', 'title', publication_id, title from main.publications
  union all select 'sources', 'title', source_id, title from main.sources
  union all select 'sources', 'attribution', source_id, attribution from main.sources
  union all select 'rejected', 'as_printed', rejected_id, as_printed from main.rejected
  union all select 'rejected', 'detail', rejected_id, detail from main.rejected
  union all select 'citations', 'how', edge_id, how from main.citations
  union all select 'citations', 'parent_label', edge_id, parent_label from main.citations
)
where regexp_matches(text, '^[=+\-@\t\r]')
order by table_name, column_name, id;
