-- check: ftc-parts-of-total
-- severity: warn
-- message: {publication_id}: {part} are {percent} % of the total; {lowest} to {highest} % are believed
-- grain: one row is one table of a Data Book whose losses make too small or too large a part of its total
-- inputs: claims
-- Parts rarely sum to the total: many reports name no state, no contact, no payment, no age.
with parts as (
  select publication_id, regexp_extract(claim_id, '^[^/]+/[^/]+/(loss_by_[a-z_]+)\.', 1) as part, sum(central_native) as loss
  from main.claims
  where source_id = 'ftc-consumer-sentinel' and claim_id like '%/loss\_by\_%.%' escape '\'
  group by all
), bands(part, lowest, highest) as (
  values ('loss_by_state', 70, 90), ('loss_by_contact_method', 35, 65), ('loss_by_payment_method', 35, 60),
    ('loss_by_age', 35, 60), ('loss_by_category', 0, 100)
)
select p.publication_id, p.part, round(share(p.loss, t.central_native) * 100, 1)::decimal(9, 1) as percent, lowest, highest
from parts p
join bands using (part)
join main.claims t on t.claim_id = p.publication_id || '/total_loss'
where p.loss * 100 not between t.central_native * lowest and t.central_native * highest
order by publication_id, part;
