import * as fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { AmountContext } from '../../../pipelines/extract/amount.ts'
import { amounts } from '../../../pipelines/extract/amounts/amounts.ts'
import { inGoldNotation, type GoldSentence } from './gold.ts'

/** How a language prints a figure: marks, a scale word and its power of ten, the currency before or after. */
interface Notation {
  country: string
  currency: string
  group: string
  decimal: string
  scales: [string, number][]
  print(number: string, scale: string): string
  around(money: string): string
  to: string
}

const NOTATIONS: Record<string, Notation> = {
  en: { country: 'USA', currency: 'USD', group: ',', decimal: '.', scales: [['', 0], [' thousand', 3], [' million', 6], ['bn', 9], [' trillion', 12]], print: (n, s) => `$${n}${s}`, around: (m) => `Victims lost ${m} in 2024.`, to: ' to ' },
  de: { country: 'DEU', currency: 'EUR', group: '.', decimal: ',', scales: [['', 0], [' Tsd.', 3], [' Mio.', 6], [' Milliarden', 9]], print: (n, s) => `${n}${s} Euro`, around: (m) => `Der Schaden lag im Jahr 2024 bei ${m}.`, to: ' bis ' },
  fr: { country: 'FRA', currency: 'EUR', group: '\u202f', decimal: ',', scales: [['', 0], [' millions', 6], [' milliards', 9]], print: (n, s) => `${n}${s} ${s === '' ? 'euros' : "d'euros"}`, around: (m) => `Les pertes se chiffrent à ${m} en 2024.`, to: ' à ' },
  es: { country: 'ESP', currency: 'EUR', group: '.', decimal: ',', scales: [['', 0], [' mil', 3], [' millones', 6], [' mil millones', 9]], print: (n, s) => `${n}${s} ${s.endsWith('es') ? 'de ' : ''}euros`, around: (m) => `El fraude fue de ${m} en 2024.`, to: ' a ' },
  pt: { country: 'BRA', currency: 'BRL', group: '.', decimal: ',', scales: [['', 0], [' mil', 3], [' milhões', 6], [' bilhões', 9]], print: (n, s) => `R$ ${n}${s}`, around: (m) => `O golpe custou ${m} em 2024.`, to: ' a ' },
  sv: { country: 'SWE', currency: 'SEK', group: ' ', decimal: ',', scales: [['', 0], [' miljoner', 6], [' miljarder', 9]], print: (n, s) => `${n}${s} kronor`, around: (m) => `Förlusterna var ${m} under 2024.`, to: ' till ' },
  ja: { country: 'JPN', currency: 'JPY', group: ',', decimal: '.', scales: [['', 0], ['万', 4], ['億', 8], ['兆', 12]], print: (n, s) => `${n}${s}円`, around: (m) => `2024年の被害額は${m}だった。`, to: '～' },
  zh: { country: 'TWN', currency: 'TWD', group: ',', decimal: '.', scales: [['', 0], ['萬', 4], ['億', 8]], print: (n, s) => `${n}${s}元`, around: (m) => `2024年損失${m}。`, to: '至' },
  ko: { country: 'KOR', currency: 'KRW', group: ',', decimal: '.', scales: [['', 0], ['만', 4], ['억', 8], ['조', 12]], print: (n, s) => `${n}${s} 원`, around: (m) => `2024년 피해액은 ${m}이다.`, to: '~' },
  vi: { country: 'VNM', currency: 'VND', group: '.', decimal: ',', scales: [['', 0], [' triệu', 6], [' tỷ', 9], [' nghìn tỷ', 12]], print: (n, s) => `${n}${s} đồng`, around: (m) => `Năm 2024, người dân bị mất ${m}.`, to: ' đến ' },
  th: { country: 'THA', currency: 'THB', group: ',', decimal: '.', scales: [['', 0], [' ล้าน', 6], [' หมื่นล้าน', 10]], print: (n, s) => `${n}${s}บาท`, around: (m) => `ปี 2567 สูญเงิน ${m}`, to: ' ถึง ' },
  id: { country: 'IDN', currency: 'IDR', group: '.', decimal: ',', scales: [['', 0], [' juta', 6], [' miliar', 9], [' triliun', 12]], print: (n, s) => `Rp${n}${s}`, around: (m) => `Kerugian pada 2024 adalah ${m}.`, to: ' hingga ' },
} // prettier-ignore

