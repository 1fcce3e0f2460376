import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EditionMismatchError, StructureChangedError } from '../../pipelines/errors.ts'
import ftc from '../../sources/ftc-consumer-sentinel/source.ts'
import { controlOf, extractBytes, extractFile, sumOf, sumOfControls, valueOf } from './extract-file.ts'

const pack = join(import.meta.dirname, '../../../shared/realdata/ftc_csn_2024')
const real = (table: string) => join(pack, `2024_CSN_${table}.csv`)
const extract = (table: string) => extractFile(ftc, real(table))

describe.skipIf(!existsSync(pack))('the Data Book of 2024, as published', () => {
  test('total, its counts and its buckets', async () => {
    const x = await extract('Fraud_Reports_by_Amount_Lost')
    expect(x.readings).toMatchObject([
      {
        claim_id: 'ftc-consumer-sentinel/2024/total_loss',
        as_printed: '$12,537,194,708',
        central_native: '12537194708',
        semantics: 'exact',
        unit: 'USD',
        printed_decimals_low: 0,
        printed_decimals_high: 0,
        printed_scale: '1',
        locator: 'r5c2',
        span_start: 0,
        span_end: 15,
        victim_geo: 'USA',
        perpetrator_scope: 'any',
        population: 'all',
        fraud_type: 'all_fraud',
        measure: 'reported_loss',
        reporting_system: 'FTC_CSN',
        period_start: '2024-01-01',
        period_end: '2024-12-31',
        period_kind: 'annual',
        basis: 'victim_reports',
        published_on: '2025-03-10',
        evidence_kind: 'snapshot',
        obs_status: 'A',
      },
    ])
    expect(x.rejections).toEqual([])
    expect(x.controls.slice(0, 4)).toMatchObject([
      { locator: 'r3c2', label: 'total_loss.reports', value: '2600678', unit: 'reports' },
      { locator: 'r4c2', label: 'total_loss.reports_with_loss', value: '987520', unit: 'reports' },
      { locator: 'r4c3', label: 'total_loss.share_with_loss', value: '38', unit: 'percent' },
      { locator: 'r6c2', label: 'total_loss.median', value: '497', unit: 'USD' },
    ])
    const buckets = x.controls.filter((c) => c.label.startsWith('reports_by_amount.'))
    expect(buckets).toHaveLength(21)
    const sum = (from: number, to: number) => buckets.slice(from, to).reduce((n, c) => n + Number(c.value), 0)
    expect([sum(0, 11), sum(11, 21)]).toEqual([987_520, 624_110])
    expect(controlOf(x, 'reports_by_amount.more-than-10000')).toBe('124708')
  })

  test('states: 52 rows, the windows-1252 dash in a note', async () => {
    const x = await extract('State_Fraud_Reports_and_Losses')
    expect(x.readings).toHaveLength(52)
    expect(sumOf(x, 'loss_by_state')).toBe(9_765_394_150n)
    expect(sumOfControls(x, /\.reports$/)).toBe(1_984_862n)
    expect(x.rejections).toEqual([])
    expect(new Set(x.readings.map((r) => r.victim_geo)).size).toBe(52)
  })

  test.each([
    ['alabama', 'USA-AL', '104201969', '26049', '39', '400'],
    ['arizona', 'USA-AZ', '336716502', '54367', '41', '600'],
    ['california', 'USA-CA', '1678703608', '238705', '40', '542'],
    ['district-of-columbia', 'USA-DC', '30392313', '7082', '36', '448'],
    ['florida', 'USA-FL', '866069909', '159307', '41', '520'],
    ['new-york', 'USA-NY', '533979898', '118933', '40', '429'],
    ['puerto-rico', 'USA-PR', '14458031', '2759', '50', '609'],
    ['texas', 'USA-TX', '897890888', '162101', '41', '500'],
    ['vermont', 'USA-VT', '10552373', '3914', '37', '285'],
    ['wyoming', 'USA-WY', '20097503', '3577', '40', '600'],
  ])('state %s', async (item, geo, loss, reports, share, median) => {
    const x = await extract('State_Fraud_Reports_and_Losses')
    const statement = `loss_by_state.${item}`
    expect(valueOf(x, statement)).toBe(loss)
    expect(x.readings.find((r) => r.claim_id.endsWith(`/${statement}`))?.victim_geo).toBe(geo)
    expect(['reports', 'share_with_loss', 'median'].map((c) => controlOf(x, `${statement}.${c}`))).toEqual([
      reports,
      share,
      median,
    ])
  })

  test('types and the ten categories of fraud', async () => {
    const x = await extract('Report_Type')
    expect(x.readings.map((r) => [r.claim_id.split('.')[1], r.as_printed, r.central_native])).toEqual([
      ['imposter-scams', '$2,952M', '2952000000'],
      ['online-shopping-and-negative-reviews', '$432M', '432000000'],
      ['business-and-job-opportunities', '$751M', '751000000'],
      ['investment-related', '$5,697M', '5697000000'],
      ['internet-services', '$164M', '164000000'],
      ['prizes-sweepstakes-and-lotteries', '$351M', '351000000'],
      ['telephone-and-mobile-services', '$56M', '56000000'],
      ['health-care', '$80M', '80000000'],
      ['travel-vacations-and-timeshare-plans', '$274M', '274000000'],
      ['mortgage-foreclosure-relief-and-debt-management', '$82M', '82000000'],
    ])
    expect(x.readings.every((r) => r.printed_scale === '1000000' && r.printed_decimals_low === 0)).toBe(true)
    expect(sumOf(x, 'loss_by_category')).toBe(10_839_000_000n)
    expect(sumOfControls(x, /^loss_by_category\..*\.reports$/)).toBe(1_953_824n)
    expect(x.controls.filter((c) => c.label.endsWith('.median')).map((c) => c.value)).toEqual([
      '800',
      '130',
      '2250',
      '9196',
      '300',
      '1000',
      '240',
      '283',
      '922',
      '1500',
    ])
    expect(x.controls.filter((c) => /^loss_by_category.*share_with_loss$/.test(c.label)).map((c) => c.value)).toEqual([
      '22',
      '76',
      '36',
      '79',
      '28',
      '22',
      '39',
      '51',
      '67',
      '21',
    ])
    expect(['fraud', 'identity-theft', 'other'].map((t) => controlOf(x, `reports_by_type.${t}.reports`))).toEqual([
      '2600678',
      '1135291',
      '2759963',
    ])
    expect(['fraud', 'identity-theft', 'other'].map((t) => controlOf(x, `reports_by_type.${t}.share`))).toEqual([
      '40.2',
      '17.5',
      '42.6',
    ])
    expect(x.controls.filter((c) => c.label.startsWith('reports_by_theft_type.')).map((c) => c.value)).toEqual([
      '449032',
      '358993',
      '176400',
      '114608',
      '87470',
      '82626',
      '70332',
    ])
    expect(sumOfControls(x, /^reports_by_other_category\./)).toBe(2_433_847n)
    expect(controlOf(x, 'reports_by_other_category.credit-bureaus-and-information-furnishers')).toBe('1353175')
    expect(x.rejections).toEqual([])
  })

  test.each([
    ['Fraud_Reports_by_Contact_Method', 'loss_by_contact_method', 8, 6_162_000_000n, 1_509_002n, '1509002', '58'],
    ['Fraud_Reports_by_Payment_Method', 'loss_by_payment_method', 10, 5_435_000_000n, 475_905n, '475905', '18'],
    ['Reported_Frauds_and_Losses_by_Age', 'loss_by_age', 8, 5_658_000_000n, 1_177_005n, '1177005', '45'],
  ])('%s adds up to what it prints', async (table, statement, rows, losses, reports, counted, share) => {
    const x = await extract(table)
    expect(x.readings).toHaveLength(rows)
    expect(x.rejections).toEqual([])
    expect(sumOf(x, statement)).toBe(losses)
    expect(sumOfControls(x, /\.reports$/)).toBe(reports)
    expect(controlOf(x, `${statement}.counted_reports`)).toBe(counted)
    expect(controlOf(x, `${statement}.counted_share`)).toBe(share)
    expect(controlOf(x, `${statement}.all_reports`)).toBe('2600678')
  })

  test.each([
    ['email', 'fraud_contact_email', '502', '371651', '600'],
    ['phone-call', 'fraud_contact_phone', '948', '284659', '1500'],
    ['text', 'fraud_contact_text', '470', '246784', '1000'],
    ['social-media', 'fraud_contact_social_media', '1858', '186826', '409'],
    ['website-or-apps', 'fraud_contact_website_or_app', '976', '186663', '200'],
    ['other', 'fraud_contact_other', '1072', '148288', '633'],
    ['mail', 'fraud_contact_mail', '90', '42108', '990'],
    ['online-ad-or-pop-up', 'fraud_contact_online_ad', '246', '42023', '180'],
  ])('contact by %s', async (item, type, millions, reports, median) => {
    const x = await extract('Fraud_Reports_by_Contact_Method')
    const statement = `loss_by_contact_method.${item}`
    expect(x.readings.find((r) => r.claim_id.endsWith(`/${statement}`))).toMatchObject({
      fraud_type: type,
      central_native: `${millions}000000`,
    })
    expect(controlOf(x, `${statement}.reports`)).toBe(reports)
    expect(controlOf(x, `${statement}.median`)).toBe(median)
  })

  test('payment methods', async () => {
    const x = await extract('Fraud_Reports_by_Payment_Method')
    expect(x.readings.map((r) => [r.fraud_type.replace(/^fraud_paid_(?:by|in)_/, ''), r.as_printed])).toEqual([
      ['credit_card', '$275M'],
      ['payment_app', '$391M'],
      ['debit_card', '$180M'],
      ['bank_transfer', '$2,089M'],
      ['crypto', '$1,417M'],
      ['gift_card', '$212M'],
      ['wire_transfer', '$287M'],
      ['cash', '$308M'],
      ['check', '$225M'],
      ['money_order', '$51M'],
    ])
  })

  test('ages, with 60 and over as three rows', async () => {
    const x = await extract('Reported_Frauds_and_Losses_by_Age')
    expect(x.readings.map((r) => [r.claim_id.split('.')[1], r.population, r.as_printed])).toEqual([
      ['19-and-under', 'age_under_20', '$55M'],
      ['20-29', 'age_20_29', '$430M'],
      ['30-39', 'age_30_39', '$810M'],
      ['40-49', 'age_40_49', '$971M'],
      ['50-59', 'age_50_59', '$1,006M'],
      ['60-69', 'age_60_69', '$1,180M'],
      ['70-79', 'age_70_79', '$887M'],
      ['80-and-over', 'age_80_plus', '$319M'],
    ])
    expect(sumOfControls(x, /\.(?:60-69|70-79|80-and-over)\.reports$/)).toBe(420_159n)
    expect(x.controls.filter((c) => c.label.endsWith('.median')).map((c) => c.value)).toEqual([
      '189',
      '417',
      '450',
      '500',
      '520',
      '691',
      '1000',
      '1650',
    ])
  })

  test('two files have no money, and every count is a control', async () => {
    const years = await extract('Number_of_Reports_by_Type')
    expect([years.readings, years.rejections, years.controls.length]).toEqual([[], [], 72])
    const column = (type: string) => sumOfControls(years, new RegExp(`\\.${type}$`))
    expect([column('fraud'), column('identity-theft'), column('other')]).toEqual([
      29_906_567n,
      12_042_647n,
      20_882_723n,
    ])
    expect(controlOf(years, 'reports_by_year.2014.fraud')).toBe('1526365')

    const categories = await extract('Report_Categories_over_Three_Years')
    expect([categories.readings, categories.rejections, categories.controls.length]).toEqual([[], [], 93 * 2 + 3])
    const year = (y: number) => sumOfControls(categories, new RegExp(`\\.${y}\\..*\\.reports$`))
    expect([year(2022), year(2023), year(2024)]).toEqual([5_667_236n, 5_882_568n, 6_812_278n])
    const distinct = [2022, 2023, 2024].map((y) => controlOf(categories, `reports_by_category.${y}.distinct`))
    expect(distinct).toEqual(['5317751', '5548815', '6471708'])
    expect(controlOf(categories, 'reports_by_category.2024.health-care.reports')).toBe('115473')
  })

  const text = (table: string) => readFileSync(real(table)).toString('latin1')
  const changed = (table: string, from: string | RegExp, to: string, name = `2024_CSN_${table}.csv`) =>
    extractBytes(ftc, Buffer.from(text(table).replace(from, to), 'latin1'), { name, edition: '2024' })

  test('the next edition, with its columns moved, is the same statements of another year', async () => {
    const moved = text('Fraud_Reports_by_Payment_Method')
      .replace('Data Book 2024', 'Data Book 2025')
      .replace(
        /^([^\r\n]*?),("[\d,]+"|# of Reports),([^\r\n]*)/gm,
        (_, label, count, money) => `${label},${money},${count}`,
      )
    const x = await extractBytes(ftc, Buffer.from(moved, 'latin1'), {
      name: '2025_CSN_Fraud_Reports_by_Payment_Method.csv',
    })
    expect(x.publication_id).toBe('ftc-consumer-sentinel/2025')
    expect(sumOf(x, 'loss_by_payment_method')).toBe(5_435_000_000n)
    expect(x.readings[0]).toMatchObject({ locator: 'r4c2', period_start: '2025-01-01', published_on: null })
  })

  test('last year’s file under this year’s name is refused', async () => {
    await expect(changed('Report_Type', 'x', 'x', '2025_CSN_Report_Type.csv')).rejects.toThrow(
      new EditionMismatchError(
        '2025_CSN_Report_Type.csv',
        'the document says edition "2024"',
        'its name or address says "2025"',
      ),
    )
  })

  test('a renamed, a missing column: the header that was asked for and those that were seen', async () => {
    await expect(changed('State_Fraud_Reports_and_Losses', 'Total $ Loss', 'Amount')).rejects.toThrow(
      /header must contain "Total \$ Loss" or "Total \$ Lost", got State \| # of Reports/,
    )
  })

  test('rows that are cut off: too few claims', async () => {
    const short = changed('State_Fraud_Reports_and_Losses', /Montana[\s\S]*?Washington,/, 'Washington,')
    await expect(short).rejects.toThrow(StructureChangedError)
    await expect(short).rejects.toThrow('must contain "51 to 57 claims"')
  })

  test('a total that is a thousand times too small is no total', async () => {
    await expect(changed('Fraud_Reports_by_Amount_Lost', '12,537,194,708', '12,537,194')).rejects.toThrow(
      'must contain "1 claims", got 0',
    )
  })

  test('a new column with money is no claim and not lost', async () => {
    const more = text('Fraud_Reports_by_Payment_Method')
      .replace('Total $ Loss ', 'Total $ Loss , Recovered')
      .replace('$275M', '$275M,$17M')
    const x = await extractBytes(ftc, Buffer.from(more, 'latin1'), {
      name: '2024_CSN_Fraud_Reports_by_Payment_Method.csv',
    })
    expect(x.readings).toHaveLength(10)
    expect(x.rejections).toMatchObject([
      {
        locator: 'r4c4',
        as_printed: '$17M',
        reason: 'scope_unknown',
        detail: 'no statement takes Recovered, Credit Cards',
      },
    ])
  })

  test('a label that no list has is a rejection, the rest goes on', async () => {
    const x = await changed('Fraud_Reports_by_Contact_Method', 'Mail,', 'Carrier pigeon,')
    expect(x.readings).toHaveLength(7)
    expect(x.rejections).toMatchObject([
      { locator: 'r10c5', as_printed: '$90M', reason: 'scope_unknown', detail: '"Carrier pigeon" has no code' },
    ])
  })
})
