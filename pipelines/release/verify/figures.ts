import { createHash } from 'node:crypto'
import { rows } from '../release-facts.ts'
import { type LocateOptions, type Verification, type VerifyContext, shown } from './verification.ts'

interface Figure {
  evidence_id: string
  snapshot_sha256: string
  locator: string
  span_start: string | null
  span_end: string | null
  as_printed: string | null
}

interface Bytes {
  sha256: string
  media_type: string
  charset: string | null
  url: string
}

/** Every figure that was read from bytes stands in those bytes, at its place, letter for letter. */
export async function verifyFigures({ connection, effects }: VerifyContext): Promise<Verification> {
  const figures = await rows<Figure>(
    connection,
    `select evidence_id, snapshot_sha256, locator, span_start, span_end, as_printed from csv_evidence
     where snapshot_sha256 is not null order by snapshot_sha256, evidence_id`,
  )
  const snapshots = await rows<Bytes>(
    connection,
    `select sha256, media_type, charset, url from csv_snapshots order by sha256, publication_id`,
  )
  const { readSnapshot, locate } = effects
  const name = 'figures'
  if (figures.length === 0) return { name, looked: '0 of 0 figures', failures: [], skipped: null }
  if (!readSnapshot || !locate)
    return {
      name,
      looked: `0 of ${figures.length} figures`,
      failures: [],
      skipped: 'no snapshots at hand: give their folder with --snapshots',
    }
  const failures: string[] = []
  let verified = 0
  let missing = 0
  const known = new Map(snapshots.map((snapshot) => [snapshot.sha256, snapshot]))
  for (const [sha256, group] of groups(figures)) {
    const bytes = await readSnapshot(sha256)
    if (bytes === null) {
      missing += group.length
      continue
    }
    const found = await reread(bytes, sha256, group, known.get(sha256), locate)
    failures.push(...found)
    verified += group.length - found.length
  }
  return {
    name,
    looked: `${verified} of ${figures.length} figures read again`,
    failures: shown(failures),
    skipped: missing > 0 ? `${missing} figures: their bytes are not in the folder of snapshots` : null,
  }
}

/** One failure for each figure that is not where it is said to be. */
async function reread(
  bytes: Uint8Array,
  sha256: string,
  figures: readonly Figure[],
  snapshot: Bytes | undefined,
  locate: (bytes: Uint8Array, options: LocateOptions) => Promise<(locator: string) => string | null>,
): Promise<string[]> {
  const actual = createHash('sha256').update(bytes).digest('hex')
  const all = (fault: string): string[] => figures.map(({ evidence_id }) => `${evidence_id}: ${fault}`)
  if (actual !== sha256) return all(`the bytes kept as ${sha256.slice(0, 12)} have sha256 ${actual}`)
  let textOf: (locator: string) => string | null
  try {
    textOf = await locate(bytes, readOptions(snapshot, figures[0]!.locator))
  } catch (error) {
    return all(`the bytes cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  return figures.flatMap(({ evidence_id, locator, span_start, span_end, as_printed }) => {
    const text = textOf(locator)
    if (text === null) return [`${evidence_id}: no place ${locator}`]
    const words = text.slice(Number(span_start ?? 0), span_end === null ? undefined : Number(span_end))
    // A release puts one blank before words that a spreadsheet would run.
    return words === as_printed || ` ${words}` === as_printed
      ? []
      : [`${evidence_id}: at ${locator} stands ${JSON.stringify(words)}, published ${JSON.stringify(as_printed)}`]
  })
}

function readOptions(snapshot: Bytes | undefined, locator: string): LocateOptions {
  const name = snapshot?.url.split(/[?#]/)[0]!.split('/').at(-1) || 'snapshot'
  // A server may call anything text/plain; the form of a place says how the bytes were read.
  const typed = Object.entries(FORMATS).find(([type]) => snapshot?.media_type.startsWith(type))?.[1]
  const format = PLACES.find(([form]) => form.test(locator))?.[1] ?? typed
  return { format, encoding: snapshot?.charset ?? undefined, name }
}

const PLACES: readonly (readonly [RegExp, NonNullable<LocateOptions['format']>])[] = [
  [/^r\d+c\d+$/, 'csv'],
  [/^p\d+\./, 'pdf'],
  [/^\$/, 'json'],
  [/!/, 'xlsx'],
]

const FORMATS: Readonly<Record<string, NonNullable<LocateOptions['format']>>> = {
  'text/csv': 'csv',
  'text/html': 'html',
  'application/xhtml': 'html',
  'text/plain': 'text',
  'application/pdf': 'pdf',
  'application/json': 'json',
  'application/vnd.openxmlformats-officedocument.spreadsheetml': 'xlsx',
}

function groups(figures: readonly Figure[]): Map<string, Figure[]> {
  const map = new Map<string, Figure[]>()
  for (const figure of figures) {
    const group = map.get(figure.snapshot_sha256)
    if (group) group.push(figure)
    else map.set(figure.snapshot_sha256, [figure])
  }
  return map
}
