import { skipBlanks } from './blank.ts'
import { list } from './language-table.ts'
import { readHedges } from './hedge.ts'
import type { Money } from './money.ts'
import { isSentenceEnd } from './sentence.ts'
import type { Reader } from './reader.ts'
import { isSpacedLetter, isWordStart, longestMatch } from './trie.ts'

const MAX_ADJECTIVES = 3
const CUE_REACH = 60

/**
 * What a figure without a number before its scale, or without a currency, states.
 *
 * @param isBesideMoney the same sentence names an amount before it
 * @returns the figure; vague where it names no value; null where it is no money: a unit in a heading, a count
 */
export function settleBare(reader: Reader, money: Money, floor: number, isBesideMoney: boolean): Money | null {
  const { quantity, word } = money
  if (reader.lexicon.language === 'ko' && isGluedHangul(reader, money)) return null
  if (isFigureOfSpeech(reader, money)) return { ...money, quantity: { ...quantity, isVague: true } }
  if (!quantity.isBare) return word || (quantity.isVague && isVagueMoney(reader, money, isBesideMoney)) ? money : null
  if (
    isUnitOfHeading(reader.text, money.start) ||
    /\d[ -]?$/.test(reader.text.slice(Math.max(0, money.start - 3), money.start))
  )
    return null
  if (!word) return quantity.isVague && isVagueMoney(reader, money, isBesideMoney) ? money : null
  if (quantity.isVague) return money
  const isHedged = readHedges(reader, money.start, money.end, floor, quantity.inner).hedge !== null
  if (reader.lexicon.isUnspaced) return isHedged || quantity.scaleWords > 1 || quantity.scale <= 3 ? money : null
  if (isHedged && quantity.scaleWords === 1) return money // supera il miliardo di euro
  if (reader.lexicon.language !== 'vi' && reader.lexicon.language !== 'id') return null
  if (isHedged) return money
  return quantity.scaleWords > 1 ? { ...money, quantity: { ...quantity, isVague: true } } : null
}

/** a billion-dollar industry: an adjective, not a sum. */
function isFigureOfSpeech({ text, lexicon }: Reader, { quantity, after }: Money): boolean {
  if (after === null || text[quantity.end] !== '-') return false
  const [article = ''] = text.slice(quantity.start, quantity.end).split(' ')
  return quantity.scaleWords === 1 && quantity.value.int === 1n && list(lexicon.table.articles).includes(article)
}

/**
 * Money without a currency: tens of billions of hard-earned cash, lost tens of billions. A noun after it says so, or a word
 * before it where no other noun follows.
 */
function isVagueMoney(
  { text, cased, lexicon }: Reader,
  { start, end, quantity }: Money,
  isBesideMoney: boolean,
): boolean {
  let at = skipBlanks(text, end, 2)
  if (longestMatch(lexicon.counted, text, cased, at)) return false
  const of = lexicon.table.of === '' ? null : longestMatch(lexicon.of, text, cased, at)
  if (of) {
    at = skipBlanks(text, of.end, 2)
    for (let n = 0; n <= MAX_ADJECTIVES; n++) {
      if (longestMatch(lexicon.counted, text, cased, at)) return false
      if (longestMatch(lexicon.moneyNouns, text, cased, at)) return true
      while (isSpacedLetter(text.charCodeAt(at)) || text[at] === '-') at++
      at = skipBlanks(text, at, 2)
    }
    return false
  }
  if (quantity.scale < 6 || longestMatch(lexicon.moneyCues, text, cased, at)) return false
  const isFree = !/[\p{L}\p{N}]/u.test(text[at] ?? '') || longestMatch(lexicon.functionWords, text, cased, at) !== null
  return (
    isFree && (isBesideMoney || hasCue({ text, cased, lexicon }, start, -1) || hasCue({ text, cased, lexicon }, end, 1))
  )
}

/** A word of money in the same sentence, before or after. */
function hasCue(
  { text, cased, lexicon }: Pick<Reader, 'text' | 'cased' | 'lexicon'>,
  from: number,
  step: 1 | -1,
): boolean {
  for (let n = 0, at = step < 0 ? from - 1 : from; n < CUE_REACH && at >= 0 && at < text.length; n++, at += step) {
    if (isSentenceEnd({ text, cased }, at)) return false
    if (isWordStart(text, at) && longestMatch(lexicon.moneyCues, text, cased, at)) return true
  }
  return false
}

/** `(in millions of dollars)`, `単位：百万円`: a unit, not an amount. */
function isUnitOfHeading(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  return /(?:[(（[]\s*(?:[a-z]{0,3}[$€£¥₹]\s?)?(?:in|en|em|i|dalam|w|v|us\$|€|£)?|(?:単位|單位|单位|단위|đơn vị|đơn vị tính|หน่วย|units?|satuan|einheit|unidad|unité|unità|eenheid|enhet|enhed)\s*[:：]?|(?:^|\n)\s*(?:in|en|em|i|dalam)|(?:figures|amounts|values|expressed|stated|dollars|montants|chiffres|importes|cifras|valores|angaben|beträge|bedragen|belopp|beløb|importi|valori)\s*,?\s+(?:are\s+)?(?:in|en|em|i))\s*$/.test(
    before,
  )
}

/** 만원 of 병만원: Korean sets a number apart from the word before it. */
function isGluedHangul({ text }: Reader, { start }: Money): boolean {
  const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3
  return isHangul(text.charCodeAt(start)) && start > 0 && isHangul(text.charCodeAt(start - 1))
}
