import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import papaparse from 'papaparse'
import { CHECKSUMS, printChecksums } from '../pipelines/release/checksums.ts'
import { fileFacts, listFiles } from '../pipelines/release/file-facts.ts'

/** A fault put into one cell of `estimates.csv`, and the words by which each program must name it. */
export interface Defect {
  name: string
  column: 'victim_geo' | 'low_usd'
  /** The cell that is put in place of a sound one. */
  change(cell: string): string
  /** Whether every hash is made right again: else it hides the rest. */
  rehash: boolean
  /** The check of `lossrange verify` that fails, with its words. */
  verify: RegExp
  frictionless: { type: string; words: string }
  /** What mlcroissant says while loading; null = it does not look at that. */
  mlcroissant: string | null
}

export const DEFECTS: readonly Defect[] = [
  {
    name: 'wrong hash',
    column: 'low_usd',
    change: (cell) => (cell.startsWith('9') ? '8' : '9') + cell.slice(1),
    rehash: false,
    verify: /^FAILED +files .*\n(?: {4,}.*\n)*? +estimates\.csv: sha256 is /m,
    frictionless: { type: 'hash-count', words: 'does not match the expected hash' },
    mlcroissant: 'Download(estimates.csv)',
  },
  {
    name: 'broken foreign key',
    column: 'victim_geo',
    change: () => 'XXX',
    rehash: true,
    verify: /^FAILED +keys .*\n(?: {4,}.*\n)*? +estimates\.victim_geo: "XXX"/m,
    frictionless: { type: 'foreign-key', words: '"XXX" not found in the lookup table "geographies"' },
    mlcroissant: null,
  },
  {
    name: 'wrong type',
    column: 'low_usd',
    change: () => '1e9x',
    rehash: true,
    verify: /^FAILED +cells .*\n(?: {4,}.*\n)*? +estimates\.low_usd: .*"1e9x"/m,
    frictionless: { type: 'type-error', words: 'cell "1e9x"' },
    mlcroissant: 'ReadFields(estimates)',
  },
]

const TABLE = 'estimates.csv'

/**
 * Copies the release and puts the defect into the first row that has such a cell.
 * @throws Error when there is no such row, or the change changed nothing
 */
export async function seed(release: string, copy: string, { column, change, rehash }: Defect): Promise<void> {
  await cp(release, copy, { recursive: true })
  const path = join(copy, TABLE)
  const before = await readFile(path, 'utf8')
  const was = await fileFacts(copy, TABLE)
  const { data, meta } = papaparse.parse<Record<string, string>>(before, { header: true, skipEmptyLines: true })
  const row = data.find((cells) => cells[column])
  if (!row) throw new Error(`${TABLE}: no row has a ${column} to break`)
  row[column] = change(row[column]!)
  const after = `${papaparse.unparse(data, { columns: meta.fields!, newline: '\n' })}\n`
  if (after === before) throw new Error(`${TABLE}: the defect changed nothing`)
  await writeFile(path, after)
  if (!rehash) return

  const is = await fileFacts(copy, TABLE)
  for (const name of ['datapackage.json', 'croissant.json', 'dataset.jsonld']) {
    const text = await readFile(join(copy, name), 'utf8')
    if (!text.includes(was.sha256)) throw new Error(`${name}: does not hold the sha256 of ${TABLE}`)
    await writeFile(
      join(copy, name),
      text
        .replaceAll(was.sha256, is.sha256)
        .replaceAll(`"bytes": ${was.bytes},`, `"bytes": ${is.bytes},`)
        .replaceAll(`"${was.bytes} B"`, `"${is.bytes} B"`),
    )
  }
  const files = (await listFiles(copy)).filter((name) => name !== CHECKSUMS)
  const facts = await Promise.all(files.map((name) => fileFacts(copy, name)))
  await writeFile(join(copy, CHECKSUMS), printChecksums(facts))
}
