import type { Block, Cell, Document, Table } from './document.ts'
import { foldText } from './fold.ts'
import { parseJson, type Json, type JsonObject } from './json-text.ts'
import { Columns, makeRow } from './row.ts'
import { isHeader } from './sheet-header.ts'
import type { Line } from './sheet-line.ts'

/**
 * Reads JSON: a list of objects is a table (nested objects are columns `indicator.value`), a list of lists of plain
 * values a table without names, every other plain value a block. Places are paths: `$.data[3].loss`.
 * @throws the errors of `parseJson`
 */
export function readJson(decoded: string, name: string): Omit<Document, 'charset'> {
  const reading = new JsonReading()
  reading.visit(parseJson(decoded, name), '$')
  return { format: 'json', language: null, title: null, blocks: reading.blocks, tables: reading.tables, warnings: [] }
}

type Plain = Exclude<Json, Json[] | JsonObject>

class JsonReading {
  readonly blocks: Block[] = []
  readonly tables: Table[] = []

  visit(value: Json, path: string): void {
    if (Array.isArray(value)) this.#list(value, path)
    else if (value instanceof Map) for (const [key, inner] of value) this.visit(inner, path + step(key))
    else {
      const text = foldText(plainText(value))
      if (text !== '') this.blocks.push({ locator: path, kind: 'paragraph', text })
    }
  }

  #list(list: Json[], path: string): void {
    if (list.length > 0 && list.every((item) => item instanceof Map)) return this.#objects(list, path)
    if (list.length > 0 && list.every((item) => Array.isArray(item) && item.every(isPlain))) {
      return this.#lists(list as Plain[][], path)
    }
    if (list.length > 0 && list.every(isPlain)) {
      const columns = new Columns([], path)
      const rows = list.map((item, at) => makeRow([plainText(item)], () => `${path}[${at}]`, columns))
      this.tables.push({ locator: path, caption: null, header: [], rows })
      return
    }
    list.forEach((item, at) => this.visit(item, `${path}[${at}]`))
  }

  #objects(list: readonly JsonObject[], path: string): void {
    const names = new Map<string, string>()
    const flat = list.map((item) => {
      const texts = new Map<string, string>()
      flatten(item, '', '', (name, steps, value) => {
        names.set(name, steps)
        texts.set(name, plainText(value))
      })
      return texts
    })
    const header: Cell[] = [...names].map(([name, steps]) => ({ locator: `${path}[*]${steps}`, text: foldText(name) }))
    const steps = [...names.values()]
    const columns = new Columns(header, path)
    const rows = flat.map((texts, at) =>
      makeRow(
        [...names.keys()].map((name) => texts.get(name) ?? ''),
        (column) => `${path}[${at}]${steps[column]}`,
        columns,
      ),
    )
    if (header.length > 0) this.tables.push({ locator: path, caption: null, header, rows })
    // what is no plain value has tables or texts of its own
    list.forEach((item, at) => this.#nested(item, `${path}[${at}]`))
  }

  #nested(item: JsonObject, path: string): void {
    for (const [key, value] of item) {
      if (Array.isArray(value)) this.#list(value, path + step(key))
      else if (value instanceof Map) this.#nested(value, path + step(key))
    }
  }

  #lists(list: readonly Plain[][], path: string): void {
    const lines: Line[] = list.map((item, at) => ({ number: at, texts: item.map(plainText) }))
    const [first, ...below] = lines
    const named = first !== undefined && isHeader(first, below.slice(0, 20))
    const header = named
      ? first.texts.map((text, column) => ({ locator: `${path}[0][${column}]`, text: foldText(text) }))
      : []
    const columns = new Columns(header, path)
    const rows = (named ? below : lines).map(({ number, texts }) =>
      makeRow(texts, (column) => `${path}[${number}][${column}]`, columns),
    )
    this.tables.push({ locator: path, caption: null, header, rows })
  }
}

function flatten(
  item: JsonObject,
  prefix: string,
  steps: string,
  found: (name: string, steps: string, value: Plain) => void,
): void {
  for (const [key, value] of item) {
    if (value instanceof Map) flatten(value, `${prefix}${key}.`, steps + step(key), found)
    else if (!Array.isArray(value)) found(prefix + key, steps + step(key), value)
  }
}

const isPlain = (value: Json): value is Plain => !Array.isArray(value) && !(value instanceof Map)

/** Strings and digits as printed; null is an empty cell. */
function plainText(value: Plain): string {
  if (value === null) return ''
  if (typeof value === 'object') return value.digits
  return String(value)
}

/** `.loss`, or `["Date Received / Date recue"]` where a key is no plain name. */
function step(key: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`
}
