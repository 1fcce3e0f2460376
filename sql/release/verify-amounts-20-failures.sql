-- check: every US$ amount follows from the published native amount by the published steps and rates
-- grain: one row is one amount or step that does not, in words
-- inputs: verify_steps, verify_ends, csv_fx_rates, csv_price_index (text)
select claim_id || ' ' || bound || ' step ' || step || ': ' || value_in || ' x ' || multiply || ' / ' || divide || ' is ' || expected
  || ', published ' || value_out as failure
from verify_steps where value_out is distinct from expected
union all
select claim_id || ' ' || bound || ' step ' || step || ': starts at ' || value_in || ' ' || unit_in || ', the step before ends at '
  || before || ' ' || unit_before
from verify_steps where before is not null and (before <> value_in or unit_before <> unit_in)
union all
select s.claim_id || ' ' || s.bound || ' step ' || step || ': starts at ' || value_in || ' ' || unit_in || ', the claim says '
  || coalesce(e.native::varchar, 'nothing') || ' ' || coalesce(e.unit, '')
from verify_steps s left join verify_ends e on e.claim_id = s.claim_id and e.bound = s.bound
where s.before is null and (e.native is distinct from s.value_in or e.unit is distinct from s.unit_in)
union all
select claim_id || ' ' || bound || ': ' || coalesce(usd::varchar, 'no US$') || ', its steps end at ' || coalesce(nominal::varchar, 'nothing')
from verify_ends
where usd is distinct from case when nominal is not null then nominal when unit = 'USD' then native end
union all
select claim_id || ' ' || bound || ': ' || coalesce(usd_real::varchar, 'no real US$') || ', its steps end at '
  || coalesce(at_prices::varchar, 'nothing')
from verify_ends where usd_real is distinct from at_prices
union all
select claim_id || ' ' || bound || ' step ' || step || ': divides by ' || divide || ', fx_rates has ' || coalesce(local_per_usd, 'nothing')
  || ' for ' || coalesce(ref_key, 'no key')
from verify_steps left join csv_fx_rates on currency || ' ' || time_period = ref_key
where kind = 'currency' and read_rate(local_per_usd) is distinct from divide
union all
select s.claim_id || ' ' || s.bound || ' step ' || step || ': ' || multiply || ' / ' || divide || ', price_index has '
  || coalesce(b.value, 'nothing') || ' / ' || coalesce(p.value, 'nothing')
from verify_steps s
left join verify_ends e on e.claim_id = s.claim_id and e.bound = s.bound
left join csv_price_index p on p.index_id || ' ' || p.time_period = ref_key
left join csv_price_index b on b.index_id = p.index_id and b.time_period = e.price_base
where kind = 'price_level' and (read_rate(p.value) is distinct from divide or read_rate(b.value) is distinct from multiply)
order by failure
