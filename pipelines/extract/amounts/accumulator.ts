import { power, sum, type Decimal } from './decimal.ts'

/** A finished part of a number: 3241億 of 3241億1千万. */
interface Term extends Decimal {
  /** All scales inside, added up. */
  top: number
  /** What follows must stay below this power of ten. */
  room: number
  /** Exponent of the scale word of its last printed figure. */
  unit: number
  /** Decimals of that figure. */
  dec: number
  /** The other end where two digits name a range: 五六億. */
  upper: bigint | null
}

/** The figure that waits for its scale. */
interface Pending {
  int: bigint
  dec: number
  kind: 'figures' | 'word' | 'article' | 'digits'
  /** Single digits so far, where they are written one by one: 六二九億. */
  digits: number[]
}

/** A number while it is read. */
export interface Accumulator {
  terms: Term[]
  pending: Pending | null
}

export interface Total {
  value: Decimal
  upper: Decimal | null
  scale: number
  decimals: number
}

/** The largest scale that stands inside a larger one together with further figures: 1 แสน 5 หมื่น ล้าน. */
const MAX_INNER = 5

/** Figures begin a new part. False where they cannot: 5 million 1,700,000. */
export function addFigures(number: Accumulator, int: bigint, dec: number): boolean {
  const last = number.terms.at(-1)
  if (number.pending || (last && int >= power(last.room + dec))) return false
  number.pending = { int, dec, kind: 'figures', digits: [] }
  return true
}

/**
 * A number word below a thousand. It joins the words before it where language allows: twenty·five, fünf·und·zwanzig,
 * quatre-vingt·dix, cento·vinte, and digits in a row (六二九).
 *
 * @param linked a link word (and, und) stood before it
 */
export function addWord(
  { terms, pending }: Accumulator,
  int: bigint,
  dec: number,
  digit: boolean,
  linked: boolean,
): Pending | null {
  if (!pending) {
    const last = terms.at(-1)
    if (last && int >= power(last.room + dec)) return null
    return { int, dec, kind: digit ? 'digits' : 'word', digits: digit ? [Number(int)] : [] }
  }
  if (digit) {
    if (pending.kind !== 'digits' || pending.dec > 0 || pending.digits.length >= 16) return null
    return { int: pending.int * 10n + int, dec: 0, kind: 'digits', digits: [...pending.digits, Number(int)] }
  }
  if (pending.kind === 'figures') return null
  if (dec > 0 && linked && pending.dec === 0 && pending.kind !== 'article' && int < power(dec)) {
    return { int: pending.int * power(dec) + int, dec, kind: 'word', digits: [] } // one and a quarter
  }
  if (dec > 0) return pending.int === 1n && pending.dec === 0 ? { int, dec, kind: 'word', digits: [] } : null
  if (pending.dec > 0) return null
  const before = pending.int
  const tail = before % 100n
  const joins =
    (tail === 0n && int < 100n) ||
    (tail >= 20n && tail % 10n === 0n && int < 10n) ||
    ((tail === 60n || tail === 80n) && int < 20n) ||
    (linked && before < 10n && int >= 20n && int < 100n && int % 10n === 0n)
  if (pending.kind === 'article' || (before === 1n && int >= 10n)) {
    return int > 1n ? { int, dec, kind: 'word', digits: [] } : null // une dizaine, ein Dutzend
  }
  return joins && before > 0n ? { int: before + int, dec: 0, kind: 'word', digits: [] } : null
}

