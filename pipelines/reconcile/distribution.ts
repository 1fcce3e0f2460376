import type { Kind } from './kind.ts'
import { type LnNormal, fromCentralRange, fromMoments, fromPert, fromScenario, fromUniform } from './lognormal.ts'
import { Z90 } from './normal.ts'

/** A claim in doubles, all in one unit of amount. Which fields are read follows from the kind. */
export interface Stated {
  low: number | null
  central: number | null
  high: number | null
  /** Printed unit of the low and of the high end, same unit as the amounts; of `about`, after its own rule. */
  unitLow: number
  unitHigh: number
  /** Probability that the source gives its interval, 0–1; null = none. */
  level: number | null
}

/**
 * The ln-normal that a claim states, before grading: method.md (a), column "m, s".
 *
 * @returns null for one-sided kinds (`at_least`, `up_to`)
 * @throws RangeError when an amount that the kind needs is absent or not > 0: a caller's bug
 * @see golden cases C1, X5, to 1e-12
 */
export function distributionOf(kind: Kind, stated: Stated, pUnstated: number): LnNormal | null {
  const { unitLow, unitHigh, level } = stated
  const low = () => amount(kind, 'low', stated.low)
  const central = () => amount(kind, 'central', stated.central)
  const high = () => amount(kind, 'high', stated.high)
  switch (kind) {
    case 'count':
      return { m: Math.log(central()), s: unitHigh / 2 / (Math.sqrt(3) * central()) }
    case 'point_estimate':
      return { m: Math.log(central()), s: 0 }
    case 'trunc_count':
      return fromUniform(low(), low() + unitLow)
    case 'nearly':
      return fromUniform(Math.max(0, high() - unitHigh), high())
    case 'about':
      return { m: Math.log(central()), s: Math.log(1 + (2 * unitHigh) / central()) / Z90 }
    case 'range':
      return fromCentralRange(low(), high(), pUnstated)
    case 'ci':
      return fromCentralRange(low(), high(), level ?? pUnstated)
    case 'scenario':
      return fromScenario(low(), high())
    case 'pert':
      return fromPert(low(), central(), high())
    case 'pm_sd':
      return fromMoments(central(), ((high() - low()) / 2) ** 2)
    case 'order_of':
      return fromCentralRange(central() / 2, central() * 5, 0.9)
    default:
      return null
  }
}

function amount(kind: Kind, end: string, value: number | null): number {
  if (value === null || !(value > 0)) throw new RangeError(`${kind} needs a ${end} amount > 0, got ${value}`)
  return value
}
