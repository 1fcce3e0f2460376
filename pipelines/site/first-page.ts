import type { SiteFacts } from '../release/release-options.ts'
import { assertedWords, figureWords, shortUsd } from './amount-words.ts'
import { codeWords, evidenceWords, periodWords } from './code-words.ts'
import type { PictureClaim, PictureReading } from './first-picture.ts'
import { type Html, Html as Raw, html, link } from './html.ts'
import { type Bar, intervalChart } from './interval-chart.ts'

export interface HeadlineLine {
  estimate_id: string
  what: string
  who: string | null
  where: string
  when: string
  range_text: string
  n_origins: string
  confidence: string
  status: string
  page: string
}

/** The first page: each figure of the focus beside what others print, then the newest ranges, then how to use it all. */
export async function firstPage(
  claims: readonly PictureClaim[],
  readings: readonly PictureReading[],
  headlines: readonly HeadlineLine[],
  facts: SiteFacts,
): Promise<Html> {
  const focus = claims.filter(({ is_focus }) => is_focus)
  const pictures: Html[] = []
  for (const claim of focus)
    pictures.push(
      await picture(
        claim,
        claims.filter(({ beside }) => beside === claim.claim_id),
        readings,
      ),
    )
  return html`<h1>${facts.publication.title}</h1>
    <p>
      Figures on losses to fraud, as documents print them: with their words, what they cover, what stands behind them
      and what contradicts them. A range is never a confidence interval, and there is no midpoint.
    </p>
    ${
      pictures.length > 0
        ? html`<h2>What one document prints, and what others print</h2>
            ${pictures}`
        : null
    }
    ${headlineTable(headlines)} ${files()}`
}

async function picture(
  focus: PictureClaim,
  claims: readonly PictureClaim[],
  readings: readonly PictureReading[],
): Promise<Html> {
  const bars = claims.map(toBar)
  const period = periodWords(focus.time_period)
  const description = `Interval chart of ${claims.length} figures. ${claims.map((claim) => `${claim.publisher}: ${asserted(claim)}, ${periodWords(claim.time_period)}`).join('. ')}. The table below has the same.`
  return html`<section>
    <h3>${figureWords(focus)}, ${focus.publisher}: ${focus.place}, ${period}</h3>
    ${verdictWords(focus, readings)}
    <figure>
      ${new Raw(await intervalChart(bars, description))}
      <figcaption>
        US$ of the period. An arrow marks an open end; a dot is a single value. The figure in question stands first, in
        the other colour.
      </figcaption>
    </figure>
    <div class="table" role="region" tabindex="0" aria-label="The same figures as a table: ${figureWords(focus)}">
      <table>
        <thead>
          <tr>
            <th scope="col">figure</th>
            <th scope="col">in US$</th>
            <th scope="col">who says it, where</th>
            <th scope="col">what it covers</th>
            <th scope="col">period</th>
            <th scope="col">evidence</th>
          </tr>
        </thead>
        <tbody>
          ${claims.map(tableRow)}
        </tbody>
      </table>
    </div>
  </section> `
}

function tableRow(claim: PictureClaim): Html {
  return html`<tr${claim.is_focus ? new Raw(' class="focus"') : null} id="${`${claim.beside === claim.claim_id ? '' : `${claim.beside}-`}${claim.claim_id}`}"><th scope="row">${figureWords(claim)}</th><td>${asserted(claim)}</td><td>${claim.publisher}: ${link(claim.url, claim.document)}</td><td>${codeWords(claim.measurand)} of ${codeWords(claim.fraud_type)}, victims: ${claim.place}${claim.perpetrators === 'any' ? '' : `, taken by ${codeWords(claim.perpetrators)}`}</td><td>${periodWords(claim.time_period)}</td><td>${evidenceWords(claim.evidence_kinds, claim.evidence_state)}, grade ${claim.grade}</td></tr>
`
}

function asserted({ low_usd, central_usd, high_usd }: PictureClaim): string {
  return assertedWords(low_usd, central_usd, high_usd)
}

