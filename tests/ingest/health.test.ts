import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { NewerFormatError, StoreCorruptError } from '../../pipelines/errors.ts'
import {
  afterLook,
  isDue,
  readHealth,
  recordReadings,
  type SourceHealth,
  type SourceState,
  writeHealth,
} from '../../pipelines/ingest/health.ts'
import { temporaryFolder } from './made-up.ts'

type Seen = Exclude<SourceState, 'stale'>

/** The health after one look a day from 1 January. */
function looks(states: readonly Seen[], due: { from: string; to: string }[] = []): SourceHealth[] {
  const all: SourceHealth[] = []
  for (const [index, state] of states.entries()) {
    const at = new Date(Date.UTC(2026, 0, 1 + index, 6))
    all.push(afterLook(all.at(-1) ?? null, { state, error: state === 'unchanged' ? null : 'why' }, { due }, at))
  }
  return all
}

test('since, last_ok, failures and stale_since follow the looks', () => {
  expect(
    looks(['fresh', 'unchanged', 'failing', 'failing', 'unchanged']).map((each) => ({ ...each, next_due: '' })),
  ).toMatchObject([
    { state: 'fresh', since: '2026-01-01T06:00:00Z', failures: 0, stale_since: null },
    { state: 'unchanged', since: '2026-01-01T06:00:00Z', last_ok: '2026-01-02T06:00:00Z' },
    {
      state: 'failing',
      since: '2026-01-03T06:00:00Z',
      last_ok: '2026-01-02T06:00:00Z',
      failures: 1,
      stale_since: '2026-01-03T06:00:00Z',
      error: 'why',
    },
    { state: 'failing', since: '2026-01-03T06:00:00Z', failures: 2, stale_since: '2026-01-03T06:00:00Z' },
    { state: 'unchanged', since: '2026-01-05T06:00:00Z', failures: 0, stale_since: null, error: null },
  ])
})

test('a source that has failed for more than thirty days is stale, since its first failure', () => {
  const all = looks(Array.from({ length: 40 }, () => 'failing' as const))
  expect(all[30]).toMatchObject({ state: 'failing' })
  expect(all[31]).toMatchObject({ state: 'stale', since: '2026-01-01T06:00:00Z', stale_since: '2026-01-01T06:00:00Z' })
})

test('an address that leads nowhere keeps the day on which it was first seen so', () => {
  expect(looks(['fresh', 'moved', 'moved', 'fresh']).map((each) => each.source_gone_at)).toEqual([
    null,
    '2026-01-02T06:00:00Z',
    '2026-01-02T06:00:00Z',
    null,
  ])
})

const march = [{ from: '03-01', to: '03-31' }]
const newYear = [{ from: '12-20', to: '01-10' }]
test.for([
  { name: 'no windows: always', due: [], state: 'fresh', day: '2026-05-04', next: '2026-05-04' },
  { name: 'inside a window: daily', due: march, state: 'unchanged', day: '2026-03-02', next: '2026-03-03' },
  { name: 'outside: weekly', due: march, state: 'unchanged', day: '2026-05-04', next: '2026-05-11' },
  { name: 'outside, but a window opens sooner', due: march, state: 'unchanged', day: '2026-02-26', next: '2026-03-01' },
  { name: 'over the end of the year', due: newYear, state: 'unchanged', day: '2026-12-31', next: '2027-01-01' },
  { name: 'at the end of that window', due: newYear, state: 'unchanged', day: '2027-01-10', next: '2027-01-17' },
  { name: 'failing: the next day', due: march, state: 'failing', day: '2026-05-04', next: '2026-05-05' },
  {
    name: 'blocked: left alone for a week, windows or none',
    due: [],
    state: 'blocked',
    day: '2026-05-04',
    next: '2026-05-11',
  },
] as const)('$name', ({ due, state, day, next }) => {
  const at = new Date(`${day}T23:59:59Z`)
  const health = afterLook(null, { state, error: null }, { due }, at)
  expect(health.next_due).toBe(next)
  expect(isDue(health, new Date(`${next}T00:00:00Z`))).toBe(true)
})

