-- model: main.claims, main.evidence
-- grain: one figure that one document prints; a claim read in one place
-- key: claim_id; evidence_id
-- inputs: stage.coded, stage.evidence, stage.graded (what reconcile says of each claim: grade, origin, status)

insert into main.claims by name
select c.claim_id, c.source_id, c.publication_id, quoted_text(c.as_printed) as as_printed,
  c.printed_decimals_low, c.printed_decimals_high, c.printed_scale::bigint as printed_scale, c.printed_status,
  c.semantics, c.hedge_status, c.stated_level, c.low_native, c.central_native, c.high_native, c.unit,
  c.victim_geo, c.perpetrator_scope, c.population, c.fraud_type, c.measurand, c.reporting_system, c.gross_net,
  c.time_period, c.period_start, c.period_end, c.measure, c.period_kind, c.basis, g.grade,
  nullif(g.grade_reasons, '') as grade_reasons,
  c.low_usd, c.central_usd, c.high_usd, c.low_usd_real, c.central_usd_real, c.high_usd_real, c.price_base,
  g.origin_id, g.is_representative,
  g.estimate_id, g.claim_status, c.published_on, c.published_precision, g.is_current, g.superseded_by,
  c.evidence_kind, c.evidence_state, c.url, c.obs_status, c.transcription, our_text(c.note) as note
from stage.coded c
join stage.graded g using (claim_id);

insert into main.evidence by name
select e.claim_id || '#' || coalesce(substr(e.snapshot_sha256, 1, 12), 'ledger') as evidence_id,
  e.claim_id, e.evidence_kind, e.snapshot_sha256, e.locator, e.span_start, e.span_end, quoted_text(e.as_printed) as as_printed,
  e.publisher_as_cited, e.attested_by, e.agrees, e.url
from stage.evidence e
qualify row_number() over (
  partition by e.claim_id, coalesce(e.snapshot_sha256, '') order by e.is_best desc, e.locator, e.span_start) = 1;
