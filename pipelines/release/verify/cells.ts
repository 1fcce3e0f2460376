import { literal } from '../export-tables.ts'
import { rows } from '../release-facts.ts'
import { type Verification, type VerifiedResource, type VerifyContext, quoteName, shown } from './verification.ts'

type Field = VerifiedResource['schema']['fields'][number]

/** Every cell has its type, pattern and code, is there where it must be, and is nothing that a spreadsheet would run. */
export async function verifyCells(context: VerifyContext): Promise<Verification> {
  const failures: string[] = []
  let cells = 0
  for (const resource of context.filled) {
    const { fields } = resource.schema
    // One count for each column; only where it finds something is asked what it is.
    const counts = fields.map((field, i) => `count(*) filter (where ${anyOf(fieldTests(field))}) as n${i}`)
    const [row] = await rows<Record<string, string>>(
      context.connection,
      `select count(*) as total, ${counts.join(', ')} from ${quoteName(`csv_${resource.name}`)}`,
    )
    cells += Number(row!['total']) * fields.length
    for (const [i, field] of fields.entries())
      if (row![`n${i}`] !== '0') failures.push(...(await describeFaults(context, resource, field)))
  }
  return { name: 'cells', looked: `${cells} cells`, failures: shown(failures), skipped: null }
}

async function describeFaults(
  { connection }: VerifyContext,
  { name }: VerifiedResource,
  field: Field,
): Promise<string[]> {
  const faults: string[] = []
  for (const { wrong, expected } of fieldTests(field)) {
    const [found] = await rows<{ n: string; first: string | null }>(
      connection,
      `select count(*) as n, min(${quoteName(field.name)}) as first from ${quoteName(`csv_${name}`)} where ${wrong}`,
    )
    if (found!.n !== '0')
      faults.push(
        `${name}.${field.name}: ${found!.n} cells are not ${expected}, the first ${JSON.stringify(found!.first)}`,
      )
  }
  return faults
}

interface CellTest {
  /** SQL that is true for a wrong cell. */
  wrong: string
  expected: string
}

function anyOf(tests: readonly CellTest[]): string {
  return tests.map(({ wrong }) => `(${wrong})`).join(' or ') || 'false'
}

function fieldTests({ name, type, constraints }: Field): CellTest[] {
  const value = quoteName(name)
  const tests: CellTest[] = []
  const pattern = TYPE_PATTERNS[type]
  if (pattern)
    tests.push({ wrong: `not regexp_full_match(${value}, ${literal(pattern)})`, expected: TYPE_WORDS[type]! })
  if (type === 'date' || type === 'datetime')
    tests.push({
      wrong: `${value} is not null and try_cast(${value} as timestamp) is null`,
      expected: 'a day that exists',
    })
  if (type === 'string')
    tests.push({
      wrong: `regexp_matches(${value}, '^[=+\\-@\\t\\r]|^$') or nfc_normalize(${value}) <> ${value}`,
      expected: 'plain text in NFC',
    })
  if (constraints?.required) tests.push({ wrong: `${value} is null`, expected: 'filled' })
  if (constraints?.pattern)
    tests.push({
      wrong: `not regexp_full_match(${value}, ${literal(constraints.pattern)})`,
      expected: `of the form ${constraints.pattern}`,
    })
  if (constraints?.enum)
    tests.push({
      wrong: `${value} not in (${constraints.enum.map(literal).join(', ')})`,
      expected: 'a code of its list',
    })
  return tests
}

const TYPE_PATTERNS: Readonly<Record<string, string>> = {
  number: '-?(0|[1-9][0-9]*)([.][0-9]*[1-9])?',
  integer: '-?(0|[1-9][0-9]*)',
  boolean: 'true|false',
  date: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
  datetime: '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z',
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  number: 'a plain number',
  integer: 'a whole number',
  boolean: 'true or false',
  date: 'a day such as 2024-12-31',
  datetime: 'a time such as 2025-04-24T06:00:00Z',
}
