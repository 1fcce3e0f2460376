import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayPrinted } from '../../pipelines/extract/day-printed.ts'
import { micros, times } from '../../pipelines/extract/decimal.ts'
import { periodOf, undated } from '../../pipelines/extract/period.ts'
import { clauseAt, sentenceAt } from '../../pipelines/extract/sentence.ts'
import { slug } from '../../pipelines/extract/slug.ts'
import { isPrinted } from '../../pipelines/extract/vocabulary/year-guard.ts'

describe('slug', () => {
  test.each([
    ['Alabama', 'alabama'],
    ['BEC/EAC', 'bec-eac'],
    ['20 - 29', '20-29'],
    ['419/Overpayment', '419-overpayment'],
    ['More than $10,000', 'more-than-10000'],
    ['$1 - $1,000', '1-1000'],
    ['Prizes, Sweepstakes and Lotteries', 'prizes-sweepstakes-and-lotteries'],
    ['São Paulo', 'sao-paulo'],
    ['기관사칭형', ''],
  ])('%s → %s', (label, expected) => {
    expect(slug(label)).toBe(expected)
  })

  test('is made of the signs of an id, and is its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (label) => {
        expect(slug(label)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
        expect(slug(slug(label))).toBe(slug(label))
      }),
    )
  })
})

describe('periodOf', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31', 'annual'],
    ['2024-S1', '2024-01-01', '2024-06-30', 'half'],
    ['2024-S2', '2024-07-01', '2024-12-31', 'half'],
    ['2025-Q3', '2025-07-01', '2025-09-30', 'quarter'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2100-02', '2100-02-01', '2100-02-28', 'month'],
  ])('%s is %s to %s, %s', (name, start, end, kind) => {
    expect(periodOf(name)).toEqual({ start, end, kind })
  })

  test.each(['24', '2024-13', '2024-S3', 'FY2024', ''])('"%s" is no period', (name) => {
    expect(() => periodOf(name)).toThrow(RangeError)
  })
})

describe('the year of a figure', () => {
  test.each([
    ['2024', ['in 2024'], true],
    ['2024', ['FY2024'], true],
    ['2024', ['２０２４年'], true],
    ['2024', ['2023-24'], true],
    ['2024', ['in 2023'], false],
    ['2024', ['12024 cases'], false],
    ['2024', [], false],
  ])('%s in %j: %s', (name, texts, expected) => {
    expect(isPrinted(periodOf(name), texts)).toBe(expected)
  })

  test('is not asked for where none is claimed', () => {
    expect(isPrinted(undated('rate'), [])).toBe(true)
  })
})

describe('a sentence', () => {
  const text =
    'Some $1.5 billion went abroad in the U.S. alone. “It grew.” Losses (est. 2 billion) stayed; in 2024, more.'
  test.each([
    ['1.5', 'Some $1.5 billion went abroad in the U.S. alone.'],
    ['grew', '“It grew.”'],
    ['2 billion', 'Losses (est. 2 billion) stayed; in 2024, more.'],
  ])('around "%s"', (word, expected) => {
    expect(sentenceAt(text, text.indexOf(word)).text).toBe(expected)
  })

  test('of Japanese ends at its own mark', () => {
    expect(sentenceAt('被害は10億円。前年は8億円。', 9).text).toBe('前年は8億円。')
  })

  test('holds the offset that it was asked for, wherever that is', () => {
    const pieces = fc.constantFrom('a', 'B ', '. ', '! ', '.”  ', '。', '1.5', ' U.S. ', '\n', '?')
    fc.assert(
      fc.property(
        fc.array(pieces, { minLength: 1 }).map((all) => all.join('')),
        fc.nat(),
        (text, n) => {
          const at = n % text.length
          fc.pre(text[at]!.trim() !== '')
          const { start, end, text: sentence } = sentenceAt(text, at)
          expect(text.slice(start, end)).toBe(sentence)
          expect([start <= at, at < end]).toEqual([true, true])
        },
      ),
    )
  })

  test('is cut into clauses at commas, not inside numbers', () => {
    const both = 'While $50,000 was taken there, some $10,500 to 12,000 in 2024 came from here: all of it.'
    const clause = (word: string) => clauseAt(both, both.indexOf(word), both.indexOf(word) + word.length).text
    expect(clause('$50,000')).toBe('While $50,000 was taken there')
    expect(clause('$10,500')).toBe(', some $10,500 to 12,000 in 2024 came from here')
  })
})

describe('a printed day', () => {
  test.each([
    ['October 28, 2025', '2025-10-28'],
    ['28 October 2025', '2025-10-28'],
    ['Oct. 28, 2025', '2025-10-28'],
    ['2025-10-28', '2025-10-28'],
    ['Sept 1, 2025', '2025-09-01'],
  ])('%s → %s', (printed, expected) => {
    expect(dayPrinted(printed)).toBe(expected)
  })

  test.each(['03/04/2025', 'February 30, 2025', 'on October 28, 2025', 'Octember 1, 2025', '2025-02-29', ''])(
    '"%s" → none',
    (printed) => {
      expect(dayPrinted(printed)).toBeNull()
    },
  )
})

test('micros is exact, for any amount', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.integer({ min: 0, max: 999_999 }), (whole, millionths) => {
      expect(micros(`${whole}.${String(millionths).padStart(6, '0')}`)).toBe(whole * 1_000_000n + BigInt(millionths))
    }),
  )
  expect(() => micros('1e3')).toThrow(RangeError)
  expect(['12.5', '0.000001', '7', '0.1'].map((n) => times(n, '1000000'))).toEqual([
    '12500000',
    '1',
    '7000000',
    '100000',
  ])
  expect(times('0.25', '10')).toBe('2.5')
})
