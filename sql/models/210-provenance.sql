-- model: main.publications, main.snapshots, main.rejected, main.sources, main.adjustments
-- grain: one document, one edition; bytes of a publication; a figure we could not use; one declared feed; one step on one end
-- key: publication_id; sha256, publication_id; rejected_id; source_id; claim_id, step, bound
-- inputs: stage.publication_facts, stage.snapshots, stage.rejections, stage.sources, stage.adjustments, main.claims

-- Title, address and date come from the declaration, else from the ledger row with the smallest claim_id.
create table stage.known_snapshots as
select s.* from stage.snapshots s
where least(s.published_on, s.retrieved_at::date) <= getvariable('as_of')::date
  or s.sha256 in (select snapshot_sha256 from main.evidence where snapshot_sha256 is not null);

insert into main.publications by name
with held as (
  select publication_id from main.claims
  union
  select publication_id from stage.known_snapshots
), best as (
  select publication_id, any_value(source_id) as source_id, any_value(edition) as edition,
    first(title order by origin, claim_id) filter (title is not null) as title,
    first(url order by origin, claim_id) filter (url is not null) as url,
    first(url_verified order by origin, claim_id) filter (url is not null) as url_verified,
    first(published_on order by origin, claim_id) filter (published_on is not null) as published_on,
    first(published_precision order by origin, claim_id) filter (published_on is not null) as published_precision,
    first(doc_type order by origin, claim_id) filter (doc_type is not null) as doc_type
  from stage.publication_facts group by publication_id
), fetched as (
  select publication_id, any_value(source_id) as source_id, any_value(edition) as edition,
    min(url) filter (obtained = 'fetched') as url, min(url) as any_url,
    min(published_on) as published_on
  from stage.snapshots group by publication_id
)
select h.publication_id, coalesce(b.source_id, f.source_id) as source_id,
  quoted_text(coalesce(b.title, s.title || ', ' || coalesce(b.edition, f.edition))) as title,
  b.doc_type, coalesce(b.edition, f.edition) as edition, s.language,
  coalesce(b.published_on, f.published_on) as published_on,
  if(b.published_on is null and f.published_on is not null, 'day', b.published_precision) as published_precision,
  coalesce(b.url, f.any_url) as url,
  (f.url is not null or coalesce(b.url_verified, false)) as url_verified,
  null::varchar as supersedes, null::date as source_gone_at
from held h
left join best b using (publication_id)
left join fetched f using (publication_id)
join stage.sources s on s.source_id = coalesce(b.source_id, f.source_id);

insert into main.snapshots by name
select s.sha256, s.publication_id, min(s.url) as url, min(s.final_url) as final_url, min(s.obtained) as obtained,
  min(s.retrieved_at) as retrieved_at, min(s.media_type) as media_type, min(s.charset) as charset, min(s.bytes) as bytes
from stage.known_snapshots s join main.publications p using (publication_id)
group by s.sha256, s.publication_id;

insert into main.rejected by name
select distinct row_id('j', 'rejected', [r.source_id, coalesce(r.publication_id, ''), coalesce(r.snapshot_sha256, ''),
    coalesce(r.locator, ''), r.as_printed, r.reason]) as rejected_id,
  r.source_id, r.publication_id, r.snapshot_sha256, r.locator, quoted_text(r.as_printed) as as_printed, r.reason,
  our_text(r.detail) as detail
from stage.rejections r
where (r.publication_id is null or r.publication_id in (select publication_id from main.publications))
qualify row_number() over (partition by rejected_id order by r.detail) = 1;

insert into main.adjustments by name
select a.claim_id, a.step, a.bound, a.kind, a.value_in, a.unit_in, a.multiply, a.divide, a.value_out, a.unit_out,
  a.ref_table, a.ref_key, a.note
from stage.adjustments a join main.claims c using (claim_id);

insert into main.sources by name
with counts as (
  select source_id, count(*) as n_claims, count(*) filter (evidence_state = 'confirmed') as n_confirmed,
    max(period_end) filter (period_kind in ('annual', 'fiscal', 'half', 'quarter', 'month', 'partial')) as newest_end,
    arg_max(time_period, (period_end, time_period)) filter (period_kind in ('annual', 'fiscal', 'half', 'quarter', 'month', 'partial')) as newest_period
  from main.claims group by source_id
), pubs as (
  select source_id, count(*) as n_publications, max(published_on) as newest_on from main.publications group by source_id
), bad as (
  select source_id, count(*) as n_rejected from main.rejected group by source_id
)
select s.source_id, s.title, s.publisher_id, s.publisher_name, s.publisher_country, s.publisher_kind, s.landing_url,
  s.licence_id, s.redistribution, s.terms_url, s.terms_checked_on, s.attribution, s.frequency, s.kind,
  p.newest_on as newest_publication_on, c.newest_period,
  coalesce(p.n_publications, 0)::bigint as n_publications, coalesce(c.n_claims, 0)::bigint as n_claims,
  coalesce(c.n_confirmed, 0)::bigint as n_confirmed, coalesce(b.n_rejected, 0)::bigint as n_rejected
from stage.sources s
left join counts c using (source_id)
left join pubs p using (source_id)
left join bad b using (source_id);

-- What was overruled, with the wrong value that stood there. An empty value is written ∅.
insert into main.corrections by name
select claim_id, field, coalesce(value, '∅') as value, coalesce(expect, '∅') as expect, reason, url, expires
from stage.corrections semi join main.claims using (claim_id);

-- An origin is named by who said it first and where.
update main.origins set label = named.label
from (
  select c.claim_id, s.publisher_name || ': ' || p.title as label
  from main.claims c join main.sources s using (source_id) join main.publications p using (publication_id)
) named
where main.origins.root_claim_id = named.claim_id;
