import { expect, test } from 'vitest'
import { US_AREAS } from '../../pipelines/extract/vocabulary/us-areas.ts'
import { readDocument } from '../../pipelines/read/read.ts'
import { extractTables } from '../../sources/fbi-ic3/annual-tables.ts'

/** A table of states in two groups of columns, as the report sets it: rank, state, figure. */
async function found(title: string, column: string, print: (rank: number) => string, areas = Object.keys(US_AREAS)) {
  const half = Math.ceil(areas.length / 2)
  const cells = (at: number) => (at < areas.length ? [String(at + 1), areas[at]!, `"${print(at + 1)}"`] : ['', '', ''])
  const lines = Array.from({ length: half }, (_, at) => [...cells(at), ...cells(at + half)].join(','))
  const header = ['Rank', 'State', column, 'Rank', 'State', column].join(',')
  const csv = [title, '', header, ...lines].join('\n')
  return extractTables(await readDocument(Buffer.from(csv), { format: 'csv' }), '2024')
}

const dollars = (rank: number) => `$${60 - rank},123,456`

test('losses of all states are claims, each with its place', async () => {
  const claims = (await found('Losses by State', 'Loss', dollars)).flatMap((one) =>
    one.is === 'claim' ? [one.claim] : [],
  )
  expect(claims).toHaveLength(57)
  expect(claims.find(({ statement }) => statement === 'loss_by_state.california')).toMatchObject({
    victim_geo: 'USA-CA',
    fraud_type: 'internet_crime',
    period_start: '2024-01-01',
  })
  expect(new Set(claims.map(({ victim_geo: place }) => place)).size).toBe(57)
})

test('complaints of all states are controls', async () => {
  const counts = await found('Complaints by State', 'Complaints', (rank) => String(60_000 - rank))
  expect(counts[0]).toMatchObject({ is: 'control', label: 'loss_by_state.alabama.complaints', value: '59999' })
})

test.each([
  ['the first ten', 'Losses by State', Object.keys(US_AREAS).slice(0, 10)],
  ['where the accused are', 'Subject Losses by State', Object.keys(US_AREAS)],
  ['for 100,000 people', 'Losses per 100K by State', Object.keys(US_AREAS)],
])('a table of %s is none of them', async (_, title, areas) => {
  expect(await found(title, 'Loss', dollars, areas)).toEqual([])
})

test('a place that no list has is a rejection', async () => {
  const rows = await found('Losses by State', 'Loss', dollars, [...Object.keys(US_AREAS).slice(0, 50), 'Atlantis'])
  expect(rows.at(-1)).toMatchObject({ is: 'rejection', reason: 'scope_unknown', detail: '"Atlantis" has no code' })
})
