-- check: usd-recomputes
-- severity: error
-- message: {claim_id} {bound}: {published} must follow from the step {value_in} × {multiply} ÷ {divide} = {value_out}
-- grain: one row is one published US$ amount that its step does not give
-- inputs: claims, adjustments, fx_rates, price_index
with ends as (
  select claim_id, unit, low_usd, central_usd, high_usd, low_native, central_native, high_native,
    low_usd_real, central_usd_real, high_usd_real,
    unnest(['low', 'central', 'high']) as bound,
    unnest([low_native, central_native, high_native]) as native,
    unnest([low_usd, central_usd, high_usd]) as usd,
    unnest([low_usd_real, central_usd_real, high_usd_real]) as usd_real
  from main.claims
), steps as (
  select e.claim_id, e.bound, e.unit, e.native, e.usd, e.usd_real, a.kind, a.value_in, a.multiply, a.divide, a.value_out, a.ref_key
  from ends e left join main.adjustments a using (claim_id, bound)
)
select claim_id, bound, usd as published, value_in, multiply, divide, value_out from steps
where kind = 'currency' and (value_in <> native or value_out <> usd or rescale(value_in, multiply, divide) <> value_out
  or not exists (select 1 from main.fx_rates f where f.currency || ' ' || f.time_period = ref_key and f.local_per_usd = divide))
union all
select claim_id, bound, usd_real, value_in, multiply, divide, value_out from steps
where kind = 'price_level' and (value_in <> usd or value_out <> usd_real or rescale(value_in, multiply, divide) <> value_out)
union all
select claim_id, bound, usd, native, null, null, null from ends where unit = 'USD' and usd is distinct from native
union all
select e.claim_id, e.bound, e.usd, e.native, null, null, null from ends e
where e.unit <> 'USD' and e.usd is not null and not exists (
  select 1 from main.adjustments a where a.claim_id = e.claim_id and a.bound = e.bound and a.kind = 'currency')
order by claim_id, bound;
