-- check: ends-fit-semantics
-- severity: error
-- message: {claim_id}: {semantics} must fill exactly the ends that it says (contract, claims 12-14)
-- grain: one row is one claim that fills other ends than its semantics says
-- inputs: claims
select claim_id, semantics
from main.claims
where case
  when semantics in ('exact', 'approximately', 'order_of') then low_native is not null or central_native is null or high_native is not null
  when semantics in ('at_least', 'more_than') then low_native is null or central_native is not null or high_native is not null
  when semantics in ('nearly', 'up_to') then low_native is not null or central_native is not null or high_native is null
  when semantics in ('interval', 'scenario') then low_native is null or central_native is not null or high_native is null
  else low_native is null or central_native is null or high_native is null end
order by claim_id;
