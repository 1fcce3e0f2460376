-- check: known-wrong-stays-out
-- severity: error
-- message: {claim_id} ({claim_status}) must not speak for estimate {estimate_id}
-- grain: one row is one claim that is known wrong, unusable or unconfirmed, and yet carries an estimate
-- inputs: claims, estimate_claims
select ec.claim_id, c.claim_status, ec.estimate_id
from main.estimate_claims ec join main.claims c using (claim_id)
where ec.role = 'representative' and c.claim_status in ('negative_example', 'display_only')
order by ec.claim_id, ec.estimate_id;
