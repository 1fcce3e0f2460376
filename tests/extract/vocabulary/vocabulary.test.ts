import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { readCodes } from '../../../pipelines/extract/codes.ts'
import { measures } from '../../../pipelines/extract/vocabulary/measures.ts'
import { populations } from '../../../pipelines/extract/vocabulary/populations.ts'
import { CRIMES } from '../../../pipelines/extract/vocabulary/tables/crimes.ts'
import { PLACES } from '../../../pipelines/extract/vocabulary/tables/place-names.ts'
import { REGIONS } from '../../../pipelines/extract/vocabulary/tables/region-names.ts'
import { SCAMS } from '../../../pipelines/extract/vocabulary/tables/scams.ts'
import { vocabulary } from '../../../pipelines/extract/vocabulary/vocabulary.ts'

const fruit = vocabulary({
  codes: {
    apple: { en: 'apple(s|), big apple', de: 'apfel', any: '=AP' },
    pie: { en: 'apple pie(s|)' },
    fruit: { en: 'fruit(s|)', ja: '果物', ko: '과일', th: 'ผลไม้' },
  },
  none: { en: 'apple computer(s|), fruitcake' },
  wide: ['fruit'],
})
const seen = (text: string, lang?: string) =>
  fruit.mentions(text, { lang }).map(({ code, start, end, text: words }) => {
    expect(text.slice(start, end)).toBe(words)
    return `${code}: ${words}`
  })

describe('words', () => {
  test.each([
    ['the longest wins', 'An apple pie, an apple.', ['pie: apple pie', 'apple: apple']],
    ['case, width and kinds of blank are folded', 'ＡＰＰＬＥ\u00a0ＰＩＥ', ['pie: ＡＰＰＬＥ\u00a0ＰＩＥ']],
    ['a hyphen is a blank', 'apple-pie', ['pie: apple-pie']],
    ['one inside a longer word is none', 'pineapple, applesauce', []],
    ['case matters where the list says so', 'ap AP', ['apple: AP']],
    ['what only looks like one is none', 'Apple computers, fruitcake', []],
    ['a prefix may turn one', 'anti-apple, non-fruit', []],
    ['Hangul has no right edge', '과일을 샀다. 청과일', ['fruit: 과일']],
    ['kana, Han and Thai have none', 'この果物は มีผลไม้มาก', ['fruit: 果物', 'fruit: ผลไม้']],
  ])('%s', (_, text, expected) => {
    expect(seen(text)).toEqual(expected)
  })

  test('are those of the language and English', () => {
    expect(seen('apfel, apple', 'de')).toEqual(['apple: apfel', 'apple: apple'])
    expect(seen('apfel, apple', 'fr')).toEqual(['apple: apple'])
  })

  test('a wide one gives way to a narrow one', () => {
    expect(fruit.only('fruit')).toBe('fruit')
    expect(fruit.only('fruit, apple, apples')).toBe('apple')
    expect(fruit.only('apple and pie: apple pie')).toBe(null)
    expect(fruit.only('none')).toBe(null)
  })

  test('stand where they say in any text, in order', () => {
    const pieces = fc.constantFrom('apple', ' ', 'é', 'é', 'ﾌﾟ', '𝒂', '\u200b', '果物', 'pie', '㋿', '과일')
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 14 }).map((all) => all.join('')),
        (text) => {
          const found = fruit.mentions(text)
          for (const [i, { start, end, text: words }] of found.entries()) {
            expect(text.slice(start, end)).toBe(words)
            expect([start < end, start >= (found[i - 1]?.end ?? 0)]).toEqual([true, true])
          }
        },
      ),
    )
  })

  test('are found in a time that grows with the text', () => {
    const text = 'apple pie apple computer '.repeat(20_000)
    const start = performance.now()
    expect(fruit.mentions(text)).toHaveLength(20_000)
    expect(performance.now() - start).toBeLessThan(4000)
  })
})

test('every code is one of the lists', async () => {
  const known = await readCodes()
  const places = Papa.parse<{ code: string }>(readFileSync('sql/reference/geographies.csv', 'utf8'), { header: true })
  const geographies = new Set([...known.victim_geo, ...places.data.map(({ code }) => code)])
  expect([...Object.keys(PLACES), ...Object.keys(REGIONS)].filter((code) => !geographies.has(code))).toEqual([])
  expect([...Object.keys(SCAMS), ...Object.keys(CRIMES)].filter((code) => !known.fraud_type.has(code))).toEqual([])
  expect(measures.codes.filter((code) => !known.measure.has(code))).toEqual([])
  expect(populations.codes.filter((code) => !known.population.has(code))).toEqual([])
})
