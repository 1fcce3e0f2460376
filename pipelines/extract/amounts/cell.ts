import type { Amount } from '../amount.ts'
import { amountsOf } from './figure.ts'
import { hedgeBefore } from './hedge.ts'
import type { Unit } from './heading.ts'
import { resolveCurrency } from './place.ts'
import { readQuantities } from './quantity.ts'
import type { Reader } from './reader.ts'
import { longestMatch } from './trie.ts'
import type { CurrencyWord } from './words.ts'

const CELL = /^\s*([(（]?)\s*([-−–‐‑△▲▼ー+]?)\s*([~≈<>≤≥約약]?)\s*((?:[a-z]{1,3})?[$€£¥₹₩]|rm|rp\.?|rs\.?)?\s*(?=\d)/
const NOTES =
  /^\s*([)）]?)(?:[\u00b9\u00b2\u00b3\u2070-\u2079]+|[*†‡]+|\s?\[[\w, ]{1,5}\]|\s?[(（][a-z][)）]|\s[rpe])?\s*([)）]?)\s*$/

/** Reads the cell [from, to) of the reader's text. */
export function readCell(reader: Reader, from: number, to: number, unit: Unit): Amount | null {
  const cell = reader.text.slice(from, to)
  const head = CELL.exec(cell)
  if (!head) return null
  const [lead, bracket = '', sign = '', , printed = ''] = head
  const start = from + lead.length
  const [quantity] = readQuantities(reader, start)
  if (!quantity || quantity.isVague || quantity.isShort || quantity.end > to) return null
  const tail = NOTES.exec(reader.text.slice(quantity.end, to))
  if (!tail || (bracket !== '') !== (tail[1] !== '' || tail[2] !== '')) return null
  const first = from + cell.search(/\S/)
  const isNegative = bracket !== '' || isMinus(reader, sign)
  const signAt = from + lead.trimEnd().length - printed.length
  const own = printed === '' ? null : longestMatch(reader.lexicon.signs, reader.text, reader.cased, signAt)
  const currency = own ? resolveCurrency(own.value.id, reader.place) : null
  if (currency !== null && unit.currency !== null && currency !== unit.currency) return null
  const word = wordOf({ ...unit, currency: unit.currency ?? currency }, quantity.hasScale)
  const money = {
    start: bracket || sign || printed ? first : quantity.start,
    end: bracket ? from + cell.trimEnd().length : quantity.end,
    quantity,
    before: null,
    after: null,
    word,
    isNegative,
  }
  const [amount] = amountsOf(
    reader,
    {
      start,
      end: quantity.end,
      low: money,
      high: null,
      relation: 'single',
      opener: null,
      lead: hedgeBefore(reader, start, from),
    },
    from,
  )
  return amount ? { ...amount, role: isNegative ? 'change' : 'level' } : null
}

/** The unit as the currency word that it stands for. A cell with a scale of its own keeps that. */
function wordOf({ scale, currency }: Unit, hasScale: boolean): CurrencyWord {
  return {
    id: currency ?? '?',
    kind: 'word',
    exp: hasScale ? 0 : scale.length - 1,
    isDefinite: currency !== null,
    onlyBefore: false,
  }
}

/** A dash is a minus; of the triangles, those that the language uses for one. */
const isMinus = ({ lexicon }: Reader, sign: string): boolean =>
  sign !== '' && sign !== '+' && (/[-−–‐‑]/.test(sign) || lexicon.table.minus.includes(sign))
