import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { LossrangeError, UsageError } from '../errors.ts'
import { readPoolFile } from './pool-file.ts'
import { readEstimate } from './pool-release.ts'
import { poolReport } from './pool-report.ts'
import { poolText } from './pool-text.ts'
import { releaseFolder, releasesOf } from './release-tables.ts'

export interface PoolCommandOptions {
  estimate?: string
  json?: true
  channel: string
  out?: string
}

/**
 * `lossrange pool FILE` or `lossrange pool --estimate ID`.
 *
 * @returns what is printed: one JSON object, or tables and a sentence
 * @throws UsageError without a file or an estimate, or with both; PoolFileError on a bad cell; EstimateNotFoundError
 */
export async function pool(file: string | undefined, options: PoolCommandOptions): Promise<string> {
  if ((file === undefined) === (options.estimate === undefined)) {
    throw new UsageError('pool needs a file of claims, or --estimate with the id of a published estimate')
  }
  const { rows, report, notes } = file === undefined ? await published(options) : await ofFile(file)
  if (options.json) return JSON.stringify(report, null, 2)
  const stated = new Map(rows.map((row) => [row.claim_id, row.stated]))
  return [...notes, poolText(report, stated)].join('\n')
}

async function ofFile(file: string) {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw new LossrangeError(`${file}: can't be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  const rows = readPoolFile(text, basename(file))
  return { rows, report: poolReport(rows), notes: [] }
}

async function published({ estimate, ...place }: PoolCommandOptions) {
  const { folder, note } = releasesOf(place)
  const { version, rows, bounds } = await readEstimate(releaseFolder(folder), estimate!, folder)
  const report = poolReport(rows, { bounds, floorGrade: 'C' })
  return { rows, report, notes: [`${estimate} (release ${version}${note})`, ''] }
}
