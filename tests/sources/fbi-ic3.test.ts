import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import ic3 from '../../sources/fbi-ic3/source.ts'
import { controlOf, extractBytes, extractFile, recognised, sumOf, sumOfControls, valueOf } from './extract-file.ts'

const page = join(import.meta.dirname, '../../../shared/realdata/ic3_state/state_report_2016_alabama.html')

describe.skipIf(!existsSync(page))('the state page of Alabama, 2016, as published', () => {
  const extract = () => extractFile(ic3, page)

  test('losses of victims by type, the largest with its place', async () => {
    const x = await extract()
    expect(x.publication_id).toBe('fbi-ic3/2016-alabama')
    expect(x.readings.find((r) => r.claim_id === 'fbi-ic3/2016-alabama/loss_by_type.bec-eac')).toMatchObject({
      as_printed: '$1,739,162',
      central_native: '1739162',
      semantics: 'exact',
      unit: 'USD',
      locator: 't2.r5c2',
      span_start: 0,
      span_end: 10,
      victim_geo: 'USA-AL',
      population: 'all',
      fraud_type: 'business_email_compromise',
      measure: 'reported_loss',
      reporting_system: 'IC3',
      period_start: '2016-01-01',
      period_end: '2016-12-31',
      published_on: null,
    })
    expect(controlOf(x, 'loss_by_type.bec-eac.victims')).toBe('115')
  })

  test.each([
    ['419-overpayment', '299145', '265', '105', '174265'],
    ['auction', '145638', '218', '112', '97085'],
    ['bec-eac', '1739162', '115', '36', '590221'],
    ['confidence-fraud-romance', '1660271', '180', '75', '965946'],
    ['government-impersonation', '59148', '157', '15', '17450'],
    ['health-care-related', '290', '4', '4', '681'],
    ['non-payment-non-delivery', '1269330', '944', '564', '1428043'],
    ['personal-data-breach', '619807', '436', '107', '239354'],
    ['ransomware', '5001', '37', '2', '0'],
    ['virus', '1778', '5', '1', '0'],
  ])('%s', async (type, loss, victims, subjects, subjectLoss) => {
    const x = await extract()
    const statement = `loss_by_type.${type}`
    expect(valueOf(x, statement)).toBe(loss)
    expect(['victims', 'subjects', 'subject_loss'].map((name) => controlOf(x, `${statement}.${name}`))).toEqual([
      victims,
      subjects,
      subjectLoss,
    ])
  })

  test('types, descriptors and ages never mix, and a printed $0 is no claim and not lost', async () => {
    const x = await extract()
    const count = (statement: string) => x.readings.filter((r) => r.claim_id.includes(`/${statement}.`)).length
    expect([count('loss_by_type'), count('loss_by_descriptor'), count('loss_by_age'), x.readings.length]).toEqual([
      31, 2, 6, 39,
    ])
    expect(sumOf(x, 'loss_by_type')).toBe(8_793_892n)
    expect([valueOf(x, 'loss_by_descriptor.social-media'), valueOf(x, 'loss_by_descriptor.virtual-currency')]).toEqual([
      '308015',
      '4090',
    ])
    expect(x.rejections.map((r) => `${r.as_printed} ${r.reason}`)).toEqual(Array(5).fill('$0 out_of_range'))
  })

  test('the other tables are controls, with the sums of the page', async () => {
    const x = await extract()
    expect(sumOfControls(x, /^loss_by_type\..*\.victims$/)).toBe(4_862n)
    expect(sumOfControls(x, /^loss_by_type\..*\.subjects$/)).toBe(1_588n)
    expect(sumOfControls(x, /^loss_by_type\..*\.subject_loss$/)).toBe(5_280_751n)
    expect(x.controls.filter((c) => c.label.endsWith('.subject_loss') && c.value === '0')).toHaveLength(9)
    const social = ['victims', 'subjects', 'subject_loss'].map((name) =>
      controlOf(x, `loss_by_descriptor.social-media.${name}`),
    )
    expect(social).toEqual(['290', '116', '299315'])
    const coins = ['victims', 'subjects', 'subject_loss'].map((name) =>
      controlOf(x, `loss_by_descriptor.virtual-currency.${name}`),
    )
    expect(coins).toEqual(['10', '1', '256'])
  })

  test('ages', async () => {
    const x = await extract()
    const ages = x.readings.filter((r) => r.claim_id.includes('/loss_by_age.'))
    const label = (id: string) => id.split('loss_by_age.')[1]!
    expect(
      ages.map((r) => [
        label(r.claim_id),
        r.population,
        controlOf(x, `loss_by_age.${label(r.claim_id)}.victims`),
        r.central_native,
      ]),
    ).toEqual([
      ['under-20', 'age_under_20', '140', '80752'],
      ['20-29', 'age_20_29', '560', '507699'],
      ['30-39', 'age_30_39', '661', '414557'],
      ['40-49', 'age_40_49', '675', '1150530'],
      ['50-59', 'age_50_59', '670', '2203766'],
      ['over-60', 'age_60_plus', '669', '2389124'],
    ])
    expect(sumOf(x, 'loss_by_age')).toBe(6_746_428n)
    expect(sumOfControls(x, /^loss_by_age\./)).toBe(3_375n)
  })

  test('57 areas to choose from', async () => {
    const { document } = await recognised(ic3, readFileSync(page), { name: 'page', url: null })
    const areas = document.blocks.filter((block) => block.kind === 'option').map((block) => block.text)
    expect([areas.length, areas[0], areas[9], areas[48], areas[51], areas[56]]).toEqual([
      57,
      'Alabama',
      'District of Columbia',
      'United States Minor Outlying Islands',
      'Virgin Islands',
      'Wyoming',
    ])
  })

  const changed = (from: string | RegExp, to: string, url?: string) =>
    extractBytes(ic3, Buffer.from(readFileSync(page, 'utf8').replace(from, to)), {
      name: 'page.html',
      ...(url !== undefined && { url }),
    })

  test('a page of another year at this year’s address is refused', async () => {
    await expect(
      changed('x', 'x', 'https://www.ic3.gov/Media/PDF/AnnualReport/2017State/StateReport.aspx?s=1'),
    ).rejects.toThrow('page.html: the document says edition "2016-alabama", but its name or address says "2017"')
  })

  test('another area is another edition, with its own code', async () => {
    const x = await changed('2016 IC3 Alabama Annual Report', '2017 IC3 Virgin Islands Annual Report')
    expect(x.readings[0]).toMatchObject({
      claim_id: 'fbi-ic3/2017-virgin-islands/loss_by_type.419-overpayment',
      victim_geo: 'USA-VI',
      period_start: '2017-01-01',
    })
  })

  test('a table that is gone: its caption and what stands there instead', async () => {
    await expect(changed('<caption>Crime Type by Victim Loss', '<caption>Losses')).rejects.toThrow(
      'fbi-ic3: the document must contain "Crime Type by Victim Loss", got 2016 IC3 Alabama Annual Report',
    )
  })

  test('a type that no list has is a rejection, the rest goes on', async () => {
    const x = await changed(/BEC\/EAC/g, 'Deepfake Ransom')
    expect(x.readings).toHaveLength(38)
    expect(x.rejections).toContainEqual(
      expect.objectContaining({
        as_printed: '$1,739,162',
        reason: 'scope_unknown',
        detail: '"Deepfake Ransom" has no code',
      }),
    )
  })
})
