import type { PeriodStyle } from '../../../../sources/define-source.ts'
import { amounts } from '../../amounts/amounts.ts'
import type { Language } from '../../amounts/language-table.ts'
import { type Period, undated } from '../../period.ts'
import { originalSpan, plain } from '../plain.ts'
import { monthsBefore, yearOf } from './days.ts'
import { languageOf } from './period-language.ts'
import { daysOf, isNamed, pointAt, type Point, type PointContext, publishedYear, toDate } from './point.ts'
import { betweenPoints, counter, lengthBefore, lengthTo, sinceAt, type Span } from './spans.ts'
import type { Token } from './token.ts'
import { tokensOf } from './tokens.ts'

export interface PeriodContext {
  /** BCP 47; left out: what the text's words say. */
  lang?: string | undefined
  /** ISO 3166-1 alpha-3 of the publisher: TWN counts ROC years, JPN and SGP name fiscal years by their start. */
  country?: string | undefined
  /** How the publisher names its years. */
  style: PeriodStyle
  /** ISO day; what `last year` and `since 2021` are counted against. Null = they say nothing. */
  publishedOn: string | null
  /** The year of a heading, for parts of a year below it that name none. */
  year?: number | null
}

/** A period as a text prints it, in UTF-16 offsets of the text as it was given. */
export interface PeriodMention {
  start: number
  end: number
  text: string
  period: Period
}

interface Sighting {
  first: number
  next: number
  period: Period
  /** Of a rate: it counts only in a sentence that names no year. */
  isSoft?: boolean
}

/**
 * The periods that a text prints, in order. A day is none, nor is what a figure is compared with (同比, compared with 2023).
 * A counter whose start or end nobody says has null days and the kind `cumulative`; `per year` without a year is a `rate`.
 */
export function periodsIn(text: string, context: PeriodContext): PeriodMention[] {
  const folded = plain(text)
  const { tokens, sightings } = sight(text, context)
  return sightings.map(({ first, next, period }) => ({
    ...originalSpan(folded, tokens[first]!.start, tokens[next - 1]!.end),
    period,
  }))
}

/** Every year that a text prints in any notation, also of days, spans and comparisons. */
export function yearsIn(text: string, context: PeriodContext): Set<number> {
  const { tokens, sightings, point } = sight(text, context)
  const years = new Set<number>()
  for (const { kind, n } of tokens) {
    if ((kind === 'year' || kind === 'date' || kind === 'pair') && n !== null) years.add(n)
    if (kind === 'pair' && n !== null) years.add(n + 1)
  }
  for (const { period } of sightings) {
    if (period.start !== null) years.add(yearOf(period.start))
    if (period.end !== null && period.kind !== 'cumulative') years.add(yearOf(period.end))
    if (period.end !== null && period.end === point.publishedOn) years.add(yearOf(period.end))
  }
  return years
}

/** Every day that a text prints in full, as ISO days in order: 12 March 2025, 令和7年8月4日, 31.12.2024. */
export function daysIn(text: string, context: PeriodContext): string[] {
  const { tokens, point } = sight(text, context)
  const days: string[] = []
  for (let at = 0; at < tokens.length;) {
    const printed = pointAt(tokens, at)
    const one = printed === null ? null : daysOf(printed, point)
    if (one?.kind === 'day') days.push(one.start)
    at = Math.max(printed?.next ?? at, at + 1)
  }
  return days
}

/** Whether a text between two figures sets one against the other: compared with, from, to, 比. */
export function compares(text: string, context: PeriodContext): boolean {
  return sight(text, context).tokens.some(({ kind }) => kind === 'versus' || kind === 'from' || kind === 'to')
}

function sight(text: string, context: PeriodContext) {
  const folded = plain(text)
  const language = languageOf(folded.text, context.lang, context.country)
  const tokens = tokensOf(folded, { ...context, language, money: moneyIn(folded.text, language, context) })
  const point: PointContext = { ...context, language, year: context.year ?? null }
  return { tokens, sightings: settle(read(tokens, point), tokens), point }
}

/** Looked for only where a bare year could be money. */
function moneyIn(text: string, lang: Language, { country }: PeriodContext): Uint8Array {
  const mask = new Uint8Array(text.length)
  if (!/\d{4}/.test(text)) return mask
  for (const { start, end } of amounts(text, { lang, ...(country !== undefined && { country }) }))
    mask.fill(1, start, end)
  return mask
}

