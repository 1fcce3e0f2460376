import type { Block, Cell, Document, Table } from '../read/document.ts'
import type { Amount, AmountContext } from './amount.ts'
import { amounts } from './amounts/amounts.ts'
import { reject, rejectAmount } from './claim.ts'
import type { Found } from './found.ts'
import { unitOf } from './unit.ts'

/**
 * Sums of money that a source neither used nor ignored by name: each becomes a rejection, so that nothing is dropped
 * unseen. A cell counts as used when anything was found at its place, a block's amount when a claim overlaps it.
 *
 * @param ignore tested against the text of a cell, of its column's header, of its row's label, or of a block
 */
export function unusedMoney(
  document: Document,
  found: readonly Found[],
  ignore: readonly RegExp[],
  country: string | null,
): Found[] {
  const isIgnored = (texts: readonly string[]) => ignore.some((pattern) => texts.some((text) => pattern.test(text)))
  const used = new Set(found.map((one) => (one.is === 'claim' ? one.claim.locator : one.locator)))
  const context: AmountContext = {
    ...(country !== null && { country }),
    ...(document.language !== null && { lang: document.language }),
  }
  const unused: Found[] = []
  for (const block of document.blocks) {
    if (block.kind === 'option' || isIgnored([block.text])) continue
    for (const amount of amounts(block.text, context)) {
      if (!overlapsFound(block, amount, found)) unused.push(rejectAmount(block, amount))
    }
  }
  for (const table of document.tables) {
    const moneyColumns = new Set(table.header.filter(({ text }) => hasUnit(text)).map(({ text }) => text))
    for (const [cell, column, row] of cellsOf(table)) {
      if (used.has(cell.locator) || isIgnored([cell.text, column, row])) continue
      const detail = `no statement takes ${[column, row].filter((name) => name !== '').join(', ')}`
      const printed = amounts(cell.text, context)
      for (const amount of printed) unused.push(rejectAmount(cell, amount, undefined, detail))
      const isBare = printed.length === 0 && /^[\d.,'’\s]*\d[\d.,'’\s]*$/.test(cell.text)
      if (isBare && moneyColumns.has(column)) unused.push(reject(cell, 'scope_unknown', detail))
    }
  }
  return unused
}

/** Whether a header ends in a unit of money, as `피해액_억원` or `Loss (EUR)` do: then its bare numbers are sums of money. */
function hasUnit(header: string): boolean {
  const last = header.split(/[_():：（）[\]]/).findLast((part) => part.trim() !== '') ?? ''
  return unitOf(last) !== null
}

/** Each cell below the header, with the names of its column and its row. */
function* cellsOf({ header, rows }: Table): Generator<[cell: Cell, column: string, row: string]> {
  for (const { cells } of rows) {
    for (const [i, cell] of cells.entries()) {
      if (cell.text !== '') yield [cell, header[i]?.text ?? '', cells[0]?.text ?? '']
    }
  }
}

/** Whether something was found where the amount stands: a claim on its words, a control or rejection of those words. */
function overlapsFound(block: Block, amount: Amount, found: readonly Found[]): boolean {
  return found.some((one) => {
    if (one.is === 'claim') {
      const { locator, span_start: start, span_end: end } = one.claim
      return locator === block.locator && start !== null && end !== null && start < amount.end && amount.start < end
    }
    if (one.locator !== block.locator) return false
    return one.is === 'control' ? one.value === amount.central : one.as_printed.includes(amount.text)
  })
}
