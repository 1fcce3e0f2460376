import type { Document } from '../../read/document.ts'
import type { Amount } from '../amount.ts'
import { type ClaimSpec, claimOf, rejectAmount, ROLES } from '../claim.ts'
import type { Found } from '../found.ts'
import { type Period, periodOf } from '../period.ts'
import type { RejectionReason } from '../reading.ts'
import { fraudTypes } from '../vocabulary/fraud-types.ts'
import { measures } from '../vocabulary/measures.ts'
import type { PeriodContext } from '../vocabulary/periods/periods.ts'
import { onlyPlace } from '../vocabulary/places.ts'
import { populations } from '../vocabulary/populations.ts'
import { isProvisional } from '../vocabulary/status.ts'
import { yearGuard } from '../vocabulary/year-guard.ts'
import { type Figure, figuresIn } from './figure.ts'
import { periodBeside } from './period-beside.ts'

/** The words decide: the only code of the list that the clause, else the sentence, else a heading prints. */
type AsPrinted = 'as printed'

/** What a source expects a document to say, and by which words it knows the figure. Figure, hedge and period are read. */
export interface ExpectedStatement extends Omit<ClaimSpec, 'period' | 'item' | 'unit' | 'obsStatus'> {
  /** All of these stand in the scope of the figure. Left out: the words that the vocabulary has for the measure do. */
  anchor?: RegExp | readonly RegExp[]
  /** Never stands in the clause of the figure, whatever the scope. */
  unless?: RegExp
  /** Where anchors are looked for. Left out: the sentence. In a table it is always the column, the row and the caption. */
  scope?: 'clause' | 'sentence'
  /** The heading above, or the first one of the document. */
  under?: RegExp
  fraudType: string | AsPrinted
  victimGeo?: string | AsPrinted
  /** As printed, and none is printed: the declaration's default, everyone. */
  population?: string | AsPrinted
  /** `P` where a status word (暫定値, provisional) stands in the sentence, a heading or the title. */
  obsStatus?: 'E' | 'F' | 'P' | AsPrinted
  /** A period that isn't asked for, such as `undated('rate')`; left out: as printed. */
  period?: string | Period
  /** What the paragraph is on where the figure stands: the kind of fraud named last before it, else by a heading. */
  topic?: string
  /** Kinds of period that this statement has; a figure with another one is no candidate. */
  kinds?: readonly string[]
  /** One claim for each row of a table, its label in the id. */
  each?: 'row'
}

export interface StatementContext extends PeriodContext {
  /** ISO 3166-1 alpha-3 of the publisher: what bare signs mean. */
  country: string
  lang: string
  /** Paragraphs that are headings, though the page doesn't mark them: `2. Deception`. */
  headings?: RegExp
}

interface Candidate {
  figure: Figure
  expected: ExpectedStatement
  found: Found
}

/**
 * The figures that a source expects, as claims or as rejections with the reason. Of several periods the newest is the
 * statement, for a document repeats older figures beside its own; two values for that one are none (`duplicate_value`), and
 * so is a figure that two statements claim. Every other amount is left over.
 */
export function statementsIn(
  document: Document,
  expected: readonly ExpectedStatement[],
  context: StatementContext,
): Found[] {
  const { country, lang, headings } = context
  const figures = figuresIn(document, { country, lang, ...(headings !== undefined && { headings }) })
  const candidates = expected.flatMap((statement) => candidatesFor(statement, figures, document, context))
  return settled(ofOneStatement(candidates))
}

/** A figure that two statements claim is neither's; one that only one of them claims is that one's. */
function ofOneStatement(candidates: readonly Candidate[]): Candidate[] {
  const byFigure = new Map<Figure, Candidate[]>()
  for (const one of candidates) byFigure.set(one.figure, [...(byFigure.get(one.figure) ?? []), one])
  return [...byFigure.values()].map((all) => {
    const claims = all.filter(({ found }) => found.is === 'claim')
    const [first, ...others] = claims.length > 0 ? claims : all.slice(0, 1)
    if (others.every(({ expected }) => expected.statement === first!.expected.statement)) return first!
    const { place, amount } = first!.figure
    const names = claims.map(({ expected }) => expected.statement).join(' and ')
    return { ...first!, found: rejectAmount(place, amount, 'scope_unknown', `the words fit ${names}`) }
  })
}

/** Figures whose words and role fit. A sum stopped or returned is called so by the sentence, else by its own clause. */
function candidatesFor(
  expected: ExpectedStatement,
  figures: readonly Figure[],
  document: Document,
  context: StatementContext,
): Candidate[] {
  const role = ROLES[expected.measure]
  const fitting = figures.filter((figure) => fits(figure, expected, context) && isOn(expected.topic, figure, context))
  return fitting.flatMap((figure) => {
    const { amount, sentence, clause } = figure
    const rivals = fitting.filter((other) => other.sentence === sentence && other.place === figure.place)
    const isCalledSo = rivals.some((other) => other.amount.role === role)
    const isOwn = role === undefined || amount.role === role || (!isCalledSo && holds(clause, expected, context))
    if (!isOwn || (amount.role !== 'level' && amount.role !== role)) return []
    const found = evaluate(figure, expected, document, context)
    return found === null ? [] : [{ figure, expected, found }]
  })
}

function fits(
  { amount, clause, sentence, headings }: Figure,
  expected: ExpectedStatement,
  context: StatementContext,
): boolean {
  if (amount.semantics === 'vague' || isConversion(amount, expected)) return false
  if (expected.under !== undefined && !headings.some((text) => expected.under!.test(text))) return false
  if (expected.unless?.test(clause) === true) return false
  return holds(expected.scope === 'clause' ? clause : sentence, expected, context)
}

