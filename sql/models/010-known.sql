-- model: stage.known
-- grain: one row is one claim as one place states it, and which was known on the as-of day
-- key: claim_id, evidence_kind, snapshot_sha256, locator, span_start
-- inputs: stage.readings, stage.snapshots, getvariable('as_of')
-- An undated figure counts from the end of its period, also in an undated snapshot; a snapshot at the latest from when it
-- was first fetched.
-- A figure with neither date, period nor snapshot is always known. Of one address of one publication the newest bytes
-- speak: a page that its publisher overwrites keeps its older bytes, and they state no second figure.

create table stage.held as
with dated as (
  select sha256, publication_id, url, name, min(retrieved_at) as retrieved_at, min(published_on) as published_on
  from stage.snapshots group by all
)
select sha256, publication_id, min(retrieved_at) as retrieved_at
from (
  select * from dated
  where published_on is null or least(published_on, retrieved_at::date) <= getvariable('as_of')::date
  qualify row_number() over (partition by publication_id, url, name order by retrieved_at desc, sha256) = 1
)
group by sha256, publication_id;

create table stage.known as
with dated as (
  select r.*, h.retrieved_at,
    least(coalesce(r.published_on, r.period_end), h.retrieved_at::date) as known_on
  from stage.readings r
  left join stage.held h on h.sha256 = r.snapshot_sha256 and h.publication_id = r.publication_id
  where r.snapshot_sha256 is null or h.sha256 is not null
)
select * exclude (known_on),
  printed_unit(printed_scale, printed_decimals_low) as unit_low,
  printed_unit(printed_scale, printed_decimals_high) as unit_high
from dated
where known_on is null or known_on <= getvariable('as_of')::date;

drop table stage.readings; -- a million wide rows need not stand twice
