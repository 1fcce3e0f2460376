import type { BadCell } from '../errors.ts'
import { isDay } from '../extract/fields.ts'
import { SEMANTICS, type Semantics } from '../extract/semantics.ts'
import { type GradeInput, type Grading, gradeClaim } from './grading.ts'
import { needsSystem } from './kind.ts'
import { compareAmounts, decimalsOf, divideRounded, fromUnits, isPlainDecimal, toUnits } from './money.ts'
import { GRADES, type Grade, RECON_1_0 } from './params.ts'
import type { RawRow } from './pool-file.ts'
import type { PoolRow } from './pool-row.ts'
import { FINE } from './printed-unit.ts'
import { statedWords } from './stated-words.ts'

type End = 'low_usd' | 'central_usd' | 'high_usd'

/** The amounts that each semantics needs: contract, columns 12–14 of claims. */
const NEEDS: Record<Semantics, readonly End[]> = {
  exact: ['central_usd'],
  approximately: ['central_usd'],
  order_of: ['central_usd'],
  at_least: ['low_usd'],
  more_than: ['low_usd'],
  nearly: ['high_usd'],
  up_to: ['high_usd'],
  interval: ['low_usd', 'high_usd'],
  scenario: ['low_usd', 'high_usd'],
  pert: ['low_usd', 'central_usd', 'high_usd'],
  pm_sd: ['low_usd', 'central_usd', 'high_usd'],
}

const BASES = ['victim_reports', 'bank_returns', 'audit', 'modelled', 'onchain', 'survey', 'expert']
const MEASURES = [
  'reported_loss',
  'estimated_loss',
  'adjusted_loss',
  'criminal_revenue',
  'criminal_profit',
  'criminal_flow',
  'prevented_loss',
  'attempted_loss',
  'reimbursed',
  'amount_involved',
  'cost_of_fraud',
  'assets_seized',
]

/**
 * One row of a file as the pool reads it.
 *
 * @param bad gets every cell that can't be used
 * @returns null where there was one
 */
export function claimOf(row: RawRow, claimId: string, bad: BadCell[]): PoolRow | null {
  const before = bad.length
  const say = (column: string, reason: string) =>
    bad.push({ line: row.lineOf?.get(column) ?? row.line, column, reason })
  const cell = (column: string) => row.cells[column] ?? ''
  const oneOf = <T extends string>(column: string, codes: readonly T[], fallback: T | null): T | null => {
    const text = cell(column)
    if (text === '' && fallback !== null) return fallback
    const found = codes.find((code) => code === text)
    if (found === undefined) say(column, `must be one of ${codes.join(', ')}, got "${text}"`)
    return found ?? null
  }
  const amount = (column: string): string | null => {
    const text = cell(column)
    if (text === '') return null
    const reason = !isPlainDecimal(text)
      ? `must be a plain number (no separator, no exponent, no words), got "${text}"`
      : text.startsWith('-')
        ? `must not be negative, got ${text}`
        : decimalsOf(text) > FINE
          ? `has more than ${FINE} decimals: ${text}`
          : text.replace(/^0+|\..*$/g, '').length > WHOLE_DIGITS
            ? `has more than ${WHOLE_DIGITS} digits before the point: ${text}`
            : !/[1-9]/.test(text)
              ? 'must be more than 0'
              : null
    if (reason === null) return text
    say(column, reason)
    return null
  }
  const decimals = (column: string): number | null => {
    const text = cell(column)
    if (text === '') return null
    if (/^\d{1,2}$/.test(text) && Number(text) <= FINE) return Number(text)
    say(column, `must be a whole number of decimals from 0 to ${FINE}, got "${text}"`)
    return null
  }

  const semantics = oneOf('semantics', SEMANTICS, null)
  const amounts = { low_usd: amount('low_usd'), central_usd: amount('central_usd'), high_usd: amount('high_usd') }
  for (const end of semantics === null ? [] : NEEDS[semantics]) {
    if (cell(end) === '') say(end, `"${semantics}" needs it`)
  }
  checkOrder(amounts, say)
  if (semantics === 'pm_sd') checkSpread(amounts, say)
  const level = amount('stated_level')
  if (level !== null && Number(level) >= 1) say('stated_level', `must be a probability between 0 and 1, got ${level}`)
  const basis = oneOf('basis', BASES, 'expert')
  const measure = oneOf('measure', MEASURES, 'estimated_loss')
  const grade = oneOf<Grade>('grade', GRADES, 'D')
  const published = cell('published_on')
  const day = published === '' ? null : firstDay(published)
  if (day !== null && !isDay(day)) say('published_on', `must be YYYY, YYYY-MM or YYYY-MM-DD, got "${published}"`)
  const print = {
    printed_decimals_low: decimals('printed_decimals_low'),
    printed_decimals_high: decimals('printed_decimals_high'),
    printed_scale: amount('printed_scale'),
  }
  if (print.printed_scale !== null && compareAmounts(print.printed_scale, '1') < 0) {
    say('printed_scale', `must be 1 or more, the factor of the scale word, got ${print.printed_scale}`)
  }
  if (bad.length > before || semantics === null || basis === null || measure === null || grade === null) return null

  // Ends that the semantics doesn't use say nothing: "exact" with a low end beside it is still one figure.
  const used = (end: End) => (NEEDS[semantics].includes(end) ? amounts[end] : null)
  const input: GradeInput = {
    claim_id: claimId,
    semantics,
    hedge_status: 'seen',
    stated_level: level,
    ...print,
    low_native: used('low_usd'),
    central_native: used('central_usd'),
    high_native: used('high_usd'),
    low_usd: used('low_usd'),
    central_usd: used('central_usd'),
    high_usd: used('high_usd'),
    local_per_usd: null,
    basis,
    measure,
    needs_system: needsSystem(measure),
    reporting_system: 'none',
    publisher_kind: 'company',
    operates: [],
    grade_reasons: [],
    grade,
    flags: [],
    fx_ln_sd: 0,
  }
  const origin = cell('origin_id') || claimId
  const grading = gradedRow(input)
  if (grading !== null) return poolRow(grading, input, origin, day)
  say(level === null ? NEEDS[semantics][0]! : 'stated_level', 'leaves no finite 90 % interval')
  return null
}

