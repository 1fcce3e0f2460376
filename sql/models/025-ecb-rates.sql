-- model: stage.ecb_rates, stage.fx_months
-- grain: one row is one currency over one month: as the newest file of the European Central Bank gives it; as we use it
-- key: currency, month
-- inputs: stage.controls, stage.held, ref.fx_monthly
-- The bank's rates fill months that the tables lack; where both have one, the table speaks and the check ecb-agrees compares.

create table stage.ecb_rates as
select split_part(c.label, '.', 2) as currency, split_part(c.label, '.', 1) as month,
  rate9(c.value) as local_per_usd
from stage.controls c
join stage.held h on h.sha256 = c.snapshot_sha256 and h.publication_id = c.publication_id
where c.source_id = 'ecb-fx' and c.unit = split_part(c.label, '.', 2) || ' per USD';

create table stage.fx_months as
select currency, month, local_per_usd, quality, source, false as is_filled from ref.fx_monthly
union all
select currency, month, local_per_usd, 'B', 'European Central Bank reference rates, mean of daily crosses', true
from stage.ecb_rates e
where not exists (select 1 from ref.fx_monthly m where m.currency = e.currency and m.month = e.month);
