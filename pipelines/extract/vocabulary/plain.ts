/**
 * A text as words are compared with it: NFKC, lower case, one kind of blank, dash, tilde and apostrophe, ASCII digits.
 * Footnote digits (²) and numbers in circles stay what they are: they are no part of a number.
 */
export interface Plain {
  text: string
  /** The same units before lower case, for words whose case matters (`US`, `May`). */
  cased: string
  original: string
  /** Where each unit of `text` begins and ends in `original`; null = nothing moved. */
  starts: readonly number[] | null
  ends: readonly number[] | null
}

// oxlint-disable-next-line no-control-regex
const ASCII = /^[\x00-\x7f]*$/
/** What joins the character before it: combining marks, vowels and finals of Hangul, voiced marks of narrow kana. */
const JOINS = /^[\u0300-\u036f\u1161-\u11ff\u3099\u309a\uff9e\uff9f]/
const SILENT = /^[\u00ad\u200b-\u200f\u2060\ufeff]/
const KEPT = /^[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209f\u2460-\u24ff\u2776-\u2793]/

/** @param original any text; lone surrogates are kept */
export function plain(original: string): Plain {
  if (ASCII.test(original)) {
    const cased = original.replace(/\s/g, ' ')
    return { text: cased.toLowerCase(), cased, original, starts: null, ends: null }
  }
  const folded = { text: '', cased: '', original, starts: [] as number[], ends: [] as number[] }
  for (let at = 0; at < original.length;) {
    let end = at + sizeAt(original, at)
    while (end - at < 12 && JOINS.test(original[end] ?? '')) end++
    const cased = signsOf(original.slice(at, end))
    const text = cased.toLowerCase()
    folded.cased += text.length === cased.length ? cased : text
    folded.text += text
    for (let i = 0; i < text.length; i++) {
      folded.starts.push(at)
      folded.ends.push(end)
    }
    at = end
  }
  return folded
}

/** A span of the folded text, in UTF-16 offsets of the original. */
export function originalSpan({ original, starts, ends }: Plain, start: number, end: number) {
  const from = starts === null ? start : (starts[start] ?? original.length)
  const to = ends === null ? end : (ends[end - 1] ?? from)
  return { start: from, end: to, text: original.slice(from, to) }
}

const sizeAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

function signsOf(piece: string): string {
  if (SILENT.test(piece)) return ''
  if (KEPT.test(piece)) return piece
  return piece
    .normalize('NFKC')
    .replace(/\s/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u301c\u223c]/g, '~')
    .replace(/[\u2018-\u201b\u02bc\u2032]/g, "'")
    .replace(/[\u0e50-\u0e59]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
}
