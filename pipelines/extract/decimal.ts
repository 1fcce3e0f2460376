/**
 * A plain decimal in millionths, exact: '0.5' → 500000n.
 *
 * @param text digits with at most six decimals, as money is held everywhere
 * @throws RangeError on anything else: a caller's bug
 */
export function micros(text: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d{1,6}))?$/.exec(text)
  if (match === null) throw new RangeError(`not a plain decimal of at most six decimals: ${text}`)
  const size = BigInt(match[2]! + (match[3] ?? '').padEnd(6, '0'))
  return match[1] === '-' ? -size : size
}
