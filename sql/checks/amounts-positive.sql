-- check: amounts-positive
-- severity: error
-- message: {claim_id}: amount {value} must be above zero
-- grain: one row is one end of one claim that is zero or less; a printed zero is no claim of a loss
-- inputs: claims
select claim_id, unnest([low_native, central_native, high_native]) as value
from main.claims
where low_native <= 0 or central_native <= 0 or high_native <= 0
order by claim_id, value;
