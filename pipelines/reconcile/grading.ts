import type { Semantics } from '../extract/semantics.ts'
import { distributionOf } from './distribution.ts'
import { gradeOf, mayConstrain } from './grade.ts'
import { NO_SET, type PrintedAmounts, hardSet, setToUsd, softUpper, strictSet } from './hard-set.ts'
import { COUNT_KINDS, type Kind, isAdministrative, kindOf } from './kind.ts'
import { central90 } from './lognormal.ts'
import { toUsd, wholeUnits } from './money.ts'
import { Z90 } from './normal.ts'
import { type Grade, type Params, RECON_1_0 } from './params.ts'
import { FINE, type Print, aboutUnit, mantissaDecimals, printedUnit, shortestPrint } from './printed-unit.ts'

/** What the method reads of one claim. Amounts are decimal strings in whole units; null = ∅. */
export interface GradeInput {
  claim_id: string
  semantics: Semantics
  hedge_status: 'seen' | 'unrecorded'
  /** Probability, 0–1, decimal string. */
  stated_level: string | null
  printed_decimals_low: number | null
  printed_decimals_high: number | null
  printed_scale: string | null
  low_native: string | null
  central_native: string | null
  high_native: string | null
  low_usd: string | null
  central_usd: string | null
  high_usd: string | null
  /** Currency units for one US$, as used for the amounts above; null = the claim is in US$. */
  local_per_usd: string | null
  basis: string
  measure: string
  /** Column of `measures`. */
  needs_system: boolean
  reporting_system: string
  publisher_kind: string
  /** Reporting systems that the source runs. */
  operates: readonly string[]
  /** Reasons known before grading, `origin_unseen` included where lineage gives it. */
  grade_reasons: readonly string[]
  /** Overrules the grade rule: `pool FILE` states its grades. */
  grade?: Grade
  /** Flags that earlier steps set: `period_offset gross_assumed population_assumed fx_annual_for_part_year fx_low_quality`. */
  flags: readonly string[]
  /** Spread of ln(amount) from an unknown conversion date; 0 = none. */
  fx_ln_sd: number
}

/** A row of `gradings`, with what later steps need and no table prints. */
export interface Grading {
  claim_id: string
  kind: Kind
  flags: string[]
  hard_low_usd: string | null
  hard_high_usd: string | null
  strict_low_usd: string | null
  strict_high_usd: string | null
  soft_upper_usd: string | null
  may_constrain: boolean
  ln_mean: number | null
  ln_sd: number | null
  ln_sd_graded: number | null
  /** Whole units. */
  graded_low_usd: string | null
  graded_high_usd: string | null
  grade: Grade
  grade_reasons: string[]
  /** The graded 90 % interval before rounding, US$; null = one-sided. */
  graded90: [number, number] | null
  /** A figure that a system counted itself: alone in its stratum it is a `reported_count`. */
  counted: boolean
  /** Graded lower bound of a one-sided "at least", X·exp(−z90·s_g) in US$; null for all others. */
  graded_floor: number | null
  /** Spread that grading gives, with added spreads: s_g and δ in quadrature. */
  s_grade: number
  /** Printed unit in US$ (of an interval the smaller one): finer prints speak first. */
  unit: number
  /** The same in native units. */
  native_unit: number
}

/**
 * Reads one claim: kind, asserted set, distribution, grade, graded 90 % interval.
 *
 * Sets are exact (integers, rounded once to 6 decimals); ln statistics are doubles with relative error about 1e-15;
 * graded ends are whole units, halves away from zero. A claim without US$ amounts has a kind and a grade and no numbers.
 *
 * @param places decimals kept of sets of US$ claims: 6 as published; more for amounts in other units
 * @throws RangeError when an amount that the semantics needs is absent or not > 0, or a code is unknown
 * @see method.md (a); contract §7 gives four rows to the digit
 */
