import { StructureChangedError } from '../errors.ts'
import type { Block, Document, Row } from '../read/document.ts'
import { foldKey } from '../read/fold.ts'

/** The first block whose text matches, with what matched. */
export function blockMatching(
  document: Document,
  pattern: RegExp,
): { block: Block; match: RegExpExecArray } | undefined {
  for (const block of document.blocks) {
    const match = pattern.exec(block.text)
    if (match !== null) return { block, match }
  }
  return undefined
}

/**
 * The first row that begins with a label: for tables of keys and values, which print no header.
 *
 * @param label compared as headers are: accents, case and blanks folded
 * @throws StructureChangedError when no row has it; it names the labels seen
 */
export function rowLabelled(document: Document, label: string): Row {
  const rows = document.tables.flatMap((table) => table.rows)
  const row = rows.find(({ cells: [first] }) => foldKey(first?.text ?? '') === foldKey(label))
  if (row !== undefined) return row
  const seen = rows.slice(0, 6).map(({ cells: [first] }) => first?.text ?? '')
  throw new StructureChangedError(document.title ?? document.format, label, seen, 'first column', 'labels')
}

/** What a list of printed labels gives for one of them; footnote marks at its end don't count. */
export function byLabel<T>(list: Readonly<Record<string, T>>, label: string): T | undefined {
  const key = foldKey(label.replace(/[\s*†‡]+$/, ''))
  for (const [printed, value] of Object.entries(list)) if (foldKey(printed) === key) return value
  return undefined
}
