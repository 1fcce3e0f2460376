-- check: kr-types-add-up
-- severity: warn
-- message: {publication_id}: both types of {year} are {added} won, {total_claim_id} says {total}
-- grain: one row is one year in which the two types of voice phishing don't give the police's total
-- inputs: claims
-- Never compared with the supervisor's figures: those are account transfers only.
with types as (
  select publication_id, time_period as year, sum(central_native) as added, sum(printed_scale) as unit
  from main.claims
  where source_id = 'kr-npa' and fraud_type in ('government_imposter', 'loan_scam') and measure = 'reported_loss'
  group by all having count(*) = 2
)
select t.publication_id, t.year, plain(t.added) as added, c.claim_id as total_claim_id, plain(c.central_native) as total
from types t
join main.claims c on c.source_id = 'kr-npa' and c.fraud_type = 'telephone_scam' and c.time_period = t.year
  and c.measure = 'reported_loss' and c.semantics = 'exact'
where abs(t.added - c.central_native) * 2 > t.unit + printed_unit(c.printed_scale::decimal(38, 6), c.printed_decimals_low)
order by publication_id, year, total_claim_id;
