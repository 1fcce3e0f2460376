import type { Block, Cell } from '../read/document.ts'
import type { Amount, AmountRole } from './amount.ts'
import { amounts } from './amounts/amounts.ts'
import { micros, times } from './decimal.ts'
import type { Found, FoundClaim } from './found.ts'
import { type Period, periodOf } from './period.ts'
import type { RejectionReason } from './reading.ts'
import { sentenceAt } from './sentence.ts'
import { slug } from './slug.ts'
import { unitOf } from './unit.ts'
import { type GuardContext, isPrinted } from './vocabulary/year-guard.ts'

/** What a source says of one figure. Scope columns that are left out are those of its declaration. */
export interface ClaimSpec {
  /** Name of what the figure says: `total_loss`. */
  statement: string
  /** Printed label of the row, where one statement has many: it becomes `.alabama`. */
  item?: string
  measure: string
  fraudType: string
  /** `2024`, `2024-S1` …, or a period with its days, or `undated('rate')`. */
  period: string | Period
  /** What a bare sign or a bare number is; a figure printed in another currency is rejected. */
  currency?: string
  /** Printed unit that holds for the figure: `억원`, `US$ million`. */
  unit?: string
  victimGeo?: string
  perpetratorScope?: string
  population?: string
  reportingSystem?: string
  grossNet?: 'gross' | 'net'
  basis?: string
  gradeReasons?: readonly string[]
  /** `F` for a forecast. */
  obsStatus?: 'E' | 'F' | 'P'
  publisherAsCited?: string
  note?: string
  /** Lowest and highest amount that is believed, in whole units: outside it goes to `rejected`. */
  band?: readonly [low: string, high: string]
}

/**
 * The figure that fills a cell: a claim, or the reason why not.
 *
 * @throws RangeError on a declared unit that no grammar knows: a slip of the declaration
 */
export function claimFromCell(cell: Cell, spec: ClaimSpec): Found {
  if (cell.text === '') return reject(cell, 'unparseable', 'the cell is empty')
  const printed = wholeAmount(cell.text)
  if (printed === null) return reject(cell, 'unparseable', 'the cell is not one amount of money')
  if (spec.unit === undefined) return claimOf(cell, printed, spec)
  const unit = unitOf(spec.unit)
  if (unit === null) throw new RangeError(`not a unit of money: "${spec.unit}"`)
  if (unit.currency !== null && spec.currency !== undefined && unit.currency !== spec.currency) {
    throw new RangeError(`unit "${spec.unit}" is in ${unit.currency}, the declaration says ${spec.currency}`)
  }
  if (unit.scale !== '1' && printed.scale !== '1') {
    return rejectAmount(cell, printed, 'unit_unknown', `printed with a scale of its own below "${spec.unit}"`)
  }
  const scaled = unit.scale === '1' ? printed : inUnit(printed, unit.scale)
  const { currency = unit.currency } = spec
  return claimOf(cell, scaled, currency === null ? spec : { ...spec, currency })
}

/** The one amount that a text is; a number without any sign of money is one too, in no currency. */
function wholeAmount(text: string): Amount | null {
  const isBare = /^[\d.,'’\s]+$/.test(text)
  const probe = isBare ? `USD ${text}` : text // any currency makes a number an amount
  const [amount, ...others] = amounts(probe)
  if (amount === undefined || others.length > 0 || amount.start !== 0 || amount.end !== probe.length) return null
  return isBare ? { ...amount, currency: null, text, end: text.length } : amount
}

function inUnit(amount: Amount, scale: string): Amount {
  const [low, central, high] = [amount.low, amount.central, amount.high].map((end) => end && times(end, scale))
  return { ...amount, low: low ?? null, central: central ?? null, high: high ?? null, scale }
}

/**
 * A figure in running text.
 *
 * @param seenIn headings or source lines that hold for the block: a year may stand there instead of in the sentence
 * @param known language, country, style and day of publication, for years that are printed otherwise than as 2024
 */
export function claimFromAmount(
  block: Block,
  amount: Amount,
  spec: ClaimSpec,
  seenIn: readonly string[] = [],
  known: GuardContext = {},
): Found {
  const sentence = sentenceAt(block.text, amount.start).text
  if (!isPrinted(resolved(spec.period), [sentence, ...seenIn], known)) {
    return rejectAmount(block, amount, 'year_guard', `${periodName(spec.period)} is not printed beside the figure`)
  }
  return claimOf(block, amount, spec)
}

/** A number that is no figure of ours: a count, a median, a share. `unit`: `reports`, `percent`, or a currency. */
export function control(place: Cell | Block, { label, unit, text = place.text }: ControlSpec): Found {
  const value = /^[A-Z]{3}$/.test(unit) ? moneyIn(text, unit) : numberIn(text)
  if (value === null) return reject(place, 'unparseable', `one number is expected here, for the control ${label}`)
  return { is: 'control', locator: place.locator, label, value, unit }
}

export interface ControlSpec {
  label: string
  unit: string
  /** The part of the text that holds the number, where there are several. */
  text?: string
}

/** The only number of a text, without separators; null where there is none or more than one. */
function numberIn(text: string): string | null {
  const found = text.match(/(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d.,]*\d)/g) ?? []
  return found.length === 1 ? found[0]!.replaceAll(',', '') : null
}

