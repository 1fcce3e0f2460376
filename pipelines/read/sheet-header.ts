import type { Cell } from './document.ts'
import { foldKey, foldText } from './fold.ts'
import { isBlank, lookAt, type Line, type Places } from './sheet-line.ts'

/** Rows that are looked at to tell figures from texts. */
export const SAMPLE = 20

/**
 * True when a line names the columns of the lines below it. It holds texts and periods only, no figure; where figures
 * stand below, at least one column must have a name above its figures; where none do, it must name every column, each otherwise.
 */
export function isHeader(line: Line, below: readonly Line[]): boolean {
  const looks = lookAt(line)
  if (looks.some((look) => look === 'figure' || look === 'missing')) return false
  const named = looks.flatMap((look, column) => (look === 'empty' ? [] : [column]))
  const periods = named.filter((column) => looks[column] === 'period')
  if (periods.includes(named[0] ?? -1) && named[0] === 0) return false
  if (below.length === 0) return named.length > 2
  const rows = below.map(lookAt)
  const figures = (column: number) =>
    rows.filter((row) => row[column] === 'figure' || (row[column] === 'period' && looks[column] === 'text')).length
  const texts = (column: number) => rows.filter((row) => row[column] === 'text').length
  if (rows.some((row) => row.includes('figure') || row.includes('period'))) {
    return named.some((column) => figures(column) > texts(column))
  }
  if (periods.length > 0) return rows.some((row) => row.includes('missing'))
  const names = new Set(named.map((column) => foldKey(line.texts[column]!)))
  const widest = Math.max(...rows.map((row) => row.filter((look) => look !== 'empty').length))
  return names.size === named.length && named.length >= widest
}

/** The header may be printed on two lines: groups that span columns, then their parts. */
export function headerLines(lines: readonly Line[]): readonly Line[] {
  const [first, second] = lines
  if (first === undefined || second === undefined || lines.length < 3) return lines.slice(0, 1)
  const gaps = second.texts.filter(
    (text, column) => column > 0 && !isBlank(text) && isBlank(first.texts[column] ?? ''),
  ).length
  const parts = lookAt(second)
  const names = parts.every((look) => look !== 'figure' && look !== 'missing') && parts[0] !== 'period'
  return gaps > 0 && names && isHeader(second, lines.slice(2, 2 + SAMPLE)) ? lines.slice(0, 2) : lines.slice(0, 1)
}

export function headerCells(heads: readonly Line[], from: number, to: number, places: Places): Cell[] {
  const last = heads.at(-1)
  if (last === undefined) return []
  let group = ''
  return Array.from({ length: to - from }, (_, index) => {
    const column = from + index
    const upper = heads.length > 1 ? foldText(heads[0]!.texts[column] ?? '') : ''
    if (upper !== '') group = upper
    const own = foldText(last.texts[column] ?? '')
    const text = heads.length > 1 && group !== own ? [group, own].filter(Boolean).join(' ') : own
    return { locator: places.cell(last.number, column), text }
  })
}

/** Some sheets print a table's title as the name of its first column. */
export function titleIn([first, ...others]: readonly Cell[]): string | null {
  const words = (cell: Cell) => cell.text.split(' ').length
  if (first === undefined || others.length === 0) return null
  return words(first) > 3 && others.every((cell) => words(cell) <= 3) ? first.text : null
}
