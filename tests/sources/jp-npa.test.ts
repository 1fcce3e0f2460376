import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { StructureChangedError } from '../../pipelines/errors.ts'
import npa from '../../sources/jp-npa/source.ts'
import { extractBytes } from './extract-file.ts'
import { ledgerTwins } from './ledger-twins.ts'

const TOPICS = 'www.npa.go.jp/bureau/safetylife/sos47/new-topics'

const page = (title: string, day: string, body: string) =>
  extractBytes(
    npa,
    Buffer.from(
      `<html lang="ja"><head><title>${title}</title></head><body><main><h1>${title}</h1><p>${day}</p>${body}</main></body></html>`,
    ),
    { name: '01.html' },
  )

const shown = ({ readings }: Awaited<ReturnType<typeof page>>) =>
  readings.map((r) => [
    r.claim_id.slice('jp-npa/'.length),
    r.central_native,
    `${r.period_start} ${r.period_end} ${r.period_kind}`,
    r.obs_status,
  ])

test.each([
  ['2025-08-04', '250804'],
  ['2025-09-02', '250902'],
])('%s meets the ledger: same ids, same figures, same scope', async (edition, folder) => {
  const bytes = readFileSync(`sources/jp-npa/sample/${edition}/${TOPICS}/${folder}/01.html`)
  const extraction = await extractBytes(npa, bytes, { name: '01.html' })
  const { scraped, transcribed } = ledgerTwins(npa, extraction)
  expect(scraped).toHaveLength(4)
  expect(scraped).toEqual(transcribed)
  expect(extraction.readings.map((r) => r.obs_status)).toEqual(['P', 'P', 'P', 'P'])
})

test('a year, final, with changes printed with the long-vowel mark', async () => {
  const extraction = await page(
    '令和６年における特殊詐欺及びSNS型投資・ロマンス詐欺の認知状況（確定値）',
    '令和７年５月23日',
    `<p>特殊詐欺の認知件数は21,043件（前年比＋2,005件）、被害額は約717億６千万円（前年比＋265.0億円、増減率＋58.6％）。１件当たりの被害額は341.0万円。</p>
     <p>SNS型投資・ロマンス詐欺の認知件数は10,237件、被害額は約1,271億９千万円（前年比ー12.4億円）。</p>
     <p>特殊詐欺及びSNS型投資・ロマンス詐欺の被害総額は約1,989.5億円である。</p>`,
  )
  expect(shown(extraction)).toEqual([
    ['2025-05-23/reported_loss.special-fraud', '71760000000', '2024-01-01 2024-12-31 annual', 'A'],
    [
      '2025-05-23/reported_loss.social-media-investment-and-romance',
      '127190000000',
      '2024-01-01 2024-12-31 annual',
      'A',
    ],
    ['2025-05-23/reported_loss.special-fraud-and-social-media', '198950000000', '2024-01-01 2024-12-31 annual', 'A'],
  ])
  // two changes and an average
  expect(extraction.rejections.map((r) => r.reason)).toEqual(['not_a_loss', 'not_a_loss', 'not_a_loss'])
})

test('the period of a sentence goes before that of the headline', async () => {
  const extraction = await page(
    '令和７年７月末の特殊詐欺（暫定値）',
    '令和７年９月２日',
    '<p>令和７年７月中の特殊詐欺の被害額は124.8億円となった。</p>',
  )
  expect(shown(extraction)).toEqual([
    ['2025-09-02/reported_loss.special-fraud', '12480000000', '2025-07-01 2025-07-31 month', 'P'],
  ])
})

test('a loss without a period is none', async () => {
  const lost = page('特殊詐欺の状況', '令和７年９月２日', '<p>特殊詐欺の被害額は124.8億円となった。</p>')
  await expect(lost).rejects.toThrow('period_missing')
})

test('two values for one kind of fraud are none', async () => {
  const { readings, rejections } = await page(
    '令和６年の特殊詐欺',
    '令和７年５月23日',
    '<p>特殊詐欺の被害額は717.6億円。</p><p>特殊詐欺の被害額は718.8億円。</p>',
  )
  expect(readings).toEqual([])
  expect(rejections.map((r) => r.reason)).toEqual(['duplicate_value', 'duplicate_value'])
})

test('a page without the figure has changed', async () => {
  await expect(page('令和６年の特殊詐欺', '令和７年５月23日', '<p>特殊詐欺の件数は増えた。</p>')).rejects.toThrow(
    StructureChangedError,
  )
})
