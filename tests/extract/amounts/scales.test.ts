import { expect, test } from 'vitest'
import { amounts } from '../../../pipelines/extract/amounts/amounts.ts'
import { list, type Language } from '../../../pipelines/extract/amounts/language-table.ts'
import { tableOf } from '../../../pipelines/extract/amounts/languages.ts'

/** A sentence of each language around a figure, its publisher's country, and its decimal mark. */
const SENTENCES: readonly [Language, string, string, string][] = [
  ['en', 'USA', '.', 'Victims lost # in 2024.'],
  ['de', 'DEU', ',', 'Der Schaden lag bei # im Jahr 2024.'],
  ['fr', 'FRA', ',', 'Les pertes étaient de # en 2024.'],
  ['es', 'ESP', ',', 'El fraude fue de # en 2024.'],
  ['pt', 'BRA', ',', 'O prejuízo foi de # em 2024.'],
  ['it', 'ITA', ',', 'Il danno è stato di # nel 2024.'],
  ['nl', 'NLD', ',', 'De schade was # in 2024.'],
  ['sv', 'SWE', ',', 'Förlusterna var # under 2024.'],
  ['da', 'DNK', ',', 'Tabet var # i 2024.'],
  ['no', 'NOR', ',', 'Tapene var # i 2024.'],
  ['ja', 'JPN', '.', '被害額は#だった。'],
  ['zh-Hant', 'TWN', '.', '財損#。'],
  ['zh-Hans', 'CHN', '.', '损失#。'],
  ['ko', 'KOR', '.', '피해액은 #이다.'],
  ['vi', 'VNM', ',', 'Thiệt hại là # trong năm 2024.'],
  ['th', 'THA', '.', 'ความเสียหาย # ในปีนี้'],
  ['id', 'IDN', ',', 'Kerugian adalah # pada 2024.'],
  ['ms', 'MYS', '.', 'Kerugian ialah # pada 2024.'],
]
const UNSPACED = ['ja', 'zh-Hant', 'zh-Hans', 'ko', 'th']
/** Figures as their digits and how many of them are decimals. */
const FIGURES: readonly [string, number][] = [
  ['12', 0],
  ['250', 0],
  ['15', 1],
  ['375', 2],
]

/** `375` with two decimals times 10^6 = 3750000. */
function scaled(digits: string, decimals: number, exponent: number): string {
  if (exponent >= decimals) return digits + '0'.repeat(exponent - decimals)
  const padded = digits.padStart(decimals - exponent + 1, '0')
  const point = padded.length - (decimals - exponent)
  return `${padded.slice(0, point)}.${padded.slice(point)}`.replace(/\.?0+$/, '')
}

test.each(SENTENCES)(
  'every scale word of %s gives its own power of ten, declared or found',
  (language, country, mark, sentence) => {
    const gap = UNSPACED.includes(language) ? '' : ' '
    for (const [exponent, words] of Object.entries(tableOf(language).scales))
      for (const word of list(words))
        for (const [digits, decimals] of FIGURES) {
          const figure = decimals === 0 ? digits : `${digits.slice(0, -decimals)}${mark}${digits.slice(-decimals)}`
          const central = scaled(digits, decimals, Number(exponent))
          for (const money of [`US$${figure}${gap}${word}`, `€ ${figure}${gap}${word}`, `${figure}${gap}${word} €`]) {
            const text = sentence.replace('#', money)
            for (const context of [{ country }, { country, lang: language }])
              expect(amounts(text, context), text).toMatchObject([{ central, semantics: 'exact' }])
          }
        }
  },
)
