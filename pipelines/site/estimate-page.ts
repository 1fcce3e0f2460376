import type { DuckDBConnection } from '@duckdb/node-api'
import { assertedWords, figureWords } from './amount-words.ts'
import { codeWords, evidenceWords, periodWords } from './code-words.ts'
import { type Html, html, link } from './html.ts'

/** What the page of one estimate shows. */
export interface EstimateFacts {
  estimate_id: string
  sentence: string
  range_text: string
  status: string
  evidence_strength: string
  agreement: string
  confidence: string
  n_claims: string
  n_origins: string
  n_eff: string
  what: string
  where: string
  when: string
  page: string
  conflict_ids: string | null
  bound_claim_ids: string | null
}

export interface EstimateClaim {
  estimate_id: string
  claim_id: string
  /** From whatever evidence kept them; null = none did. */
  words: string | null
  evidence_kinds: string
  publisher: string
  document: string
  url: string | null
  low_usd: string | null
  central_usd: string | null
  high_usd: string | null
  time_period: string
  evidence_state: string
  grade: string
  claim_status: string
  place: string | null
}

/** Figures that a page lists; the rest is in claims.csv. */
export const LISTED = 200

/** The first {@link LISTED} claims of each estimate from one id to another, current ones first. */
export async function readEstimateClaims(
  connection: DuckDBConnection,
  first: string,
  last: string,
): Promise<EstimateClaim[]> {
  const result = await connection.runAndReadAll(
    `with listed as (
       select * from main.claims where estimate_id between $first and $last
       qualify row_number() over (partition by estimate_id order by is_current desc, claim_id) <= ${LISTED}
     ), known as (
       select claim_id, first(as_printed order by evidence_id) filter (as_printed is not null and agrees) as words,
         string_agg(distinct evidence_kind, ' ' order by evidence_kind) as kinds,
         min(locator) filter (snapshot_sha256 is not null) as place
       from main.evidence where claim_id in (select claim_id from listed) group by claim_id
     )
     select c.estimate_id, c.claim_id, coalesce(c.as_printed, v.words) as words, coalesce(v.kinds, c.evidence_kind) as evidence_kinds,
       s.publisher_name as publisher, p.title as document, coalesce(c.url, p.url) as url, c.low_usd::varchar as low_usd,
       c.central_usd::varchar as central_usd, c.high_usd::varchar as high_usd, c.time_period, c.evidence_state, c.grade, c.claim_status, v.place
     from listed c join main.publications p using (publication_id) join main.sources s on s.source_id = c.source_id
     left join known v on v.claim_id = c.claim_id
     order by c.estimate_id, c.is_current desc, c.claim_id`,
    { first, last },
  )
  return result.getRowObjectsJson() as unknown as EstimateClaim[]
}

/**
 * One estimate: its range, why, against what, and the figures in it.
 * @param up path from the page to `site/`
 */
export function estimatePage(estimate: EstimateFacts, claims: readonly EstimateClaim[], up: string): Html {
  return html`<h1>${estimate.range_text}: ${estimate.what}, ${estimate.where}, ${periodWords(estimate.when)}</h1>
    <p>${estimate.sentence}</p>
    <dl>
      <dt>status</dt>
      <dd>${codeWords(estimate.status)}</dd>
      <dt>evidence, agreement, confidence</dt>
      <dd>
        ${codeWords(estimate.evidence_strength)}, ${codeWords(estimate.agreement)}, ${codeWords(estimate.confidence)}
      </dd>
      <dt>figures, independent origins, effective number</dt>
      <dd>${estimate.n_claims}, ${estimate.n_origins}, ${estimate.n_eff}</dd>
      <dt>bounded by</dt>
      <dd>${estimate.bound_claim_ids ?? 'nothing'}</dd>
      <dt>contradicted by</dt>
      <dd>${estimate.conflict_ids ?? 'nothing found'}</dd>
      <dt>id</dt>
      <dd><code>${estimate.estimate_id}</code></dd>
    </dl>
    <h2>Figures</h2>
    ${Number(estimate.n_claims) > claims.length ? html`<p>${claims.length} of them; all are in <a href="${up}../claims.csv">claims.csv</a>.</p>` : null}
    <div class="table" role="region" tabindex="0" aria-label="Figures of this estimate">
      <table>
        <thead>
          <tr>
            <th scope="col">figure</th>
            <th scope="col">in US$</th>
            <th scope="col">who says it, where</th>
            <th scope="col">evidence</th>
            <th scope="col">status</th>
          </tr>
        </thead>
        <tbody>
          ${claims.map(
            (claim) =>
              html`<tr id="${claim.claim_id}">
                <th scope="row">${figureWords(claim)}</th>
                <td>${assertedWords(claim.low_usd, claim.central_usd, claim.high_usd)}</td>
                <td>${claim.publisher}: ${link(claim.url, claim.document)}${claim.place ? ` (${claim.place})` : ''}</td>
                <td>${evidenceWords(claim.evidence_kinds, claim.evidence_state)}, grade ${claim.grade}</td>
                <td>${codeWords(claim.claim_status)}</td>
              </tr> `,
          )}
        </tbody>
      </table>
    </div>`
}
