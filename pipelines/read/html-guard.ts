import { Parser } from 'htmlparser2'
import { TooDeepError, TruncatedError } from '../errors.ts'

/** parse5 takes time by the square of depth: 5,000 levels overflow, 100,000 take minutes. Real pages stay below 100. */
const MAX_DEPTH = 512
/** Elements that a parser opens again in every following paragraph when they are not closed. */
const REOPENED = new Set([
  'a',
  'b',
  'big',
  'code',
  'em',
  'font',
  'i',
  'nobr',
  's',
  'small',
  'strike',
  'strong',
  'tt',
  'u',
])

/**
 * Looks at a page in one cheap pass before it is parsed.
 * @throws TooDeepError when elements are nested deeper than 512, or as many are left open
 * @throws TruncatedError when the page ends before what it opened is closed
 */
export function guardHtml(html: string, name: string): void {
  let depth = 0
  let unclosed = 0
  const opened = new Map<string, number>()
  const closed = new Set<string>()
  let tables = 0
  const parser = new Parser({
    onopentagname(tag) {
      depth++
      if (depth > MAX_DEPTH) throw new TooDeepError(name, `elements are nested more than ${MAX_DEPTH} deep`, MAX_DEPTH)
      if (tag === 'table') tables++
      if (tag === 'html' || tag === 'body') opened.set(tag, 1)
    },
    onclosetag(tag, implied) {
      depth--
      if (implied && REOPENED.has(tag) && ++unclosed > MAX_DEPTH) {
        throw new TooDeepError(name, `more than ${MAX_DEPTH} elements of text are never closed`, MAX_DEPTH)
      }
      if (implied) return
      closed.add(tag)
      if (tag === 'table') tables--
    },
  })
  parser.write(html)
  parser.end()
  const inside = /<(?:[a-zA-Z/!][^<>]*|!--(?:(?!-->)[\s\S])*)$/.exec(html.slice(-65_536))
  if (inside !== null) throw new TruncatedError(name, `it ends inside the tag "${inside[0].slice(0, 40)}"`)
  if (tables > 0) throw new TruncatedError(name, 'a table is opened and never closed')
  if (opened.size > 0 && !closed.has('html') && !closed.has('body')) {
    throw new TruncatedError(name, `it opens <${[...opened.keys()].join('> and <')}> and ends before the closing tag`)
  }
}
