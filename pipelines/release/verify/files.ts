import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CHECKSUMS, readChecksums } from '../checksums.ts'
import { fileFacts, listFiles } from '../file-facts.ts'
import { readHeader } from '../read-csv.ts'
import { type Verification, type VerifyContext, shown } from './verification.ts'

/** SHA256SUMS names every file and every hash in it is right; so is each hash, size and header in the descriptor. */
export async function verifyFiles({ folder, descriptor }: VerifyContext): Promise<Verification> {
  const files = (await listFiles(folder)).filter((name) => name !== CHECKSUMS)
  const expected = existsSync(join(folder, CHECKSUMS)) ? await readChecksums(folder) : new Map<string, string>()
  const failures = expected.size === 0 ? [`${CHECKSUMS}: missing or empty`] : []
  for (const name of expected.keys())
    if (!files.includes(name)) failures.push(`${name}: listed in ${CHECKSUMS}, but not there`)
  const resources = new Map(descriptor.resources.map((resource) => [resource.path, resource]))
  for (const name of files) {
    const { sha256, bytes } = await fileFacts(folder, name)
    const sum = expected.get(name)
    if (sum === undefined) failures.push(`${name}: not listed in ${CHECKSUMS}`)
    else if (sum !== sha256) failures.push(`${name}: sha256 is ${sha256}, ${CHECKSUMS} says ${sum}`)
    const resource = resources.get(name)
    if (resource && resource.hash !== `sha256:${sha256}`)
      failures.push(`${name}: sha256 is ${sha256}, datapackage.json says ${resource.hash}`)
    if (resource && resource.bytes !== bytes)
      failures.push(`${name}: ${bytes} bytes, datapackage.json says ${resource.bytes}`)
  }
  failures.push(...(await headerFailures({ folder, descriptor })))
  return { name: 'files', looked: `${files.length} files`, failures: shown(failures), skipped: null }
}

async function headerFailures({ folder, descriptor }: Pick<VerifyContext, 'folder' | 'descriptor'>): Promise<string[]> {
  const failures: string[] = []
  for (const { name, path, schema } of descriptor.resources) {
    if (path.startsWith('/') || path.split('/').includes('..')) failures.push(`${name}: path ${path} leaves the folder`)
    else if (!existsSync(join(folder, path))) failures.push(`${path}: in datapackage.json, but not there`)
    else {
      const header = await readHeader(join(folder, path))
      const fields = schema.fields.map((field) => field.name)
      if (header.join() !== fields.join())
        failures.push(`${path}: header is ${header.join()}, datapackage.json says ${fields.join()}`)
    }
  }
  return failures
}
