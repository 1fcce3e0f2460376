import { describe, expect, test } from 'vitest'
import type { Found } from '../../../pipelines/extract/found.ts'
import { undated } from '../../../pipelines/extract/period.ts'
import {
  type ExpectedStatement,
  type StatementContext,
  statementsIn,
} from '../../../pipelines/extract/statements/statement.ts'
import { readDocument } from '../../../pipelines/read/read.ts'

const context: StatementContext = { country: 'USA', lang: 'en', style: 'calendar', publishedOn: '2025-08-04' }
const loss: ExpectedStatement = {
  statement: 'loss',
  anchor: /\b(?:lost|losses|losing)\b/i,
  measure: 'reported_loss',
  fraudType: 'all_fraud',
}

async function read(
  body: string,
  expected: readonly ExpectedStatement[],
  known: Partial<StatementContext> = {},
): Promise<string[]> {
  const html = `<!doctype html><html lang="en"><head><title>Title of 2019</title></head><body>${body}</body></html>`
  const document = await readDocument(Buffer.from(html), { format: 'html', name: 'a.html' })
  return statementsIn(document, expected, { ...context, ...known }).map(shown)
}

function shown(found: Found): string {
  if (found.is === 'control') return 'control'
  if (found.is === 'rejection')
    return `${found.as_printed}: ${found.reason}${found.detail === null ? '' : ` (${found.detail})`}`
  const { statement, semantics, low_native, central_native, high_native, unit, period_start, period_end, period_kind } =
    found.claim
  const value = [low_native, central_native, high_native].filter((end) => end !== null).join('–')
  return `${statement} ${semantics} ${value} ${unit} ${period_start === null ? '' : `${period_start}/${period_end} `}${period_kind}`
}

describe('a statement in prose', () => {
  test.each([
    [
      'its sentence',
      '<p>Consumers reported losing more than $12.5 billion to fraud in 2024.</p>',
      'loss more_than 12500000000 USD 2024-01-01/2024-12-31 annual',
    ],
    [
      'the heading above',
      '<h1>Fraud in 2024</h1><p>Some $12.5 billion was lost.</p>',
      'loss approximately 12500000000 USD 2024-01-01/2024-12-31 annual',
    ],
    [
      'a part of the year of the heading',
      '<h1>Fraud in 2025</h1><p>In the first half, $6 billion was lost.</p>',
      'loss exact 6000000000 USD 2025-01-01/2025-06-30 half',
    ],
    [
      'the day of publication',
      '<p>Last year people lost $12.5 billion.</p>',
      'loss exact 12500000000 USD 2024-01-01/2024-12-31 annual',
    ],
    [
      'the nearest heading',
      '<h1>2019 to 2024</h1><h2>2023</h2><p>Losses of $9 billion were recorded.</p>',
      'loss exact 9000000000 USD 2023-01-01/2023-12-31 annual',
    ],
    [
      'a counter',
      '<p>Since 2021 they have lost $50 billion.</p>',
      'loss exact 50000000000 USD 2021-01-01/2025-08-04 cumulative',
    ],
    ['a rate', '<p>They lose $64 billion a year: losses without end.</p>', 'loss exact 64000000000 USD rate'],
  ])('takes its period from %s', async (_, body, expected) => {
    expect(await read(body, [loss])).toEqual([expected])
  })

  test('a document repeats older figures: the newest is its own', async () => {
    expect(await read('<p>Losses rose from $9 billion in 2023 to $10 billion in 2024.</p>', [loss])).toEqual([
      '$9 billion: scope_unknown (loss is also printed for a newer period)',
      'loss exact 10000000000 USD 2024-01-01/2024-12-31 annual',
    ])
  })

  test.each([
    ['In 2024 losses were $10 billion (2023: $9 billion).', '$9 billion', 10, '2024-01-01/2024-12-31 annual'],
    [
      'Losses came to $10 billion (in 2024); $9 billion were lost in 2023.',
      '$9 billion',
      10,
      '2024-01-01/2024-12-31 annual',
    ],
    [
      'In H1 2025, losses came to $6 billion, against $5 billion in H1 2024.',
      '$5 billion',
      6,
      '2025-01-01/2025-06-30 half',
    ],
    ['Losses: 2023 $9 billion, 2024 $10 billion.', '$9 billion', 10, '2024-01-01/2024-12-31 annual'],
  ])('each figure has its own period: %s', async (text, older, value, period) => {
    const found = await read(`<p>${text}</p>`, [loss])
    expect(found.toSorted()).toEqual([
      `${older}: scope_unknown (loss is also printed for a newer period)`,
      `loss exact ${value}000000000 USD ${period}`,
    ])
  })

  test.each([
    ['Losses rose from $9 billion in 2023 to $10 billion.', '10000000000'],
    ['Losses were $10 billion, compared with $9 billion in 2023.', '10000000000'],
    ['Losses reached $10 billion compared with $9 billion in 2023.', '10000000000'],
  ])('what the year of another figure leaves to the heading: %s', async (text, value) => {
    const found = await read(`<h1>Losses in 2024</h1><p>${text}</p>`, [loss])
    expect(found.filter((one) => one.startsWith('loss'))).toEqual([
      `loss exact ${value} USD 2024-01-01/2024-12-31 annual`,
    ])
  })

  test('two values are none', async () => {
    expect(await read('<p>In 2024 they lost $9 billion.</p><p>In 2024 they lost $10 billion.</p>', [loss])).toEqual([
      '$9 billion: duplicate_value (loss has several values)',
      '$10 billion: duplicate_value (loss has several values)',
    ])
  })

  test('a year and a counter are two things, unless the source says which', async () => {
    const body = '<p>In 2024 they lost $9 billion. Since 2021 they have lost $40 billion.</p>'
    expect((await read(body, [loss])).map((one) => one.split(' (')[0])).toEqual([
      '$9 billion: duplicate_value',
      '$40 billion: duplicate_value',
    ])
    expect(await read(body, [{ ...loss, kinds: ['annual'] }])).toEqual([
      'loss exact 9000000000 USD 2024-01-01/2024-12-31 annual',
    ])
  })

  test.each([
    [
      'no period',
      '<p>They lost $9 billion.</p>',
      '$9 billion: period_missing (no period in the sentence or a heading)',
    ],
    [
      'several periods',
      '<p>Over 2022, 2023 and 2024, and this is long, losses of more than we know, say $9 billion, were seen.</p>',
      '$9 billion: period_missing (several periods: 2022, 2023, 2024)',
    ],
    [
      'the future',
      '<p>In 2026 they lost $9 billion.</p>',
      '$9 billion: year_guard (the period begins on 2026-01-01, after 2025-08-04)',
    ],
    [
      'only the title',
      '<p>They lost $9 billion, in the words of all.</p>',
      '$9 billion: period_missing (no period in the sentence or a heading)',
    ],
  ])('is rejected with %s', async (_, body, expected) => {
    const [first, ...others] = await read(body, [loss])
    expect([first, others.length]).toEqual([expected.replace('$9 billion', first?.split(':')[0] ?? ''), 0])
  })

  test('no amount, a vague one, another role: nothing is taken', async () => {
    expect(
      await read('<p>In 2024 they lost much. They lost tens of billions. Losses rose by $5 billion in 2024.</p>', [
        loss,
      ]),
    ).toEqual([])
  })

  test('another currency in brackets is the same figure', async () => {
    expect(
      await read('<p>In 2024 they lost HK$9 billion (US$1.2 billion).</p>', [{ ...loss, currency: 'HKD' }], {
        country: 'HKG',
      }),
    ).toEqual(['loss exact 9000000000 HKD 2024-01-01/2024-12-31 annual'])
  })

  test('outside its band it is out of range', async () => {
    expect(
      await read('<p>In 2024 they lost $9 million.</p>', [{ ...loss, band: ['1000000000', '90000000000'] }]),
    ).toEqual(['$9 million: out_of_range (loss is believed between 1000000000 and 90000000000)'])
  })
})

