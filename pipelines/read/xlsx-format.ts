/** What a number format says beside the digits. */
export interface NumberFormat {
  is: 'number' | 'percent' | 'date'
  /** Currency signs and words printed before and after the digits. */
  prefix: string
  suffix: string
  /** Parts of a date that are shown: `ymd`, `ym`, `y`, `hms` … */
  parts: string
}

const PLAIN: NumberFormat = { is: 'number', prefix: '', suffix: '', parts: '' }
/** Formats that a workbook uses without writing them down (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  5: '"$"#,##0',
  6: '"$"#,##0',
  7: '"$"#,##0.00',
  8: '"$"#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  42: '"$"#,##0',
  44: '"$"#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
}

/** Reads a format code; only the section for positive numbers counts. */
export function numberFormat(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
  const code = codes.get(id) ?? BUILT_IN[id]
  if (code === undefined || code === 'General' || code === '@') return PLAIN
  const section = /^(?:"[^"]*"|\\.|[^;"\\])*/.exec(code)?.[0] ?? code
  const bare = section
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase()
  if (/[ymdhs]|a\/p/.test(bare) && !/[0#?]/.test(bare.replace(/s\.0+|0+$/g, '')))
    return { ...PLAIN, is: 'date', parts: dateParts(bare) }
  const [before, after] = literals(section)
  // commas after the last digit scale what is shown, not what is stored: then the word for the scale is not ours
  const scaled = /[0#?],+(?:[^0#?,.]|$)/.test(bare)
  if (bare.includes('%')) return { ...PLAIN, is: 'percent' }
  return {
    is: 'number',
    prefix: currencyOf(before),
    suffix: scaled ? (/\p{Sc}|(?<!\p{L})[A-Z]{3}(?!\p{L})/u.exec(after)?.[0] ?? '') : after,
    parts: '',
  }
}

function dateParts(code: string): string {
  let parts = ''
  if (code.includes('y')) parts += 'y'
  if (/m/.test(code.replace(/h+[^a-z]*m+|m+[^a-z]*s+|\[m+\]/g, ''))) parts += 'm'
  if (code.includes('d')) parts += 'd'
  if (/h|s|\[m/.test(code)) parts += 'h'
  return parts
}

/** Text before the first and after the last digit of a section. */
function literals(section: string): [string, string] {
  const tokens = section.match(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|./gs) ?? []
  const digit = (token: string) => /^[0#?]$/.test(token)
  const text = (part: readonly string[]) =>
    part
      .map((token) => {
        if (/^[_*]/.test(token) && token.length === 2) return ''
        if (token.startsWith('"')) return token.slice(1, -1)
        if (token.startsWith('\\')) return token.slice(1)
        if (token.startsWith('[')) return /^\[\$([^\]-]*)/.exec(token)?.[1] ?? ''
        return /[$€£¥₩₹\p{L}]/u.test(token) ? token : ''
      })
      .join('')
  const last = tokens.findLastIndex(digit)
  return [text(tokens.slice(0, Math.max(0, tokens.findIndex(digit)))).trim(), text(tokens.slice(last + 1)).trimEnd()]
}

/** Brackets and signs around negative numbers are no currency. */
const currencyOf = (text: string) => text.replace(/[^\p{Sc}\p{L}.\s]/gu, '').trim()

/**
 * A stored number as text: its digits exactly, with currency or percent from its format, or the date it stands for.
 * Binary noise behind the 15th digit goes: Excel does not show it.
 * @param raw as the file has it: `12537194708`, `0.39`, `1.2E-3`
 * @param base1904 the workbook counts days from 1904
 */
export function formatNumber(raw: string, format: NumberFormat, base1904: boolean): string {
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(raw)) return raw
  if (format.is === 'date') return dateOf(Number(raw), format.parts, base1904) ?? plainDecimal(raw, 0)
  if (format.is === 'percent') return `${plainDecimal(raw, 2)}%`
  const digits = plainDecimal(raw, 0)
  const minus = digits.startsWith('-') ? '-' : ''
  const gap = /\p{L}$/u.test(format.prefix) ? ' ' : ''
  return `${minus}${format.prefix}${gap}${digits.slice(minus.length)}${format.suffix}`
}

/** A number without exponent, shifted by powers of ten, at most 15 digits that count. */
function plainDecimal(raw: string, shift: number): string {
  const [, sign, whole = '', fraction = '', exponent = '0'] = /^([-+]?)(\d*)\.?(\d*)(?:e([-+]?\d+))?$/i.exec(raw)!
  let digits = whole + fraction
  let point = whole.length + Number(exponent) + shift
  if (Math.abs(point) > 400) return raw
  const lead = /^0*/.exec(digits)![0].length
  if (digits.length - lead > 15) {
    const kept = BigInt(digits.slice(lead, lead + 15)) + (digits[lead + 15]! >= '5' ? 1n : 0n)
    const rounded = kept.toString()
    point += rounded.length - 15
    digits = digits.slice(0, lead) + rounded + '0'.repeat(Math.max(0, point - lead - rounded.length))
  }
  if (point <= 0) digits = '0'.repeat(1 - point) + digits
  point = Math.max(point, 1)
  digits = digits.padEnd(point, '0')
  const integer = digits.slice(0, point).replace(/^0+(?=\d)/, '')
  const rest = digits.slice(point).replace(/0+$/, '')
  const text = rest === '' ? integer : `${integer}.${rest}`
  return (sign === '-' && /[1-9]/.test(text) ? '-' : '') + text
}

const DAY_MS = 86_400_000

function dateOf(serial: number, parts: string, base1904: boolean): string | null {
  if (!(serial >= 0 && serial < 2_958_466)) return null
  if (!/[ymd]/.test(parts)) return new Date(Math.round((serial % 1) * 86_400) * 1000).toISOString().slice(11, 19)
  // the 1900 calendar has a 29 February that never was
  const days = base1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial
  const iso = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * (DAY_MS / 86_400)).toISOString()
  if (parts === 'y') return iso.slice(0, 4)
  if (parts === 'ym') return iso.slice(0, 7)
  return parts.includes('h') && serial % 1 !== 0 ? iso.slice(0, 16) : iso.slice(0, 10)
}
