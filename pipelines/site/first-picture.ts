import type { DuckDBConnection } from '@duckdb/node-api'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One figure of the first picture: a claim with its words, its document and what it covers. */
export interface PictureClaim {
  claim_id: string
  /** True for the figure that the picture is about. */
  is_focus: boolean
  /** The focus figure that it stands beside. */
  beside: string
  publisher: string
  /** Words of the figure, from whatever evidence kept them; null = none did. */
  words: string | null
  /** Every kind of evidence of it, with blanks between. */
  evidence_kinds: string
  document: string
  url: string | null
  /** US$, exact; null = that end is not said. */
  low_usd: string | null
  central_usd: string | null
  high_usd: string | null
  semantics: string
  place: string
  perpetrators: string
  fraud_type: string
  measurand: string
  time_period: string
  evidence_state: string
  claim_status: string
  grade: string
  estimate_id: string | null
  estimate_sentence: string | null
}

/** What a focus figure can mean, and what stands against it. */
export interface PictureReading {
  claim_id: string
  reading_id: string
  is_coded: boolean
  verdict: string
  claim_ids: string | null
  bound_low_usd: string | null
  bound_high_usd: string | null
  z: string | null
}

/**
 * The figures of the first picture: those of the publication that the dataset begins with, each followed by what others print
 * for the same victims: first of the same perpetrators, then the newest totals of the reporting systems there.
 */
export async function readPicture(
  connection: DuckDBConnection,
): Promise<{ claims: PictureClaim[]; readings: PictureReading[] }> {
  const sql = await readFile(join(import.meta.dirname, '../../sql/release/first-picture.sql'), 'utf8')
  const claims = await connection.runAndReadAll(sql)
  const readings = await connection.runAndReadAll(
    `select claim_id, reading_id, is_coded, verdict, claim_ids, bound_low_usd::varchar as bound_low_usd, bound_high_usd::varchar as bound_high_usd, z::varchar as z
     from main.readings where claim_id in (select claim_id from main.claims where source_id = 'pacific-forum') order by claim_id, is_coded desc, reading_id`,
  )
  return {
    claims: claims.getRowObjectsJson() as unknown as PictureClaim[],
    readings: readings.getRowObjectsJson() as unknown as PictureReading[],
  }
}