describe('two statements of a document', () => {
  const stopped: ExpectedStatement = {
    ...loss,
    statement: 'stopped',
    anchor: /intercept|blocked|put on hold/i,
    measure: 'prevented_loss',
  }

  test('share a sentence: what was stopped is no loss', async () => {
    const body = '<h2>Deception in 2024</h2><p>Losses came to $9.1 billion, of which $1.2 billion was intercepted.</p>'
    expect(await read(body, [loss, stopped])).toEqual([
      'loss exact 9100000000 USD 2024-01-01/2024-12-31 annual',
      'stopped exact 1200000000 USD 2024-01-01/2024-12-31 annual',
    ])
  })

  test('cannot both have a figure', async () => {
    expect(await read('<p>In 2024 they lost $9 billion.</p>', [loss, { ...loss, statement: 'other' }])).toEqual([
      '$9 billion: scope_unknown (the words fit loss and other)',
    ])
  })

  test('stand under their headings', async () => {
    const body =
      '<h2>Burglary</h2><p>In 2024 they lost $1 billion.</p><h2>Deception</h2><p>In 2024 they lost $9 billion.</p>'
    expect(await read(body, [{ ...loss, under: /deception/i }])).toEqual([
      'loss exact 9000000000 USD 2024-01-01/2024-12-31 annual',
    ])
  })
})

describe('scope as printed', () => {
  const printed: ExpectedStatement = {
    ...loss,
    fraudType: 'as printed',
    victimGeo: 'as printed',
    population: 'as printed',
  }
  const scope = async (body: string) => {
    const document = await readDocument(Buffer.from(`<html><body>${body}</body></html>`), { format: 'html', name: 'a' })
    return statementsIn(document, [printed], context).map((found) =>
      found.is === 'claim' ? [found.claim.fraud_type, found.claim.victim_geo, found.claim.population] : shown(found),
    )
  }

  test('is the one that the words name', async () => {
    expect(await scope('<p>Australians aged 60 and over lost $9 million to romance scams in 2024.</p>')).toEqual([
      ['romance_scam', 'AUS', 'age_60_plus'],
    ])
    expect(await scope('<h2>Investment scams in Canada</h2><p>In 2024, $9 million was lost.</p>')).toEqual([
      ['investment_scam', 'CAN', undefined],
    ])
  })

  test('is unknown where they name none, or several', async () => {
    expect(await scope('<p>In 2024, $9 million was lost to romance scams.</p>')).toEqual([
      '$9 million: scope_unknown (no one place is printed)',
    ])
    expect(await scope('<p>In 2024 Canadians lost $9 million to romance scams and phishing.</p>')).toEqual([
      '$9 million: scope_unknown (no one kind of fraud is printed)',
    ])
  })
})

