import { hash } from 'node:crypto'

/** Kinds of rows whose ids are hashes: conflict, edge, distortion, identity, relation. */
export type IdLetter = 'x' | 'e' | 'd' | 'i' | 'r'

/** A letter and the first 12 hex digits of sha256 over kind and sorted member ids joined by U+001F (contract, section 2). */
export function rowId(letter: IdLetter, kind: string, members: readonly string[]): string {
  const text = [kind, ...[...members].sort()].join('\u001f')
  return letter + hash('sha256', text).slice(0, 12)
}

/** `phantom/` and a slug of the label: an origin whose first statement is not held. */
export function phantomId(label: string): string {
  const slug = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `phantom/${slug}`
}
