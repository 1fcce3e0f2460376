import { describe, expect, test } from 'vitest'
import { applyCorrections, readCorrections } from '../../pipelines/extract/corrections.ts'
import { someReading } from '../warehouse/world.ts'

const HEADER = 'claim_id,field,value,reason,expect,url,expires\n'
const FILE = 'sources/corrections.csv'
const reading = someReading({ claim_id: 'agency/2024/total', central_native: '100' })

describe('a correction', () => {
  const [correction] = readCorrections(
    `${HEADER}agency/2024/total,central_native,1000,a zero was lost in the relay,100,https://agency.example/errata,\n`,
    FILE,
  )

  test('replaces the wrong value that it expects, and nothing else', () => {
    const other = someReading({ claim_id: 'agency/2024/other', central_native: '100' })
    expect(applyCorrections([reading, other], [correction!], '2026-11-24')).toEqual([
      { ...reading, central_native: '1000' },
      other,
    ])
    expect(reading.central_native).toBe('100')
  })

  test.each([
    [
      'its wrong value no longer stands there',
      { central_native: '101' },
      'expected the wrong value 100, but 101 stands there',
    ],
    ['its claim is gone', { claim_id: 'agency/2024/renamed' }, 'no claim has this id'],
  ])('fails loudly when %s', (_, facts, message) => {
    expect(() => applyCorrections([{ ...reading, ...facts }], [correction!], '2026-11-24')).toThrow(message)
  })

  test('must be looked at again after the day on which it expires', () => {
    const dated = { ...correction!, expires: '2026-11-23' }
    expect(applyCorrections([reading], [dated], '2026-11-23')).toHaveLength(1)
    expect(() => applyCorrections([reading], [dated], '2026-11-24')).toThrow('expired on 2026-11-23')
  })

  test.each([
    ['agency/2024/total,claim_id,x,why,y,,', 'field'],
    ['agency/2024/total,unit,USD,why,USD,,', 'value'],
    ['agency/2024/total,unit,USD,,EUR,,', 'reason'],
  ])('is refused with its line and column: %s', (line, column) => {
    expect(() => readCorrections(`${HEADER}${line}\n`, FILE)).toThrow(new RegExp(`${FILE}:2.*${column}`))
  })
})
