import { NOT_PLACES } from './tables/not-places.ts'
import { PLACES } from './tables/place-names.ts'
import { REGIONS } from './tables/region-names.ts'
import { US_AREAS } from './us-areas.ts'
import { type Mention, type Printed, type Vocabulary, vocabulary } from './vocabulary.ts'

/** States with the name of a country, a city, a government: prose must say that it means the state. */
const AMBIGUOUS = new Set(['Georgia', 'Washington', 'Virgin Islands'])

const states: Record<string, Printed> = {
  'USA-DC': { en: 'District of Columbia, Washington,_D.C., Washington D.C., Washington DC' },
  'USA-GA': { en: '(State|U.S. state|US state) of Georgia, Georgia,_USA' },
  'USA-VI': { en: '(U.S.|US) Virgin Islands' },
  'USA-WA': { en: 'Washington State, (State|U.S. state|US state) of Washington' },
}
for (const [name, code] of Object.entries(US_AREAS)) if (!AMBIGUOUS.has(name)) states[code] ??= { en: name }

const codes = { ...PLACES, ...REGIONS, ...states }
const anywhere = vocabulary({ codes, none: NOT_PLACES })
/** A publisher in the US means its state when it says Georgia. */
const american = vocabulary({ codes: { ...codes, 'USA-GA': { en: '(State of |)Georgia' } }, none: NOT_PLACES })

interface PlaceContext {
  lang?: string | undefined
  /** ISO 3166-1 alpha-3 of the publisher. */
  country?: string | undefined
}

const placesOf = ({ country }: PlaceContext): Vocabulary => (country === 'USA' ? american : anywhere)

/** Countries, states and regions that a text names, by name or by people: Americans, 全國. Currencies and companies are none. */
export const placesIn = (text: string, context: PlaceContext = {}): Mention[] =>
  placesOf(context).mentions(text, context)

/** The only place that a text names; null = none, or several. */
export const onlyPlace = (text: string, context: PlaceContext = {}): string | null =>
  placesOf(context).only(text, context)