function isOn(
  topic: string | undefined,
  { place, amount, row, labels, headings }: Figure,
  context: StatementContext,
): boolean {
  if (topic === undefined) return true
  const before = row === null ? [place.text.slice(0, amount.start)] : labels.map(({ text }) => text)
  return topic === [...before, ...headings].map((text) => fraudTypes.last(text, context)).find((code) => code !== null)
}

/** The other currency of HK$8 billion (US$1 billion): the declared one is the figure, else what stands before the bracket. */
const isConversion = ({ converts, start, currency }: Amount, expected: ExpectedStatement): boolean =>
  converts !== undefined && (expected.currency === undefined ? start > converts : currency !== expected.currency)

const holds = (text: string, { anchor, measure }: ExpectedStatement, context: StatementContext): boolean =>
  anchor === undefined
    ? measures.mentions(text, context).some(({ code }) => code === measure)
    : [anchor].flat().every((pattern) => pattern.test(text))

/** The claim, or the reason why not; null = it is about another kind of period. */
function evaluate(
  figure: Figure,
  expected: ExpectedStatement,
  document: Document,
  context: StatementContext,
): Found | null {
  const { place, amount, headings, sentence } = figure
  const refuse = (reason: RejectionReason, detail: string) => rejectAmount(place, amount, reason, detail)
  const beside =
    expected.period === undefined ? periodBeside(figure, context) : { period: periodGiven(expected.period) }
  if ('missing' in beside) return refuse('period_missing', beside.missing)
  const { period } = beside
  if (expected.kinds?.includes(period.kind) === false) return null
  const guard = yearGuard(period, [sentence, ...headings], context)
  if (guard !== null && expected.obsStatus !== 'F') return refuse('year_guard', guard)
  const coded = codesOf(figure, expected, context)
  if ('unknown' in coded) return refuse('scope_unknown', coded.unknown)
  const {
    anchor: _,
    unless: _u,
    scope: _s,
    under: _n,
    kinds: _k,
    topic: _t,
    population: _p,
    each,
    obsStatus,
    ...spec
  } = expected
  const isP =
    obsStatus === 'as printed' && [sentence, ...headings, document.title ?? ''].some((text) => isProvisional(text))
  const status = obsStatus === 'as printed' ? (isP ? 'P' : undefined) : obsStatus
  return claimOf(place, amount, {
    ...spec,
    ...coded,
    period,
    ...(status !== undefined && { obsStatus: status }),
    ...(each === 'row' && figure.row !== null && { item: figure.row }),
  })
}

const periodGiven = (period: string | Period): Period => (typeof period === 'string' ? periodOf(period) : period)

interface Codes {
  fraudType: string
  victimGeo?: string
  population?: string
}

/** Codes that the words around a figure print, where the source leaves them to the words. */
function codesOf(figure: Figure, expected: ExpectedStatement, context: StatementContext): Codes | { unknown: string } {
  const texts = [figure.clause, figure.sentence, ...figure.headings]
  const first = (only: (text: string) => string | null) => texts.map(only).find((code) => code !== null)
  const { fraudType, victimGeo, population } = expected
  const kind = fraudType === 'as printed' ? first((text) => fraudTypes.only(text, context)) : fraudType
  if (kind === undefined || kind === null) return { unknown: 'no one kind of fraud is printed' }
  const place = victimGeo === 'as printed' ? first((text) => onlyPlace(text, context)) : victimGeo
  if (victimGeo !== undefined && (place === undefined || place === null)) return { unknown: 'no one place is printed' }
  const codes: Codes = {
    fraudType: kind,
    ...(typeof place === 'string' && { victimGeo: place }),
    ...(population !== undefined && population !== 'as printed' && { population }),
  }
  if (population !== 'as printed') return codes
  const group = populations.only(figure.clause, context) ?? populations.only(figure.sentence, context)
  if (group === null && populations.mentions(figure.sentence, context).length > 0)
    return { unknown: 'several groups of victims are printed' }
  return { ...codes, ...(group !== null && { population: group }) }
}

/** Each statement once: its newest period, with one value. */
function settled(candidates: readonly Candidate[]): Found[] {
  const byId = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const { found, expected } = candidate
    const id = found.is === 'claim' ? found.claim.statement : expected.statement
    byId.set(id, [...(byId.get(id) ?? []), candidate])
  }
  return [...byId.values()].flatMap((rivals) => {
    const claims = rivals.filter(({ found }) => found.is === 'claim')
    const newest = claims.map(({ found }) => dayOf(found)).reduce((a, b) => (a > b ? a : b), '')
    const current = claims.filter(({ found }) => dayOf(found) === newest)
    const isMixed = new Set(claims.map(({ found }) => isCounter(found))).size > 1
    const isOne = new Set(current.map(({ found }) => valueOf(found))).size === 1
    return rivals.map(({ figure: { place, amount }, expected, found }): Found => {
      if (found.is !== 'claim') return found
      if (isMixed)
        return rejectAmount(
          place,
          amount,
          'duplicate_value',
          `${expected.statement} is printed for a year and as a counter`,
        )
      if (dayOf(found) !== newest)
        return rejectAmount(place, amount, 'scope_unknown', `${expected.statement} is also printed for a newer period`)
      if (!isOne) return rejectAmount(place, amount, 'duplicate_value', `${expected.statement} has several values`)
      return found
    })
  })
}

const isCounter = (found: Found): boolean => found.is === 'claim' && found.claim.period_kind === 'cumulative'

const dayOf = (found: Found): string => (found.is === 'claim' ? (found.claim.period_end ?? '') : '')

function valueOf(found: Found): string {
  if (found.is !== 'claim') return ''
  const { semantics, low_native, central_native, high_native, unit, period_start } = found.claim
  return [semantics, low_native, central_native, high_native, unit, period_start].join(' ')
}
