import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { CheckDefinitionError } from '../errors.ts'
import type { Warehouse } from '../warehouse/warehouse.ts'

/** A rule of the dataset: a query that must return no rows. Its header is data and is published. */
export interface Check {
  name: string
  severity: 'error' | 'warn'
  /** With `{column}` where a value of the offending row goes. */
  message: string
  /** Tables it looks at. */
  inputs: string
  sql: string
}

export interface CheckResult {
  name: string
  severity: 'error' | 'warn'
  message: string
  scope: string
  rows_found: number
  passed: boolean
  /** The first offending rows in words; not published. */
  examples: string[]
}

const CHECKS = join(import.meta.dirname, '../../sql/checks')

/**
 * Every check under `sql/checks`, by name.
 * @throws CheckDefinitionError when a header line is missing: file, line wanted
 */
export async function loadChecks(folder = CHECKS): Promise<Check[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()
  return Promise.all(files.map(async (file) => parseCheck(file, await readFile(join(folder, file), 'utf8'))))
}

function parseCheck(file: string, sql: string): Check {
  const field = (name: string): string => {
    const value = new RegExp(`^-- ${name}: (.+)$`, 'm').exec(sql)?.[1]?.trim()
    if (value === undefined)
      throw new CheckDefinitionError(`sql/checks/${file}: the header needs a line "-- ${name}: …"`)
    return value
  }
  const severity = field('severity')
  if (severity !== 'error' && severity !== 'warn')
    throw new CheckDefinitionError(`sql/checks/${file}: severity must be error or warn, got ${severity}`)
  if (file !== `${field('check')}.sql`)
    throw new CheckDefinitionError(`sql/checks/${file}: its name must be that of the check, ${field('check')}`)
  return { name: field('check'), severity, message: field('message'), inputs: field('inputs'), sql }
}

/** Runs every check. A finding is a result, never an exception. */
export async function runChecks(warehouse: Warehouse, checks: readonly Check[]): Promise<CheckResult[]> {
  const results: CheckResult[] = []
  for (const check of checks) {
    const rows = await warehouse.rows(check.sql)
    results.push({
      name: check.name,
      severity: check.severity,
      message: check.message,
      scope: check.inputs,
      rows_found: rows.length,
      passed: rows.length === 0,
      examples: rows.slice(0, 5).map((row) => fill(check.message, row)),
    })
  }
  return results
}

function fill(message: string, row: Record<string, unknown>): string {
  return message.replace(/\{(\w+)\}/g, (_, column: string) => String(row[column] ?? '∅'))
}
