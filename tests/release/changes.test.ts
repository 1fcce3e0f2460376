import { describe, expect, test } from 'vitest'
import { type Mutation, changesAfter } from './mutation.ts'
import { type Row, type Rows, rowOf } from './small-database.ts'
import type { MutableInputs } from './workspace.ts'

const IC3 = 'fbi-ic3/2024/total_loss'
const FTC = 'ftc-consumer-sentinel/2024/total_loss'
const AU = 'au-nasc/2024/combined_loss'
const IC3_ESTIMATE = 'usa.any.all.internet_crime.reported_loss.ic3.gross.2024'
const FTC_ESTIMATE = 'usa.any.all.all_fraud.reported_loss.ftc_csn.gross.2024'
const AU_ESTIMATE = 'aus.any.all.all_fraud.reported_loss.au_nasc.gross.2024'

/** A claim in US$ with another value, and everything that follows from it. */
function revalue(rows: Rows, claimId: string, estimateId: string, value: string, printed: string): void {
  const claim = rowOf(rows, 'claims', claimId)
  for (const field of ['central_native', 'central_usd', 'central_usd_real']) claim[field] = value
  claim['as_printed'] = printed
  const step = rows['adjustments']!.find((row) => row['claim_id'] === claimId)!
  step['value_in'] = value
  step['value_out'] = value
  for (const table of ['estimates', 'headlines'])
    for (const field of ['low_usd', 'high_usd']) rowOf(rows, table, estimateId)[field] = value
}

const newBytes = (rows: Rows): void => {
  const old = rows['snapshots']![0]!
  rows['snapshots'] = [...rows['snapshots']!, { ...old, sha256: 'c3'.repeat(32) }]
  const evidence = rows['evidence']!.find(({ claim_id }) => claim_id === FTC)!
  Object.assign(evidence, { snapshot_sha256: 'c3'.repeat(32), evidence_id: `${FTC}#c3c3c3c3c3c3` })
}

const value = (field: string): string[] =>
  ['central_native', 'central_usd', 'central_usd_real'].map((name) => `${field} ${name}`)
const brief = (rows: Row[]): string[] => rows.map(({ op, row_id, field, cause }) => `${op} ${row_id} ${field} ${cause}`)

describe('each kind of change has exactly its cause, on exactly its rows', () => {
  const ftcMoved = (cause: string): string[] => [
    `MOD ${FTC} as_printed ${cause}`,
    ...value(`MOD ${FTC}`).map((change) => `${change} ${cause}`),
    `MOD ${FTC_ESTIMATE} high_usd ${cause}`,
    `MOD ${FTC_ESTIMATE} low_usd ${cause}`,
  ]

  test.each<[string, Mutation, string[]]>([
    [
      'other bytes of a document: source',
      {
        rows: (rows) => {
          newBytes(rows)
          revalue(rows, FTC, FTC_ESTIMATE, '12837194708', '$12,837,194,708')
        },
        inputs: (inputs) => inputs.sources['ftc-consumer-sentinel']!.snapshots.push('c3'.repeat(32)),
      },
      ftcMoved('source'),
    ],
    [
      'the same bytes, read by another extractor: extractor',
      {
        rows: (rows) => revalue(rows, FTC, FTC_ESTIMATE, '12837194708', '$12,837,194,708'),
        inputs: (inputs) => (inputs.sources['ftc-consumer-sentinel']!.extractor = 'x2'),
      },
      ftcMoved('extractor'),
    ],
    [
      'a ledger row: correction',
      {
        rows: (rows) => revalue(rows, IC3, IC3_ESTIMATE, '16700000000', '$16.7 billion'),
        inputs: (inputs) => (inputs.sources['fbi-ic3']!.ledger = 'l2'),
      },
      [
        `MOD ${IC3} as_printed correction`,
        ...value(`MOD ${IC3}`).map((change) => `${change} correction`),
        `MOD ${IC3_ESTIMATE} high_usd correction`,
        `MOD ${IC3_ESTIMATE} low_usd correction`,
      ],
    ],
    [
      'a correction: correction, although the bytes are the same',
      {
        rows: (rows) => {
          revalue(rows, FTC, FTC_ESTIMATE, '12837194708', '$12,537,194,708')
          rows['corrections'] = [
            { claim_id: FTC, field: 'central_native', value: '12837194708', expect: '12537194708', reason: 'misprint' },
          ]
        },
        inputs: (inputs) => (inputs.corrections = 'k1'),
      },
      ftcMoved('correction').filter((change) => !change.includes('as_printed')),
    ],
    [
      'an exchange rate: reference',
      {
        rows: (rows) => {
          rows['fx_rates']![0]!['local_per_usd'] = '1.5'
          Object.assign(
            rows['adjustments']!.find(({ claim_id }) => claim_id === AU)!,
            { divide: '1.5', value_out: '1353333333.333333' },
          )
          rowOf(rows, 'claims', AU)['central_usd'] = '1353333333.333333'
          for (const table of ['estimates', 'headlines'])
            for (const field of ['low_usd', 'high_usd']) rowOf(rows, table, AU_ESTIMATE)[field] = '1353333333.333333'
        },
        inputs: (inputs) => (inputs.reference['fx_annual.csv'] = 'f2'),
      },
      [
        `MOD ${AU} central_usd reference`,
        `MOD ${AU_ESTIMATE} high_usd reference`,
        `MOD ${AU_ESTIMATE} low_usd reference`,
      ],
    ],
    [
      'a parameter of the method: method, on every estimate',
      {
        rows: (rows) => {
          for (const row of rows['estimates']!) row['method_version'] = 'recon-0.2'
          rowOf(rows, 'estimates', IC3_ESTIMATE)['confidence'] = 'medium'
          rows['method_params']![0]!['method_version'] = 'recon-0.2'
        },
        inputs: (inputs) => Object.assign(inputs, { method: 'm2', method_version: 'recon-0.2' }),
      },
      [
        `MOD ${AU_ESTIMATE} method_version method`,
        `MOD ${FTC_ESTIMATE} method_version method`,
        `MOD ${IC3_ESTIMATE} confidence method`,
        `MOD ${IC3_ESTIMATE} method_version method`,
        'MOD usa.scam_centres_sea.all.online_scams.true_loss.none.gross.2024 method_version method',
      ],
    ],
  ])('%s', async (_, mutation, expected) => {
    const found = await changesAfter(mutation)
    expect(brief(found)).toEqual(expected)
  })

  const without = (rows: Rows): void => {
    for (const [table, list] of Object.entries(rows))
      if (table !== 'codes' && table !== 'reporting_systems')
        rows[table] = list.filter((row) => !Object.values(row).some((cell) => /^(au-nasc|aus\.any)/.test(cell)))
  }
  const forget = (inputs: MutableInputs): void => {
    delete inputs.sources['au-nasc']
  }

  test('a source more: new-source', async () => {
    const found = await changesAfter({ before: { rows: without, inputs: forget }, rows: () => {}, inputs: () => {} })
    expect(brief(found)).toEqual([`ADD ${AU} * new-source`, `ADD ${AU_ESTIMATE} * new-source`])
  })

  test('a source less: source-gone', async () => {
    expect(brief(await changesAfter({ rows: without, inputs: forget }))).toEqual([
      `DEL ${AU} * source-gone`,
      `DEL ${AU_ESTIMATE} * source-gone`,
    ])
  })
})

