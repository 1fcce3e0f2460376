-- check: every US$ amount follows from the published native amount by the published steps and rates
-- grain: one row is one amount or step that does not
-- inputs: csv_claims, csv_adjustments, csv_fx_rates, csv_price_index (text)
with steps as (
  select claim_id, bound, step::bigint as step, kind, value_in::decimal(38, 6) as value_in, unit_in, value_out::decimal(38, 6) as value_out, unit_out,
    (multiply::decimal(38, 9) * 1000000000)::hugeint as multiply_nano, (divide::decimal(38, 9) * 1000000000)::hugeint as divide_nano,
    multiply::decimal(38, 9) as multiply, divide::decimal(38, 9) as divide, ref_table, ref_key,
    lag(value_out::decimal(38, 6)) over w as before, lag(unit_out) over w as unit_before,
    lead(kind) over w is null or lead(kind) over w = 'price_level' as is_last_nominal
  from csv_adjustments
  window w as (partition by claim_id, bound order by step::bigint)
), recomputed as (
  select *, ((((value_in * 1000000)::hugeint * multiply_nano * 2 + divide_nano) // (2 * divide_nano))::decimal(38, 0)
      * 0.000001::decimal(7, 6))::decimal(38, 6) as expected
  from steps
), ends as (
  select claim_id, unit, measure, price_base, unnest([
    {bound: 'low', native: low_native, usd: low_usd, usd_real: low_usd_real},
    {bound: 'central', native: central_native, usd: central_usd, usd_real: central_usd_real},
    {bound: 'high', native: high_native, usd: high_usd, usd_real: high_usd_real}], recursive := true)
  from csv_claims
), results as (
  select e.claim_id, e.bound, e.unit, e.native::decimal(38, 6) as native, e.usd::decimal(38, 6) as usd, e.usd_real::decimal(38, 6) as usd_real,
    max(s.value_out) filter (where s.kind <> 'price_level' and s.is_last_nominal) as nominal,
    max(s.value_out) filter (where s.kind = 'price_level') as at_prices
  from ends e left join steps s on s.claim_id = e.claim_id and s.bound = e.bound
  group by all
)
select claim_id || ' ' || bound || ' step ' || step || ': ' || value_in || ' x ' || multiply || ' / ' || divide || ' is ' || expected || ', published ' || value_out as failure
from recomputed where value_out is distinct from expected
union all
select claim_id || ' ' || bound || ' step ' || step || ': starts at ' || value_in || ' ' || unit_in || ', the step before ends at ' || before || ' ' || unit_before
from steps where before is not null and (before <> value_in or unit_before <> unit_in)
union all
select s.claim_id || ' ' || s.bound || ' step ' || step || ': starts at ' || value_in || ' ' || unit_in || ', the claim says ' || coalesce(r.native::varchar, 'nothing') || ' ' || r.unit
from steps s join results r on r.claim_id = s.claim_id and r.bound = s.bound
where s.before is null and (r.native is distinct from s.value_in or r.unit <> s.unit_in)
union all
select claim_id || ' ' || bound || ': ' || coalesce(usd::varchar, 'no US$') || ', its steps end at ' || coalesce(nominal::varchar, 'nothing')
from results
where usd is distinct from case when nominal is not null then nominal when unit = 'USD' then native end
union all
select claim_id || ' ' || bound || ': ' || coalesce(usd_real::varchar, 'no real US$') || ', its steps end at ' || coalesce(at_prices::varchar, 'nothing')
from results where usd_real is distinct from at_prices
union all
select claim_id || ' ' || bound || ' step ' || step || ': divides by ' || divide || ', fx_rates has ' || coalesce(local_per_usd, 'nothing') || ' for ' || coalesce(ref_key, 'no key')
from steps left join csv_fx_rates on currency || ' ' || time_period = ref_key
where kind = 'currency' and local_per_usd::decimal(38, 9) is distinct from divide
union all
select s.claim_id || ' ' || bound || ' step ' || step || ': ' || multiply || ' / ' || divide || ', price_index has ' || coalesce(b.value, 'nothing') || ' / ' || coalesce(p.value, 'nothing')
from steps s
join csv_claims c on c.claim_id = s.claim_id
left join csv_price_index p on p.index_id || ' ' || p.time_period = ref_key
left join csv_price_index b on b.index_id = p.index_id and b.time_period = c.price_base
where kind = 'price_level' and (p.value::decimal(38, 9) is distinct from divide or b.value::decimal(38, 9) is distinct from multiply)
order by failure