function moneyIn(text: string, currency: string): string | null {
  const amount = wholeAmount(text)
  return amount === null || (amount.currency ?? currency) !== currency ? null : amount.central
}

/** A figure that can't be used, with the whole text of its place. */
export function reject(place: Cell | Block, reason: RejectionReason, detail: string | null = null): Found {
  return { is: 'rejection', locator: place.locator, as_printed: place.text || '(empty)', reason, detail }
}

/** A figure in a text that can't be used. */
export function rejectAmount(
  place: Cell | Block,
  amount: Amount,
  reason: RejectionReason = whyNot(amount) ?? 'scope_unknown',
  detail: string | null = null,
): Found {
  return { is: 'rejection', locator: place.locator, as_printed: amount.text, reason, detail }
}

/** What the words of a sentence call the sums of these measures; those of any other measure are levels. */
export const ROLES: Readonly<Record<string, AmountRole>> = {
  prevented_loss: 'blocked',
  reimbursed: 'recovered',
  assets_seized: 'seized',
  criminal_revenue: 'revenue',
}

/** Why an amount can be no claim of a measure; null = it can. Without a measure: whatever it may measure. */
function whyNot({ semantics, role, currency, low, central, high }: Amount, measure = ''): RejectionReason | null {
  if (semantics === 'vague') return 'vague'
  if (role !== 'level' && role !== ROLES[measure]) return 'not_a_loss'
  if (currency === null) return 'currency_unresolved'
  return [low, central, high].some((end) => end !== null && micros(end) <= 0n) ? 'out_of_range' : null
}

/** A figure at its place, when its period is known to be printed: a claim, or the reason why not. */
export function claimOf(place: Cell | Block, printed: Amount, spec: ClaimSpec): Found {
  const currency = printed.currency ?? spec.currency ?? null
  const amount = { ...printed, currency }
  const reason = whyNot(amount, spec.measure)
  const refuse = (why: RejectionReason, detail: string) => rejectAmount(place, amount, why, detail)
  if (reason !== null || amount.semantics === 'vague' || currency === null) {
    return rejectAmount(place, amount, reason ?? undefined)
  }
  if (spec.currency !== undefined && currency !== spec.currency) {
    return refuse('currency_unresolved', `printed in ${currency}, the declaration says ${spec.currency}`)
  }
  const [lowest, highest] = spec.band ?? [null, null]
  const ends = [amount.low, amount.central, amount.high].filter((end) => end !== null).map(micros)
  if (lowest !== null && ends.some((end) => end < micros(lowest) || end > micros(highest))) {
    return refuse('out_of_range', `${spec.statement} is believed between ${lowest} and ${highest}`)
  }
  const item = spec.item === undefined ? null : slug(spec.item)
  if (item === '') return refuse('scope_unknown', `the label "${spec.item}" has no letters for an id: give it an alias`)
  return { is: 'claim', claim: { ...said(place, amount, currency, spec, item), ...coded(spec) } }
}

function said(place: Cell | Block, amount: Amount, unit: string, spec: ClaimSpec, item: string | null): FoundClaim {
  const period = resolved(spec.period)
  return {
    statement: item === null ? spec.statement : `${spec.statement}.${item}`,
    locator: place.locator,
    span_start: amount.start,
    span_end: amount.end,
    as_printed: amount.text,
    printed_decimals_low: amount.decimalsLow,
    printed_decimals_high: amount.decimalsHigh,
    printed_scale: amount.scale,
    semantics: amount.semantics as FoundClaim['semantics'],
    low_native: amount.low,
    central_native: amount.central,
    high_native: amount.high,
    unit,
    fraud_type: spec.fraudType,
    measure: spec.measure,
    period_start: period.start,
    period_end: period.end,
    period_kind: period.kind,
  }
}

function coded(spec: ClaimSpec): Partial<FoundClaim> {
  return {
    ...(spec.victimGeo !== undefined && { victim_geo: spec.victimGeo }),
    ...(spec.perpetratorScope !== undefined && { perpetrator_scope: spec.perpetratorScope }),
    ...(spec.population !== undefined && { population: spec.population }),
    ...(spec.reportingSystem !== undefined && { reporting_system: spec.reportingSystem }),
    ...(spec.grossNet !== undefined && { gross_net: spec.grossNet }),
    ...(spec.basis !== undefined && { basis: spec.basis }),
    ...(spec.gradeReasons !== undefined && { grade_reasons: [...spec.gradeReasons] }),
    ...(spec.obsStatus !== undefined && { obs_status: spec.obsStatus }),
    ...(spec.publisherAsCited !== undefined && { publisher_as_cited: spec.publisherAsCited }),
    ...(spec.note !== undefined && { note: spec.note }),
  }
}

const resolved = (period: string | Period): Period => (typeof period === 'string' ? periodOf(period) : period)

const periodName = (period: string | Period): string =>
  typeof period === 'string' ? period : `${period.start ?? 'no day'} to ${period.end ?? 'no day'}`
