import { DamagedFileError, TooDeepError, TruncatedError } from '../errors.ts'

/** A JSON value whose numbers keep the digits that are printed: `1.10` stays `1.10`, 20 digits stay 20. */
export type Json = JsonNumber | string | boolean | null | Json[] | JsonObject

export interface JsonNumber {
  digits: string
}

/** Keys in their order; of repeated keys the last one counts, as everywhere. */
export type JsonObject = Map<string, Json>

const MAX_DEPTH = 512
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y
/** What is left when the text ends inside a word or number. */
const CUT = /^(?:-|\.|[eE][-+]?|t|tr|tru|f|fa|fal|fals|n|nu|nul)$/
const BLANKS = /[ \t\n\r]*/y
const PLAIN_STRING = /"[^"\\\u0000-\u001f]*"/y // oxlint-disable-line no-control-regex
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y // oxlint-disable-line no-control-regex

/**
 * Parses JSON; values that follow each other, one a line, are a list.
 * @throws TruncatedError when the text ends inside a value; DamagedFileError at the first wrong sign; TooDeepError
 */
export function parseJson(text: string, name: string): Json {
  const reader = new Reader(text, name)
  const values = [reader.value(0)]
  while (!reader.atEnd()) values.push(reader.value(0))
  if (values.length > 1 && !values.every((value) => value instanceof Map || Array.isArray(value)))
    reader.fail('a second value')
  return values.length === 1 ? values[0]! : values
}

class Reader {
  readonly #text: string
  readonly #name: string
  #at = 0

  constructor(text: string, name: string) {
    this.#text = text
    this.#name = name
  }

  atEnd(): boolean {
    this.#blanks()
    return this.#at >= this.#text.length
  }

  value(depth: number): Json {
    if (depth > MAX_DEPTH)
      throw new TooDeepError(this.#name, `values are nested more than ${MAX_DEPTH} deep`, MAX_DEPTH)
    this.#blanks()
    switch (this.#text[this.#at]) {
      case '{':
        return this.#object(depth)
      case '[':
        return this.#list(depth)
      case '"':
        return this.#string()
      default:
        return this.#word()
    }
  }

  #object(depth: number): JsonObject {
    const object: JsonObject = new Map()
    this.#at++
    if (this.#next('}')) return object
    do {
      this.#blanks()
      if (this.#text[this.#at] !== '"') this.fail('no key')
      const key = this.#string()
      if (!this.#next(':')) this.fail('no ":"')
      object.set(key, this.value(depth + 1))
    } while (this.#next(','))
    if (!this.#next('}')) this.fail('no "," or "}"')
    return object
  }

  #list(depth: number): Json[] {
    const list: Json[] = []
    this.#at++
    if (this.#next(']')) return list
    do list.push(this.value(depth + 1))
    while (this.#next(','))
    if (!this.#next(']')) this.fail('no "," or "]"')
    return list
  }

  #string(): string {
    const plain = this.#take(PLAIN_STRING)
    if (plain !== null) return plain.slice(1, -1)
    const text = this.#take(STRING)
    if (text !== null) return JSON.parse(text) as string
    if (!/[^\\]"/.test(this.#text.slice(this.#at + 1, this.#at + 100_000))) this.#cut()
    return this.fail('a text that is not closed or has a wrong sign')
  }

  #word(): Json {
    const digits = this.#take(NUMBER)
    if (digits !== null) return { digits }
    for (const [word, value] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const) {
      if (!this.#text.startsWith(word, this.#at)) continue
      this.#at += word.length
      return value
    }
    return this.fail('no value')
  }

  #next(sign: string): boolean {
    this.#blanks()
    if (this.#text[this.#at] !== sign) return false
    this.#at++
    return true
  }

  #blanks(): void {
    BLANKS.lastIndex = this.#at
    BLANKS.test(this.#text)
    this.#at = BLANKS.lastIndex
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (match === null) return null
    this.#at = pattern.lastIndex
    return match[0]
  }

  fail(what: string): never {
    const rest = this.#text.slice(this.#at, this.#at + 8)
    if (rest === '' || CUT.test(rest)) this.#cut()
    const line = this.#text.slice(0, this.#at).split('\n').length
    throw new DamagedFileError(
      this.#name,
      `${what} in line ${line}, at "${this.#text.slice(this.#at, this.#at + 20)}"`,
      'JSON',
    )
  }

  #cut(): never {
    throw new TruncatedError(this.#name, 'it ends inside a JSON value')
  }
}
