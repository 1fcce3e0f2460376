import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { LedgerError } from '../errors.ts'
import { CODED_COLUMNS, type CodedColumn, type KnownCodes } from './ledger.ts'
import { readTypedCsv } from './typed-csv.ts'

/** Where the code lists stand: the method's own, and in `additions/` what the sources print beyond them. */
export const CODES_DIR = join(import.meta.dirname, '..', '..', 'sql', 'reference', 'codes')

const LISTS: Readonly<Record<CodedColumn, string>> = {
  victim_geo: 'geographies',
  perpetrator_scope: 'perpetrator_scopes',
  population: 'populations',
  fraud_type: 'fraud_types',
  measure: 'measures',
  reporting_system: 'reporting_systems',
  period_kind: 'period_kinds',
  basis: 'bases',
}

/**
 * Codes of the scope columns: the method's lists and the additions to them.
 *
 * @throws LedgerError when a code stands twice
 */
export async function readCodes(dir: string = CODES_DIR): Promise<KnownCodes> {
  const added = new Set(await readdir(join(dir, 'additions')))
  const known: Partial<Record<CodedColumn, ReadonlySet<string>>> = {}
  for (const column of CODED_COLUMNS) {
    const list = `${LISTS[column]}.csv`
    const codes = new Set<string>()
    await readList(join(dir, list), codes)
    if (added.has(list)) await readList(join(dir, 'additions', list), codes)
    known[column] = codes
  }
  return known as KnownCodes
}

/** Only the first column is looked at; what the others mean is the warehouse's business. */
async function readList(file: string, codes: Set<string>): Promise<void> {
  const text = await readFile(file, 'utf8')
  const header = text.slice(0, text.indexOf('\n')).trim().split(',')
  const schema = z.object(Object.fromEntries(header.map((name) => [name, z.string()])))
  for (const { line, row } of readTypedCsv(text, file, schema)) {
    const code = row['code'] ?? ''
    if (code === '' || codes.has(code))
      throw new LedgerError(`${file}:${line}`, 'code', 'a code that stands once', code)
    codes.add(code)
  }
}
