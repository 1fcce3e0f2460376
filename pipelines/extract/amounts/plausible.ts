import { power } from './decimal.ts'
import { usesSign } from './place.ts'
import type { Money } from './money.ts'
import { list } from './language-table.ts'
import type { Quantity } from './quantity.ts'
import type { Reader } from './reader.ts'
import { CODES } from './tables/currencies.ts'

/** Their words are other words too (lei, real), and stand behind their figure. */
const NEVER_BEFORE = new Set(['leu', 'BRL', 'won', 'pound'])
const WEAK_CODES = new Set(CODES.weak.split(' '))

/**
 * Whether a sign that is also another word is money here: `R` of R&D, `won` the verb, pounds of weight, `Ft` of length,
 * `Fr.` of Friday. Definite signs always are.
 */
export function isPlausible(reader: Reader, money: Money): boolean {
  const { quantity, before, after, word } = money
  const { place } = reader
  if (!word || isArticle(reader, quantity) || isName(reader, money)) return false
  if (before && !after && word.exp > 0 && isYear(money)) return false // Mkr 2022
  const isLarge = quantity.hasScale || quantity.isGrouped || hasDigits(quantity.value.int, 3)
  switch (word.id) {
    case 'r':
    case 'n':
    case 'p':
    case 'b':
      return before !== null && after === null && isLetterSign(reader, money, isLarge)
    case 'sr':
      return quantity.hasScale || quantity.isGrouped || usesSign('sr', place) // SR 520 is a road
    case 'fr':
      if (after) return quantity.hasScale || usesSign('fr', place)
      return (isLarge || quantity.decimals === 2 || usesSign('fr', place)) && !isOnFriday(reader, money)
    case 'yuan':
      if (after?.word === '塊' || after?.word === '块') return isLarge // 塊狀物3塊
      return reader.lexicon.language !== 'ja' || quantity.hasScale || isFigures(reader, money)
    case 'kr':
      return word.kind !== 'word' || isLarge || place.country === undefined || usesSign('kr', place) // 2 couronnes de fleurs
    case 'PEN':
      if (after?.word !== 'soles' && after?.word !== 'sol') return true
      // 3 soles of a guide, 5 million soles of shoes
      return reader.lexicon.language === 'es' && (isLarge || place.country === undefined || place.country === 'PER')
    case 'won':
      return after !== null && isLarge && !isYear(money) && (quantity.hasScale || !isVictory(reader, money))
    case 'KRW':
      return quantity.hasScale || isFigures(reader, money) || before !== null // 구원 is a rescue, 사원 an employee
    case 'THB':
      return !isWeightOfGold(reader, money)
    case 'pound':
      return isPoundOfMoney(reader, money)
    case 'HUF':
      return word.kind !== 'sign' || isLarge
    case 'RON':
      return word.kind !== 'code' || isLarge
    default:
      if (word.kind === 'code' && WEAK_CODES.has(word.id)) return isLarge && !isYear(money)
      if (before && !after && word.kind === 'word' && word.exp === 0 && !isTouching(reader, money))
        return (quantity.hasScale || quantity.isGrouped) && !NEVER_BEFORE.has(word.id)
      if (after?.word === 'p') return isPence(reader, money)
      if (word.exp === -2) return !quantity.hasScale || quantity.isVague
      return true
  }
}

/** `R500`, `N5 million`, `P2.3 billion`: a capital, glued to a figure that is no road, grade or vitamin. */
function isLetterSign({ text, cased, place }: Reader, money: Money, isLarge: boolean): boolean {
  const sign = money.before
  if (!sign || !isLarge) return false
  if (/[\p{L}\p{N}&/.-]/u.test(text[sign.start - 1] ?? ' ')) return false
  if (money.quantity.hasScale && !money.quantity.isShort) return true
  if (!usesSign(sign.value.id, place)) return false
  const isRoad = /\b(?:the|on|along|near|via) $/.test(
    cased.slice(Math.max(0, sign.start - 8), sign.start).toLowerCase(),
  )
  return !(isRoad && !money.quantity.isGrouped && sign.value.id === 'r')
}

