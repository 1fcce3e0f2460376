-- model: stage.known
-- grain: one row is one claim as one place states it, and which was known on the as-of day
-- key: claim_id, evidence_kind, snapshot_sha256, locator
-- inputs: stage.readings, stage.snapshots, getvariable('as_of')
-- An undated figure counts from the end of its period; a snapshot at the latest from when it was first fetched.
-- A figure with neither date, period nor snapshot is always known.

create table stage.known as
with dated as (
  select r.*, s.retrieved_at,
    least(coalesce(r.published_on, r.period_end), s.retrieved_at::date) as known_on
  from stage.readings r
  left join (select sha256, publication_id, min(retrieved_at) as retrieved_at from stage.snapshots group by all) s
    on s.sha256 = r.snapshot_sha256 and s.publication_id = r.publication_id
)
select * exclude (known_on),
  printed_unit(printed_scale, printed_decimals_low) as unit_low,
  printed_unit(printed_scale, printed_decimals_high) as unit_high
from dated
where known_on is null or known_on <= getvariable('as_of')::date;

drop table stage.readings; -- a million wide rows need not stand twice