/** What can be said of the figure: what it would mean under each reading, else how it stands in its estimate. */
function verdictWords(claim: PictureClaim, readings: readonly PictureReading[]): Html {
  const own = readings.filter(({ claim_id }) => claim_id === claim.claim_id)
  const unstated = claim.time_period === 'unstated' ? 'No period is stated: the figure is shown and never pooled. ' : ''
  if (own.length === 0) return html`<p>${unstated}${claim.estimate_sentence ?? 'It stands in no estimate.'}</p>`
  return html`<p>${unstated}What stands for or against it depends on what it is read as:</p>
    <ul>
      ${own.map((reading) => html`<li><strong>${codeWords(reading.verdict)}</strong> as ${readingWords(reading)}${because(reading)}</li>`)}
    </ul>`
}

/** The scope of a reading in words, out of the eight parts of its id. */
function readingWords({ reading_id, is_coded }: PictureReading): string {
  const [geo = '', perpetrators = '', , type = '', measurand = '', , , ...period] = reading_id.split('.')
  const who = perpetrators === 'any' ? 'taken by anyone' : `taken by ${codeWords(perpetrators)}`
  return `${codeWords(measurand)} of ${codeWords(type)}, victims: ${geo.toUpperCase()}, ${who}, ${periodWords(period.join('.'))}${is_coded ? ' (as we code it)' : ''}`
}

function because({ claim_ids, bound_low_usd, bound_high_usd }: PictureReading): string {
  const bounds = [
    bound_low_usd && `at least ${shortUsd(bound_low_usd)}`,
    bound_high_usd && `at most ${shortUsd(bound_high_usd)}`,
  ].filter(Boolean)
  return `${claim_ids ? `: ${claim_ids.split(' ').join(', ')}` : ''}${bounds.length > 0 ? `; others allow ${bounds.join(', ')}` : ''}`
}

function toBar(claim: PictureClaim): Bar {
  const number = (usd: string | null): number | null => (usd === null ? null : Number(usd)) // for drawing alone
  const label = `${claim.words ?? asserted(claim)} · ${claim.publisher} · ${periodWords(claim.time_period)}`
  return {
    label: label.length > 64 ? `${label.slice(0, 63)}…` : label,
    low: number(claim.low_usd),
    central: number(claim.central_usd),
    high: number(claim.high_usd),
    isFocus: claim.is_focus,
  }
}

function headlineTable(headlines: readonly HeadlineLine[]): Html {
  if (headlines.length === 0)
    return html`<h2>Published ranges</h2>
      <p>No range could be published in this version.</p>`
  return html`<h2>Published ranges</h2>
    <div class="table" role="region" tabindex="0" aria-label="Published ranges">
      <table>
        <thead>
          <tr>
            <th scope="col">what</th>
            <th scope="col">where</th>
            <th scope="col">when</th>
            <th scope="col">range</th>
            <th scope="col">status</th>
            <th scope="col">origins</th>
            <th scope="col">confidence</th>
          </tr>
        </thead>
        <tbody>
          ${headlines.map(
            (row) =>
              html`<tr>
                <th scope="row"><a href="${row.page}">${row.what}</a>${row.who ? `, ${row.who}` : ''}</th>
                <td>${row.where}</td>
                <td>${row.when}</td>
                <td>${row.range_text}</td>
                <td>${codeWords(row.status)}</td>
                <td>${row.n_origins}</td>
                <td>${codeWords(row.confidence)}</td>
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
    <p>The ${headlines.length} first of <a href="../headlines.csv">headlines.csv</a>.</p>`
}

function files(): Html {
  return html`<h2>The data</h2>
    <ul>
      <li><a href="../headlines.csv">headlines.csv</a>: one row is one published range</li>
      <li><a href="../claims.csv">claims.csv</a>: one row is one figure that one document prints</li>
      <li><a href="../conflicts.csv">conflicts.csv</a>: what cannot all be true</li>
      <li><a href="../changes.csv">changes.csv</a>: what changed since the version before, and why</li>
      <li><a href="../datapackage.json">datapackage.json</a>: every table for machines, each also as .parquet</li>
    </ul>`
}
