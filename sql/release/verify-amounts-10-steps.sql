-- model: verify_steps, verify_ends
-- grain: one step with what it should give; one end of a claim that says anything, with what its steps end at
-- key: claim_id, bound, step; claim_id, bound
-- inputs: csv_claims, csv_adjustments (text); read-macros.sql

-- One order over all rows: a window of its own for each of a million claims takes a hundred times as long.
create or replace temp table verify_steps as
with steps as (
  select claim_id, bound, try_cast(step as bigint) as step, kind, ref_key, unit_in, unit_out,
    read_money(value_in) as value_in, read_money(value_out) as value_out,
    read_rate(multiply) as multiply, read_rate(divide) as divide
  from csv_adjustments
), neighbours as (
  select *, claim_id || ' ' || bound as chain,
    lag({chain: claim_id || ' ' || bound, value: value_out, unit: unit_out}) over w as previous,
    lead({chain: claim_id || ' ' || bound, kind: kind}) over w as following
  from steps
  window w as (order by claim_id, bound, step)
)
select claim_id, bound, step, kind, ref_key, unit_in, unit_out, value_in, value_out, multiply, divide,
  ((((value_in * 1000000)::hugeint * (multiply * 1000000000)::hugeint * 2 + (divide * 1000000000)::hugeint)
    // (2 * (divide * 1000000000)::hugeint))::decimal(38, 0) * 0.000001::decimal(7, 6))::decimal(38, 6) as expected,
  if(previous.chain = chain, previous.value, null) as before,
  if(previous.chain = chain, previous.unit, null) as unit_before,
  coalesce(following.chain <> chain or following.kind = 'price_level', true) as is_last_nominal
from neighbours;

create or replace temp table verify_amounts as
select claim_id, unit, price_base,
  read_money(low_native) as low_native, read_money(central_native) as central_native, read_money(high_native) as high_native,
  read_money(low_usd) as low_usd, read_money(central_usd) as central_usd, read_money(high_usd) as high_usd,
  read_money(low_usd_real) as low_usd_real, read_money(central_usd_real) as central_usd_real,
  read_money(high_usd_real) as high_usd_real
from csv_claims;

create or replace temp table verify_ends as
with ends as (
  select claim_id, unit, price_base, 'low' as bound, low_native as native, low_usd as usd, low_usd_real as usd_real from verify_amounts
  union all
  select claim_id, unit, price_base, 'central', central_native, central_usd, central_usd_real from verify_amounts
  union all
  select claim_id, unit, price_base, 'high', high_native, high_usd, high_usd_real from verify_amounts
), results as (
  select claim_id, bound, max(value_out) filter (where kind <> 'price_level' and is_last_nominal) as nominal,
    max(value_out) filter (where kind = 'price_level') as at_prices
  from verify_steps group by claim_id, bound
)
select e.*, r.nominal, r.at_prices
from ends e left join results r on r.claim_id = e.claim_id and r.bound = e.bound
where coalesce(e.native, e.usd, e.usd_real) is not null or r.claim_id is not null;
