import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { codeVersions } from '../../pipelines/extract/code-version.ts'
import {
  type ExtractEffects,
  type ExtractOutcome,
  extractAll,
  liveEffects,
} from '../../pipelines/extract/extract-all.ts'
import pacific from '../../sources/pacific-forum/source.ts'
import { snapshotOf } from '../sources/extract-file.ts'

const text = (low: number) =>
  Buffer.from(`PacNet. They took $${low} to 90 billion. Some $9 billion came from the US in 2024.\n`)
const snapshot = (bytes: Buffer, edition = '2025-10-28') =>
  snapshotOf(pacific, bytes, {
    kind: 'commentary-text',
    edition,
    url: 'https://pacforum.org/a',
    published_on: edition,
    name: 'a.txt',
  })

/** A cache in memory that counts, and code of a given version. */
function effects(version: string, held = new Map<string, string>()) {
  const reports: ExtractOutcome[] = []
  const own: ExtractEffects = {
    cache: {
      read: async (path) => held.get(path) ?? null,
      write: async (path, content) => void held.set(path, content),
    },
    codeVersions: async (ids) => new Map(ids.map((id) => [id, version])),
    report: (outcome) => void reports.push(outcome),
  }
  return { own, held, reports }
}

const store = (...all: Buffer[]) => {
  const bySha = new Map(all.map((bytes) => [snapshot(bytes).sha256, bytes]))
  const asked: string[] = []
  return {
    asked,
    bytes: async (sha: string) => {
      asked.push(sha)
      return bySha.get(sha)!
    },
  }
}
const live = { root: 'state', channel: 'live' } as const

describe('bytes that were read with the same code', () => {
  test('come from the cache, as they were', async () => {
    const bytes = text(40)
    const { own, held, reports } = effects('v1')
    const held1 = store(bytes)
    const [first] = await extractAll([pacific], [snapshot(bytes)], held1, live, own)
    const again = store(bytes)
    const [second] = await extractAll([pacific], [snapshot(bytes)], again, live, own)
    expect([first?.cached, second?.cached, held1.asked.length, again.asked.length]).toEqual([false, true, 1, 0])
    expect(second?.extraction).toEqual(first?.extraction)
    expect(second?.extraction?.readings).toHaveLength(2)
    expect([...held.keys()]).toEqual([expect.stringMatching(/^state\/claims\/[0-9a-f]{64}-[0-9a-f]{16}\.ndjson$/)])
    expect(reports).toHaveLength(2)
  })

  test.each([
    ['other code', { version: 'v2' }],
    ['the other channel', { channel: 'demo' as const }],
    ['another day of publication', { published_on: '2025-11-01' }],
  ])('are read again with %s', async (_, change) => {
    const bytes = text(40)
    const { own, held } = effects('v1')
    await extractAll([pacific], [snapshot(bytes)], store(bytes), live, own)
    const { version = 'v1', channel = 'live', ...facts } = { version: undefined, channel: undefined, ...change }
    const [outcome] = await extractAll(
      [pacific],
      [{ ...snapshot(bytes), ...facts }],
      store(bytes),
      { root: 'state', channel },
      effects(version, held).own,
    )
    expect([outcome?.cached, held.size]).toEqual([false, 2])
  })

  test.each([
    ['cut in the middle of a line', (content: string) => content.slice(0, content.length / 2)],
    ['without its last line', (content: string) => content.split('\n').slice(0, -2).join('\n')],
    ['missing a figure', (content: string) => content.split('\n').slice(1).join('\n')],
    ['empty', () => ''],
  ])('are read again when the file is %s', async (_, damage) => {
    const bytes = text(40)
    const { own, held } = effects('v1')
    await extractAll([pacific], [snapshot(bytes)], store(bytes), live, own)
    for (const [path, content] of held) held.set(path, damage(content))
    const [outcome] = await extractAll([pacific], [snapshot(bytes)], store(bytes), live, own)
    expect([outcome?.cached, outcome?.extraction?.readings.length]).toEqual([false, 2])
  })
})

test('one snapshot’s failure is an outcome, the others go on; a bug is thrown', async () => {
  const [good, bad] = [text(40), Buffer.from('PacNet without a figure.\n')]
  const { own } = effects('v1')
  const outcomes = await extractAll(
    [pacific],
    [snapshot(bad, '2025-10-27'), snapshot(good)],
    store(good, bad),
    live,
    own,
  )
  expect(
    outcomes.map((o) => [o.error?.name ?? null, o.error?.state ?? null, o.extraction?.readings.length ?? null]),
  ).toEqual([
    ['StructureChangedError', 'structure_changed', null],
    [null, null, 2],
  ])
  const broken = { bytes: () => Promise.reject(new TypeError('a bug')) }
  await expect(extractAll([pacific], [snapshot(text(41))], broken, live, own)).rejects.toThrow(TypeError)
})

test('a snapshot of a source that is not given is left out, one of an undeclared kind fails', async () => {
  const bytes = text(40)
  const { own } = effects('v1')
  expect(await extractAll([], [snapshot(bytes)], store(bytes), live, own)).toEqual([])
  const [outcome] = await extractAll([pacific], [{ ...snapshot(bytes), kind: 'podcast' }], store(bytes), live, own)
  expect(outcome?.error?.message).toContain(
    'kind "podcast" of a snapshot is not declared (commentary-html, commentary-text)',
  )
})

describe('on disk', () => {
  const root = mkdtempSync(join(tmpdir(), 'claims-'))
  afterAll(() => rmSync(root, { recursive: true }))

  test('a line is one figure, so that a person can grep it', async () => {
    const bytes = text(40)
    await extractAll([pacific], [snapshot(bytes)], store(bytes), { root, channel: 'live' }, liveEffects)
    const [file] = readdirSync(join(root, 'claims'))
    const lines = readFileSync(join(root, 'claims', file!), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines.map((line) => Object.keys(line)[0])).toEqual(['reading', 'reading', 'publication_id'])
    expect(readdirSync(join(root, 'claims'))).toHaveLength(1)
  })
})

test('code has a name for each source, the same every time', async () => {
  const versions = await codeVersions(['pacific-forum', 'fbi-ic3'])
  expect(new Set(versions.values()).size).toBe(2)
  expect([...versions.values()]).toEqual([
    expect.stringMatching(/^[0-9a-f]{64}$/),
    expect.stringMatching(/^[0-9a-f]{64}$/),
  ])
  expect(await codeVersions(['pacific-forum', 'fbi-ic3'])).toEqual(versions)
})
