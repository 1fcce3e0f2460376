const SIGN = String.raw`[-+−–±~≈<>≤≥(\s]*`
const CURRENCY = String.raw`(?:[A-Z]{1,3}\$|\$[A-Z]{2}|[A-Z]{3}|Rs\.?|R\$|kr\.?|zł|RM|Rp|\p{Sc})?\s*`
const NUMBER = String.raw`(?:\d{1,3}(?:[,.'’\s]\d{2,3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?|[.,]\d+)`
const TAIL = String.raw`\s*(?:%|‰|\p{Sc}|[A-Z]{3}|k|K|m|M|mn|bn|B|T|tn|[Mm]illion|[Bb]illion|[Tt]rillion|[Cc]rore|[Ll]akh|百万|[十百千万萬億亿兆만억조천백]+|[円元원])*[)\s*†‡§+]*(?:\[[^\]]{1,6}\])?`
const AMOUNT = `${SIGN}${CURRENCY}${SIGN}${NUMBER}${TAIL}`
const FIGURE = new RegExp(String.raw`^${AMOUNT}(?:\s*(?:-|–|—|~|～|to)\s*${CURRENCY}${NUMBER}${TAIL})?$`, 'u')
const DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?:[T ][\d:.]+Z?)?$/
const MISSING = /^(?:[-–—.*…:]+|n\/?a\.?|n\.a\.|not (?:available|applicable|specified)|nil|null|none|∅|\[[a-z]\])$/i
const YEAR = String.raw`(?:19|20)\d\d`
const PERIOD = new RegExp(
  String.raw`^(?:fy|cy|ye|[qhs][1-4])?\s*['’]?${YEAR}(?:\s*[-/–]\s*(?:${YEAR}|\d\d))?\s*-?(?:[qhs][1-4]|年度?|년)?(?:\s*\([^)]*\)|\s*[*†‡]+|\s*\[[^\]]*\]|\s?[a-zA-Z])?$`,
  'i',
)

/** What a cell looks like: that decides which line of a table is its header. */
export type Look = 'empty' | 'missing' | 'period' | 'figure' | 'text'

/** Looks only at the form: `$2,952M`, `39%`, `2022-11-10` are figures; `2023-24 (YTD)` may be a column's name. */
export function lookOf(text: string): Look {
  if (text === '') return 'empty'
  if (text.length > 60) return 'text'
  if (PERIOD.test(text)) return 'period'
  if (MISSING.test(text)) return 'missing'
  return FIGURE.test(text) || DATE.test(text) ? 'figure' : 'text'
}

const NOTE_START =
  /^(?:\*|†|‡|§|※|source\b|sources\b|notes?\b|quelle|source :|fuente|fonte|bron|출처|자료|주[:：)]|資料|出典|備考|[（(]注|注[:：)\d]|註|來源|来源|\(\d+\)|\[\w{1,3}\]|\d\)|accessibility description)/i

/** A remark about a table rather than its title: it starts like one, is long, or is a sentence. */
export function isNote(text: string): boolean {
  return NOTE_START.test(text) || text.length > 100 || (text.length > 25 && /[.。]["”')]?$/.test(text))
}
