-- model: stage.adjustments, stage.amounts
-- grain: adjustments: one step on one end of a claim; amounts: one claim in US$
-- key: claim_id, step, bound; claim_id
-- inputs: stage.claims, stage.fx_rates, stage.price_index
-- Order after the method (b): currency, then price level. What was printed in US$ keeps its amount and has no currency step.

create table stage.ends as
unpivot (
  select claim_id, unit, victim_geo, period_start, period_end, is_money,
    low_native as low, central_native as central, high_native as high
  from stage.claims
) on low, central, high into name bound value native;

create table stage.converted as
select e.*, r.local_per_usd, r.ref_key, r.series, r.quality, r.method,
  case when e.unit = 'USD' then e.native
    when r.local_per_usd is not null then rescale(e.native, 1::decimal(38, 9), r.local_per_usd) end as usd
from stage.ends e
left join stage.fx_rates r
  on r.currency = e.unit and r.period_start = e.period_start and r.period_end = e.period_end
where e.is_money;

create table stage.deflated as
select c.*, p.value as period_index, p.time_period as price_period, base.value as base_index,
  rescale(c.usd, base.value, p.value) as usd_real
from stage.converted c
join stage.price_index p on p.period_start = c.period_start and p.period_end = c.period_end
join stage.price_index base on base.time_period = '2024'
where c.usd is not null and (c.victim_geo = 'USA' or c.victim_geo like 'USA-%');

create table stage.adjustments as
select claim_id, 1::bigint as step, bound, 'currency' as kind, native as value_in, unit as unit_in,
  1::decimal(38, 9) as multiply, local_per_usd as divide, usd as value_out, 'USD' as unit_out,
  'fx_rates' as ref_table, ref_key, method as note
from stage.converted where unit <> 'USD' and usd is not null
union all
select claim_id, if(unit = 'USD', 1, 2), bound, 'price_level', usd, 'USD', base_index, period_index, usd_real, 'USD',
  'price_index', 'us_cpi_u ' || price_period, 'to prices of 2024'
from stage.deflated;

create table stage.amounts as
select c.claim_id,
  max(v.usd) filter (v.bound = 'low') as low_usd,
  max(v.usd) filter (v.bound = 'central') as central_usd,
  max(v.usd) filter (v.bound = 'high') as high_usd,
  max(d.usd_real) filter (d.bound = 'low') as low_usd_real,
  max(d.usd_real) filter (d.bound = 'central') as central_usd_real,
  max(d.usd_real) filter (d.bound = 'high') as high_usd_real,
  if(count(d.usd_real) > 0, 2024, null)::bigint as price_base,
  count(v.usd) > 0 as is_convertible,
  max(v.local_per_usd) as local_per_usd,
  bool_or(v.series = 'stand_in') as has_stand_in_rate,
  bool_or(v.unit <> 'USD' and v.quality in ('C', 'D')) as has_weak_rate
from stage.claims c
left join stage.converted v using (claim_id)
left join stage.deflated d on d.claim_id = v.claim_id and d.bound = v.bound
group by c.claim_id;
