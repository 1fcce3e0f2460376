import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { StructureChangedError } from '../../pipelines/errors.ts'
import pacific from '../../sources/pacific-forum/source.ts'
import { extractBytes, extractFile } from './extract-file.ts'
import { ledgerTwins } from './ledger-twins.ts'

const seed = join(import.meta.dirname, '../../../shared/seed/pacnet.txt')
const day = { edition: '2025-10-28', publishedOn: '2025-10-28' }

const ours = (sentences: string) =>
  extractBytes(pacific, Buffer.from(`Scam centers of the region.\n\n${sentences}\n\nPacNet is a series.\n`), {
    ...day,
    name: 'a.txt',
  })

describe.skipIf(!existsSync(seed))('the seed', () => {
  test('gives two claims, both taken by the scam centres of South-East Asia', async () => {
    const { readings } = await extractFile(pacific, seed, day)
    expect(readings).toMatchObject([
      {
        claim_id: 'pacific-forum/2025-10-28/global_taken',
        as_printed: '$50-75 billion',
        semantics: 'interval',
        low_native: '50000000000',
        central_native: null,
        high_native: '75000000000',
        unit: 'USD',
        printed_decimals_low: 0,
        printed_decimals_high: 0,
        printed_scale: '1000000000',
        victim_geo: 'WORLD',
        perpetrator_scope: 'scam_centres_SEA',
        fraud_type: 'online_scams',
        measure: 'criminal_revenue',
        reporting_system: 'none',
        period_start: null,
        period_kind: 'rate',
        basis: 'expert',
        obs_status: 'E',
        locator: 'b10',
      },
      {
        claim_id: 'pacific-forum/2025-10-28/us_taken',
        as_printed: '$10 to 12.5 billion',
        semantics: 'interval',
        low_native: '10000000000',
        high_native: '12500000000',
        printed_decimals_low: 0,
        printed_decimals_high: 1,
        victim_geo: 'USA',
        perpetrator_scope: 'scam_centres_SEA',
        fraud_type: 'online_scams',
        measure: 'estimated_loss',
        period_start: '2024-01-01',
        period_end: '2024-12-31',
        period_kind: 'annual',
        locator: 'b10',
      },
    ])
  })

  test('rejects the amount without a number, and reads no money into people, devices and workers', async () => {
    const { rejections, controls } = await extractFile(pacific, seed, day)
    expect(rejections).toMatchObject([{ as_printed: 'tens of billions', reason: 'vague', locator: 'b13' }])
    expect(controls).toEqual([])
  })

  test('meets the ledger: same ids, same figures, same scope', async () => {
    const words = ['semantics', 'printed_decimals_low', 'printed_decimals_high', 'printed_scale'] as const
    const { scraped, transcribed } = ledgerTwins(pacific, await extractFile(pacific, seed, day), words)
    expect(scraped).toHaveLength(2)
    expect(scraped).toEqual(transcribed)
  })

  test('cut before the figures: no such document', async () => {
    const half = readFileSync(seed, 'utf8').slice(0, 3000)
    await expect(extractBytes(pacific, Buffer.from(`${half}\n\nPacNet\n`), { ...day, name: 'a.txt' })).rejects.toThrow(
      StructureChangedError,
    )
  })
})

test('other words, other amounts, the same two statements', async () => {
  const { readings, rejections } = await ours(
    'They stole $40 to 60 billion from the world; Americans lost about $9 billion of it in 2025. The US fined one bank $2 billion.',
  )
  expect(
    readings.map((r) => [r.claim_id.split('/')[2], r.low_native ?? r.central_native, r.period_start, r.victim_geo]),
  ).toEqual([
    ['global_taken', '40000000000', null, 'WORLD'],
    ['us_taken', '9000000000', '2025-01-01', 'USA'],
  ])
  expect(rejections.map((r) => r.as_printed)).toEqual(['$2 billion'])
})

test('a US amount without a year is no claim', async () => {
  const missing = ours('They took $40 to 60 billion. Some $9 billion of it came from the US.')
  await expect(missing).rejects.toThrow('must contain "2 claims", got 1 | Some $9 billion at b2: period_missing')
})

test('a year after the day of publication is no claim', async () => {
  const { readings, rejections } = await ours(
    'They took $40 to 60 billion. Some $9 billion of it came from the US in 2027.',
  )
  expect(readings.map((r) => r.claim_id)).toEqual(['pacific-forum/2025-10-28/global_taken'])
  expect(rejections).toMatchObject([
    { reason: 'year_guard', detail: 'the period begins on 2027-01-01, after 2025-10-28' },
  ])
})

test('one statement with two values is none: both are rejected', async () => {
  const two = await extractBytes(
    pacific,
    Buffer.from('PacNet. They took $40 to 60 billion.\n\nOthers say they took $50-75 billion.\n'),
    { ...day, name: 'a.txt' },
  )
  expect(two.readings).toEqual([])
  expect(two.rejections.map((r) => [r.as_printed, r.reason])).toEqual([
    ['$40 to 60 billion', 'duplicate_value'],
    ['$50-75 billion', 'duplicate_value'],
  ])
})

test('the same value twice is one claim, at its first place', async () => {
  const { readings, rejections } = await ours('They took $40 to 60 billion, as we say: they took $40 to 60 billion.')
  expect([readings.length, rejections]).toEqual([1, []])
})
