-- check: span-in-bytes
-- severity: error
-- message: {evidence_id}: "{as_printed}" must stand at {locator}, {span_start}-{span_end}; there stands "{text_at_span}"
-- grain: one row is one figure whose words do not stand at its span in the bytes with that hash
-- inputs: evidence, stage.spans (what TypeScript reads again at each locator)
select e.evidence_id, e.as_printed, e.locator, e.span_start, e.span_end, s.text_at_span
from main.evidence e
left join stage.spans s using (evidence_id)
where e.evidence_kind in ('snapshot', 'sample')
  and (s.text_at_span is null or quoted_text(s.text_at_span) <> e.as_printed)
order by e.evidence_id;
