import type { DuckDBConnection } from '@duckdb/node-api'
import type { ExportedTable } from './export-tables.ts'
import type { PublicationSettings } from './publication-settings.ts'
import type { Channel } from './release-options.ts'

/** What every metadata file of a release is written from, beside the table model. */
export interface ReleaseFacts {
  version: string
  channel: Channel
  /** ISO day of `--as-of`. */
  created: string
  /** Newest day that a source states; the release's own day where none does. */
  dataAsOf: string
  methodVersion: string
  settings: PublicationSettings
  /** The CSV files, in contract order. */
  tables: readonly ExportedTable[]
  /** Lists that are data: name → codes in their order. Also the values of `measures.measurand`. */
  codes: ReadonlyMap<string, readonly string[]>
  sources: readonly SourceTerms[]
  /** First and last day that a figure is about; null = no figure has a period. */
  periods: { start: string; end: string } | null
  /** Names of the places where the victims are, most claims first. */
  places: readonly string[]
  headlines: readonly HeadlineRow[]
  params: readonly { key: string; value: string; unit: string | null; rationale: string }[]
}

export interface SourceTerms {
  source_id: string
  title: string
  publisher_name: string
  landing_url: string | null
  licence_id: string
  redistribution: string
  attribution: string | null
  newest_period: string | null
  n_claims: string
}

export interface HeadlineRow {
  estimate_id: string
  what: string
  who: string | null
  where: string
  when: string
  range_text: string
  n_origins: string
  confidence: string
  status: string
}

/** Facts that the tables say; the rest comes from the options. */
export type TableFacts = Pick<
  ReleaseFacts,
  'dataAsOf' | 'methodVersion' | 'codes' | 'sources' | 'periods' | 'places' | 'headlines' | 'params'
>

/** Reads from the tables what the metadata says of them. */
export async function readTableFacts(
  connection: DuckDBConnection,
  asOf: string,
  methodVersion: string,
): Promise<TableFacts> {
  const [span] = await rows<{ start: string | null; end: string | null; newest: string | null }>(
    connection,
    `select min(period_start)::varchar as start, max(period_end)::varchar as "end",
       least(max(published_on), '${asOf}'::date)::varchar as newest from main.claims`,
  )
  const lists = await rows<{ list: string; code: string }>(
    connection,
    `select list, code from main.codes order by list, sort, code`,
  )
  const measurands = await rows<{ code: string }>(
    connection,
    `select distinct measurand as code from main.measures order by code`,
  )
  const codes = new Map<string, string[]>([['measures.measurand', measurands.map(({ code }) => code)]])
  for (const { list, code } of lists) codes.set(list, [...(codes.get(list) ?? []), code])
  const places = await rows<{ name: string }>(
    connection,
    `select g.name from main.claims c join main.geographies g on g.code = c.victim_geo group by g.name, g.code order by count(*) desc, g.code`,
  )
  return {
    dataAsOf: span?.newest ?? asOf,
    methodVersion,
    codes,
    periods: span?.start && span.end ? { start: span.start, end: span.end } : null,
    places: places.map(({ name }) => name),
    sources: await rows(
      connection,
      `select source_id, title, publisher_name, landing_url, licence_id, redistribution, attribution, newest_period, n_claims
       from main.sources order by source_id`,
    ),
    headlines: await rows(
      connection,
      `select estimate_id, what, who, "where", "when", range_text, n_origins, confidence, status from main.headlines order by rank, estimate_id limit 10`,
    ),
    params: await rows(
      connection,
      `select key, value, unit, rationale from main.method_params order by method_version, key`,
    ),
  }
}

/** Rows as objects; numbers and days as exact text. */
export async function rows<Row>(connection: DuckDBConnection, sql: string): Promise<Row[]> {
  const result = await connection.runAndReadAll(sql)
  return result.getRowObjectsJson() as Row[]
}
