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

/**
 * A plain decimal times a whole factor, exact, trailing zeros cut: '12.5' × '1000000' → '12500000'.
 *
 * @throws RangeError as `micros`
 */
export function times(text: string, factor: string): string {
  const product = micros(text) * BigInt(factor)
  const fraction = String(product % 1_000_000n)
    .padStart(6, '0')
    .replace(/0+$/, '')
  return `${product / 1_000_000n}${fraction === '' ? '' : `.${fraction}`}`
}
