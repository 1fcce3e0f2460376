import papaparse from 'papaparse'
import { buildDataset } from '../dataset.ts'
import { extractAll } from '../extract/extract-all.ts'
import { loadLedgers } from '../extract/ledgers.ts'
import { loadSources } from '../extract/sources.ts'
import { openStore } from '../ingest/store.ts'
import { explain, formatExplanation } from '../release/explain.ts'
import { findRelease, type FoundRelease } from '../release/find-release.ts'
import { type Answer, formatTable, lock, query, withRelease } from '../release/query.ts'
import type { Channel } from '../release/release-options.ts'
import { stateRoot } from '../state-root.ts'

export interface ReadCommandOptions {
  channel?: Channel
  out?: string
  release?: string
}

export interface QueryCommandOptions extends ReadCommandOptions {
  asOf?: string
  csv: boolean
  json: boolean
}

type Print = (line: string) => void

/** @throws NoReleaseError, QueryError */
export async function queryCommand(
  sql: string,
  options: QueryCommandOptions,
  print: Print,
  warn: Print,
): Promise<void> {
  print(format(await answer(sql, options, warn), options))
}

/** @throws NoReleaseError, UnknownClaimError */
export async function explainCommand(
  claimId: string,
  options: ReadCommandOptions & { json: boolean },
  print: Print,
  warn: Print,
): Promise<void> {
  const { folder } = await findSaid(options, warn)
  const explanation = await withRelease(folder, (connection) => explain(connection, claimId))
  print(options.json ? JSON.stringify(explanation) : formatExplanation(explanation))
}

async function answer(sql: string, options: QueryCommandOptions, warn: Print): Promise<Answer> {
  if (options.asOf !== undefined) return answerAsOf(sql, options.asOf, options, warn)
  const { folder } = await findSaid(options, warn)
  return withRelease(folder, (connection) => query(connection, sql))
}

/** Compares what is held now as it was known on that day, in memory. */
async function answerAsOf(sql: string, asOf: string, options: ReadCommandOptions, warn: Print): Promise<Answer> {
  const channel =
    options.channel ??
    (await findSaid({ ...options, release: undefined }, warn).then(
      ({ channel }) => channel,
      () => 'live' as const,
    ))
  const root = await stateRoot(channel, options.out)
  const sources = await loadSources()
  const store = await openStore(root)
  const outcomes = await extractAll(sources, store.snapshots(), store, { root, channel })
  const held = {
    sources,
    ledgers: await loadLedgers(sources),
    snapshots: outcomes.filter(({ error }) => error === null).map(({ snapshot }) => snapshot),
    extractions: outcomes.flatMap(({ extraction }) => extraction ?? []),
  }
  const dataset = await buildDataset(held, { channel, asOf })
  try {
    await lock(dataset.connection, root)
    return await query(dataset.connection, sql)
  } finally {
    await dataset.close()
  }
}

async function findSaid(
  { channel, out, release }: ReadCommandOptions | { channel?: Channel; out?: string; release?: string | undefined },
  warn: Print,
): Promise<FoundRelease> {
  const found = await findRelease({ channel, out, version: release })
  if (found.isFallback) warn(`no live release yet: this is demo data, release ${found.version}`)
  return found
}

function format(answer: Answer, { csv, json }: QueryCommandOptions): string {
  const { columns, rows } = answer
  if (json)
    return JSON.stringify(
      rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]]))),
      null,
      2,
    )
  if (csv)
    return papaparse.unparse(
      { fields: columns, data: rows.map((row) => row.map((value) => value ?? '')) },
      { newline: '\n' },
    )
  return formatTable(answer)
}
