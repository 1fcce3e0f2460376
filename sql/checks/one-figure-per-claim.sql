-- check: one-figure-per-claim
-- severity: error
-- message: {claim_id}: {n} places of kind {evidence_kind} state different figures under one id
-- grain: one row is one claim id under which places of one kind and one edition disagree
-- inputs: stage.evidence
select claim_id, evidence_kind, count(*) as n
from stage.evidence
group by claim_id, evidence_kind
having count(*) filter (not agrees and kind_rank = best_rank) > 0
order by claim_id, evidence_kind;