export function gradeClaim(input: GradeInput, params: Params = RECON_1_0, places = 6): Grading {
  const administrative = isAdministrative(input.basis, input.needs_system)
  const kind = kindOf({
    semantics: input.semantics,
    hedgeUnrecorded: input.hedge_status === 'unrecorded',
    administrative,
    levelStated: input.stated_level !== null,
  })
  const { grade, reasons } =
    input.grade === undefined
      ? gradeOf({
          basis: input.basis,
          measure: input.measure,
          reportingSystem: input.reporting_system,
          publisherKind: input.publisher_kind,
          operates: input.operates,
          reasons: input.grade_reasons,
        })
      : { grade: input.grade, reasons: [...input.grade_reasons].sort() }
  const flags = new Set(input.flags)
  if (kind === 'at_least' && input.semantics === 'more_than') flags.add('strict')
  if (input.hedge_status === 'unrecorded') flags.add('hedge_unrecorded')

  const periodOffset = flags.has('period_offset')
  const added = Math.hypot(periodOffset ? params.deltaFiscal : 0, input.fx_ln_sd)
  const sGrade = added === 0 ? params.gradeSd[grade] : Math.hypot(params.gradeSd[grade], added)
  const amounts = printedAmounts(kind, input)
  const usable = (input.low_usd ?? input.central_usd ?? input.high_usd) !== null
  const inUsd = (unit: bigint) => Number(unit) / 10 ** FINE / Number(input.local_per_usd ?? '1')
  const unitLow = inUsd(amounts.unitLow)
  const unitHigh = inUsd(amounts.unitHigh)

  const stated = usable
    ? distributionOf(
        kind,
        {
          low: numberOf(input.low_usd),
          central: numberOf(input.central_usd),
          high: numberOf(input.high_usd),
          unitLow,
          unitHigh,
          level: numberOf(input.stated_level),
        },
        params.pUnstated,
      )
    : null
  const sStated = stated === null ? null : added === 0 ? stated.s : Math.hypot(stated.s, added)
  const sGraded = sStated === null ? null : Math.sqrt(sStated ** 2 + params.gradeSd[grade] ** 2)
  const graded = stated === null || sGraded === null ? null : central90({ m: stated.m, s: sGraded })
  const hard = usable ? setToUsd(hardSet(kind, amounts, places), input.local_per_usd) : NO_SET
  const strict = usable ? setToUsd(strictSet(kind, amounts, places), input.local_per_usd) : NO_SET
  const soft = usable ? softUpper(kind, amounts, places) : null

  return {
    claim_id: input.claim_id,
    kind,
    flags: [...flags].sort(),
    hard_low_usd: hard.low,
    hard_high_usd: hard.high,
    strict_low_usd: strict.low,
    strict_high_usd: strict.high,
    soft_upper_usd: soft === null || input.local_per_usd === null ? soft : toUsd(soft, input.local_per_usd),
    may_constrain: usable && mayConstrain(kind, grade, administrative, periodOffset),
    ln_mean: stated?.m ?? null,
    ln_sd: sStated,
    ln_sd_graded: sGraded,
    graded_low_usd: graded === null ? null : wholeUnits(graded[0]),
    graded_high_usd: graded === null ? null : wholeUnits(graded[1]),
    grade,
    grade_reasons: reasons,
    graded90: graded,
    counted: administrative && COUNT_KINDS.has(kind),
    graded_floor: kind === 'at_least' && usable ? Number(input.low_usd) * Math.exp(-Z90 * sGrade) : null,
    s_grade: sGrade,
    unit: Math.min(unitLow, unitHigh),
    native_unit: Number(amounts.unitLow < amounts.unitHigh ? amounts.unitLow : amounts.unitHigh) / 10 ** FINE,
  }
}

function numberOf(text: string | null): number | null {
  return text === null ? null : Number(text)
}

/** The native amounts with their printed units; what was not printed is taken as the shortest print of the value. */
function printedAmounts(kind: Kind, input: GradeInput): PrintedAmounts {
  const { low_native: low, central_native: central, high_native: high } = input
  const scale = input.printed_scale
  // The ends of X ± sd are computed: X alone is printed.
  const lowEnd = kind === 'pm_sd' ? central : (low ?? central ?? high)
  const highEnd = kind === 'pm_sd' ? central : (high ?? central ?? low)
  if (lowEnd === null || highEnd === null) return { low, central, high, unitLow: 0n, unitHigh: 0n }
  // A scale word stands once and holds for both ends, so that of an unprinted scale is the smaller end's.
  const shared = scale ?? shortestPrint(lowEnd).scale
  const print = (end: string, decimals: number | null): Print => ({
    scale: shared,
    decimals: decimals ?? mantissaDecimals(end, shared),
  })
  const { printed_decimals_low: lowDecimals, printed_decimals_high: highDecimals } = input
  // One figure has one print: that of its own end, or of X what either column says.
  const isCentral = kind === 'pm_sd' || (low === null && high === null)
  const lowPrint = print(lowEnd, isCentral ? (lowDecimals ?? highDecimals) : low === null ? highDecimals : lowDecimals)
  const highPrint = print(
    highEnd,
    isCentral ? (highDecimals ?? lowDecimals) : high === null ? lowDecimals : highDecimals,
  )
  const unit = kind === 'about' ? aboutUnit : (_: string, print: Print) => printedUnit(print)
  return { low, central, high, unitLow: unit(lowEnd, lowPrint), unitHigh: unit(highEnd, highPrint) }
}