function read(tokens: readonly Token[], context: PointContext): Sighting[] {
  const found: Sighting[] = []
  let isCompared = false
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!
    if (token.kind === 'versus') {
      isCompared = true
      at++
      continue
    }
    const isDropped = isCompared && !token.isApart
    isCompared = false
    const sighting = readAt(tokens, at, context)
    const after = tokens[sighting.next]
    const isMeasure = after?.kind === 'versusAfter' && !after.isApart
    if (sighting.period !== null && !isDropped && !isMeasure) {
      found.push({ first: at, next: sighting.next, period: sighting.period, isSoft: SOFT.has(token.kind) })
    }
    at = Math.max(sighting.next, at + 1)
  }
  return found
}

const SOFT = new Set<Token['kind']>(['softRate', 'mean'])

/** The period that begins with a token; null = none, and where to go on. */
function readAt(tokens: readonly Token[], at: number, context: PointContext): { period: Period | null; next: number } {
  const token = tokens[at]!
  const none = { period: null, next: at + 1 }
  const { kind, n } = token
  if (kind === 'rate' || kind === 'softRate' || kind === 'mean') return { period: undated('rate'), next: at + 1 }
  if (kind === 'several') return { period: { start: null, end: null, kind: 'cumulative' }, next: at + 1 }
  if (kind === 'since') return sinceAt(tokens, at, context) ?? none
  if (kind === 'between' || kind === 'from') return betweenAt(tokens, at, kind, context) ?? none
  if (kind === 'until' || kind === 'to') return untilAt(tokens, at, context) ?? none
  const months = kind.endsWith('Months') || kind === 'monthsTo' ? (n ?? 3) : 12 * (n ?? 1)
  if (kind === 'monthsTo' || kind === 'yearsTo') return lengthAt(tokens, at + 1, months, context) ?? none
  if (kind === 'pastMonths' || kind === 'pastYears' || kind === 'overMonths' || kind === 'overYears') {
    const isAnchored = ['to', 'until', 'monthsTo'].includes(tokens[at + 1]?.kind ?? '') && !tokens[at + 1]!.isApart
    return (
      (isAnchored ? lengthAt(tokens, at + 2, months, context) : null) ?? {
        period: lengthBefore(months, context),
        next: at + 1,
      }
    )
  }
  return pointsAt(tokens, at, context) ?? none
}

function lengthAt(tokens: readonly Token[], at: number, months: number, context: PointContext): Span | null {
  const point = pointAt(tokens, at)
  const period = point === null || tokens[at]!.isApart ? null : lengthTo(months, point, context)
  return point === null || period === null ? null : { period, next: point.next }
}

/** `between A and B`, `from A to B`; a lone `from A` is what a figure is compared with. */
function betweenAt(tokens: readonly Token[], at: number, kind: 'between' | 'from', context: PointContext) {
  const low = pointAt(tokens, at + 1)
  if (low === null || tokens[at + 1]!.isApart) return null
  const link = tokens[low.next]
  const isLinked = link !== undefined && !link.isApart
  if (isLinked && link.kind === 'onwards') return { period: counter(low, context), next: low.next + 1 }
  const joins =
    kind === 'between' ? link?.kind === 'and' || link?.kind === 'to' : link?.kind === 'to' || link?.kind === 'until'
  const high = isLinked && joins ? pointAt(tokens, low.next + 1) : null
  if (high === null) return { period: low.isToDate ? single(low, context) : null, next: low.next }
  return { period: betweenPoints(low, high, context), next: high.next }
}

/** `until July 2025` counts from the beginning of the year; `until 2024` and `until 31 July` say no beginning. */
function untilAt(tokens: readonly Token[], at: number, context: PointContext) {
  const point = pointAt(tokens, at + 1)
  if (point === null || tokens[at + 1]!.isApart) return null
  return {
    period: yearToMonth(point, context) ?? (tokens[at]!.kind === 'to' ? single(point, context) : null),
    next: point.next,
  }
}

function yearToMonth(point: Point, context: PointContext): Period | null {
  const year = point.year ?? (point.isToDate ? publishedYear(context) : context.year)
  return year !== null && point.month !== null && point.day === null ? toDate(year, point.month, context) : null
}

