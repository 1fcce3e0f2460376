import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import treasury from '../../sources/us-treasury/source.ts'
import { extractBytes } from './extract-file.ts'
import { ledgerTwins } from './ledger-twins.ts'

const page = (body: string, day = 'September 8, 2025') =>
  extractBytes(
    treasury,
    Buffer.from(
      `<html lang="en"><head><title>A release | U.S. Department of the Treasury</title></head><body><main><h2>A release on scams</h2><div><time>${day}</time></div>${body}<p>###</p></main></body></html>`,
    ),
    { name: 'sb0001' },
  )

const shown = ({ readings }: Awaited<ReturnType<typeof page>>) =>
  readings.map((r) => [
    r.claim_id.split('/')[2],
    r.semantics,
    r.low_native ?? r.central_native,
    r.period_start,
    r.period_kind,
  ])

test.each([
  ['2025-09-08', 'sb0237'],
  ['2025-10-14', 'sb0278'],
])('%s meets the ledger: same id, same figure, same scope', async (edition, name) => {
  const path = `sources/us-treasury/sample/${edition}/home.treasury.gov/news/press-releases/${name}`
  const extraction = await extractBytes(treasury, readFileSync(path), { name })
  const { scraped, transcribed } = ledgerTwins(treasury, extraction)
  expect(scraped).toHaveLength(1)
  expect(scraped).toEqual(transcribed)
})

test('the estimate for one year and the sum of several stand side by side', async () => {
  const extraction = await page(
    `<p>Scam centers in South East Asia stole over $12 billion from Americans in 2024, officials estimate.</p>
     <p>Since 2021, Americans have lost more than $20 billion to online investment scams.</p>
     <p>In Southeast Asia, an estimated $40 billion a year is lost.</p>`,
  )
  expect(shown(extraction)).toEqual([
    ['us_lost_to_sea', 'more_than', '12000000000', '2024-01-01', 'annual'],
    ['estimated_loss', 'more_than', '20000000000', '2021-01-01', 'cumulative'],
  ])
  expect(extraction.rejections).toMatchObject([
    { as_printed: expect.stringContaining('$40 billion'), reason: 'scope_unknown' },
  ])
})

test('last year is that before the release', async () => {
  const extraction = await page(
    '<p>Last year scams from Southeast Asia cost Americans at least $11 billion, by our estimate.</p>',
    'March 3, 2026',
  )
  expect(shown(extraction)).toEqual([['us_lost_to_sea', 'at_least', '11000000000', '2025-01-01', 'annual']])
})

test('an estimate without its region, or without a year, is left over', async () => {
  await expect(page('<p>By one estimate scams cost Americans at least $10 billion in 2024.</p>')).rejects.toThrow(
    '1 to 2 claims',
  )
  await expect(
    page('<p>By one estimate scams from Southeast Asia cost Americans at least $10 billion.</p>'),
  ).rejects.toThrow('period_missing')
})
