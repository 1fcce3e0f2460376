import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { EditionMismatchError, StructureChangedError } from '../../pipelines/errors.ts'
import police from '../../sources/hk-police/source.ts'
import { extractBytes } from './extract-file.ts'
import { ledgerTwins } from './ledger-twins.ts'

const GIA = 'www.info.gov.hk/gia/general'
const SAMPLES = [
  [`2023-02-14/${GIA}/202302/14`, 'P2023021400600.htm', 5],
  [`2024-02-06/${GIA}/202402/06`, 'P2024020600468.htm', 1],
] as const
const bytesOf = (folder: string, name: string) => readFileSync(`sources/hk-police/sample/${folder}/${name}`)

/** A release of ours with another section on deception. */
const release = (section: string, day = 'February 10, 2026', title = 'Law and order situation in Hong Kong in 2025') =>
  extractBytes(
    police,
    Buffer.from(
      `<html lang="en"><head><title>${title}</title></head><body><p>${title}<br><br>1. Overall crime<br><br>Robbers took $3 million in 2025.<br><br>2. Deception<br><br>${section}<br><br>3. Drugs<br><br>Drugs worth $4 billion were seized.<br><br>Ends/Tuesday, ${day}</p></body></html>`,
    ),
    { name: 'release.htm' },
  )

const shown = ({ readings }: Awaited<ReturnType<typeof release>>) =>
  readings.map((r) => [
    r.claim_id.slice('hk-police/'.length),
    r.low_native ?? r.central_native,
    r.semantics,
    r.period_start,
  ])

test.each(SAMPLES)('%s/%s meets the ledger: same ids, same figures, same scope', async (folder, name, count) => {
  const extraction = await extractBytes(police, bytesOf(folder, name), { name })
  const { scraped, transcribed } = ledgerTwins(police, extraction)
  expect(scraped).toHaveLength(count)
  expect(scraped).toEqual(transcribed)
})

test('other words, another edition', async () => {
  const extraction = await release(
    'In 2025 the Police handled 43 212 cases, down 2.9%. Losses fell by $1.03 billion to about $8.1 billion. Of this, losses in online investment fraud came to $3 580 million. The sums of money involved were not published. Over $1 570 million in fraudulent payments was intercepted.',
  )
  expect(shown(extraction)).toEqual([
    ['2026-02-10/reported_loss', '8100000000', 'approximately', '2025-01-01'],
    ['2026-02-10/reported_loss.online-investment-scam', '3580000000', 'exact', '2025-01-01'],
    ['2026-02-10/prevented_loss', '1570000000', 'more_than', '2025-01-01'],
  ])
  expect(extraction.rejections.map((r) => [r.as_printed, r.reason])).toEqual([
    ['$3 million', 'scope_unknown'],
    ['$1.03 billion', 'not_a_loss'],
    ['$4 billion', 'not_a_loss'],
  ])
})

test('half a year, from the headline', async () => {
  const title = 'Law and order situation in Hong Kong in first half of 2024'
  const extraction = await release('The amount involved in 19 897 cases was $4.48 billion.', 'August 19, 2024', title)
  expect(extraction.readings).toMatchObject([
    {
      claim_id: 'hk-police/2024-08-19/amount_involved',
      period_start: '2024-01-01',
      period_end: '2024-06-30',
      period_kind: 'half',
    },
  ])
})

test('an older figure beside the new one is left over', async () => {
  const extraction = await release('The amount involved rose from $8.1 billion in 2024 to $9.2 billion in 2025.')
  expect(shown(extraction)).toEqual([['2026-02-10/amount_involved', '9200000000', 'exact', '2025-01-01']])
})

test('two values for one statement are none', async () => {
  const extraction = await release(
    'In 2025 the amount involved was $8.1 billion. The amount involved was $8.4 billion in 2025.',
  )
  expect(extraction.readings).toEqual([])
  expect(extraction.rejections.filter((r) => r.reason === 'duplicate_value')).toHaveLength(2)
})

test('a power of ten too much is out of range', async () => {
  await expect(release('The amount involved was $91 million.')).rejects.toThrow('out_of_range')
})

test('a release without its section has changed', async () => {
  await expect(release('Nothing was published.')).rejects.toThrow(StructureChangedError)
})

test('the day at the foot must be that of the name', async () => {
  const [folder, name] = SAMPLES[1]
  const wrong = extractBytes(police, bytesOf(folder, name), { name: 'P2024020700468.htm', edition: '2024-02-06' })
  await expect(wrong).rejects.toThrow(EditionMismatchError)
})
