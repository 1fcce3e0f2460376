-- check: ftc-within-bands
-- severity: warn
-- message: {publication_id}: {label} is {value}; {lowest} to {highest} are believed
-- grain: one row is one count or median of a Data Book outside of what is believed from 2021 on
-- inputs: stage.controls, stage.held
with bands(label, lowest, highest) as (
  values ('total_loss.median', 300, 900), ('total_loss.reports', 2000000, 4000000)
)
select c.publication_id, c.label, c.value, lowest, highest
from stage.controls c
join stage.held h on h.sha256 = c.snapshot_sha256 and h.publication_id = c.publication_id
join bands using (label)
where c.source_id = 'ftc-consumer-sentinel' and split_part(c.publication_id, '/', 2) >= '2021'
  and c.value::decimal(18, 2) not between lowest and highest
order by publication_id, label;
