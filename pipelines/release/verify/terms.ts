import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DATA_LICENCE } from '../licence.ts'
import { rows } from '../release-facts.ts'
import { type Verification, type VerifyContext, shown } from './verification.ts'

/** One licence in every file that names it, no row of a source that forbids it, no sample in channel live. */
export async function verifyTerms({ folder, connection, descriptor }: VerifyContext): Promise<Verification> {
  const failures: string[] = []
  for (const [file, words] of Object.entries(LICENCE_WORDS)) {
    const text = await readFile(join(folder, file), 'utf8').catch(() => null)
    if (text === null) failures.push(`${file}: missing`)
    else if (!words.test(text)) failures.push(`${file}: does not name the licence ${DATA_LICENCE.id}`)
  }
  const forbidden = await rows<{ source_id: string }>(
    connection,
    `select source_id from csv_sources where redistribution = 'no' order by source_id`,
  )
  for (const { source_id } of forbidden) failures.push(`sources: ${source_id} allows no redistribution`)
  if (descriptor.channel === 'live') {
    const samples = await rows<{ evidence_id: string }>(
      connection,
      `select evidence_id from csv_evidence where evidence_kind = 'sample' order by evidence_id limit 5`,
    )
    for (const { evidence_id } of samples) failures.push(`evidence: ${evidence_id} is a sample, in channel live`)
  }
  return {
    name: 'terms',
    looked: `${Object.keys(LICENCE_WORDS).length} files, every source`,
    failures: shown(failures),
    skipped: null,
  }
}

/** What each file must say, whatever its blanks. */
const LICENCE_WORDS: Readonly<Record<string, RegExp>> = {
  'datapackage.json': says('"name"', DATA_LICENCE.id),
  'README.md': new RegExp(`\\(\`${DATA_LICENCE.id}\`\\)`),
  'LICENSE.md': new RegExp(`\\(\`${DATA_LICENCE.id}\`\\)`),
  'CITATION.cff': says('license', DATA_LICENCE.id),
  '.zenodo.json': says('"license"', DATA_LICENCE.id),
  'dataset.jsonld': says('"license"', DATA_LICENCE.url),
  'croissant.json': says('"license"', DATA_LICENCE.url),
}

function says(key: string, value: string): RegExp {
  return new RegExp(`${key}\\s*:\\s*"${value.replaceAll('.', '\\.')}"`)
}