const grouped = (digits: string, mark: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, mark)

/** int × 10^-dec × 10^exp as a plain decimal, by moving the point in the digits. */
function decimal(int: number, dec: number, exp: number): string {
  const digits = `${int}${'0'.repeat(exp)}`.padStart(dec + 1, '0')
  const whole = digits.slice(0, digits.length - dec).replace(/^0+(?=\d)/, '')
  const fraction = dec === 0 ? '' : digits.slice(digits.length - dec).replace(/0+$/, '')
  return fraction === '' ? whole : `${whole}.${fraction}`
}

function printed(int: number, dec: number, { group, decimal }: Notation): string {
  const digits = String(int).padStart(dec + 1, '0')
  const whole = grouped(digits.slice(0, digits.length - dec), group)
  return dec === 0 ? whole : `${whole}${decimal}${digits.slice(digits.length - dec)}`
}

const figure = fc.record({
  int: fc.integer({ min: 2, max: 99_999_999 }),
  // Three decimals look like thousands; no report prints them without more context.
  dec: fc.constantFrom(0, 0, 1, 2),
  scale: fc.nat({ max: 4 }),
})
const notation = fc.constantFrom(...Object.keys(NOTATIONS))

test('a random figure in a random notation is read back as the same figure, at its place', () => {
  fc.assert(
    fc.property(notation, figure, (language, { int, dec, scale }) => {
      const style = NOTATIONS[language] as Notation
      const [word, exp] = style.scales[scale % style.scales.length] as [string, number]
      const money = style.print(printed(int, dec, style), word)
      const text = style.around(money)
      expect(amounts(text, { country: style.country })).toMatchObject([
        {
          low: null,
          central: decimal(int, dec, exp),
          high: null,
          currency: style.currency,
          semantics: 'exact',
          text: money,
          start: text.indexOf(money),
        },
      ])
    }),
    { numRuns: 2000 },
  )
})

test('a random range shares scale and currency', () => {
  fc.assert(
    fc.property(
      notation,
      fc.integer({ min: 2, max: 400 }),
      fc.integer({ min: 1, max: 400 }),
      fc.nat({ max: 3 }),
      (language, low, more, scale) => {
        const style = NOTATIONS[language] as Notation
        const [word, exp] = style.scales[1 + (scale % (style.scales.length - 1))] as [string, number]
        const text = style.around(style.print(`${low}${style.to}${low + more}`, word))
        expect(amounts(text, { country: style.country })).toMatchObject([
          {
            low: decimal(low, 0, exp),
            central: null,
            high: decimal(low + more, 0, exp),
            currency: style.currency,
            semantics: 'interval',
          },
        ])
      },
    ),
    { numRuns: 1000 },
  )
})

const beside: [string, (money: string) => string][] = [
  ['NOR', (figure) => `NOK ${figure} mrd.`],
  ['USA', (figure) => `$${figure}bn`],
  ['DEU', (figure) => `EUR ${figure} Mio.`],
  ['DEU', (figure) => `US$${figure} Mrd.`],
  ['DEU', (figure) => `${figure} Mio. Euro`],
  ['DNK', (figure) => `${figure} mia. kr.`],
  ['ITA', (figure) => `€ ${figure} mln`],
  ['FRA', (figure) => `${figure} Md€`],
  ['BRA', (figure) => `R$ ${figure} mi`],
  ['TWN', (figure) => `${figure} 億元`],
  ['KOR', (figure) => `${figure}억 원`],
  ['THA', (figure) => `${figure} ล้านบาท`],
  ['IDN', (figure) => `Rp${figure} miliar`],
]

