/**
 * The standard normal distribution in doubles. Relative error ≤ 1e-14 also in the tails: Φ and upper tails come from
 * erfc, never from 1 − Φ.
 */

/** Φ⁻¹(0.95) and Φ⁻¹(0.90), as method.md §3 gives them. */
export const Z90 = 1.6448536269514722
export const Z80 = 1.2815515655446004

/** Φ(z) = P(Z ≤ z), all real z and ±∞. */
export function normalCdf(z: number): number {
  return 0.5 * erfc(-z / Math.SQRT2)
}

/** P(Z > z) = Φ(−z), with full relative accuracy for large z. */
export function normalUpperTail(z: number): number {
  return 0.5 * erfc(z / Math.SQRT2)
}

const ERF_P = [3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694, 0.18577770618460315]
const ERF_Q = [23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171]
const ERFC_P = [
  0.5641884969886701, 8.883149794388377, 66.11919063714163, 298.6351381974001, 881.952221241769, 1712.0476126340707,
  2051.0783778260716, 1230.3393547979972, 2.1531153547440383e-8,
]
const ERFC_Q = [
  15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903, 3290.7992357334597, 4362.619090143247,
  3439.3676741437216, 1230.3393548037495,
]
const TAIL_P = [
  0.30532663496123236, 0.36034489994980445, 0.12578172611122926, 0.016083785148742275, 0.0006587491615298378,
  0.016315387137302097,
]
const TAIL_Q = [2.568520192289822, 1.8729528499234604, 0.5279051029514285, 0.06051834131244132, 0.0023352049762686918]

/**
 * Complementary error function by Cody's rational Chebyshev approximations; relative error about 1e-15, underflow to 0
 * beyond x ≈ 26.5.
 *
 * @see W. J. Cody, Rational Chebyshev approximations for the error function, Math. Comp. 23 (1969) 631–637
 */
export function erfc(x: number): number {
  const y = Math.abs(x)
  if (y <= 0.46875) {
    const square = y > 1.11e-16 ? y * y : 0
    let top = ERF_P[4]! * square
    let bottom = square
    for (let i = 0; i < 3; i++) {
      top = (top + ERF_P[i]!) * square
      bottom = (bottom + ERF_Q[i]!) * square
    }
    return 1 - (x * (top + ERF_P[3]!)) / (bottom + ERF_Q[3]!)
  }
  const tail = y <= 4 ? expSquared(y) * middle(y) : y < 27 ? expSquared(y) * far(y) : 0
  return x < 0 ? 2 - tail : tail
}

function middle(y: number): number {
  let top = ERFC_P[8]! * y
  let bottom = y
  for (let i = 0; i < 7; i++) {
    top = (top + ERFC_P[i]!) * y
    bottom = (bottom + ERFC_Q[i]!) * y
  }
  return (top + ERFC_P[7]!) / (bottom + ERFC_Q[7]!)
}

function far(y: number): number {
  const inverse = 1 / (y * y)
  let top = TAIL_P[5]! * inverse
  let bottom = inverse
  for (let i = 0; i < 4; i++) {
    top = (top + TAIL_P[i]!) * inverse
    bottom = (bottom + TAIL_Q[i]!) * inverse
  }
  const fraction = (inverse * (top + TAIL_P[4]!)) / (bottom + TAIL_Q[4]!)
  return (1 / Math.sqrt(Math.PI) - fraction) / y
}

/**
 * Mills' ratio (1 − Φ(x))/φ(x) for x ≥ 0, relative error about 1e-15: the tail without its exponential, for code that has
 * the density at hand.
 */
export function millsRatio(x: number): number {
  const y = x * Math.SQRT1_2
  if (y <= 0.46875) return HALF_SQRT_2PI * erfc(y) * Math.exp(y * y)
  return HALF_SQRT_2PI * (y <= 4 ? middle(y) : far(y))
}

const HALF_SQRT_2PI = Math.sqrt(2 * Math.PI) / 2

/** exp(−y²) with y split at 1/16, so that the rounding of y² does not reach the result. */
function expSquared(y: number): number {
  const head = Math.trunc(y * 16) / 16
  return Math.exp(-head * head) * Math.exp(-(y - head) * (y + head))
}

const CENTRE_P = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
  33430.57558358813, 2509.0809287301227,
]
const CENTRE_Q = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
  5226.495278852546,
]
const NEAR_P = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
  0.022723844989269184, 0.0007745450142783414,
]
const NEAR_Q = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
]
const FAR_P = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
]
const FAR_Q = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
  1.421511758316446e-7, 2.0442631033899397e-15,
]

/**
 * Φ⁻¹(p): the z with Φ(z) = p.
 *
 * @param p 0 < p < 1
 * @returns z; relative error about 1e-15
 * @throws RangeError for p outside (0, 1)
 * @see M. J. Wichura, Algorithm AS 241 (PPND16), Appl. Stat. 37 (1988) 477–484
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`p must lie in (0, 1), got ${p}`)
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return (q * polynomial(CENTRE_P, r)) / polynomial(CENTRE_Q, r)
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p))
  const z =
    r <= 5
      ? polynomial(NEAR_P, r - 1.6) / polynomial(NEAR_Q, r - 1.6)
      : polynomial(FAR_P, r - 5) / polynomial(FAR_Q, r - 5)
  return q < 0 ? -z : z
}

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0
  for (let i = coefficients.length - 1; i >= 0; i--) sum = sum * x + coefficients[i]!
  return sum
}
