import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Amount } from '../../pipelines/extract/amount.ts'
import { amounts } from '../../pipelines/extract/amounts/amounts.ts'
import { type ClaimSpec, claimFromAmount, claimFromCell, control } from '../../pipelines/extract/claim.ts'
import { undated } from '../../pipelines/extract/period.ts'
import type { Block, Cell } from '../../pipelines/read/document.ts'

const cell = (text: string): Cell => ({ locator: 'r5c2', text })
const block = (text: string): Block => ({ locator: 'b7', kind: 'paragraph', text })

const loss: ClaimSpec = {
  statement: 'loss',
  measure: 'reported_loss',
  fraudType: 'all_fraud',
  period: '2024',
  currency: 'USD',
}

describe('a cell', () => {
  test.each([
    ['$12,537,194,708', '12537194708', 0, '1'],
    ['$2,952M', '2952000000', 0, '1000000'],
    ['$199.6M', '199600000', 1, '1000000'],
    ['104201969', '104201969', 0, '1'],
    ['1,234', '1234', 0, '1'],
    ['0.5', '0.5', 1, '1'],
    ['US$ 3 million', '3000000', 0, '1000000'],
  ])('%s is %s, all of it, with its print', (text, value, decimals, scale) => {
    expect(claimFromCell(cell(text), loss)).toMatchObject({
      is: 'claim',
      claim: {
        statement: 'loss',
        locator: 'r5c2',
        as_printed: text,
        span_start: 0,
        span_end: text.length,
        central_native: value,
        unit: 'USD',
        semantics: 'exact',
        printed_decimals_low: decimals,
        printed_decimals_high: decimals,
        printed_scale: scale,
        period_start: '2024-01-01',
        period_kind: 'annual',
      },
    })
  })

  test.each([
    ['', 'unparseable', 'the cell is empty'],
    ['n/a', 'unparseable', 'the cell is not one amount of money'],
    ['$5M of $9M', 'unparseable', 'the cell is not one amount of money'],
    ['$0', 'out_of_range', null],
    ['€5M', 'currency_unresolved', 'printed in EUR, the declaration says USD'],
  ])('"%s" is %s', (text, reason, detail) => {
    expect(claimFromCell(cell(text), loss)).toMatchObject({ is: 'rejection', locator: 'r5c2', reason, detail })
  })

  test('a bare sign without a currency in the declaration is unresolved', () => {
    const { currency: _, ...bare } = loss
    expect(claimFromCell(cell('$5M'), bare)).toMatchObject({
      is: 'rejection',
      reason: 'currency_unresolved',
      as_printed: '$5M',
    })
  })

  test.each([
    ['6003', 'million EUR', '6003000000', '1000000', 0],
    ['1,084.5', 'EUR', '1084.5', '1', 1],
    ['€12.5', '€ bn', '12500000000', '1000000000', 1],
  ])('%s below "%s" is %s', (text, unit, value, scale, decimals) => {
    expect(claimFromCell(cell(text), { ...loss, currency: 'EUR', unit })).toMatchObject({
      is: 'claim',
      claim: {
        as_printed: text,
        central_native: value,
        unit: 'EUR',
        printed_scale: scale,
        printed_decimals_low: decimals,
        span_end: text.length,
      },
    })
  })

  test('with a scale of its own below a unit is never scaled twice', () => {
    expect(claimFromCell(cell('$5M'), { ...loss, unit: 'US$ million' })).toMatchObject({
      is: 'rejection',
      reason: 'unit_unknown',
    })
  })

  test('in a unit that nobody knows is a slip of the declaration', () => {
    expect(() => claimFromCell(cell('5'), { ...loss, unit: 'cowries' })).toThrow('not a unit of money: "cowries"')
    expect(() => claimFromCell(cell('5'), { ...loss, unit: 'million EUR' })).toThrow(
      'is in EUR, the declaration says USD',
    )
  })

  test('outside its band is no claim', () => {
    const banded = { ...loss, band: ['5000000000', '40000000000'] as const }
    expect(claimFromCell(cell('$12.5 billion'), banded)).toMatchObject({ is: 'claim' })
    expect(claimFromCell(cell('$12.5 million'), banded)).toMatchObject({
      is: 'rejection',
      reason: 'out_of_range',
      as_printed: '$12.5 million',
    })
  })

  test('has the slug of its label in its id; a label without letters must get an alias', () => {
    expect(claimFromCell(cell('$5'), { ...loss, item: 'BEC/EAC' })).toMatchObject({
      claim: { statement: 'loss.bec-eac' },
    })
    expect(claimFromCell(cell('$5'), { ...loss, item: '기관사칭형' })).toMatchObject({
      is: 'rejection',
      reason: 'scope_unknown',
    })
  })

  test('says only what differs from the declaration', () => {
    const found = claimFromCell(cell('$5'), { ...loss, population: 'age_60_plus' })
    expect(found.is === 'claim' && 'victim_geo' in found.claim).toBe(false)
    expect(found).toMatchObject({ claim: { population: 'age_60_plus' } })
  })

  test('any printed amount comes out exactly, at its own place', () => {
    const cents = fc.bigInt({ min: 1n, max: 10n ** 15n })
    fc.assert(
      fc.property(cents, (n) => {
        const text = `$${String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',')}`
        const found = claimFromCell(cell(text), loss)
        expect(found).toMatchObject({ is: 'claim', claim: { central_native: String(n), span_end: text.length } })
      }),
    )
  })
})

