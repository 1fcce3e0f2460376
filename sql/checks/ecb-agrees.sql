-- check: ecb-agrees
-- severity: warn
-- message: {currency} {period}: the table says {table_rate} for one dollar, the European Central Bank {ecb_rate}; they must agree within {allowed} %
-- grain: one row is one currency over one month (±1 %) or one whole year (±2 %) in which the table and the bank's rates part
-- inputs: ref.fx_monthly, ref.fx_annual, stage.ecb_rates
with years as (
  select currency, substr(month, 1, 4)::bigint as year, mean_rate(sum((local_per_usd * 1000000000)::hugeint), 12) as local_per_usd
  from stage.ecb_rates group by all having count(*) = 12 -- a part of a year never stands for the year
), pairs as (
  select e.currency, e.month as period, m.local_per_usd as table_rate, e.local_per_usd as ecb_rate, 1 as allowed
  from stage.ecb_rates e join ref.fx_monthly m on m.currency = e.currency and m.month = e.month
  union all
  select y.currency, y.year::varchar, a.local_per_usd, y.local_per_usd, 2
  from years y join ref.fx_annual a on a.currency = y.currency and a.year = y.year
  where a.quality <> 'D' -- an official rate far from the market
)
select currency, period, plain(table_rate) as table_rate, plain(ecb_rate) as ecb_rate, allowed
from pairs
where abs(table_rate - ecb_rate) * 100 > table_rate * allowed
order by currency, period;
