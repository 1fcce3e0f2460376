import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Extraction } from '../../pipelines/extract/reading.ts'
import ic3 from '../../sources/fbi-ic3/source.ts'
import { controlOf, extractBytes, extractFile, sumOf, sumOfControls, valueOf } from './extract-file.ts'
import { ic3AnnualReport, type ReportOptions } from './sample-files/ic3-annual-pdf.ts'
import { CRIMES } from './sample-files/ic3-figures.ts'

const folder = join(import.meta.dirname, '../../../shared/realdata/ic3_pdf')
const real = (name: string) => join(folder, name)

describe.skipIf(!existsSync(folder))('pages of the report of 2024, as published', () => {
  let older: Extraction
  beforeAll(async () => {
    older = await extractFile(ic3, real('ic3_2024_p28-29_crime_types_60plus.pdf'))
  }, 60_000) // a thread that reads PDF starts slowly on a busy machine

  test.each([
    ['phishing-spoofing', '23252', '20202521'],
    ['tech-support', '16777', '982440006'],
    ['extortion', '12618', '24901693'],
    ['personal-data-breach', '9827', '254187196'],
    ['investment', '9448', '1834242515'],
    ['non-payment-non-delivery', '7646', '76794753'],
    ['confidence-romance', '7626', '389312356'],
    ['government-impersonation', '4521', '208096366'],
    ['identity-theft', '4064', '28463106'],
    ['business-email-compromise', '3300', '385001099'],
    ['credit-card-check-fraud', '3226', '33813267'],
    ['other', '2017', '111300637'],
    ['employment', '1928', '37882347'],
    ['advanced-fee', '1897', '41622868'],
    ['real-estate', '1765', '76324236'],
    ['lottery-sweepstakes-inheritance', '1711', '75897926'],
    ['harassment-stalking', '696', '713693'],
    ['overpayment', '527', '5900921'],
    ['data-breach', '300', '28546213'],
    ['ransomware', '208', '43199'],
    ['sim-swap', '205', '6342329'],
    ['ipr-copyright-and-counterfeit', '163', '1076710'],
    ['threats-of-violence', '111', '300488'],
    ['malware', '45', '187911'],
    ['crimes-against-children', '25', '231600'],
    ['botnet', '23', '14852'],
  ])('people of 60 and over: %s', (type, complaints, loss) => {
    expect(valueOf(older, `loss_60_plus_by_type.${type}`)).toBe(loss)
    expect(controlOf(older, `loss_60_plus_by_type.${type}.complaints`)).toBe(complaints)
  })

  test('26 types add up; the descriptor has a statement of its own and is in no sum', () => {
    expect(older.readings).toHaveLength(27)
    expect(older.rejections).toEqual([])
    expect(sumOf(older, 'loss_60_plus_by_type')).toBe(4_623_840_808n)
    expect(sumOfControls(older, /^loss_60_plus_by_type\..*\.complaints$/)).toBe(113_926n)
    expect(controlOf(older, 'loss_60_plus_by_descriptor.cryptocurrency.complaints')).toBe('33369')
    expect(older.readings.at(-1)).toMatchObject({
      claim_id: 'fbi-ic3/2024/reported_loss.crypto-nexus-age-60-plus-2024',
      central_native: '2839333197',
      fraud_type: 'crypto_nexus',
      population: 'age_60_plus',
    })
  })

  test('a figure with its place, its scope and its days', () => {
    expect(older.readings.find((r) => r.claim_id.endsWith('.business-email-compromise'))).toMatchObject({
      claim_id: 'fbi-ic3/2024/loss_60_plus_by_type.business-email-compromise',
      as_printed: '$385,001,099',
      semantics: 'exact',
      unit: 'USD',
      locator: 'p2.t1.r5c2',
      span_start: 0,
      span_end: 12,
      victim_geo: 'USA',
      population: 'age_60_plus',
      fraud_type: 'business_email_compromise',
      measure: 'reported_loss',
      reporting_system: 'IC3',
      period_start: '2024-01-01',
      period_end: '2024-12-31',
      period_kind: 'annual',
      published_on: '2025-04-23',
      evidence_kind: 'snapshot',
    })
  })

  test('five years together are one cumulative figure, never a year; labels of the axes are none', async () => {
    const x = await extractFile(ic3, real('ic3_2024_p7_past_five_years.pdf'))
    expect(x.readings).toMatchObject([
      {
        claim_id: 'fbi-ic3/2024/reported_loss.internet-crime-2020-01_2024-12',
        as_printed: '$50.5 billion',
        central_native: '50500000000',
        period_start: '2020-01-01',
        period_end: '2024-12-31',
        period_kind: 'cumulative',
      },
    ])
    expect(x.rejections).toEqual([]) // the box prints it, too: the same statement
    expect(x.controls.map(({ label, value }) => [label.split('.')[1], value])).toEqual([
      ['complaints', '4200000'],
      ['complaints_a_year', '836000'],
      ['complaints_since_the_start', '9000000'],
    ])
  })
})

