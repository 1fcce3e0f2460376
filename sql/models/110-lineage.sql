-- model: main.distortions
-- grain: one loss on one edge
-- key: distortion_id
-- inputs: main.citations, stage.coded, ref.scope_closure

-- Both sides of every edge on which a figure is handed on, with the value that was handed on: the end of the parent
-- nearest to an end of the child.
create table stage.handed_on as
with pairs as (
  select e.edge_id, e.type, e.status,
    c as child, p as parent,
    unnest(list_filter([c.low_native, c.central_native, c.high_native], x -> x is not null)) as child_value,
    [c.low_usd, c.central_usd, c.high_usd] as child_usds
  from main.citations e
  join stage.coded c on c.claim_id = e.child_claim_id
  join stage.coded p on p.claim_id = e.parent_claim_id
  where e.type in ('quotes', 'rounds', 'converts', 'promotes', 'drops_hedge', 'suspected')
), ends as (
  select *, unnest(list_filter([parent.low_native, parent.central_native, parent.high_native], x -> x is not null)) as parent_value
  from pairs
)
select edge_id, type, status, child, parent, child_value, parent_value,
  if(child.unit = parent.unit, share(child_value, parent_value), null) as ratio
from ends
qualify row_number() over (
  partition by edge_id
  order by abs(ln(child_value::double / parent_value::double)), child_value, parent_value) = 1;

insert into main.distortions by name
with kinds as (
  select h.*, unnest(list_filter([
    if(type <> 'suspected' and parent.semantics in ('at_least', 'more_than', 'up_to', 'nearly')
      and child.semantics in ('exact', 'approximately', 'interval')
      and (type = 'promotes' or child.semantics = 'interval'), 'bound_promoted', null),
    if(type <> 'suspected' and parent.hedge_status = 'seen' and parent.semantics not in ('exact', 'interval')
      and child.semantics = 'exact' or type = 'drops_hedge', 'hedge_dropped', null),
    if(type <> 'suspected' and parent.semantics in ('interval', 'scenario')
      and child.semantics not in ('interval', 'scenario'), 'range_narrowed', null),
    if(child.victim_geo <> parent.victim_geo or child.perpetrator_scope <> parent.perpetrator_scope
      or child.population <> parent.population or child.fraud_type <> parent.fraud_type
      or child.measurand <> parent.measurand or child.stratum_system <> parent.stratum_system
      or child.gross_net <> parent.gross_net, 'scope_changed', null),
    if(parent.period_kind = 'cumulative' and child.period_kind not in ('cumulative', 'unknown'), 'cumulative_as_annual', null),
    if(parent.period_kind <> 'cumulative' and child.time_period <> 'unstated' and parent.time_period <> 'unstated'
      and child.time_period <> parent.time_period, 'period_changed', null),
    if(type <> 'converts' and child.unit <> parent.unit and child_value = parent_value, 'currency_swapped', null),
    if(child.unit = parent.unit and is_power_of_ten(child_value, parent_value), 'unit_slip', null),
    if(child.unit = parent.unit and is_digit_slip(child_value, parent_value), 'digit_slip', null),
    if(type <> 'suspected' and child_value = parent_value and child.unit = parent.unit
      and (select count(*) from ref.scope_closure s where s.rel = 'SUB' and s.a <> s.b and (
          s.dimension = 'victim_geo' and s.a = parent.victim_geo and s.b = child.victim_geo
          or s.dimension = 'perpetrator_scope' and s.a = parent.perpetrator_scope and s.b = child.perpetrator_scope
          or s.dimension = 'population' and s.a = parent.population and s.b = child.population
          or s.dimension = 'fraud_type' and s.a = parent.fraud_type and s.b = child.fraud_type)) > 0, 'part_as_whole', null)
  ], x -> x is not null)) as kind
  from stage.handed_on h
)
select row_id('d', 'distortion', [edge_id, kind]) as distortion_id, edge_id, kind,
  child.claim_id as child_claim_id, parent.claim_id as parent_claim_id,
  printed(child.as_printed, child.semantics, child.low_native, child.central_native, child.high_native, child.unit) as child_printed,
  printed(parent.as_printed, parent.semantics, parent.low_native, parent.central_native, parent.high_native, parent.unit) as parent_printed,
  ratio, if(type = 'suspected', 'suspected', status) as status
from kinds;