/** A scale word: multiplies the figure before it, and with it all smaller parts. False where there is nothing to scale. */
export function addScale(number: Accumulator, exp: number): boolean {
  const { terms, pending } = number
  const from = terms.findLastIndex((term) => (pending ? term.top >= exp : term.top > exp)) + 1
  const inner = terms.slice(from)
  const last = inner.at(-1)
  if (!pending && !last) return false
  // 10 mil 714 millones goes up from a thousand; 12 mln. 1 miliardo are two numbers.
  if (pending && inner.some(({ top }) => top > MAX_INNER)) return false
  let upper: bigint | null = null
  let value = added(inner, pending)
  if (pending) {
    if (!last && isRun(pending.digits, exp)) {
      value = { int: BigInt(pending.digits[0] ?? 0), exp: 0 }
      upper = BigInt(pending.digits[1] ?? 0)
    }
  } else if (inner.length === 1) upper = last?.upper ?? null
  const unit = (pending ? 0 : (last?.unit ?? 0)) + (exp < 3 ? 0 : exp)
  const top = (inner[0]?.top ?? 0) + exp
  const term: Term = {
    int: value.int,
    exp: value.exp + exp,
    top,
    room: (pending ? 0 : (last?.room ?? 0)) + exp,
    unit,
    dec: pending ? pending.dec : (last?.dec ?? 0),
    upper,
  }
  const outer = terms[from - 1]
  if (outer && !isBelow(term, outer.room)) return false
  terms.splice(from, inner.length, term)
  number.pending = null
  return true
}

/** The sum of parts and of the figure that waits. */
function added(parts: readonly Decimal[], pending: Pending | null): Decimal {
  let value: Decimal | null = pending && { int: pending.int, exp: -pending.dec }
  for (const part of parts) value = value ? sum(value, part) : part
  return value ? { int: value.int, exp: value.exp } : ZERO
}

const ZERO: Decimal = { int: 0n, exp: 0 }

/** "and a half": of the figure that waits, or of the last scale. */
export function addHalf(number: Accumulator): boolean {
  const { terms, pending } = number
  if (pending) {
    if (pending.dec > 0) return false
    number.pending = { ...pending, int: pending.int * 10n + 5n, dec: 1, digits: [] }
    return true
  }
  const last = terms.at(-1)
  if (!last || last.room === 0) return false
  const whole = sum(last, { int: 5n, exp: last.room - 1 })
  terms[terms.length - 1] = { ...last, ...whole, dec: last.dec + 1, room: last.room - 1 }
  return true
}

/** A digit after a spoken decimal mark. */
export function addDecimal(number: Accumulator, digit: bigint): void {
  const pending = number.pending
  if (pending) number.pending = { ...pending, int: pending.int * 10n + digit, dec: pending.dec + 1, digits: [] }
}

/** @returns null where nothing, or only an article, was read */
export function total({ terms, pending }: Accumulator): Total | null {
  const last = terms.at(-1)
  if (!pending && !last) return null
  if (pending?.kind === 'article' && !last) return null
  const value = added(terms, null)
  const upper = last?.upper != null && terms.length === 1 && !pending ? { int: last.upper, exp: last.exp } : null
  if (!pending) return { value, upper, scale: last?.unit ?? 0, decimals: last?.dec ?? 0 }
  if (last && pending.kind === 'digits' && pending.digits.length === 1 && last.room >= 2 && pending.int > 0n) {
    // 三千五 = 3500, 一億二 = 1.2億: a last single digit counts tenths of the unit before it.
    return {
      value: sum(value, { int: pending.int, exp: last.room - 1 }),
      upper: null,
      scale: last.room - 1,
      decimals: 0,
    }
  }
  return { value: sum(value, { int: pending.int, exp: -pending.dec }), upper: null, scale: 0, decimals: pending.dec }
}

/**
 * 五六億: two digits that follow each other name a range, not fifty-six; before a hundred or a thousand (三五千) any two
 * that rise do, since no number is written like that.
 */
function isRun([low = 0, high = 0, ...others]: readonly number[], exp: number): boolean {
  if (low === 0 || others.length > 0) return false
  return high === low + 1 || (high > low && (exp === 2 || exp === 3))
}

const isBelow = ({ int, exp }: Decimal, room: number): boolean => int < power(Math.max(0, room - exp))
