import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type FileFacts, byCodePoint } from './file-facts.ts'

export const CHECKSUMS = 'SHA256SUMS'

/** The format of `sha256sum`: hash, two blanks, path, LF; sorted by path. */
export function printChecksums(files: readonly FileFacts[]): string {
  return files
    .toSorted((a, b) => byCodePoint(a.name, b.name))
    .map(({ sha256, name }) => `${sha256}  ${name}\n`)
    .join('')
}

/** Path → sha256. Lines that are none are left out: `verify` reports a file that is not listed. */
export async function readChecksums(folder: string): Promise<Map<string, string>> {
  const text = await readFile(join(folder, CHECKSUMS), 'utf8')
  return new Map([...text.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm)].map(([, sha256, name]) => [name!, sha256!]))
}
