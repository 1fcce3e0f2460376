import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { SiteFacts } from '../release/release-options.ts'
import { type EstimateClaim, type EstimateFacts, LISTED, estimatePage, readEstimateClaims } from './estimate-page.ts'
import { type HeadlineLine, firstPage } from './first-page.ts'
import { readPicture } from './first-picture.ts'
import { printPage } from './page.ts'

const SHOWN = 40 // headlines on the first page
const BATCH = 10_000 // rows of claims that are read at once

/**
 * Writes the static site of a release: the first page, and a page for each row of `headlines` at its `page`. No script, nothing
 * from elsewhere; links to the data lead one folder up.
 */
export async function buildSite(connection: DuckDBConnection, folder: string, facts: SiteFacts): Promise<void> {
  const { claims, readings } = await readPicture(connection)
  const headlines = await readHeadlines(connection)
  const body = await firstPage(claims, readings, headlines.slice(0, SHOWN), facts)
  await copyFile(join(import.meta.dirname, 'style.css'), join(folder, 'style.css'))
  await copyFile(join(import.meta.dirname, 'icon.svg'), join(folder, 'icon.svg'))
  await writeFile(
    join(folder, 'index.html'),
    printPage({ title: facts.publication.title, body, depth: 0, jsonLd: facts.jsonLd }, facts),
  )
  const pages = headlines
    .filter(({ page }) => isInside(page))
    .toSorted((a, b) => (a.estimate_id < b.estimate_id ? -1 : 1))
  for (const batch of batches(pages)) await writeEstimatePages(connection, folder, batch, facts)
}

/** Neighbours in order of their ids, so many that their claims fit into memory easily. */
function batches<Estimate extends EstimateFacts>(estimates: readonly Estimate[]): Estimate[][] {
  const batches: Estimate[][] = []
  let rows = BATCH
  for (const estimate of estimates) {
    if (rows >= BATCH) {
      batches.push([])
      rows = 0
    }
    batches.at(-1)!.push(estimate)
    rows += 1 + Math.min(Number(estimate.n_claims), LISTED)
  }
  return batches
}

async function writeEstimatePages(
  connection: DuckDBConnection,
  folder: string,
  estimates: readonly (EstimateFacts & HeadlineLine)[],
  facts: SiteFacts,
): Promise<void> {
  const claims = new Map<string, EstimateClaim[]>()
  for (const claim of await readEstimateClaims(connection, estimates[0]!.estimate_id, estimates.at(-1)!.estimate_id)) {
    const group = claims.get(claim.estimate_id)
    if (group) group.push(claim)
    else claims.set(claim.estimate_id, [claim])
  }
  for (const parent of new Set(estimates.map(({ page }) => dirname(page))))
    await mkdir(join(folder, parent), { recursive: true })
  await Promise.all(
    estimates.map(async (estimate) => {
      const title = `${estimate.range_text}: ${estimate.what}, ${estimate.where}, ${estimate.when}`
      const depth = normalize(estimate.page).split('/').length - 1
      const body = estimatePage(estimate, claims.get(estimate.estimate_id) ?? [], '../'.repeat(depth))
      await writeFile(join(folder, estimate.page), printPage({ title, body, depth }, facts))
    }),
  )
}

async function readHeadlines(connection: DuckDBConnection): Promise<(EstimateFacts & HeadlineLine)[]> {
  const result = await connection.runAndReadAll(
    `select h.estimate_id, h.what, h.who, h."where", h."when", h.range_text, h.n_origins::varchar as n_origins, h.confidence, h.status, h.page,
       e.sentence, e.evidence_strength, e.agreement, e.n_claims::varchar as n_claims, round(e.n_eff, 1)::decimal(38, 1)::varchar as n_eff,
       e.conflict_ids, e.bound_claim_ids
     from main.headlines h join main.estimates e using (estimate_id) order by h.rank, h.estimate_id`,
  )
  return result.getRowObjectsJson() as unknown as (EstimateFacts & HeadlineLine)[]
}

/** A page is a file of its own inside `site/`; the first page and a place on it need none. */
function isInside(page: string): boolean {
  const path = normalize(page)
  return (
    path.endsWith('.html') &&
    path !== 'index.html' &&
    !path.startsWith('..') &&
    !path.startsWith('/') &&
    !page.includes('#')
  )
}