describe('a report of ours', () => {
  const read = async (options: ReportOptions & { name?: string; edition?: string } = {}): Promise<Extraction> => {
    const { name = 'report.pdf', edition, ...report } = options
    return extractBytes(ic3, await ic3AnnualReport(report), { name, ...(edition !== undefined && { edition }) })
  }

  test('total, its counts, and the sums that the method compares', async () => {
    const x = await read()
    expect(valueOf(x, 'total_loss')).toBe('16600000000')
    expect(
      ['complaints', 'complaints_with_loss', 'average'].map((label) => controlOf(x, `total_loss.${label}`)),
    ).toEqual(['859532', '256256', '19372'])
    expect(valueOf(x, 'reported_loss.internet-crime-age-60-plus-2024')).toBe('4885000000')
    expect(valueOf(x, 'loss_by_age.over-60')).toBe('4800000000')
    expect(valueOf(x, 'reported_loss.internet-crime-age-50-59-2024')).toBe('2500000000')
    expect(controlOf(x, 'loss_by_age.over-60.complaints')).toBe('147127')
    expect(x.rejections).toEqual([])
  })

  test('figures that were transcribed keep the ids of the ledger', async () => {
    const x = await read()
    expect(valueOf(x, 'reported_loss.investment-scam-2024')).toBe('6570639864')
    expect(valueOf(x, 'reported_loss.business-email-compromise-2024')).toBe('2770151146')
    expect(valueOf(x, 'reported_loss.crypto-nexus-2024')).toBe('9322335911')
    expect(valueOf(x, 'loss_by_type.investment')).toBeUndefined()
  })

  test('three years: this year’s column is the table of the year again, the others are older vintages', async () => {
    const x = await read()
    expect(x.readings.filter((r) => r.period_start === '2023-01-01')).toHaveLength(26)
    expect(
      x.readings.find((r) => r.claim_id.endsWith('/loss_by_type_over_three_years.real-estate-2022')),
    ).toMatchObject({
      central_native: '396932821',
      period_start: '2022-01-01',
      period_end: '2022-12-31',
      fraud_type: 'real_estate',
    })
    expect(controlOf(x, 'loss_by_type.employment.complaints')).toBe('20044')
    expect(controlOf(x, 'loss_by_type.employment.complaints_in_three_years')).toBe('20044')
    expect(controlOf(x, 'loss_by_type_over_three_years.employment-2023.complaints_in_three_years')).toBe('15443')
  })

  test('another year, without a ledger, names its figures after its tables', async () => {
    const x = await read({ year: '2019' })
    expect(x.publication_id).toBe('fbi-ic3/2019')
    expect(valueOf(x, 'loss_by_type.investment')).toBe('6570639864')
    expect(valueOf(x, 'loss_by_type_over_three_years.investment-2018')).toBe('4570275683')
    expect(valueOf(x, 'loss_by_descriptor.cryptocurrency')).toBe('9322335911')
  })

  test('the name must agree with what the pages say', async () => {
    await expect(read({ name: '2023_IC3Report.pdf' })).rejects.toThrow(
      '2023_IC3Report.pdf: the document says edition "2024", but its name or address says "2023"',
    )
  })

  test('a type that no list has is a rejection, the rest goes on', async () => {
    const crimes = CRIMES.map((row) =>
      row[0] === 'Malware' ? (['Deepfake Ransom', ...row.slice(1)] as typeof row) : row,
    )
    const x = await read({ crimes })
    const refused = x.rejections.filter(({ reason }) => reason === 'scope_unknown')
    expect(refused.map(({ as_printed }) => as_printed)).toEqual(
      expect.arrayContaining(['$1,365,945', '$187,911', '$1,213,317']),
    )
    expect(valueOf(x, 'loss_by_type.botnet')).toBe('8860202')
  })

  test('a table that lost most of its rows fails the report', async () => {
    await expect(read({ crimes: CRIMES.slice(0, 12) })).rejects.toThrow(
      'fbi-ic3: loss_by_type: the document must contain "24 to 40 claims", got 13',
    )
  })

  test('a total outside of what is believed is rejected', async () => {
    const x = await read({ numbers: 'Total losses: $166 billion.' })
    expect(valueOf(x, 'total_loss')).toBeUndefined()
    expect(x.rejections).toMatchObject([{ as_printed: '$166 billion', reason: 'out_of_range' }])
  })

  test('two totals that differ are both rejected', async () => {
    const x = await read({ numbers: 'Total losses: $16.6 billion; losses of $16.1 billion after review.' })
    expect(valueOf(x, 'total_loss')).toBeUndefined()
    expect(x.rejections.map(({ as_printed, reason }) => [as_printed, reason])).toEqual([
      ['$16.6 billion', 'duplicate_value'],
      ['$16.1 billion', 'duplicate_value'],
    ])
  })

  test('a whole report must state its total', async () => {
    await expect(read({ numbers: 'See the chart.', blankPages: 10 })).rejects.toThrow(
      'fbi-ic3: a whole report must contain "total_loss"',
    )
    expect((await read({ blankPages: 10 })).readings).toHaveLength((await read()).readings.length)
  })

  test('reports are chosen from the page of reports, with the year of their name', () => {
    const { choose } = ic3.documents.find(({ kind }) => kind === 'annual-pdf')!.discover!
    const chosen = (path: string) => choose({ url: `https://www.ic3.gov${path}`, text: 'report' })
    expect(chosen('/AnnualReport/Reports/2025_IC3Report.pdf')).toEqual({ is: 'document', edition: '2025' })
    expect(chosen('/Media/PDF/AnnualReport/2023_IC3Report.pdf')).toEqual({ is: 'document', edition: '2023' })
    expect(chosen('/AnnualReport/Reports/2024_IC3ElderFraudReport.pdf')).toBeNull()
    expect(chosen('/AnnualReport/Reports/2009_IC3Report.pdf')).toBeNull()
  })
})