describe('an amount in a text', () => {
  const claim = (text: string, spec: Partial<ClaimSpec> = {}, seenIn: readonly string[] = []) => {
    const [amount] = amounts(text, { country: 'USA', lang: 'en' }) as [Amount, ...Amount[]]
    return claimFromAmount(block(text), amount, { ...loss, ...spec }, seenIn)
  }

  test('stands where it says', () => {
    const text = 'Consumers reported losing more than $12.5 billion in 2024.'
    const found = claim(text)
    expect(found).toMatchObject({
      is: 'claim',
      claim: { low_native: '12500000000', semantics: 'more_than', locator: 'b7' },
    })
    if (found.is !== 'claim') return
    expect(text.slice(found.claim.span_start!, found.claim.span_end!)).toBe(found.claim.as_printed)
  })

  test.each([
    ['in its sentence', 'They lost $5 billion in 2024.', [], 'claim'],
    ['in a heading', 'They lost $5 billion.', ['Figures of 2024'], 'claim'],
    ['only in another sentence', 'They lost $5 billion. In 2024 it rained.', [], 'rejection'],
    ['nowhere', 'They lost $5 billion.', ['Figures of 2023'], 'rejection'],
  ])('its year stands %s', (_, text, seenIn, is) => {
    const found = claim(text, {}, seenIn)
    expect(found.is).toBe(is)
    if (is === 'rejection') expect(found).toMatchObject({ reason: 'year_guard', as_printed: '$5 billion' })
  })

  test('without a period asks for none', () => {
    expect(claim('They take $5 billion.', { period: undated('rate') })).toMatchObject({
      claim: { period_start: null, period_kind: 'rate' },
    })
  })

  test('that is a fine or a change is no loss', () => {
    expect(claim('In 2024 the bank was fined $5 billion.')).toMatchObject({ is: 'rejection', reason: 'not_a_loss' })
    expect(claim('Losses rose by $5 billion in 2024.')).toMatchObject({ is: 'rejection', reason: 'not_a_loss' })
  })
})

describe('a control', () => {
  test.each([
    ['2,600,678', 'reports', '2600678'],
    ['38% of the total', 'percent', '38'],
    ['0.66%', 'percent', '0.66'],
    ['$1,500', 'USD', '1500'],
    ['$2,952M', 'USD', '2952000000'],
    ['$0', 'USD', '0'],
    ['0', 'victims', '0'],
  ])('%s in %s is %s', (text, unit, value) => {
    expect(control(cell(text), { label: 'a.b', unit })).toEqual({
      is: 'control',
      locator: 'r5c2',
      label: 'a.b',
      value,
      unit,
    })
  })

  test.each(['', 'n/a', '5 of 7', '1,23,4', '12.34.56'])('"%s" is none, and said so', (text) => {
    expect(control(cell(text), { label: 'a.b', unit: 'reports' })).toMatchObject({
      is: 'rejection',
      reason: 'unparseable',
      detail: 'one number is expected here, for the control a.b',
    })
  })

  test('may be a part of a note', () => {
    const note = block('Of the 2,600,678 reports of 2024, 45% give an age.')
    expect(control(note, { label: 'a.share', unit: 'percent', text: '45' })).toMatchObject({
      locator: 'b7',
      value: '45',
    })
  })
})
