-- model: release_changes
-- grain: one field of a claim or estimate against the previous release; field * for a row that came or went
-- key: table_name, row_id, field
-- inputs: moved, moved_fields, moved_claims, replayed (claim_id, field, value: old bytes read with today's code),
--   replayed_sources (source_id), new_estimates, old_estimates; variables method_changed, reference_changed,
--   lineage_changed and the words method_detail, reference_detail, code_detail
-- The rule. A claim that came or went, or whose reading moved, is explained by its own evidence: new bytes → source, the same
-- bytes read otherwise → extractor, its ledger row or a correction → correction. Its US$ follow it; alone they follow the
-- reference tables. Everything else (origin, status, estimate) follows the claims that it hangs on, and only then the method.

create or replace temp macro cause_rank(cause) as
  list_position(['new-source', 'source-gone', 'source', 'extractor', 'correction', 'reference', 'method'], cause);

create or replace temp macro is_converted(field) as
  field in ('low_usd', 'central_usd', 'high_usd', 'low_usd_real', 'central_usd_real', 'high_usd_real', 'price_base');

-- Columns that a claim does not have from its own document.
create or replace temp macro is_derived(field) as
  field in ('origin_id', 'is_representative', 'estimate_id', 'claim_status', 'is_current', 'superseded_by', 'grade', 'measurand');

-- What moved a claim as a whole, as far as its evidence says; null = nothing of its own did.
create or replace temp table evidence_causes as
select c.*, case
  when is_new_source then 'new-source'
  when is_gone_source then 'source-gone'
  when op = 'MOD' and is_corrected then 'correction'
  when op = 'ADD' and is_new_document then 'source'
  when op = 'MOD' and old_kind = 'ledger' and new_kind = 'ledger' then if(ledger_changed, 'correction', null)
  when op = 'ADD' and new_kind = 'ledger' or op = 'DEL' and old_kind = 'ledger' then 'correction'
  when new_bytes is not null and extractor_changed then 'both'
  when new_bytes is not null then 'source'
  when extractor_changed then 'extractor'
  when ledger_changed then 'correction'
  end as cause
from moved_claims c;

create or replace temp table reading_changes as
with fields as (
  select m.row_id as claim_id, m.op, '*' as field, null::varchar as old, null::varchar as new
  from moved m where table_name = 'claims' and op <> 'MOD'
  union all
  select row_id, 'MOD', field, old, new from moved_fields
  where table_name = 'claims' and not is_converted(field) and not is_derived(field)
), judged as (
  select f.*, e.source_id, e.new_bytes, e.cause as evidence_cause,
    s.source_id is not null as was_replayed, r.claim_id is not null as is_replayed, r.value as replayed, r.field is not null as has_value
  from fields f
  join evidence_causes e using (claim_id)
  left join replayed_sources s on s.source_id = e.source_id and e.cause = 'both'
  left join (select claim_id, '*' as field, null::varchar as value from replayed group by claim_id union all select claim_id, field, value from replayed) r
    on r.claim_id = f.claim_id and r.field = f.field and s.source_id is not null
)
select claim_id, op, field, old, new, case
    when evidence_cause <> 'both' then evidence_cause
    when was_replayed and op = 'ADD' then if(is_replayed, 'extractor', 'source')
    when was_replayed and op = 'DEL' then if(is_replayed, 'source', 'extractor')
    when was_replayed and has_value then if(replayed is not distinct from new, 'extractor', 'source')
    when evidence_cause = 'both' then 'source'
    when getvariable('reference_changed') then 'reference'
    when getvariable('method_changed') then 'method'
    else 'extractor' end as cause,
  source_id, new_bytes, evidence_cause = 'both' as is_both, was_replayed,
  was_replayed and has_value and replayed is distinct from old and replayed is distinct from new as moved_twice
from judged;

-- The cause of a claim that moved by itself: of its reading, else of its conversion.
create or replace temp table claim_causes as
with converted as (
  select row_id as claim_id,
    case when getvariable('reference_changed') then 'reference' when getvariable('method_changed') then 'method' else 'extractor' end as cause
  from moved_fields where table_name = 'claims' and is_converted(field) group by row_id
), reading as (
  select claim_id, arg_min(cause, cause_rank(cause)) as cause from reading_changes group by claim_id
)
select claim_id, coalesce(r.cause, c.cause) as cause, r.cause is not null as is_reading,
  e.source_id, e.old_estimate, e.new_estimate, e.old_origin, e.new_origin
from reading r full join converted c using (claim_id) join moved_claims e using (claim_id);

-- What a derived field or an estimate follows when no claim that it hangs on moved.
create or replace temp table general_cause as
select case
    when getvariable('lineage_changed') then 'correction'
    when getvariable('method_changed') then 'method'
    when getvariable('reference_changed') then 'reference'
    else coalesce((select arg_min(cause, cause_rank(cause)) from claim_causes), 'extractor') end as cause;

create or replace temp table claim_links as -- derived field → the nearest claims that moved by themselves
with passive as (
  select f.row_id as claim_id, f.field, f.old, f.new, c.old_origin, c.new_origin, c.old_estimate, c.new_estimate
  from moved_fields f join moved_claims c on c.claim_id = f.row_id
  where f.table_name = 'claims' and is_derived(f.field)
), wanted as (
  select claim_id, field, unnest([
    {kind: 'claim', key: claim_id, distance: 0}, {kind: 'claim', key: old, distance: 1}, {kind: 'claim', key: new, distance: 1},
    {kind: 'origin', key: old_origin, distance: 2}, {kind: 'origin', key: new_origin, distance: 2},
    {kind: 'estimate', key: old_estimate, distance: 3}, {kind: 'estimate', key: new_estimate, distance: 3}], recursive := true)
  from passive
), known as (
  select kind, key, arg_min(cause, cause_rank(cause)) as cause from (
    select cause, unnest([
      {kind: 'claim', key: claim_id}, {kind: 'origin', key: old_origin}, {kind: 'origin', key: new_origin},
      {kind: 'estimate', key: old_estimate}, {kind: 'estimate', key: new_estimate}], recursive := true)
    from claim_causes)
  group by kind, key
)
select claim_id, field, arg_min(cause, (distance, cause_rank(cause))) as cause
from wanted join known using (kind, key) group by claim_id, field;

create or replace temp table estimate_causes as
with touched as (
  select distinct estimate_id, claim_id from (
    select estimate_id, unnest(string_split(concat_ws(' ', claim_ids, bound_claim_ids), ' ')) as claim_id from old_estimates
    union all
    select estimate_id, unnest(string_split(concat_ws(' ', claim_ids, bound_claim_ids), ' ')) from new_estimates)
  where estimate_id in (select row_id from moved where table_name = 'estimates')
  union
  select old_estimate, claim_id from claim_causes where old_estimate is not null
  union
  select new_estimate, claim_id from claim_causes where new_estimate is not null
)
select t.estimate_id, arg_min(c.cause, cause_rank(c.cause)) as cause
from touched t join claim_causes c using (claim_id) group by t.estimate_id;

create or replace temp table release_changes as
with all_changes as (
  select 'claims' as table_name, claim_id as row_id, field, op, old, new, cause,
    case when moved_twice then 'old bytes are read otherwise too' when is_both and not was_replayed then 'the extractor changed too' end as remark,
    source_id, new_bytes
  from reading_changes
  union all
  select 'claims', f.row_id, f.field, 'MOD', f.old, f.new,
    if(is_converted(f.field), c.cause, coalesce(l.cause, g.cause)), null, m.source_id, m.new_bytes
  from moved_fields f
  join moved_claims m on m.claim_id = f.row_id
  left join claim_causes c on c.claim_id = f.row_id
  left join claim_links l on l.claim_id = f.row_id and l.field = f.field
  cross join general_cause g
  where f.table_name = 'claims' and (is_converted(f.field) or is_derived(f.field))
  union all
  select 'estimates', m.row_id, coalesce(f.field, '*'), m.op, f.old, f.new,
    if(f.field = 'method_version', 'method', coalesce(e.cause, g.cause)), null, null, null
  from moved m
  left join moved_fields f on f.table_name = 'estimates' and f.row_id = m.row_id
  left join estimate_causes e on e.estimate_id = m.row_id
  cross join general_cause g
  where m.table_name = 'estimates' and (m.op <> 'MOD' or f.field is not null)
)
select table_name, row_id, field, op, old, new, cause, concat_ws('; ',
    case cause
      when 'source' then if(new_bytes is not null, source_id || ': new bytes ' || substr(new_bytes, 1, 12), source_id)
      when 'extractor' then coalesce(source_id || ': ', '') || coalesce(i.extractor_detail, getvariable('code_detail')::varchar)
      when 'correction' then source_id
      when 'reference' then getvariable('reference_detail')::varchar
      when 'method' then getvariable('method_detail')::varchar
      else source_id end,
    remark) as detail
from all_changes left join input_changes i using (source_id);
update release_changes set detail = null where detail = '';
