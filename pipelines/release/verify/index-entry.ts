import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { CHECKSUMS, readChecksums } from '../checksums.ts'
import { fileFacts } from '../file-facts.ts'
import { type Verification, type VerifyContext, shown } from './verification.ts'

/** `index.json` beside the folder lists this version with the hashes that SHA256SUMS has. A downloaded folder has none beside it. */
export async function verifyIndex({ folder, descriptor }: VerifyContext): Promise<Verification> {
  const path = join(dirname(resolve(folder)), 'index.json')
  const result = { name: 'index', looked: 'no entry', failures: [] as string[], skipped: null }
  if (!existsSync(path)) return { ...result, skipped: 'no index.json beside the folder' }
  const index = JSON.parse(await readFile(path, 'utf8')) as {
    releases?: { version: string; files: { name: string; sha256: string }[] }[]
  }
  const entry = index.releases?.find(({ version }) => version === descriptor.version)
  if (!entry || basename(resolve(folder)) !== descriptor.version)
    return { ...result, skipped: `index.json does not list ${basename(resolve(folder))}` }
  const sums = existsSync(join(folder, CHECKSUMS)) ? await readChecksums(folder) : new Map<string, string>()
  if (sums.size > 0) sums.set(CHECKSUMS, (await fileFacts(folder, CHECKSUMS)).sha256)
  const failures = entry.files.flatMap(({ name, sha256 }) =>
    sums.get(name) === sha256 ? [] : [`${name}: index.json says ${sha256}, the folder ${sums.get(name) ?? 'nothing'}`],
  )
  return { ...result, looked: `${entry.files.length} files`, failures: shown(failures) }
}
