-- model: stage.fx_rates, stage.price_index
-- grain: one row is one currency (or index) over one inclusive span that something was printed for, or that the series print
-- key: currency, period_start, period_end
-- inputs: ref.fx_monthly, ref.fx_annual, ref.fx_fiscal, stage.fx_months, ref.us_cpi_annual, ref.us_cpi_monthly, stage.claims
-- Precedence: the mean of the monthly averages when every month has one; else the printed fiscal average of the same
-- span; else the yearly average, for whole years as it stands; else the monthly averages with those of the European Central
-- Bank in the gaps; else yearly averages in the gaps, flagged. A part of a year never stands for the year.

create table stage.fx_spans as
select distinct unit as currency, period_start, period_end from stage.claims
where unit not in ('USD', 'PERSONS') and period_start is not null and period_end is not null
union
select currency, make_date(year, 1, 1), make_date(year, 12, 31) from ref.fx_annual where currency <> 'USD'
union
select currency, (period_start || '-01')::date, last_day((period_end || '-01')::date) from ref.fx_fiscal
union
select currency, (month || '-01')::date, last_day((month || '-01')::date) from ref.fx_monthly;

create table stage.fx_rates as
with months as (
  select s.*, unnest(generate_series(date_trunc('month', period_start), date_trunc('month', period_end), interval 1 month))::date as month
  from stage.fx_spans s
), rated as (
  select s.currency, s.period_start, s.period_end, count(*) as n_months,
    count(m.local_per_usd) filter (not m.is_filled) as n_printed,
    count(m.local_per_usd) as n_monthly,
    count(coalesce(m.local_per_usd, a.local_per_usd)) as n_known,
    sum((m.local_per_usd * 1000000000)::hugeint) as sum_monthly,
    sum((coalesce(m.local_per_usd, a.local_per_usd) * 1000000000)::hugeint) as sum_known,
    max(m.quality) as monthly_quality, max(coalesce(m.quality, a.quality)) as known_quality,
    -- what fills a gap is named behind what is printed
    string_agg(distinct m.source, '; ' order by m.source desc) as monthly_source,
    min(coalesce(m.source, a.source)) as known_source
  from months s
  left join stage.fx_months m on m.currency = s.currency and m.month = strftime(s.month, '%Y-%m')
  left join ref.fx_annual a on a.currency = s.currency and a.year = year(s.month)
  group by all
), joined as (
  select r.*,
    time_period(r.period_start, r.period_end) as time_period,
    f.local_per_usd as fiscal_rate, f.quality as fiscal_quality, f.source as fiscal_source,
    a.local_per_usd as annual_rate, a.quality as annual_quality, a.source as annual_source,
    a.alt_local_per_usd, a.alt_source,
    case when r.n_printed = r.n_months then 'monthly'
      when f.local_per_usd is not null then 'fiscal'
      when a.local_per_usd is not null then 'annual'
      when r.n_monthly = r.n_months then 'filled'
      when r.n_known = r.n_months then 'stand_in' end as choice
  from rated r
  left join ref.fx_fiscal f on f.currency = r.currency
    and (f.period_start || '-01')::date = r.period_start and last_day((f.period_end || '-01')::date) = r.period_end
  left join ref.fx_annual a on a.currency = r.currency
    and make_date(a.year, 1, 1) = r.period_start and make_date(a.year, 12, 31) = r.period_end
), chosen as (
  select currency, period_start, period_end, time_period,
    if(choice = 'filled', 'monthly', choice) as series,
    case choice when 'fiscal' then fiscal_rate when 'annual' then annual_rate
      when 'stand_in' then mean_rate(sum_known, n_months) else mean_rate(sum_monthly, n_months) end as local_per_usd,
    case choice when 'fiscal' then fiscal_quality when 'annual' then annual_quality
      when 'stand_in' then known_quality else monthly_quality end as quality,
    case choice when 'fiscal' then 'printed average of the fiscal year' when 'annual' then 'yearly average'
      when 'stand_in' then 'yearly averages stand in for ' || (n_months - n_monthly) || ' of ' || n_months || ' months'
      else if(n_months = 1, 'monthly average', 'mean of ' || n_months || ' monthly averages') end as method,
    case choice when 'fiscal' then fiscal_source when 'annual' then annual_source
      when 'stand_in' then known_source else monthly_source end as source,
    case choice when 'monthly' then coalesce(annual_rate, fiscal_rate) when 'annual' then alt_local_per_usd end as alt_local_per_usd,
    case choice when 'monthly' then if(annual_rate is not null, annual_source, fiscal_source) when 'annual' then alt_source end as alt_source
  from joined
  where choice is not null
)
select currency, period_start, period_end, time_period, series, local_per_usd, quality, method, source,
  alt_local_per_usd, if(alt_local_per_usd is null, null, alt_source) as alt_source,
  if(alt_local_per_usd is null, null,
    rescale_signed(alt_local_per_usd - local_per_usd, 100, local_per_usd)) as deviation_pct,
  currency || ' ' || time_period as ref_key
from chosen;

create table stage.price_spans as
select distinct period_start, period_end from stage.claims
where unit = 'USD' and period_start is not null and is_money
  and (victim_geo = 'USA' or victim_geo like 'USA-%')
union
select make_date(year, 1, 1), make_date(year, 12, 31) from ref.us_cpi_annual
union
select (month || '-01')::date, last_day((month || '-01')::date) from ref.us_cpi_monthly;

create table stage.price_index as
with months as (
  select *, unnest(generate_series(date_trunc('month', period_start), date_trunc('month', period_end), interval 1 month))::date as month
  from stage.price_spans
), known as (
  select m.period_start, m.period_end, count(*) as n_span, count(c.index) as n_months,
    sum((c.index * 1000000000)::hugeint) as total, min(c.source) as source
  from months m left join ref.us_cpi_monthly c on c.month = strftime(m.month, '%Y-%m')
  group by all
)
select 'us_cpi_u' as index_id, time_period(k.period_start, k.period_end) as time_period, k.period_start, k.period_end,
  coalesce(a.index, mean_rate(k.total, k.n_months)) as value,
  coalesce(a.n_months, k.n_months) as n_months,
  '1982-84=100' as base, coalesce(a.source, k.source) as source,
  case when a.index is null and k.n_months < k.n_span
    then (k.n_span - k.n_months) || ' of ' || k.n_span || ' months have no index' else a.note end as note
from known k
left join ref.us_cpi_annual a on make_date(a.year, 1, 1) = k.period_start and make_date(a.year, 12, 31) = k.period_end
where a.index is not null or k.n_months > 0;
