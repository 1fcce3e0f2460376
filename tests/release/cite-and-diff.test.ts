import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { UnknownIdError } from '../../pipelines/errors.ts'
import { cite } from '../../pipelines/release/cite.ts'
import { diffReleases, printDiff } from '../../pipelines/release/diff.ts'
import { releaseSmall } from './released.ts'
import { rowOf } from './small-database.ts'
import { workspace } from './workspace.ts'

const CLAIM = 'pacific-forum/2025-10-28/us_taken'
const ESTIMATE = 'usa.any.all.internet_crime.reported_loss.ic3.gross.2024'

let root = ''
let remove = (): void => {}
beforeAll(async () => {
  root = workspace((later) => (remove = later))
  await releaseSmall(root)
  await releaseSmall(root, {
    asOf: '2025-12-05',
    inputs: (inputs) => (inputs.sources['fbi-ic3']!.ledger = 'l2'),
    rows: (rows) => (rowOf(rows, 'claims', 'fbi-ic3/2024/total_loss')['note'] = 'business loss included'),
  })
})
afterAll(() => remove())

const folder = (version: string): string => join(root, 'releases', version)

describe('cite', () => {
  test('the dataset: version and licence, no address that is not configured', async () => {
    expect(await cite(folder('2025.11.1'), null, 'text')).toBe(
      'lossrange (2025): Published fraud-loss ranges with evidence [demonstration data]. Version 2025.11.1. CC-BY-4.0.',
    )
  })

  test('a claim: its page, its document, its words', async () => {
    expect((await cite(folder('2025.11.1'), CLAIM, 'text')).split('\n')).toEqual([
      `lossrange (2025): Published fraud-loss ranges with evidence [demonstration data]. Version 2025.11.1. ${CLAIM} (site/estimate/usa.scam_centres_sea.all.online_scams.true_loss.none.gross.2024.html). CC-BY-4.0.`,
      'Pacific Forum (2025-10-28): =Scam centers. “$10 to 12.5 billion”. https://example.org/pacific-forum',
    ])
  })

  test('as BibTeX: two entries, nothing that TeX would run', async () => {
    const text = await cite(folder('2025.11.1'), CLAIM, 'bibtex')
    expect(text.match(/^@\w+\{[^,]+,$/gm)).toEqual([
      '@misc{lossrange_2025.11.1,',
      '@techreport{pacific-forum_2025-10-28,',
    ])
    expect(text).toContain('note = {"\\$10 to 12.5 billion"}')
    expect(text.replace(/\\[$%&#_]/g, '')).not.toMatch(/[$%&#]/)
  })

  test('an estimate as CSL JSON: the documents behind it', async () => {
    const [dataset, report] = JSON.parse(await cite(folder('2025.11.1'), ESTIMATE, 'csl')) as Record<string, unknown>[]
    expect(dataset).toMatchObject({
      type: 'dataset',
      version: '2025.11.1',
      note: ESTIMATE,
      issued: { 'date-parts': [[2025, 11, 30]] },
    })
    expect(report).toMatchObject({
      id: 'fbi-ic3/2024',
      type: 'report',
      author: [{ literal: 'FBI' }],
      issued: { 'date-parts': [[2025, 4, 23]] },
    })
  })

  test('what is not there: the nearest ids', async () => {
    const lost = cite(folder('2025.11.1'), 'fbi-ic3/2024/total_los', 'text')
    await expect(lost).rejects.toThrow(UnknownIdError)
    await expect(lost).rejects.toThrow('the nearest ids are fbi-ic3/2024/total_loss,')
  })
})

describe('diff', () => {
  test('says each field with its cause, both ways round', async () => {
    expect(printDiff(await diffReleases(folder('2025.11.1'), folder('2025.12.1')))).toEqual([
      '2025.11.1 → 2025.12.1: 1 rows differ',
      'MOD  claims fbi-ic3/2024/total_loss',
      '       note: ∅ → business loss included  correction (fbi-ic3)',
    ])
    expect((await diffReleases(folder('2025.12.1'), folder('2025.11.1'))).changes).toMatchObject([
      { field: 'note', old: 'business loss included', new: null },
    ])
  })

  test('of a release with itself is empty', async () => {
    expect(await diffReleases(folder('2025.11.1'), folder('2025.11.1'))).toEqual({
      old: '2025.11.1',
      new: '2025.11.1',
      schema: [],
      changes: [],
    })
  })
})
