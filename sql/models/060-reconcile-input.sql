-- model: main.citations, stage.reconcile_claims
-- grain: one edge child → parent; one claim as the method gets it
-- key: edge_id; claim_id
-- inputs: stage.edges, stage.coded, stage.sources, ref.edge_types

-- An edge to a claim that is not held (yet) says nothing; one to a label names a first statement that nobody holds.
insert into main.citations by name
select row_id('e', 'citation', [e.child_claim_id, coalesce(p.claim_id, e.parent_label), e.type]) as edge_id,
  e.child_claim_id, p.claim_id as parent_claim_id, e.parent_label,
  e.type, e.factor, e.overlap, e.status, our_text(coalesce(e.how, t.definition)) as how
from stage.edges e
join stage.coded c on c.claim_id = e.child_claim_id
join ref.edge_types t on t.code = e.type
left join stage.coded p on p.claim_id = e.parent_claim_id
where p.claim_id is not null or e.parent_label is not null;

create table stage.reconcile_claims as
select c.claim_id, c.source_id, c.publication_id, c.as_printed, c.semantics, c.hedge_status, c.stated_level,
  c.printed_decimals_low, c.printed_decimals_high, c.printed_scale, c.low_native, c.central_native, c.high_native,
  c.low_usd, c.central_usd, c.high_usd, c.local_per_usd, c.basis, c.measure, c.needs_system, c.reporting_system,
  s.publisher_kind, s.operates, c.grade_reasons,
  list_filter([
    if(c.gross_net = 'gross' and not coalesce(contains(lower(c.note), 'gross'), false), 'gross_assumed', null),
    if(c.population = 'all', 'population_assumed', null),
    if(c.has_stand_in_rate, 'fx_annual_for_part_year', null),
    if(c.has_weak_rate, 'fx_low_quality', null)
  ], x -> x is not null) as flags,
  c.unit, c.victim_geo, c.perpetrator_scope, c.population, c.fraud_type, c.measurand, c.gross_net,
  c.period_start, c.period_end, c.period_kind, c.published_on, c.negative_example, c.transcription,
  c.evidence_state = 'confirmed' as confirmed
from stage.coded c join stage.sources s using (source_id);
