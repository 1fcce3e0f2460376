import { readFileSync } from 'node:fs'

/** What the contract's document says of a column; a type is null where the document leaves it to the reader. */
export interface DocumentedColumn {
  name: string
  required: boolean
  type: string | null
  /** Table that its arrow names; null where none stands beside it. */
  references: string | null
}

export interface DocumentedTable {
  name: string
  key: string[]
  columns: DocumentedColumn[]
}

const TYPE = 'id|text|code|ids|codes|money|real|rate|int|bool|date|time|hash'

/** Reads the tables out of contract.md: numbered tables, one paragraph (headlines), and rows `**name**: grain · key | columns`. */
export function readContract(path: string): DocumentedTable[] {
  const text = readFileSync(path, 'utf8')
  const scope = readScope(text)
  return text
    .slice(text.indexOf('## 3.'), text.indexOf('## 6.'))
    .split('\n')
    .reduce<DocumentedTable[]>((tables, line) => readLine(line, tables, scope), [])
}

function readLine(line: string, tables: DocumentedTable[], scope: DocumentedColumn[]): DocumentedTable[] {
  const heading = /^### (\w+):.* key `([^`]+)`/.exec(line)
  if (heading) return [...tables, { name: heading[1]!, key: split(heading[2]!), columns: [] }]
  const row = /^\| \*\*(\w+)\*\*(?::[^|]*)? · `([^`]+)` \| (.*) \|$/.exec(line)
  if (row) return [...tables, { name: row[1]!, key: split(row[2]!), columns: readProse(row[3]!, split(row[2]!)) }]
  const last = tables.at(-1)
  const numbered = /^\| [\d–, ]+ \|([^|]+)\|([^|]*)\|/.exec(line)
  if (last && numbered) {
    if (numbered[1]!.trim() === 'the scope group') last.columns.push(...scope)
    else last.columns.push(...readNumbered(numbered[1]!, numbered[2]!))
  } else if (last?.name === 'headlines' && !line.startsWith('|') && !line.startsWith('#'))
    last.columns.push(...readProse(line.slice(line.indexOf('`')), []))
  return tables
}

/** `low_usd, high_usd` with `money`, `tail_origin_id, tail_share` with `id → origins, real`. */
function readNumbered(names: string, types: string): DocumentedColumn[] {
  const each = types.split(',').map((type) => new RegExp(`\\b(${TYPE})\\b`).exec(type)?.[1] ?? null)
  return split(names).map((name, i) => ({
    name: name.replace('*', ''),
    required: name.endsWith('*'),
    type: name.replace('*', '').endsWith('_id') ? 'id' : typeAt(i, split(names).length, each),
    references: null,
  }))
}

/** `low_usd_real, …, price_base` with `money, int`: the last type is the last name's, the first one all others'. */
function typeAt(i: number, names: number, types: readonly (string | null)[]): string | null {
  return (types.length === names ? types[i] : i === names - 1 ? types.at(-1) : types[0]) ?? null
}

/** `kind* code (…), lhs_ids* ids, …`: a name is a column when it has a star, a type behind it, or stands alone between commas. */
function readProse(prose: string, key: readonly string[]): DocumentedColumn[] {
  if (prose.startsWith('both '))
    return key.map((name) => ({ name, required: true, type: null, references: 'geographies' }))
  let text = prose.split(/\. (?=[A-Z])/)[0]!
  while (/\([^()]*\)/.test(text)) text = text.replace(/\([^()]*\)/g, '')
  const column = new RegExp(`^\`?([a-z][a-z0-9_]*)(\\*?)\`?(?: (${TYPE})\\b| →| ∅|$|\\.|:)`)
  return text.split(',').flatMap((piece) => {
    const found = column.exec(piece.replace(/\s+/g, ' ').trim())
    return found
      ? [
          {
            name: found[1]!,
            required: found[2] === '*',
            type: found[3] ?? null,
            references: / → (\w+)/.exec(found.input)?.[1] ?? null,
          },
        ]
      : []
  })
}

/** The scope group stands as `name*` type, separated by ` · ` and line ends. */
function readScope(text: string): DocumentedColumn[] {
  const start = text.indexOf('**The scope group**')
  const part = text.slice(start, text.indexOf('\n\n', start))
  return [...part.matchAll(new RegExp(`\`([a-z_]+)(\\*?)\` (${TYPE})\\b`, 'g'))].map(([, name, star, type]) => ({
    name: name!,
    required: star === '*',
    type: type!,
    references: null,
  }))
}

const split = (list: string): string[] => list.split(',').map((part) => part.trim())
