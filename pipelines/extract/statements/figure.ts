import type { Block, Cell, Document, Table } from '../../read/document.ts'
import type { Amount, AmountContext } from '../amount.ts'
import { amounts } from '../amounts/amounts.ts'
import { cellAmount } from '../amounts/cell-amount.ts'
import { type Unit, unitFromHeading } from '../amounts/heading.ts'
import { clauseAt, sentenceAt } from '../sentence.ts'

/** An amount of a document with the words that may say what it is, the nearest first. */
export interface Figure {
  place: Block | Cell
  amount: Amount
  /** The clause around it; for a cell its column, its row and the caption. */
  clause: string
  sentence: string
  /** Texts that may say its period: its side of a bracket, clause, sentence; column, row, caption. */
  labels: readonly Label[]
  /** The other amounts of the same text. */
  others: readonly Amount[]
  /** The heading right above, then the first one of the document; for a cell also the caption, notes, source lines, title. */
  headings: readonly string[]
  /** First cell of the row, for a cell. */
  row: string | null
}

interface Label {
  text: string
  /** Where it begins in the text of the place; null = it is no part of it. */
  start: number | null
}

/** How a document is read. */
export interface FigureContext extends AmountContext {
  /** Paragraphs that are headings, though the page doesn't mark them: `2. Deception`. */
  headings?: RegExp
}

/** Every amount of the running text and of the tables, in reading order. */
export function figuresIn(document: Document, { headings, ...context }: FigureContext): Figure[] {
  return [
    ...proseFigures(document, headings, context),
    ...document.tables.flatMap((table) => tableFigures(document, table, context)),
  ]
}

function proseFigures(document: Document, marks: RegExp | undefined, context: AmountContext): Figure[] {
  const figures: Figure[] = []
  const first = headlineOf(document)
  let nearest: string | undefined
  for (const place of document.blocks) {
    if (place.kind === 'heading' || marks?.test(place.text) === true) nearest = place.text
    if (place.kind === 'option') continue
    const headings = [nearest, first].filter((text) => text !== undefined && text !== place.text) as string[]
    const printed = amounts(place.text, context)
    for (const amount of printed) {
      const clause = clauseAt(place.text, amount.start, amount.end)
      const sentence = sentenceAt(place.text, amount.start)
      const others = printed.filter((other) => other !== amount)
      const words = {
        clause: clause.text,
        sentence: sentence.text,
        labels: [bracketSide(clause, amount), clause, sentence],
      }
      figures.push({ place, amount, ...words, others, headings, row: null })
    }
  }
  return figures
}

/** Of a clause with brackets: what is inside with the amount, else all that is outside, at the same offsets. */
function bracketSide({ text, start }: { text: string; start: number }, amount: Amount): Label {
  const at = amount.start - start
  const opened = Math.max(text.lastIndexOf('(', at), text.lastIndexOf('（', at))
  const closed = Math.max(text.lastIndexOf(')', at), text.lastIndexOf('）', at))
  if (opened <= closed)
    return { text: text.replace(/[(（][^)）]*[)）]?/g, (inside) => ' '.repeat(inside.length)), start }
  const end = text.slice(opened).search(/[)）]/)
  return { text: text.slice(opened + 1, end === -1 ? text.length : opened + end), start: start + opened + 1 }
}

/** The first heading; where a page marks none, its title, if the text begins a paragraph with it. */
function headlineOf({ blocks, title }: Document): string | undefined {
  const marked = blocks.find(({ kind }) => kind === 'heading')?.text
  return marked ?? (title !== null && blocks.some(({ text }) => text.startsWith(title)) ? title : undefined)
}

function tableFigures(document: Document, table: Table, context: AmountContext): Figure[] {
  const notes = document.blocks.filter(({ kind }) => kind === 'note').map(({ text }) => text)
  const around = [table.caption, ...notes, ...(document.heads ?? []), document.title].filter((text) => text != null)
  const shared = unitFromHeading(table.caption ?? '', context)
  return table.rows.flatMap(({ cells }) => {
    const row = cells[0]?.text ?? ''
    return cells.slice(1).flatMap((place, i) => {
      const column = table.header[i + 1]?.text ?? ''
      const amount = amountIn(place, column, shared, context)
      if (amount === null) return []
      const texts = [column, row, table.caption ?? '']
      const clause = texts.join(' | ')
      const labels = texts.map((text) => ({ text, start: null }))
      return [{ place, amount, clause, sentence: clause, labels, others: [], headings: around, row }]
    })
  })
}

/** A cell under a unit of its column, else of its caption; a number under neither is no money. */
function amountIn({ text }: Cell, column: string, shared: Unit | null, context: AmountContext): Amount | null {
  const unit = unitFromHeading(column, context) ?? (shared?.currency === null ? null : shared)
  return cellAmount(text, unit === null ? context : { ...context, unit })
}