/** Pounds weigh something where they are few and of something, and everywhere that pays in no pounds. */
function isPoundOfMoney({ text, cased, place }: Reader, money: Money): boolean {
  if (/^Pound \p{Lu}/u.test(cased.slice(money.after?.start ?? 0, money.end + 2))) return false // 10 Pound Lane
  const after = text.slice(money.end, money.end + 24)
  const before = text.slice(Math.max(0, money.start - 24), money.start)
  if (
    /^[ -](?:of (?!damage|loss|debt|public|tax|invest|fund|sav|money|cash|fraud)|in weight|heavi|overweight|per square|lighter|heavier|(?:man|woman|boy|girl|person|teen|suspect|dog|bear|bomb|gorilla|bag|box|sack|fish|package|parcel|weight)\b)/.test(
      after,
    )
  )
    return false
  if (/\bweigh\w*\s(?:\w+\s){0,2}$/.test(before)) return false
  return usesSign('pound', place) || money.quantity.hasScale
}

/** Fr. 12.30 Uhr, Fr. 3. Mai: a day of the week before an hour or a date. */
function isOnFriday({ text }: Reader, { end }: Money): boolean {
  return /^\.?\s?(?:uhr|h\b|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|avril|juin|août|déc)/.test(
    text.slice(end, end + 7),
  )
}

/** un peso de 80 kilos, um real problema, one euro in three: a word that is an article too counts no money. */
function isArticle({ text, lexicon }: Reader, { start, end, hasScale }: Quantity): boolean {
  return !hasScale && end - start < 5 && list(lexicon.table.articles).includes(text.slice(start, end))
}

/** 三元橋, 일원동: below a hundred, number characters before the one of a currency are a name. */
function isName({ text }: Reader, { quantity, after }: Money): boolean {
  if (after === null || after.word.length > 1 || quantity.hasScale || hasDigits(quantity.value.int, 3)) return false
  return text.charCodeAt(quantity.start) >= 0x2e80 && after.start === quantity.end
}

/** 2,000 won the lottery, 500 won by a nose; but 2,000 won a day. */
function isVictory({ text }: Reader, { end }: Money): boolean {
  return /^ (?:the|an|their|his|her|its|our|by|over|against|it|(?:a|one|two|three|[a-z]+ed) (?!(?:day|week|month|year|person|head|piece|kilo|kg)\b)|[a-z]*\s?(?:awards?|prizes?|medals?|seats?|games?|matches|races?|cases|gold|silver|bronze|approval|compensation|refunds?))\b/.test(
    text.slice(end, end + 32),
  )
}

/** Gold is weighed in baht of 15.2 grams: ทองคำหนัก 10 บาท. */
function isWeightOfGold({ text, lexicon }: Reader, { start, quantity }: Money): boolean {
  if (lexicon.language !== 'th' || quantity.hasScale || hasDigits(quantity.value.int, 4)) return false
  return /(?:หนัก|ทอง(?:คำ)?(?:แท่ง|รูปพรรณ)?)(?:รวม)?\s?$/.test(text.slice(Math.max(0, start - 20), start))
}

const isFigures = ({ text }: Reader, { quantity }: Money): boolean => /\d/.test(text[quantity.start] ?? '')

const isYear = ({ quantity }: Money): boolean =>
  !quantity.hasScale &&
  !quantity.isGrouped &&
  quantity.decimals === 0 &&
  quantity.value.int >= 1900n &&
  quantity.value.int <= 2100n

/** 75p, but not 1080p or page 5 p. */
const isPence = ({ place }: Reader, { quantity, after }: Money): boolean =>
  usesSign('pound', place) && after?.start === quantity.end && !quantity.hasScale && !hasDigits(quantity.value.int, 3)

const isTouching = (_: Reader, money: Money): boolean => money.before?.end === money.quantity.start

const hasDigits = (int: bigint, count: number): boolean => int >= power(count - 1)