/** A time, two of them with a word between, or a time with what stands behind it. */
function pointsAt(
  tokens: readonly Token[],
  at: number,
  context: PointContext,
): { period: Period | null; next: number } | null {
  const low = pointAt(tokens, at)
  if (low === null) return null
  const link = tokens[low.next]
  if (link === undefined || link.isApart)
    return inBrackets(tokens, low, context) ?? { period: single(low, context), next: low.next }
  if (link.kind === 'and') {
    const joined = twoParts(tokens, low, context)
    if (joined !== null) return joined
  }
  if (link.kind === 'onwards') return { period: counter(low, context), next: low.next + 1 }
  if (link.kind === 'untilAfter') return { period: yearToMonth(low, context), next: low.next + 1 }
  if (link.kind === 'to' || link.kind === 'fromAfter') {
    const high = pointAt(tokens, low.next + 1)
    if (high !== null && isNamed(high) && !tokens[low.next + 1]!.isApart) {
      const next = tokens[high.next]?.kind === 'untilAfter' ? high.next + 1 : high.next
      return { period: betweenPoints(low, high, context), next }
    }
    if (link.kind === 'fromAfter') return { period: counter(low, context), next: low.next + 1 }
  }
  return inBrackets(tokens, low, context) ?? { period: single(low, context), next: low.next }
}

/** Q1 and Q2 2024, April and May 2024: one period where the second part follows the first, else none. */
function twoParts(tokens: readonly Token[], low: Point, context: PointContext) {
  const high = pointAt(tokens, low.next + 1)
  const isPart = ({ quarter, month, day }: Point) => (quarter !== null || month !== null) && day === null
  if (high === null || tokens[low.next + 1]!.isApart || low.year !== null || !isPart(low) || !isPart(high)) return null
  if (high.year === null) return null
  const [first, second] = [daysOf({ ...low, year: high.year }, context), daysOf(high, context)]
  const follows =
    first !== null && second !== null && monthsBefore(second.end, 2 * (second.kind === 'month' ? 1 : 3)) === first.start
  return { period: follows ? betweenPoints(low, high, context) : null, next: high.next }
}

/** 2025 (January–July): the year before a bracket holds for the part of it inside. */
function inBrackets(tokens: readonly Token[], outer: Point, context: PointContext) {
  const isYear = outer.year !== null && outer.next - outer.from === 1 && tokens[outer.next]?.kind === 'open'
  if (!isYear || tokens[outer.next]!.isApart) return null
  const inner = pointAt(tokens, outer.next + 1)
  if (inner === null || inner.year !== null || tokens[outer.next + 1]!.isApart) return null
  const read = pointsAt(tokens, outer.next + 1, { ...context, year: outer.year })
  return read === null || read.period === null ? null : read
}

/** 7月末, 7월 말 기준: in these languages the end of a month is the year up to it. */
const COUNTS_TO_MONTH = new Set<Language>(['ja', 'ko'])

/** One time alone. This year is no whole year yet; 2021 to date is a counter. */
function single(point: Point, context: PointContext): Period | null {
  if (point.isToDate && point.year !== null && point.year < (publishedYear(context) ?? 0)) {
    return counter({ ...point, isToDate: false }, context)
  }
  if (point.edge !== null)
    return point.edge === 'end' && COUNTS_TO_MONTH.has(context.language) ? yearToMonth(point, context) : null
  const days = daysOf(point, context)
  if (days === null || days.kind === 'day') return null
  const { publishedOn } = context
  const isRunning = point.isRelative && publishedOn !== null && days.kind === 'annual' && days.end > publishedOn
  return isRunning ? toDate(yearOf(days.start), null, context) : days
}

/** A mean or a rate over a span of years is its yearly mean; a soft rate beside a year is none. */
function settle(found: readonly Sighting[], tokens: readonly Token[]): Sighting[] {
  const sentenceOf = ({ first }: Sighting): number => tokens[first]!.sentence
  const isRate = ({ period }: Sighting): boolean => period.kind === 'rate'
  const isSpan = ({ period }: Sighting): boolean => period.kind === 'cumulative' && period.start !== null
  const sentences = (which: (one: Sighting) => boolean) => new Set(found.filter(which).map(sentenceOf))
  const [rates, spans, dated] = [sentences(isRate), sentences(isSpan), sentences(({ period }) => period.start !== null)]
  return found.flatMap((one) => {
    const sentence = sentenceOf(one)
    if (isSpan(one) && rates.has(sentence)) return [{ ...one, period: { ...one.period, kind: 'multi_year_mean' } }]
    if (isRate(one) && (spans.has(sentence) || (one.isSoft === true && dated.has(sentence)))) return []
    return [one]
  })
}
