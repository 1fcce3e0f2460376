-- model: stage.claims
-- grain: one row is one claim, as its best evidence states it (snapshot > ledger > sample)
-- key: claim_id
-- inputs: stage.known

-- Each place beside the best one of the same claim: do they state the same figure?
-- Two prints agree when their unit is one and the distance of each end is within half a printed unit of each side;
-- a cut print ("more than 12.5 billion") reaches a whole unit further.
create table stage.evidence as
with ranked as (
  select *, case evidence_kind when 'snapshot' then 1 when 'ledger' then 2 else 3 end as kind_rank,
    coalesce(central_native, low_native, high_native) as first_end,
    coalesce(central_native, high_native, low_native) as last_end,
    case when central_native is null and low_native is null then unit_high else coalesce(unit_low, unit_high) end as first_unit,
    case when central_native is null and high_native is null then unit_low else coalesce(unit_high, unit_low) end as last_unit,
    case when semantics in ('more_than', 'nearly') then 2 else 1 end as reach
  from stage.known
), best as (
  select * from ranked
  qualify row_number() over (partition by claim_id order by kind_rank, retrieved_at desc, snapshot_sha256, locator) = 1
)
select r.*, b.kind_rank as best_rank,
  r.unit = b.unit
    and abs(r.first_end - b.first_end) * 2 <= r.first_unit * r.reach + b.first_unit * b.reach
    and abs(r.last_end - b.last_end) * 2 <= r.last_unit * r.reach + b.last_unit * b.reach as agrees,
  r.evidence_kind = b.evidence_kind and r.locator = b.locator
    and r.snapshot_sha256 is not distinct from b.snapshot_sha256 as is_best
from ranked r join best b using (claim_id);

create table stage.claims as
with sides as (
  select claim_id,
    bool_or(evidence_kind = 'ledger') as has_ledger,
    bool_or(evidence_kind = 'snapshot') as has_snapshot,
    coalesce(bool_and(agrees) filter (evidence_kind in ('ledger', 'snapshot')), true) as all_agree,
    bool_or(negative_example) as known_wrong,
    max(transcription) filter (evidence_kind = 'ledger') as ledger_transcription,
    max(note) filter (evidence_kind = 'ledger') as ledger_note
  from stage.evidence group by claim_id
)
select e.* exclude (kind_rank, first_end, last_end, first_unit, last_unit, reach, best_rank, agrees, is_best,
    negative_example, transcription, note),
  coalesce(e.note, s.ledger_note) as note,
  case when e.evidence_kind = 'ledger' then s.ledger_transcription end as transcription,
  s.known_wrong as negative_example,
  case
    when s.has_ledger and s.has_snapshot then if(s.all_agree, 'confirmed', 'contradicted')
    when s.has_ledger then 'unconfirmed'
    else 'read' end as evidence_state,
  m.measurand, m.is_money, m.needs_system,
  time_period(e.period_start, e.period_end) as time_period
from stage.evidence e
join sides s using (claim_id)
join ref.measures m on m.code = e.measure
where e.is_best;
