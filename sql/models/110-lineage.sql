-- model: main.citations, main.distortions, main.identities
-- grain: one edge child → parent; one loss on one edge; one identity between printed figures
-- key: edge_id; distortion_id; identity_id
-- inputs: stage.edges, stage.identities, stage.coded, ref.edge_types, ref.scope_closure

insert into main.citations by name
select row_id('e', 'citation', [e.child_claim_id, coalesce(p.claim_id, e.parent_label, e.parent_claim_id), e.type]) as edge_id,
  e.child_claim_id, p.claim_id as parent_claim_id,
  coalesce(e.parent_label, if(p.claim_id is null, e.parent_claim_id, null)) as parent_label,
  e.type, e.factor, e.overlap, e.status, our_text(coalesce(e.how, t.definition)) as how
from stage.edges e
join stage.coded c on c.claim_id = e.child_claim_id
join ref.edge_types t on t.code = e.type
left join stage.coded p on p.claim_id = e.parent_claim_id;

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
    if(parent.semantics in ('at_least', 'more_than', 'up_to', 'nearly')
      and child.semantics in ('exact', 'approximately', 'interval')
      and (type = 'promotes' or child.semantics = 'interval'), 'bound_promoted', null),
    if(parent.hedge_status = 'seen' and parent.semantics not in ('exact', 'interval') and child.semantics = 'exact'
      or type = 'drops_hedge', 'hedge_dropped', null),
    if(parent.semantics in ('interval', 'scenario') and child.semantics not in ('interval', 'scenario'), 'range_narrowed', null),
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
    if(child_value = parent_value and child.unit = parent.unit
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
  ratio, status
from kinds;

-- An identity holds when its sides agree within the printed units of all its figures. Compared are figures of one unit,
-- of periods inside the whole's (a sum: of the same one, or one after the other), all superseded or none.
insert into main.identities by name
with declared as (
  select row_id('i', 'identity', list_concat(list_sort(lhs_claim_ids), [rhs_claim_id, kind])) as identity_id,
    kind, list_sort(lhs_claim_ids) as lhs, rhs_claim_id, status, why
  from stage.identities
), parts as (
  select d.identity_id, d.kind, d.lhs, d.rhs_claim_id, d.status, d.why, unnest(d.lhs) as part_id from declared d
), joined as (
  select p.identity_id, p.kind, p.lhs, p.rhs_claim_id, p.status, p.why,
    count(c.claim_id) as n_held,
    bool_and(c.unit = r.unit and c.period_start >= r.period_start and c.period_end <= r.period_end
      and (c.superseded_by is null) = (r.superseded_by is null))
    and (p.kind = 'le' or bool_and(c.time_period = r.time_period)
      or sum(c.period_end - c.period_start + 1) = any_value(r.period_end - r.period_start + 1)) as comparable,
    bool_and(coalesce(c.central_native, c.low_native, c.high_native) is not null) as has_values,
    sum(coalesce(c.low_native, c.central_native)) as parts_low,
    sum(coalesce(c.high_native, c.central_native)) as parts_high,
    sum(coalesce(c.unit_low, c.unit_high)) as parts_unit,
    bool_or(c.semantics in ('at_least', 'more_than')) as parts_open_above,
    bool_or(c.semantics in ('up_to', 'nearly')) as parts_open_below,
    any_value(r) as r
  from parts p
  join stage.coded r on r.claim_id = p.rhs_claim_id
  left join stage.coded c on c.claim_id = p.part_id
  group by p.identity_id, p.kind, p.lhs, p.rhs_claim_id, p.status, p.why
), judged as (
  select *, len(lhs) = n_held and comparable and has_values as can_judge,
    coalesce(r.low_native, r.central_native) as whole_low,
    coalesce(r.high_native, r.central_native) as whole_high,
    r.semantics in ('at_least', 'more_than') as whole_open_above,
    r.semantics in ('up_to', 'nearly') as whole_open_below,
    (parts_unit + coalesce(r.unit_low, r.unit_high)) * 0.5::decimal(2, 1) as tolerance
  from joined
  where len(lhs) = n_held
)
select identity_id, kind, array_to_string(lhs, ' ') as lhs_claim_ids, rhs_claim_id, status,
  case when not can_judge then null
    -- the parts exceed the whole: possible only where the whole is open above
    when parts_low is not null and whole_high is not null and not whole_open_above
      and parts_low > whole_high + tolerance then false
    -- an equality also breaks when the whole exceeds the parts
    when kind = 'sum_eq' and parts_high is not null and whole_low is not null and not parts_open_above
      and whole_low > parts_high + tolerance then false
    else true end as holds,
  case when can_judge then
    (coalesce(parts_low, parts_high) - coalesce(whole_low, whole_high))::decimal(38, 6) end as gap,
  coalesce(why, kind) as why
from judged;