test('a source never looked at is due, and one that was last looked at in the future is, too', () => {
  expect(isDue(null, new Date('2026-05-04T00:00:00Z'))).toBe(true)
  const health = afterLook(null, { state: 'unchanged', error: null }, { due: march }, new Date('2029-05-04T00:00:00Z'))
  expect(isDue(health, new Date('2026-05-04T00:00:00Z'))).toBe(true)
})

test('a document that a later stage cannot read makes its source structure_changed until it can, once newly', async () => {
  const root = await temporaryFolder()
  onTestFinished(() => rm(root, { recursive: true }))
  const on = (day: number) => new Date(Date.UTC(2026, 0, day, 6))
  const look = async (day: number, state: Seen) => {
    const health = await readHealth(root)
    health['fbi-ic3'] = afterLook(
      health['fbi-ic3'] ?? null,
      { state, error: state === 'failing' ? '503' : null },
      { due: [] },
      on(day),
    )
    await writeHealth(root, health)
    return health['fbi-ic3']
  }
  const read = async (day: number, error: string | null) => {
    const newly = await recordReadings(
      root,
      [
        { source_id: 'fbi-ic3', error },
        { source_id: 'usip', error },
      ],
      on(day),
    )
    return { newly, ...(await readHealth(root))['fbi-ic3'] }
  }
  await look(1, 'fresh')
  expect(await read(1, null)).toMatchObject({ newly: [], state: 'fresh', error: null })
  await look(2, 'fresh')
  const gone = 'header must contain "Loss"'
  const trouble = {
    state: 'structure_changed',
    since: '2026-01-02T06:00:00Z',
    stale_since: '2026-01-02T06:00:00Z',
    error: gone,
  }
  expect(await read(2, gone)).toMatchObject({ newly: ['fbi-ic3'], ...trouble })
  expect(await look(3, 'unchanged')).toMatchObject({ ...trouble, look: 'unchanged', failures: 0 })
  expect(await read(3, gone)).toMatchObject({ newly: [], ...trouble })
  expect(await look(4, 'failing')).toMatchObject({
    state: 'failing',
    error: '503',
    stale_since: '2026-01-02T06:00:00Z',
  })
  expect(await read(4, gone)).toMatchObject({ newly: [], state: 'failing', error: '503' })
  expect(await look(5, 'unchanged')).toMatchObject({ state: 'structure_changed', error: gone })
  expect(await read(5, null)).toMatchObject({
    state: 'unchanged',
    since: '2026-01-05T06:00:00Z',
    stale_since: null,
    error: null,
  })
  expect(Object.keys(await readHealth(root))).toEqual(['fbi-ic3'])
})

test('health.json is sorted, carries its format, is migrated from an older and refused from a newer one', async () => {
  const root = await temporaryFolder()
  onTestFinished(() => rm(root, { recursive: true }))
  const path = join(root, 'health.json')
  expect(await readHealth(root)).toEqual({})
  const [one] = looks(['fresh'])
  if (!one) throw new Error('one look was made')
  await writeHealth(root, { 'kr-npa': one, 'fbi-ic3': one })
  const text = await readFile(path, 'utf8')
  expect(JSON.parse(text)).toMatchObject({ format: 1 })
  expect(text.indexOf('fbi-ic3')).toBeLessThan(text.indexOf('kr-npa'))
  await writeFile(path, JSON.stringify({ 'kr-npa': one }))
  expect(await readHealth(root)).toEqual({ 'kr-npa': one })
  await writeFile(path, text.replace('"format": 1', '"format": 2'))
  await expect(readHealth(root)).rejects.toThrow(NewerFormatError)
  await writeFile(path, text.slice(0, 40))
  await expect(readHealth(root)).rejects.toThrow(StoreCorruptError)
})
