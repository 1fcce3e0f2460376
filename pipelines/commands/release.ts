import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UsageError } from '../errors.ts'
import { locatedTexts } from '../read/document.ts'
import { readDocument } from '../read/read.ts'
import { approveRelease } from '../release/approve.ts'
import { type CitationFormat, cite } from '../release/cite.ts'
import { diffReleases, printDiff } from '../release/diff.ts'
import { findRelease } from '../release/find-release.ts'
import type { Channel } from '../release/release-options.ts'
import { isVersion } from '../release/version.ts'
import { snapshotFolder, snapshotsBeside } from '../release/verify/snapshot-folder.ts'
import type { LocateOptions, Verification } from '../release/verify/verification.ts'
import { recomputeEstimates } from '../release/verify/recompute-estimates.ts'
import { verifyRelease } from '../release/verify/verify-release.ts'
import { withdrawRelease } from '../release/withdraw.ts'
import { stateRoot } from '../state-root.ts'

export interface ReleasePlace {
  channel?: Channel
  out?: string
}

type Print = (line: string) => void

/** @throws UsageError when the draft cannot be approved */
export async function approveCommand(
  { approve, why, by, on, channel, out }: ReleasePlace & { approve: string; why: string; by: string; on: string },
  print: Print,
): Promise<void> {
  const root = await stateRoot(channel ?? 'live', out)
  await approveRelease(root, channel ?? 'live', { version: approve, why, by, on })
  print(`${approve} is published, approved by ${by}: ${why}`)
}

/** @throws UsageError when there is no such release, or it is withdrawn already */
export async function withdrawCommand(
  version: string,
  { why, channel, out }: ReleasePlace & { why: string },
  print: Print,
): Promise<void> {
  const root = await stateRoot(channel ?? 'live', out)
  const { latest } = await withdrawRelease(root, channel ?? 'live', version, why)
  print(`${version} is withdrawn: ${why}`)
  print(latest === null ? 'no release is left' : `the latest is ${latest}`)
}

export async function diffCommand(
  a: string,
  b: string,
  { json, ...place }: ReleasePlace & { json: boolean },
  print: Print,
  warn: Print,
): Promise<void> {
  const [old, now] = [await folderOf(a, place, warn), await folderOf(b, place, warn)]
  const diff = await diffReleases(old, now)
  if (json) print(JSON.stringify(diff, null, 2))
  else for (const line of printDiff(diff)) print(line)
}

/** @returns true when everything holds */
export async function verifyCommand(
  target: string | undefined,
  { snapshots, json, ...place }: ReleasePlace & { snapshots?: string; json: boolean },
  print: Print,
  warn: Print,
): Promise<boolean> {
  const folder = await folderOf(target, place, warn)
  const kept = snapshots ?? snapshotsBeside(folder)
  if (snapshots !== undefined && !existsSync(snapshots))
    throw new UsageError(`--snapshots ${snapshots}: there is no such folder`)
  const results = await verifyRelease(folder, {
    ...(kept && { readSnapshot: snapshotFolder(kept) }),
    locate,
    recompute: recomputeEstimates,
  })
  const holds = results.every(({ failures }) => failures.length === 0)
  if (json) print(JSON.stringify({ folder, holds, checks: results }, null, 2))
  else for (const line of printResults(folder, results, holds)) print(line)
  return holds
}

async function locate(
  bytes: Uint8Array,
  { format, encoding, name }: LocateOptions,
): Promise<(locator: string) => string | null> {
  const texts = locatedTexts(await readDocument(bytes, { format, encoding, name }))
  return (locator) => texts.get(locator) ?? null
}

function printResults(folder: string, results: readonly Verification[], holds: boolean): string[] {
  const lines = results.flatMap(({ name, looked, failures, skipped }) => [
    `${failures.length > 0 ? 'FAILED' : 'ok    '}  ${name.padEnd(10)}  ${looked}${skipped ? `; not checked: ${skipped}` : ''}`,
    ...failures.map((failure) => `          ${failure}`),
  ])
  return [...lines, holds ? `${folder} holds` : `${folder} does not hold`]
}

export async function citeCommand(
  id: string | undefined,
  { format, release, ...place }: ReleasePlace & { format: string; release?: string },
  print: Print,
  warn: Print,
): Promise<void> {
  if (!isFormat(format)) throw new UsageError(`--format must be text, bibtex or csl, got "${format}"`)
  print(await cite(await folderOf(release, place, warn), id ?? null, format))
}

function isFormat(text: string): text is CitationFormat {
  return text === 'text' || text === 'bibtex' || text === 'csl'
}

/** A folder as it is given, a version in the state root, or the latest release. */
async function folderOf(target: string | undefined, { channel, out }: ReleasePlace, warn: Print): Promise<string> {
  if (target !== undefined && existsSync(join(target, 'datapackage.json'))) return resolve(target)
  if (target !== undefined && !isVersion(target))
    throw new UsageError(`"${target}" is neither a version such as 2026.11.1 nor a folder with a datapackage.json`)
  const found = await findRelease({ channel, out, version: target })
  if (found.isFallback) warn(`no live release: reading ${found.version} of channel demo`)
  return resolve(found.folder)
}
