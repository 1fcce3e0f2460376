-- check: sample-disagrees
-- severity: warn
-- message: {claim_id}: the sample reads {read}, the ledger says {ledger}
-- grain: one row is one sample figure that differs from the ledger's: the sample is wrong, or the parser
-- inputs: stage.evidence
select s.claim_id,
  concat_ws(' - ', plain(s.low_native), plain(s.central_native), plain(s.high_native)) || ' ' || s.unit as read,
  concat_ws(' - ', plain(b.low_native), plain(b.central_native), plain(b.high_native)) || ' ' || b.unit as ledger
from stage.evidence s
join stage.evidence b on b.claim_id = s.claim_id and b.is_best
where s.evidence_kind = 'sample' and not s.agrees
order by s.claim_id;
