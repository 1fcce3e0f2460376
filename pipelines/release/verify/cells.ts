import { literal } from '../export-tables.ts'
import { rows } from '../release-facts.ts'
import { type Verification, type VerifiedResource, type VerifyContext, quoteName, shown } from './verification.ts'

type Field = VerifiedResource['schema']['fields'][number]

/** Every cell has its type, pattern and code, is there where it must be, and is nothing that a spreadsheet would run. */
export async function verifyCells({ connection, descriptor }: VerifyContext): Promise<Verification> {
  const failures: string[] = []
  let cells = 0
  for (const { name, schema } of descriptor.resources) {
    const tests = schema.fields.flatMap((field) => fieldTests(field))
    const counts = tests.map(
      ({ test }, i) =>
        `count(*) filter (where ${test}) as n${i}, min(${tests[i]!.value}) filter (where ${test}) as v${i}`,
    )
    const [row] = await rows<Record<string, string | null>>(
      connection,
      `select count(*) as total, ${counts.join(', ')} from ${quoteName(`csv_${name}`)}`,
    )
    cells += Number(row!['total']) * schema.fields.length
    for (const [i, { column, expected }] of tests.entries()) {
      const n = Number(row![`n${i}`])
      if (n > 0)
        failures.push(`${name}.${column}: ${n} cells are not ${expected}, the first ${JSON.stringify(row![`v${i}`])}`)
    }
  }
  return { name: 'cells', looked: `${cells} cells`, failures: shown(failures), skipped: null }
}

interface FieldTest {
  column: string
  /** SQL that is true for a wrong cell. */
  test: string
  value: string
  expected: string
}

function fieldTests({ name, type, constraints }: Field): FieldTest[] {
  const value = quoteName(name)
  const test = (wrong: string, expected: string): FieldTest => ({ column: name, test: wrong, value, expected })
  const tests = [
    test(
      `not regexp_full_match(${value}, ${literal(TYPE_PATTERNS[type] ?? '(?s).*')})`,
      TYPE_WORDS[type] ?? `of type ${type}`,
    ),
  ]
  if (type === 'date' || type === 'datetime')
    tests.push(test(`${value} is not null and try_cast(${value} as timestamp) is null`, 'a day that exists'))
  if (type === 'string')
    tests.push(
      test(
        `regexp_matches(${value}, '^[=+\\-@\\t\\r]|^$') or nfc_normalize(${value}) <> ${value}`,
        'plain text in NFC',
      ),
    )
  if (constraints?.required) tests.push(test(`${value} is null`, 'filled'))
  if (constraints?.pattern)
    tests.push(
      test(`not regexp_full_match(${value}, ${literal(constraints.pattern)})`, `of the form ${constraints.pattern}`),
    )
  if (constraints?.enum)
    tests.push(test(`${value} not in (${constraints.enum.map(literal).join(', ')})`, 'a code of its list'))
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
