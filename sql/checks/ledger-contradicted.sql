-- check: ledger-contradicted
-- severity: warn
-- message: {claim_id}: the ledger says {ledger}, the snapshot {snapshot} at {locator} says {read}
-- grain: one row is one ledger figure that a snapshot contradicts
-- inputs: claims, stage.evidence
select l.claim_id,
  concat_ws(' - ', plain(l.low_native), plain(l.central_native), plain(l.high_native)) || ' ' || l.unit as ledger,
  concat_ws(' - ', plain(s.low_native), plain(s.central_native), plain(s.high_native)) || ' ' || s.unit as read,
  substr(s.snapshot_sha256, 1, 12) as snapshot, s.locator
from stage.evidence l
join stage.evidence s on s.claim_id = l.claim_id and s.evidence_kind = 'snapshot' and s.is_best
where l.evidence_kind = 'ledger' and not l.agrees
order by l.claim_id, s.locator;
