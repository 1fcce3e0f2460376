import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SHEET_TABLES } from '../pipelines/release/workbook.ts'
import { type CommandOptions, type Ended, lastWords, runCommand } from './command.ts'
import { type Provided, offline } from './environment.ts'
import { type PlannedTable, type Sums, differences, parseSums, plannedTables, sumsOfCsv } from './table-sums.ts'
import type { Trial } from './trial.ts'

const LIBRARIES = ['pandas', 'polars', 'pyarrow', 'duckdb']

/** Each reader of others finds in each file the rows and the sums that stand in the CSV. */
export async function readerTrials(release: string, work: string, python: Provided, r: Provided): Promise<Trial[]> {
  const plan = join(work, 'plan.tsv')
  const sheetPlan = join(work, 'plan-of-sheets.tsv')
  const tables = await plannedTables(release)
  await writeFile(plan, printPlan(tables))
  await writeFile(sheetPlan, printPlan(tables.filter(({ name }) => isSheet(name))))
  let own: Promise<Sums> | undefined
  const expected = (): Promise<Sums> => (own ??= sumsOfCsv(release))
  const compare = async (ended: Ended): Promise<string | null> =>
    ended.code === 0 ? differences(await expected(), parseSums(ended.stdout)) : lastWords(ended)
  const options: CommandOptions = { cwd: release, env: offline() }
  const script = (name: string): string => join(import.meta.dirname, name)

  return [
    ...LIBRARIES.flatMap((library) =>
      ['csv', 'parquet'].map((kind) => ({
        name: `${library}: rows and sums of every ${kind}`,
        needs: python,
        run: async () =>
          compare(
            await runCommand(inside(python, 'python'), [script('readers.py'), `${library} ${kind}`, plan], options),
          ),
      })),
    ),
    {
      name: 'openpyxl: rows and sums of lossrange.xlsx, no formula',
      needs: existsSync(join(release, 'lossrange.xlsx')) ? python : { missing: 'the release has no workbook' },
      async run() {
        const args = [script('readers.py'), 'openpyxl xlsx', sheetPlan]
        const ended = await runCommand(inside(python, 'python'), args, options)
        const sheets = new Map([...(await expected())].filter(([key]) => isSheet(key.split('.')[0]!)))
        return ended.code === 0 ? differences(sheets, parseSums(ended.stdout)) : lastWords(ended)
      },
    },
    {
      name: 'R readr: rows and sums of every csv',
      needs: r,
      run: async () => compare(await runCommand('Rscript', [script('readers.R'), plan], options)),
    },
    {
      name: 'mlcroissant: loads every record set, all rows',
      needs: python,
      async run() {
        const ended = await runCommand(inside(python, 'python'), [script('croissant.py')], options)
        const rows = new Map([...(await expected())].filter(([key]) => !key.includes('.')))
        return ended.code === 0 ? differences(rows, parseSums(ended.stdout)) : lastWords(ended)
      },
    },
  ]
}

/**
 * One changed digit in a CSV must show against the Parquet beside it: else equal sums would say nothing.
 * @param copy makes a copy where a `low_usd` of `estimates.csv` is changed
 */
export function changedDigitTrial(copy: () => Promise<string>, work: string, python: Provided): Trial {
  return {
    name: 'pyarrow: a changed digit in a csv differs from its parquet',
    needs: python,
    async run() {
      const broken = await copy()
      const args = [join(import.meta.dirname, 'readers.py'), 'pyarrow parquet', join(work, 'plan.tsv')]
      const ended = await runCommand(inside(python, 'python'), args, { cwd: broken, env: offline() })
      if (ended.code !== 0) return lastWords(ended)
      const found = differences(await sumsOfCsv(broken), parseSums(ended.stdout))
      return found?.startsWith('estimates.low_usd: ') ? null : `expected another estimates.low_usd, found ${found}`
    },
  }
}

function isSheet(table: string): boolean {
  return (SHEET_TABLES as readonly string[]).includes(table)
}

/** Path of a program of the environment; its trial is not run when there is none. */
export function inside(tool: Provided, program: string): string {
  return 'bin' in tool ? join(tool.bin, program) : program
}

function printPlan(tables: readonly PlannedTable[]): string {
  return tables
    .map(({ name, csv, columns, numbers }) => `${name}\t${csv}\t${columns.join()}\t${numbers.join()}\n`)
    .join('')
}
