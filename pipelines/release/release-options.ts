import type { DuckDBConnection } from '@duckdb/node-api'
import type { PublicationSettings } from './publication-settings.ts'

export type Channel = 'demo' | 'live'

/** `run.json`: what went into a release, each as the sha256 of its bytes; no outcome and no clock. */
export interface RunInputs {
  /** Version or commit of the program. */
  code: string
  /** `recon-1.0`. */
  method_version: string
  /** Over the method's parameters. */
  method: string
  /** Reference tables and code lists: name → sha256. */
  reference: Readonly<Record<string, string>>
  /** Over the file of corrections; null = there is none. */
  corrections: string | null
  /** Over the files that say who copies whom; null = there are none. */
  lineage: string | null
  sources: Readonly<Record<string, SourceInputs>>
}

export interface SourceInputs {
  /** Over everything that reads its documents. */
  extractor: string
  /** Over its ledger; null = it has none. */
  ledger: string | null
  /** sha256 of each snapshot, sorted. */
  snapshots: readonly string[]
}

export interface ReleaseOptions {
  /** State root: `output/<channel>`. The release goes to `releases/<version>` in it. */
  root: string
  channel: Channel
  /** ISO day: the release's date, and the month of its version. */
  asOf: string
  inputs: RunInputs
  /** Instead of the next free version: to rebuild an old one elsewhere. */
  version?: string
  /** What is configured about publishing; nothing that is absent is made up. */
  publication?: PublicationSettings
}

export interface ReleaseEffects {
  /** Writes the pages into the folder, which exists and is empty. */
  buildSite(connection: DuckDBConnection, folder: string, facts: SiteFacts): Promise<void>
  /**
   * Reads old bytes with today's code: the claims of these snapshots, as text in the columns of `claims` that a reading
   * fills. Asked only where both a source's bytes and its extractor changed.
   */
  replay?: (sourceId: string, snapshots: readonly string[]) => Promise<ReplayedClaim[]>
}

/** `claim_id` and the value of each claim column that is known before conversion, printed as a release prints it; null = ∅. */
export type ReplayedClaim = Readonly<Record<string, string | null>> & { readonly claim_id: string }

/** What a page says of its release. */
export interface SiteFacts {
  version: string
  channel: Channel
  /** ISO day. */
  created: string
  methodVersion: string
  /** schema.org description of the dataset, for the page's head. */
  jsonLd: string
  publication: PublicationSettings
}

export type ReleaseResult =
  | { outcome: 'released'; version: string; folder: string; changes: ChangeCounts }
  | { outcome: 'draft'; version: string; folder: string; changes: ChangeCounts; reasons: string[] }
  | { outcome: 'unchanged'; version: string; folder: string }

export interface ChangeCounts {
  added: number
  modified: number
  deleted: number
}
