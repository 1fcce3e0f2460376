-- model: stage.evidence, stage.claims
-- grain: one place that states a claim; one claim, as its best evidence states it (snapshot > ledger > sample)
-- key: claim_id, evidence_kind, snapshot_sha256, locator; claim_id
-- inputs: stage.known, ref.measures

-- Each place beside the best one of the same claim: do they state the same figure?
-- Two prints agree when their unit is one and the distance of each end is within half a printed unit of each side;
-- a cut print ("more than 12.5 billion") reaches a whole unit further.
create table stage.evidence as
with places as (
  select rowid as place, claim_id, evidence_kind, snapshot_sha256, retrieved_at, locator, span_start, span_end, as_printed,
    publisher_as_cited, attested_by, url, unit, low_native, central_native, high_native,
    negative_example, transcription, note,
    case evidence_kind when 'snapshot' then 1 when 'ledger' then 2 else 3 end as kind_rank,
    coalesce(central_native, low_native, high_native) as first_end,
    coalesce(central_native, high_native, low_native) as last_end,
    case when central_native is null and low_native is null then unit_high else coalesce(unit_low, unit_high) end as first_unit,
    case when central_native is null and high_native is null then unit_low else coalesce(unit_high, unit_low) end as last_unit,
    case when semantics in ('more_than', 'nearly') then 2 else 1 end as reach
  from stage.known
), several as (
  select claim_id from places group by claim_id having count(*) > 1
), best as (
  select claim_id, place, unit, first_end, last_end, first_unit, last_unit, reach, kind_rank
  from places semi join several using (claim_id)
  qualify row_number() over (partition by claim_id order by kind_rank, retrieved_at desc, snapshot_sha256, locator, span_start) = 1
)
select p.*, coalesce(b.kind_rank, p.kind_rank) as best_rank,
  b.place is null or (p.unit = b.unit
    and abs(p.first_end - b.first_end) * 2 <= p.first_unit * p.reach + b.first_unit * b.reach
    and abs(p.last_end - b.last_end) * 2 <= p.last_unit * p.reach + b.last_unit * b.reach) as agrees,
  b.place is null or p.place = b.place as is_best
from places p left join best b using (claim_id);

create table stage.claims as
with sides as (
  select claim_id,
    bool_or(evidence_kind = 'ledger') as has_ledger,
    bool_or(evidence_kind = 'snapshot') as has_snapshot,
    coalesce(bool_and(agrees) filter (evidence_kind in ('ledger', 'snapshot')), true) as all_agree,
    bool_or(negative_example) as known_wrong,
    max(transcription) filter (evidence_kind = 'ledger') as ledger_transcription,
    max(note) filter (evidence_kind = 'ledger') as ledger_note,
    max(place) filter (is_best) as place
  from stage.evidence group by claim_id
)
select k.* exclude (negative_example, transcription, note),
  coalesce(k.note, s.ledger_note) as note,
  case when k.evidence_kind = 'ledger' then s.ledger_transcription end as transcription,
  s.known_wrong as negative_example,
  case
    when s.has_ledger and s.has_snapshot then if(s.all_agree, 'confirmed', 'contradicted')
    when s.has_ledger then 'unconfirmed'
    else 'read' end as evidence_state,
  m.measurand, m.is_money, m.needs_system,
  time_period(k.period_start, k.period_end) as time_period
from sides s
join stage.known k on k.rowid = s.place
join ref.measures m on m.code = k.measure;

drop table stage.known; -- what follows looks at claims and their evidence; a million wide rows need not stand twice