describe('bytes and extractor changed at once: old bytes are read with new code first', () => {
  const both = (replayed: string): Mutation => ({
    rows: (rows) => {
      newBytes(rows)
      revalue(rows, FTC, FTC_ESTIMATE, '12837194708', '$12,837,194,708')
    },
    inputs: (inputs) =>
      Object.assign(inputs.sources['ftc-consumer-sentinel']!, { extractor: 'x2', snapshots: ['c3'.repeat(32)] }),
    replay: [{ claim_id: FTC, central_native: replayed, as_printed: `$${replayed}` }],
  })
  const causeOf = (rows: Row[], field: string) => rows.find((row) => row['row_id'] === FTC && row['field'] === field)

  test('new code on old bytes gives the new value: extractor', async () => {
    expect(causeOf(await changesAfter(both('12837194708')), 'central_native')).toMatchObject({
      cause: 'extractor',
      detail: 'ftc-consumer-sentinel: extractor x-ftc-consumer-sentinel to x2',
    })
  })

  test('new code on old bytes gives the old value: source', async () => {
    expect(causeOf(await changesAfter(both('12537194708')), 'central_native')).toMatchObject({
      cause: 'source',
      detail: 'ftc-consumer-sentinel: new bytes c3c3c3c3c3c3',
    })
  })

  test('a third value: both moved it, the source last', async () => {
    expect(causeOf(await changesAfter(both('12637194708')), 'central_native')).toMatchObject({
      cause: 'source',
      detail: expect.stringContaining('old bytes are read otherwise too'),
    })
  })

  test('nobody can replay: source, and it is said', async () => {
    const { replay: _, ...mutation } = both('1')
    expect(causeOf(await changesAfter(mutation), 'central_native')).toMatchObject({
      cause: 'source',
      detail: expect.stringContaining('the extractor changed too'),
    })
  })
})

describe('claims that come and go', () => {
  const copy = (rows: Rows, source: string, edition: string, published: string): void => {
    const id = `${source}/${edition}/total_loss`
    rows['publications']!.push({
      ...rowOf(rows, 'publications', 'fbi-ic3/2024'),
      publication_id: `${source}/${edition}`,
      edition,
      published_on: published,
    })
    rows['origins']!.push({ ...rowOf(rows, 'origins', IC3), origin_id: id, root_claim_id: id })
    rows['claims']!.push({
      ...rowOf(rows, 'claims', IC3),
      claim_id: id,
      publication_id: `${source}/${edition}`,
      origin_id: id,
      published_on: published,
      estimate_id: '',
      claim_status: 'superseded',
      is_representative: 'false',
    })
    rows['adjustments']!.push({ ...rows['adjustments']!.find(({ claim_id }) => claim_id === IC3)!, claim_id: id })
  }
  const added = (published: string, ledger: string): Promise<Row[]> =>
    changesAfter({
      rows: (rows) => copy(rows, 'fbi-ic3', '2024-r', published),
      inputs: (inputs) => (inputs.sources['fbi-ic3']!.ledger = ledger),
    })

  test('a document that came out since: source, although a person transcribed it', async () => {
    expect(brief(await added('2025-12-02', 'l2'))).toEqual(['ADD fbi-ic3/2024-r/total_loss * source'])
  })

  test('an old document that we had overlooked: correction', async () => {
    expect(brief(await added('2025-06-02', 'l2'))).toEqual(['ADD fbi-ic3/2024-r/total_loss * correction'])
  })

  test('what a new claim does to others has its cause too', async () => {
    const found = await changesAfter({
      rows: (rows) => {
        copy(rows, 'fbi-ic3', '2024-r', '2025-12-02')
        Object.assign(rowOf(rows, 'claims', IC3), { superseded_by: 'fbi-ic3/2024-r/total_loss', is_current: 'false' })
      },
      inputs: () => {},
    })
    expect(brief(found)).toEqual([
      'ADD fbi-ic3/2024-r/total_loss * source',
      `MOD ${IC3} is_current source`,
      `MOD ${IC3} superseded_by source`,
    ])
  })
})
