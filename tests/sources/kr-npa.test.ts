import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import kr from '../../sources/kr-npa/source.ts'
import { controlOf, extractBytes, extractFile, sumOf, sumOfControls, valueOf } from './extract-file.ts'
import { koreanYears } from './sample-files/korean-years.ts'

const file = join(import.meta.dirname, '../../../shared/realdata/korea_npa_voice_phishing/retyped_2016_2023_cp949.csv')

describe.skipIf(!existsSync(file))('voice phishing 2016 to 2023, in the publisher’s layout', () => {
  const extract = () => extractFile(kr, file)

  test.each([
    ['2016', '3384', 541, '13656', 927],
    ['2017', '5685', 967, '18574', 1503],
    ['2018', '6221', 1430, '27911', 2610],
    ['2019', '7219', 2506, '30448', 3892],
    ['2020', '7844', 2144, '23837', 4856],
    ['2021', '7017', 1741, '23965', 6003],
    ['2022', '8930', 2077, '12902', 3361],
    ['2023', '11314', 2364, '7588', 2108],
  ])('%s', async (year, imposterCases, imposter, loanCases, loan) => {
    const x = await extract()
    expect(valueOf(x, `imposter_loss.${year}`)).toBe(`${imposter}00000000`)
    expect(valueOf(x, `loan_loss.${year}`)).toBe(`${loan}00000000`)
    expect(controlOf(x, `imposter_loss.${year}.cases`)).toBe(imposterCases)
    expect(controlOf(x, `loan_loss.${year}.cases`)).toBe(loanCases)
  })

  test('16 claims in won, the unit from the header', async () => {
    const x = await extract()
    expect(x.readings).toHaveLength(16)
    expect(x.rejections).toEqual([])
    expect(x.readings.find((r) => r.claim_id === 'kr-npa/to-2023/loan_loss.2021')).toMatchObject({
      as_printed: '6003',
      central_native: '600300000000',
      printed_decimals_low: 0,
      printed_scale: '100000000',
      unit: 'KRW',
      locator: 'r7c7',
      victim_geo: 'KOR',
      fraud_type: 'loan_scam',
      measure: 'reported_loss',
      reporting_system: 'KOR_KNPA',
      period_start: '2021-01-01',
      period_end: '2021-12-31',
      period_kind: 'annual',
    })
  })

  test('sums of the columns', async () => {
    const x = await extract()
    expect([sumOf(x, 'imposter_loss'), sumOf(x, 'loan_loss')]).toEqual([1_377_000_000_000n, 2_526_000_000_000n])
    const sums = ['imposter', 'loan'].flatMap((type) =>
      ['cases', 'arrest_cases', 'arrested'].map((name) =>
        sumOfControls(x, new RegExp(`^${type}_loss\\.\\d+\\.${name}$`)),
      ),
    )
    expect(sums).toEqual([57_614n, 35_502n, 41_374n, 158_881n, 171_943n, 199_139n])
  })
})

describe('another edition', () => {
  const read = (rows: (number | string)[][], unit?: string, name = 'file.csv') =>
    extractBytes(kr, koreanYears(rows, unit), { name })

  test('is named by its last year; its unit may change', async () => {
    const x = await read([['2025년', 9, 812300, 1, 2, 7, 445500, 3, 4]], '백만원')
    expect(x.publication_id).toBe('kr-npa/to-2025')
    expect(valueOf(x, 'imposter_loss.2025')).toBe('812300000000')
    expect(x.readings[0]?.published_on).toBe('2026-01-21')
  })

  test('its name must agree', async () => {
    await expect(
      read([[2024, 9, 5000, 1, 2, 7, 3000, 3, 4]], '억원', '경찰청_보이스피싱 현황_20251231.csv'),
    ).rejects.toThrow('the document says edition "to-2024", but its name or address says "to-2025"')
  })

  test('a sum is no year, and a slip of the unit is out of range', async () => {
    const x = await read([
      [2024, 9, 5000, 1, 2, 7, 3000, 3, 4],
      [2023, 9, 2364, 1, 2, 7, 21, 3, 4],
      ['합계', 9, 5364, 1, 2, 7, 3021, 3, 4],
    ])
    expect(x.rejections.map(({ as_printed, reason }) => [as_printed, reason])).toEqual([
      ['21', 'out_of_range'],
      ['5364', 'period_missing'],
      ['3021', 'period_missing'],
    ])
    expect(x.readings).toHaveLength(3)
  })

  test('other data sets of the police are not taken for this one', async () => {
    const other = Buffer.from('구분,발생건수,검거건수\r\n2023,1,2\r\n')
    await expect(extractBytes(kr, other, { name: 'x.csv' })).rejects.toThrow('no document of kr-npa')
  })
})
