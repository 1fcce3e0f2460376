-- check: evidence-for-claims
-- severity: error
-- message: {claim_id}: must have evidence of kind {evidence_kind} that agrees
-- grain: one row is one claim that nothing stands behind
-- inputs: claims, evidence
select c.claim_id, c.evidence_kind
from main.claims c
where not exists (
  select 1 from main.evidence e where e.claim_id = c.claim_id and e.evidence_kind = c.evidence_kind and e.agrees)
order by c.claim_id;