describe('other languages', () => {
  test('Japanese: era, half, provisional, and a change in brackets', async () => {
    const expected: ExpectedStatement = {
      statement: 'loss',
      anchor: [/特殊詐欺/, /被害額/],
      measure: 'reported_loss',
      fraudType: 'special_fraud',
      currency: 'JPY',
      obsStatus: 'as printed',
    }
    const body =
      '<h1>令和７年上半期の状況（暫定値）</h1><p>特殊詐欺の認知件数は13,213件、被害額は597.3億円（前年同期比＋369.4億円）となった。</p>'
    const html = `<html lang="ja"><body>${body}</body></html>`
    const document = await readDocument(Buffer.from(html), { format: 'html', name: 'a' })
    const [found, ...others] = statementsIn(document, [expected], { ...context, country: 'JPN', lang: 'ja' })
    expect(others).toEqual([])
    expect(found).toMatchObject({
      is: 'claim',
      claim: {
        central_native: '59730000000',
        period_start: '2025-01-01',
        period_end: '2025-06-30',
        period_kind: 'half',
        obs_status: 'P',
      },
    })
  })

  test.each([
    ['ko', 'KOR', /피해액/, '<p>2024년 보이스피싱 피해액은 8,545억 원이다.</p>', '854500000000 KRW'],
    ['zh-Hant', 'TWN', /財損/, '<p>113年全國詐騙財損達502億元。</p>', '50200000000 TWD'],
    ['fr', 'FRA', /préjudice/, '<p>En 2024, le préjudice atteint 535 millions d’euros.</p>', '535000000 EUR'],
    ['de', 'DEU', /Schaden/, '<p>Der Schaden lag 2024 bei 267,2 Mio. Euro.</p>', '267200000 EUR'],
    ['th', 'THA', /ความเสียหาย/, '<p>ปี 2567 ความเสียหาย 60,000 ล้านบาท</p>', '60000000000 THB'],
  ])('%s', async (lang, country, anchor, body, value) => {
    expect(await read(body, [{ ...loss, anchor }], { lang, country })).toEqual([
      `loss exact ${value} 2024-01-01/2024-12-31 annual`,
    ])
  })
})

describe('a statement in a table', () => {
  const table = (caption: string, header: string[], rows: string[][]) =>
    `<table><caption>${caption}</caption><thead><tr>${header.map((h) => `<th>${h}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</tbody></table>`
  const byType: ExpectedStatement = {
    ...loss,
    statement: 'loss_by_type',
    anchor: /loss/i,
    fraudType: 'as printed',
    each: 'row',
  }

  test('takes unit and period from the caption, its kind from the row', async () => {
    const body = table(
      'Scams in 2024',
      ['Type', 'Losses (US$ million)', 'Cases'],
      [
        ['Investment scams', '4,570', '10'],
        ['Romance scams', '672', '20'],
      ],
    )
    expect(await read(body, [byType])).toEqual([
      'loss_by_type.investment-scams exact 4570000000 USD 2024-01-01/2024-12-31 annual',
      'loss_by_type.romance-scams exact 672000000 USD 2024-01-01/2024-12-31 annual',
    ])
  })

  test('of years keeps the newest', async () => {
    const body = table('Losses (US$ million)', ['Type', '2023', '2024'], [['Investment scams', '4,570', '5,700']])
    expect(await read(body, [byType])).toEqual([
      '4,570: scope_unknown (loss_by_type is also printed for a newer period)',
      'loss_by_type.investment-scams exact 5700000000 USD 2024-01-01/2024-12-31 annual',
    ])
  })
})

test('without an anchor the words of the measure are it', async () => {
  const { anchor: _, ...plain } = loss
  const statements = [
    plain,
    { ...plain, statement: 'stopped', measure: 'prevented_loss' },
    { ...plain, statement: 'involved', measure: 'amount_involved' },
  ]
  const body =
    '<p>In 2024 the amount involved was $12 billion. Reported losses were $9 billion in 2024. Some $2 billion was intercepted in 2024. In 2024 the budget was $1 billion.</p>'
  expect(await read(body, statements)).toEqual([
    'loss exact 9000000000 USD 2024-01-01/2024-12-31 annual',
    'stopped approximately 2000000000 USD 2024-01-01/2024-12-31 annual',
    'involved exact 12000000000 USD 2024-01-01/2024-12-31 annual',
  ])
})

test('a period that is not asked for needs none printed', async () => {
  expect(await read('<p>They lost $9 billion.</p>', [{ ...loss, period: undated('rate') }])).toEqual([
    'loss exact 9000000000 USD rate',
  ])
})
