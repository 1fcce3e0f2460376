import type { DuckDBConnection } from '@duckdb/node-api'

/** What one check of `verify` found. */
export interface Verification {
  name: string
  /** How many things were looked at, and what they are: `41 files`. */
  looked: string
  /** Each in words: where, what was expected, what is there. At most {@link FAILURES_SHOWN}, then how many more. */
  failures: string[]
  /** What could not be looked at, and why; null = everything was. */
  skipped: string | null
}

export interface VerifyContext {
  /** A release folder, published, staged or downloaded. */
  folder: string
  /** Temporary views `csv_<table>` show each CSV as text; temporary tables `keys_<table>` hold the columns that are keys. */
  connection: DuckDBConnection
  descriptor: VerifiedDescriptor
  /** The tables that have a row. */
  filled: readonly VerifiedResource[]
  /** Columns that a table is sorted by, where `contract.json` says so; else its key. */
  sortedBy: ReadonlyMap<string, readonly string[]>
  effects: VerifyEffects
}

export interface VerifyEffects {
  /** Bytes of a snapshot by their sha256; null = not held. Absent = no snapshots are at hand. */
  readSnapshot?: (sha256: string) => Promise<Uint8Array | null>
  /** The texts of a document by locator. Absent = nothing here reads documents. */
  locate?: (bytes: Uint8Array, options: LocateOptions) => Promise<(locator: string) => string | null>
  /** Estimates as the method makes them of the published claims alone. Absent = nothing here reconciles. */
  recompute?: (folder: string) => Promise<RecomputedEstimate[]>
}

export interface LocateOptions {
  format: 'csv' | 'html' | 'text' | 'pdf' | 'xlsx' | 'json' | undefined
  encoding: string | undefined
  name: string
}

/** `estimate_id` and values of columns of `estimates`, as a release prints them; null = ∅. Columns that are absent are not compared. */
export type RecomputedEstimate = Readonly<Record<string, string | null>> & { readonly estimate_id: string }

export interface VerifiedDescriptor {
  version: string
  channel: string
  schema_version: string
  licenses: { name: string; path: string }[]
  resources: VerifiedResource[]
}

export interface VerifiedResource {
  name: string
  path: string
  bytes: number
  hash: string
  schema: {
    fields: {
      name: string
      type: string
      constraints?: { required?: boolean; pattern?: string; enum?: string[] }
    }[]
    primaryKey?: string[]
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[]
  }
}

export type VerifyCheck = (context: VerifyContext) => Promise<Verification>

const FAILURES_SHOWN = 20

/** Cuts a long list of failures and says how many more there are. */
export function shown(failures: readonly string[]): string[] {
  if (failures.length <= FAILURES_SHOWN) return [...failures]
  return [...failures.slice(0, FAILURES_SHOWN), `and ${failures.length - FAILURES_SHOWN} more`]
}

/** An SQL name, quoted: names come from files that anybody may have written. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
