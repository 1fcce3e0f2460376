import type { Folded } from './fold.ts'
import type { Lexicon } from './lexicon.ts'
import type { Place } from './place.ts'

/** What is read, with what. */
export interface Reader {
  folded: Folded
  /** The folded text. */
  text: string
  /** The same text in its printed case. */
  cased: string
  lexicon: Lexicon
  place: Place
}
