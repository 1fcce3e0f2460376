import { isSentenceEnd } from './sentence.ts'
import type { Language } from './language-table.ts'
import type { Reader } from './reader.ts'
import { longestMatch } from './trie.ts'

/** A place in a line of text. */
export interface Span {
  start: number
  end: number
}

export const IS_YEAR = /^(?:fy\s?)?(?:19|20|25)\d\d(?:\s?[-/–]\s?\d{2,4})?\s?(?:年度?|년)?$/
/** A row of a plain text ends with a figure, behind which only marks stand; a line of a paragraph goes on. */
const ENDS_WITH_FIGURE = /\d[)）]?\s?[%％*†‡]{0,3}$/
/** A line that begins small goes on with the one before it. */
const GOES_ON = /^\s*\p{Ll}/u
/** A label that counts something, under a unit of money too. */
const COUNTS =
  /^\s*(?:the )?(?:number of|no\. of|anzahl|nombre|número|numero|aantal|antal|antall|số (?:vụ|người)|จำนวน(?:คดี|ราย|ผู้)|jumlah (?:kes|kasus|mangsa|korban|laporan))|(?:cases|reports|complaints|incidents|victims|arrests|fälle|opfer|victimes|casos|casi|vittime|slachtoffers|meldingen|anmälningar|anmeldelser|件数|件數|宗數|宗数|人数|人數|건수|인원)\s*[:：]?\s*$/
/** Languages that group thousands by blanks. */
const BLANK_GROUPS = new Set<Language>(['fr', 'sv', 'no'])

export function lineEnd(cased: string, at: number): number {
  const end = cased.indexOf('\n', at)
  return end < 0 ? cased.length : end
}

/** Cells between tabs, bars, semicolons or two and more blanks. */
export function cellsOf(line: string): Span[] {
  const cells: Span[] = []
  let start = 0
  for (const { index, 0: mark } of line.matchAll(/\s*[|\t;]\s*|\s{2,}/g)) {
    if (index > 0 && index > start) cells.push({ start, end: index })
    start = index + mark.length
  }
  if (start < line.length) cells.push({ start, end: line.length })
  return cells
}

/** The label and the figures of a line without cells: `Investment fraud 4,570 3,950`, without its years. */
export function figuresOf({ text, lexicon }: Reader, line: Span | undefined): Span[] {
  if (!line) return []
  const spans: Span[] = [{ start: line.start, end: line.start }]
  let isGroup = false
  for (const { index, 0: word } of text.slice(line.start, line.end).matchAll(/[^\s:：]+/g)) {
    const span = { start: line.start + index, end: line.start + index + word.length }
    const last = spans.at(-1)!
    if (isGroup && last.end === span.start - 1 && /^\d{3}(?!\d)/.test(word)) {
      last.end = span.end // 2023 1 345
      continue
    }
    const isFigure = /^[(（]?[-−–△▲▼ー+]?(?:[a-z]{0,3}[$€£¥₹₩]|rm|rp)?\d[\d.,']*[)）]?[*†\u00b9\u00b2\u00b3]*$/.test(
      word,
    )
    if (!isFigure || (IS_YEAR.test(word) && spans.length === 1)) continue
    spans.push(span)
    isGroup = BLANK_GROUPS.has(lexicon.language) && /^\D?\d{1,3}$/.test(word)
  }
  return spans.length === 1 ? [] : spans
}

/**
 * A row of a table, or a line of its headers: no sentence ends in it, and its only cell ends with a figure.
 *
 * @param cells of the line
 */
export function isRow(text: string, cased: string, start: number, end: number, cells: readonly Span[]): boolean {
  if (isProse(text, cased, start, end)) return false
  const line = text.slice(start, end)
  if (!/\d/.test(line) || cells.length > 1) return true
  return ENDS_WITH_FIGURE.test(line.trimEnd()) && !GOES_ON.test(cased.slice(start, end))
}

/** A line that ends a sentence, or that has one inside. */
export function isProse(text: string, cased: string, start: number, end: number): boolean {
  let last = end
  while (last > start && text.charCodeAt(last - 1) <= 32) last--
  for (let at = start + 1; at < last; at++)
    if (text.charCodeAt(at) > 32 && isSentenceEnd({ text, cased }, at)) return true
  return false
}

/** The first cell, or what stands before the first figure, counts something: Number of victims. */
export function isCountLabel(text: string, [label, ...others]: readonly Span[]): boolean {
  if (!label) return false
  const words = text.slice(label.start, label.end)
  return COUNTS.test(others.length > 0 ? words : words.replace(/\d.*$/s, ''))
}

/** A header cell that names what is counted: cases, victims. */
export function countsOnly({ text, cased, lexicon }: Reader, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (longestMatch(lexicon.counted, text, cased, at)) return true
  return false
}