/** Digits before the point that a published amount has: DECIMAL(38,6). */
const WHOLE_DIGITS = 32

/** Unknown parts of a day are 01, as everywhere. */
const firstDay = (published: string): string =>
  /^\d{4}(-\d\d)?$/.test(published) ? `${published}-01-01`.slice(0, 10) : published

/** Null where the graded ends overflow: a level near 0 stretches an interval beyond every number. */
function gradedRow(input: GradeInput): Grading | null {
  try {
    return gradeClaim(input, RECON_1_0, FINE)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function checkOrder(amounts: Record<End, string | null>, say: (column: string, reason: string) => void): void {
  const above = (a: string | null, b: string | null) => a !== null && b !== null && compareAmounts(a, b) > 0
  const { low_usd: low, central_usd: central, high_usd: high } = amounts
  if (above(low, high)) say('low_usd', `must not exceed high_usd, got ${low} > ${high}`)
  else if (above(low, central)) say('low_usd', `must not exceed central_usd, got ${low} > ${central}`)
  else if (above(central, high)) say('central_usd', `must not exceed high_usd, got ${central} > ${high}`)
}

/** X ± sd is printed as its two ends: they lie as far below as above. */
function checkSpread(
  { low_usd, central_usd, high_usd }: Record<End, string | null>,
  say: (column: string, reason: string) => void,
): void {
  if (low_usd === null || central_usd === null || high_usd === null) return
  const [low, central, high] = [low_usd, central_usd, high_usd].map((end) => toUnits(end, FINE)) as [
    bigint,
    bigint,
    bigint,
  ]
  const off = 2n * central - low - high
  // Ends that somebody computed in doubles are off by their last digits.
  if ((off < 0n ? -off : off) * 10n ** 9n <= central) return
  const middle = fromUnits(divideRounded(low + high, 2n), FINE)
  say(
    'central_usd',
    `"pm_sd" needs X - sd, X, X + sd: the middle of ${low_usd} and ${high_usd} is ${middle}, got ${central_usd}`,
  )
}

/** A graded claim as a row of the pool. */
function poolRow(grading: Grading, amounts: GradeInput, origin: string, publishedOn: string | null): PoolRow {
  const { kind, hard_low_usd: low, hard_high_usd: high } = grading
  const printed = amounts.central_usd ?? amounts.high_usd
  return {
    claim_id: grading.claim_id,
    kind,
    stated: statedWords(amounts.semantics, {
      low: numberOf(amounts.low_usd),
      central: numberOf(amounts.central_usd),
      high: numberOf(amounts.high_usd),
    }),
    grade: grading.grade,
    m: grading.ln_mean,
    s: grading.ln_sd,
    sGraded: grading.ln_sd_graded,
    gradedFloor: grading.graded_floor,
    hard: low === null ? null : [Number(low), high === null ? null : Number(high)],
    softUpper: grading.soft_upper_usd === null ? null : Number(grading.soft_upper_usd),
    counted: countedRange(grading, printed),
    floor: kind === 'at_least' ? Number(amounts.low_usd) : null,
    mayConstrain: grading.may_constrain,
    origin,
    // An origin's id is that of its first statement; how far the others stand from it is not known.
    distance: origin === grading.claim_id ? 0 : 1,
    unit: grading.unit,
    publishedOn,
  }
}

/** The printed figure of a count; a cut print ("more than 12.5") gives the two ends of its hard set. */
function countedRange(grading: Grading, printed: string | null): [number, number] | null {
  if (!grading.counted) return null
  if (grading.kind === 'trunc_count') return [Number(grading.hard_low_usd), Number(grading.hard_high_usd)]
  return [Number(printed), Number(printed)]
}

const numberOf = (text: string | null): number | null => (text === null ? null : Number(text))
