import { expect, test } from 'vitest'
import type { Document } from '../../pipelines/read/document.ts'
import { extractNotes } from '../../sources/fbi-ic3/annual-notes.ts'

/** Pages of a report: each text with the page it stands on; those in capitals are headings. */
function report(...texts: (readonly [page: number, text: string])[]): Document {
  const blocks = texts.map(([page, text], at) => ({
    locator: `p${page}.b${at + 1}`,
    kind: text === text.toUpperCase() ? ('heading' as const) : ('note' as const),
    text,
  }))
  const heads = ['4 2024 IC3 ANNUAL REPORT']
  return { format: 'pdf', charset: null, language: null, title: null, tables: [], warnings: [], heads, blocks }
}

const said = (document: Document) =>
  extractNotes(document, '2024').map((one) => {
    if (one.is === 'claim') return `${one.claim.statement} ${one.claim.as_printed} ${one.claim.population ?? 'all'}`
    return one.is === 'control' ? `${one.label} ${one.value}` : `${one.reason} ${one.as_printed}`
  })

const numbers = [4, '2024 BY THE NUMBERS'] as const

test.each([
  [
    'Figures of complaints. Total since 2000: 9 million complaints. 859,532 complaints in 2024 with losses of $16.6 billion. Average loss of $19,372. 256,256 complaints with an actual loss.',
    [
      'total_loss $16.6 billion all',
      'total_loss.average 19372',
      'total_loss.complaints_since_the_start 9000000',
      'total_loss.complaints 859532',
      'total_loss.complaints_with_loss 256256',
    ],
  ],
  [
    'Complaints: 859,532; losses: $16.6 billion, a third more than before; blocked: $561 million.',
    ['total_loss $16.6 billion all', 'total_loss.complaints 859532'],
  ],
  [
    'Average of 2,000 complaints a day, 836,000 complaints a year on average.',
    ['total_loss.complaints_a_day 2000', 'total_loss.complaints_a_year 836000'],
  ],
  ['Losses of $16.6 million.', ['out_of_range $16.6 million']],
])('%s', (text, expected) => {
  expect(said(report(numbers, [4, `Accessibility description: ${text}`]))).toEqual(expected)
})

test('only notes speak, and each for its own section', () => {
  const document = report(
    numbers,
    [4, 'Losses of $99 billion would be no note.'],
    [4, '*Accessibility description: total complaints 859,532, losses of $16.6 billion.'],
    [11, 'CYBER-ENABLED FRAUD'],
    [11, 'Accessibility description: a total of 333,981 complaints, losses of $13.7 billion.'],
    [27, 'ELDER FRAUD'],
    [27, 'Accessibility description: losses of $4.885 billion.'],
  )
  expect(said(document)).toEqual([
    'total_loss $16.6 billion all',
    'total_loss.complaints 859532',
    'total_loss_60_plus $4.885 billion age_60_plus',
  ])
})

test('without that heading the first note with complaints and a total is the year’s, one about a part never', () => {
  const total = 'Accessibility description: a total of 859,532 complaints, losses of $16.6 billion.'
  expect(said(report([1, total]))).toContain('total_loss $16.6 billion all')
  expect(said(report([1, total.replace('complaints', 'fraud complaints')]))).toEqual([])
})

test('ages, however their labels are set', () => {
  const note =
    'Accessibility description: Under 20: 17,993 complaints, $22.5 million; 30-39: $1.4 billion; 40 – 49: $2.2 billion; Over 60: 147,127 complaints, $4.8 billion.'
  expect(said(report([8, 'COMPLAINTS BY AGE GROUP'], [8, note]))).toEqual([
    'loss_by_age.under-20 $22.5 million age_under_20',
    'loss_by_age.under-20.complaints 17993',
    'loss_by_age.30-39 $1.4 billion age_30_39',
    'loss_by_age.40-49 $2.2 billion age_40_49',
    'loss_by_age.over-60 $4.8 billion age_60_plus',
    'loss_by_age.over-60.complaints 147127',
  ])
})

test('a sum of years needs its years, and one sum', () => {
  const years = (text: string) => said(report([7, 'PAST FIVE YEARS'], [7, `Accessibility description: ${text}`]))
  expect(years('over the years 2019 to 2023 a total of 3.8 million complaints, losses of $37.4 billion.')).toEqual([
    'total_loss_of_several_years $37.4 billion all',
    'total_loss_of_several_years.complaints 3800000',
  ])
  expect(years('over the years 2019 to 2023: losses of $3.5 billion, losses of $4.2 billion.')).toEqual([])
})
