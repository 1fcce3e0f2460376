import type { DuckDBConnection } from '@duckdb/node-api'
import { UnknownClaimError } from '../errors.ts'

type Row = Readonly<Record<string, string | null>>

/** Everything that a release says of one claim, in the order in which it came about. */
export interface Explanation {
  claim: Row
  publication: Row | undefined
  evidence: Row[]
  adjustments: Row[]
  grading: Row | undefined
  /** What it copies, and what copies it. */
  copies: Row[]
  copied_by: Row[]
  distortions: Row[]
  origin: Row | undefined
  vintages: Row[]
  estimate: Row | undefined
  conflicts: Row[]
}

/**
 * Follows one figure from its words to its stratum.
 * @param connection on the tables of a release (`query.ts`)
 * @throws UnknownClaimError with the ids that come closest
 */
export async function explain(connection: DuckDBConnection, claimId: string): Promise<Explanation> {
  const rows = async (sql: string, id: string | null = claimId): Promise<Row[]> =>
    id === null ? [] : ((await connection.runAndReadAll(sql, { id })).getRowObjectsJson() as Row[])
  const [claim] = await rows('select * from claims where claim_id = $id')
  if (claim === undefined) throw new UnknownClaimError(claimId, await closest(rows, claimId))
  const only = async (sql: string, id?: string | null) => (await rows(sql, id))[0]
  return {
    claim,
    publication: await only('select * from publications where publication_id = $id', claim['publication_id'] ?? null),
    evidence: await rows('select * from evidence where claim_id = $id order by evidence_id'),
    adjustments: await rows('select * from adjustments where claim_id = $id order by step, bound'),
    grading: await only('select * from gradings where claim_id = $id'),
    copies: await rows('select * from citations where child_claim_id = $id order by edge_id'),
    copied_by: await rows('select * from citations where parent_claim_id = $id order by edge_id'),
    distortions: await rows(
      'select * from distortions where child_claim_id = $id or parent_claim_id = $id order by distortion_id',
    ),
    origin: await only('select * from origins where origin_id = $id', claim['origin_id'] ?? null),
    vintages: await rows(
      'select * from restatements where series_id in (select series_id from restatements where claim_id = $id) order by vintage',
    ),
    estimate: await only('select * from estimates where estimate_id = $id', claim['estimate_id'] ?? null),
    conflicts: await rows(
      `select * from conflicts where list_contains(string_split(claim_ids, ' '), $id) order by conflict_id`,
    ),
  }
}

async function closest(rows: (sql: string, id: string) => Promise<Row[]>, claimId: string): Promise<string[]> {
  const near = await rows('select claim_id from claims order by levenshtein(claim_id, $id), claim_id limit 3', claimId)
  return near.map((row) => row['claim_id']!)
}

/** The explanation as lines for people: a word for what the line says, then what it says. */
export function formatExplanation(explanation: Explanation): string {
  const { claim, publication, evidence, adjustments, grading, origin, estimate } = explanation
  const line = (name: string, text: string) => `  ${name.padEnd(12)} ${text}`
  const lines = [
    claim['claim_id']!,
    line(
      'printed',
      `${claim['as_printed'] === null ? 'words not kept' : `"${claim['as_printed']}"`} (${claim['semantics']})`,
    ),
    line(
      'document',
      [publication?.['title'], claim['published_on'] ?? 'undated', claim['url']].filter(Boolean).join(', '),
    ),
    ...evidence.map((row) => line('read from', readFrom(row))),
    line('says', `${ends(claim, 'native')} ${claim['unit']}, ${scope(claim)}`),
    ...adjustments.map((step) =>
      line(
        'converted',
        `${plain(step['value_in'])} ${step['unit_in']} × ${plain(step['multiply'])} ÷ ${plain(step['divide'])} = ` +
          `${plain(step['value_out'])} ${step['unit_out']} (${step['bound']}; ${step['ref_table']} ${step['ref_key']}; ${step['note']})`,
      ),
    ),
  ]
  if (claim['unit'] === 'USD') lines.push(line('in US$', 'as printed, no conversion'))
  if (grading !== undefined)
    lines.push(
      line(
        'graded',
        `${grading['kind']}, grade ${claim['grade']}${claim['grade_reasons'] === null ? '' : ` (${claim['grade_reasons']})`}` +
          (grading['graded_low_usd'] === null
            ? ''
            : `; graded 90 % ${plain(grading['graded_low_usd'])} – ${plain(grading['graded_high_usd'])} USD`),
      ),
    )
  lines.push(
    ...explanation.copies.map((edge) =>
      line(
        'copies',
        `${edge['parent_claim_id'] ?? edge['parent_label']}: ${edge['type']}, ${edge['status']}; ${edge['how']}`,
      ),
    ),
    ...explanation.copied_by.map((edge) =>
      line('copied by', `${edge['child_claim_id']}: ${edge['type']}, ${edge['status']}; ${edge['how']}`),
    ),
    ...explanation.distortions.map((row) =>
      line('lost', `${row['kind']}: ${row['child_printed']} from ${row['parent_printed']} (${row['status']})`),
    ),
    ...explanation.vintages.map((row) =>
      line(
        'vintage',
        `${row['vintage']}: ${plain(row['value_native'])} ${row['unit']}, ${row['published_on'] ?? 'undated'}, ${row['claim_id']}`,
      ),
    ),
  )
  if (origin !== undefined)
    lines.push(
      line(
        'origin',
        `${origin['label']} (${origin['n_claims']} ${origin['n_claims'] === '1' ? 'claim' : 'claims'}${claim['is_representative'] === 'true' || String(claim['is_representative']) === 'true' ? ', this one speaks for it' : ''})`,
      ),
    )
  lines.push(
    line(
      'status',
      `${claim['claim_status']}${claim['superseded_by'] === null ? '' : `, superseded by ${claim['superseded_by']}`}`,
    ),
  )
  lines.push(
    line(
      'stratum',
      estimate === undefined
        ? 'none: it is shown and never pooled'
        : `${estimate['estimate_id']}: ${estimate['status']}`,
    ),
  )
  if (estimate !== undefined) lines.push(line('', estimate['sentence']!))
  lines.push(...explanation.conflicts.map((row) => line('conflict', `${row['level']}: ${row['sentence']}`)))
  return lines.join('\n')
}

function readFrom(row: Row): string {
  if (row['evidence_kind'] === 'ledger') return `transcribed by hand, ${row['locator']}`
  return `${row['evidence_kind']} ${row['snapshot_sha256']!.slice(0, 12)}, ${row['locator']}, ${row['span_start']}–${row['span_end']}`
}

function ends(claim: Row, view: string): string {
  return ['low', 'central', 'high']
    .map((end) => claim[`${end}_${view}`])
    .filter((value) => value !== null)
    .map(plain)
    .join(' – ')
}

function scope(claim: Row): string {
  return [
    `victims ${claim['victim_geo']}`,
    claim['perpetrator_scope'] === 'any' ? null : `taken by ${claim['perpetrator_scope']}`,
    claim['population'] === 'all' ? null : claim['population'],
    claim['fraud_type'],
    claim['measure'],
    claim['reporting_system'] === 'none' ? null : claim['reporting_system'],
    claim['time_period'],
  ]
    .filter(Boolean)
    .join(', ')
}

function plain(value: string | null | undefined): string {
  return value === null || value === undefined ? '∅' : value.includes('.') ? value.replace(/\.?0+$/, '') : value
}