test('two whole figures side by side are two amounts, and never one', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...beside),
      fc.integer({ min: 2, max: 999 }),
      fc.integer({ min: 2, max: 999 }),
      fc.constantFrom(' ', '  ', '\n', '\t', ', ', '; '),
      ([country, print], first, second, between) => {
        const read = (text: string): string[] =>
          amounts(text, { country }).map((amount) => inGoldNotation(amount, false))
        const [one, other] = [print(String(first)), print(String(second))]
        expect(read(one)).toHaveLength(1)
        expect(read(`${one}${between}${other}`)).toEqual([...read(one), ...read(other)])
      },
    ),
    { numRuns: 1000 },
  )
})

/** Whether a sentence that ends in an abbreviation or what may be an ordinal (4,2 Mio. | 40 mio. kr. | c.p. | am 3.) may go on with the words after it. */
const mayGoOn = (sentence: string, next: string): boolean =>
  /(?:\d\s?\p{L}{0,4}|[\s.](?:kr|p|đ))\.$/u.test(sentence) && !/^[^\p{L}\d]*\p{Lu}/u.test(next)

test('unrelated sentences never change the amounts of each other', () => {
  const document = fc
    .constantFrom(...sentencesByContext().filter(({ texts }) => texts.length > 3))
    .chain(({ context, texts }) =>
      fc.tuple(
        fc.constant(context),
        fc.array(fc.constantFrom(...texts), { minLength: 2, maxLength: 5 }),
        fc.constantFrom(' ', '\n', '\n\n'),
      ),
    )
  fc.assert(
    fc.property(document, ([context, sentences, between]) => {
      const read = (text: string): string[] => amounts(text, context).map((amount) => inGoldNotation(amount, true))
      // The point of a unit ends a sentence only before a capital: «stoppade 300 milj. kr. två miljoner kronor …» is one
      // sentence as likely as two, so that fragments which begin small or with a figure stand in a paragraph of their own there.
      const joined = sentences.map((text, n) => text + (mayGoOn(text, sentences[n + 1] ?? '') ? '\n\n' : between))
      expect(read(joined.join(''))).toEqual(sentences.flatMap(read))
    }),
    { numRuns: Number(process.env['SENTENCE_RUNS'] ?? 2000) },
  )
})

/** The sentences of all languages by what is declared of them, each with the mark that ends it. */
function sentencesByContext(): { context: AmountContext; texts: string[] }[] {
  const groups = new Map<string, { context: AmountContext; texts: string[] }>()
  const folder = `${import.meta.dirname}/sentences`
  // What the documents of evidence.ndjson say of their signs holds for every sentence in them; a table is lines.
  for (const file of readdirSync(folder).filter((name) => !['evidence.ndjson', 'tables.ndjson'].includes(name))) {
    for (const line of readFileSync(`${folder}/${file}`, 'utf8').split('\n').filter(Boolean)) {
      const { text, lang, country } = JSON.parse(line) as GoldSentence
      if (text.includes('\n')) continue
      const context = { ...(lang ? { lang } : {}), ...(country ? { country } : {}) }
      const key = JSON.stringify(context)
      const group: { context: AmountContext; texts: string[] } = groups.get(key) ?? { context, texts: [] }
      groups.set(key, group)
      group.texts.push(
        /[.。!?！？]["”»」)]?$/.test(text) ? text : `${text}${/[\u0e00-\u9fff]$/.test(text) ? '。' : '.'}`,
      )
    }
  }
  return [...groups.values()]
}

test('nothing that is typed at random throws, and every span is in the text', () => {
  const piece = fc.constantFrom(
    '$',
    '€',
    'R',
    'kr',
    '円',
    '億',
    '万',
    '1',
    '12',
    ',',
    '.',
    ' ',
    '-',
    '–',
    '(',
    ')',
    'billion',
    'mil',
    'Mio.',
    'to',
    'half a',
    'about',
    '約',
    '억',
    'tỷ',
    'ล้าน',
    '\n',
    '½',
    '%',
    '\u200b',
    'é',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      ),
      (text) => {
        for (const { start, end, text: words, low, central, high } of amounts(text, { country: 'USA' })) {
          expect(text.slice(start, end)).toBe(words)
          for (const value of [low, central, high]) if (value !== null) expect(value).toMatch(/^-?\d+(?:\.\d*[1-9])?$/)
        }
      },
    ),
    { numRuns: 3000 },
  )
})
