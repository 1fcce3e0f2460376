import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { UsageError } from '../errors.ts'

const address = z.url({ protocol: /^https$/ })

const Settings = z.strictObject({
  /** Name of the dataset, the same in every version. */
  name: z.stringFormat('name', /^[a-z0-9][a-z0-9._-]*$/).default('fraud-loss-ranges'),
  title: z.string().min(1).default('Published fraud-loss ranges with evidence'),
  creators: z
    .array(
      z.strictObject({ name: z.string().min(1), orcid: z.stringFormat('orcid', /^(\d{4}-){3}\d{3}[\dX]$/).optional() }),
    )
    .min(1)
    .default([{ name: 'lossrange' }]),
  homepage: address.optional(),
  /** Where the code lives. */
  repository: address.optional(),
  /** `10.5281/zenodo.123`: the DOI of all versions together. */
  doi: z.stringFormat('doi', /^10\.\d{4,9}\/\S+$/).optional(),
  /** Where a release's files can be fetched; `{version}` stands for the version. */
  files: address.optional(),
})

/** What is configured about publishing. An address or DOI that is absent is left out of every file. */
export type PublicationSettings = z.infer<typeof Settings>

export const defaultSettings: PublicationSettings = Settings.parse({})

/** Beside `package.json`: it belongs to the dataset, not to a machine. */
const FILE = join(import.meta.dirname, '../../publication.json')

/**
 * Reads `publication.json`; a file that does not exist means the defaults.
 * @throws UsageError naming the file, the key and what was expected
 */
export async function readPublicationSettings(path = FILE): Promise<PublicationSettings> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return defaultSettings
    throw error
  }
  return parseSettings(text, path)
}

function parseSettings(text: string, path: string): PublicationSettings {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${path} is not JSON: ${(error as Error).message}`, { cause: error })
  }
  const parsed = Settings.safeParse(value)
  if (parsed.success) return parsed.data
  throw new UsageError(
    `${path}: ${parsed.error.issues.map((issue) => `${issue.path.join('.') || 'file'}: ${issue.message}`).join('; ')}`,
  )
}
