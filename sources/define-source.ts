import type { Found } from '../pipelines/extract/found.ts'
import type { Document, Format } from '../pipelines/read/document.ts'
import { LICENCES, type LicenceId } from './licences.ts'

export type { Found } from '../pipelines/extract/found.ts'

export type PublisherKind =
  | 'police'
  | 'regulator'
  | 'central_bank'
  | 'ministry'
  | 'statistics'
  | 'industry'
  | 'company'
  | 'academia'
  | 'ngo'
  | 'press'
  | 'international'

export interface Publisher {
  id: string
  name: string
  /** ISO 3166-1 alpha-3; null = international. */
  country: string | null
  kind: PublisherKind
  /** Reporting systems that it runs: codes of `reporting_systems`. */
  operates: readonly string[]
}

export interface Licence {
  /** `public_domain`, `CC-BY-4.0`, `OGL-UK-3.0`, `facts_only` … */
  id: string
  redistribution: 'yes' | 'facts_only' | 'no'
  termsUrl?: string
  /** ISO day on which a person read the terms. */
  termsCheckedOn?: string
  attribution?: string
}

/** `calendar`, or the month in which the publisher's year begins and the calendar year that names it. */
export type PeriodStyle = 'calendar' | { fiscal: { startMonth: number; namedBy: 'start' | 'end' } }

/** What a person must say of a feed before anything is read from it. */
export interface SourceDeclaration {
  /** Folder name; permanent. */
  id: string
  title: string
  publisher: Publisher
  /** Default basis of its figures: code of `bases`. */
  basis: string
  /** Reporting system that its counts come from. Left out: the one that the publisher operates, else `none`. */
  reportingSystem?: string
  /** How it names periods. Left out: `calendar`. */
  periodStyle?: PeriodStyle
  landing: string
  /** `yearly, March`. */
  frequency: string
  /** Windows of the year in which something new is looked for, `MM-DD` inclusive; none = always due. */
  due?: readonly { from: string; to: string }[]
  licence: LicenceId | Licence
  /** BCP 47. Left out: `en`. */
  language?: string
  /** Left out: `scraped` with documents, `ledger_only` without. */
  kind?: 'scraped' | 'ledger_only' | 'reference'
  /** Kinds of document it publishes, best first: the order is the precedence for one figure. None = ledger only. */
  documents?: readonly DocumentKind[]
  /** What a person knows of an edition that its bytes don't say: title, address, day of publication. */
  editions?: Readonly<Record<string, EditionFacts>>
}

export interface EditionFacts {
  title?: string
  url?: string
  publishedOn?: string
  docType?: 'report' | 'dataset' | 'press_release' | 'testimony' | 'commentary' | 'web_page'
}

export interface DocumentKind {
  /** `databook-csv`, `state-html`: permanent, written in the manifest. */
  kind: string
  format: Format
  /** For bytes that never carry a label. */
  encoding?: string
  discover?: Discovery
  /** True when this document is of this kind: asked of every file, before anything is stored. */
  recognises(document: Document, file: FileFacts): boolean
  /** The edition that the file itself names (in its text, its name, its address); null = it does not say. */
  edition(document: Document, file: FileFacts): string | null
  /** Texts that must stand in the document, blanks and case folded; one that is missing is `structure_changed`. */
  anchors: readonly string[]
  /** How many claims come out of one document. */
  claims: ClaimCount
  /** Sums of money that are no figures, by the text of their cell, of its column header, or of their block; with the reason beside it. */
  ignore?: readonly RegExp[]
  /** Pure: the document's figures. Nothing is fetched, nothing is remembered. */
  extract(document: Document, context: ExtractContext): Found[]
}

export interface ClaimCount {
  min: number
  max: number
}

export interface FileFacts {
  /** Last part of the path or address. */
  name: string
  url: string | null
}

export interface ExtractContext extends FileFacts {
  edition: string
  publishedOn: string | null
}

/** Where documents are found: landing pages and how links are chosen, never an address built from a year alone. */
export interface Discovery {
  /** Addresses that stay: those of an API, which no page links to. */
  addresses?: readonly string[]
  pages: readonly string[]
  /** Called for each link of a page, in page order. */
  choose(link: Link): Candidate | null
}

export interface Link {
  /** Absolute. */
  url: string
  /** Blanks folded. */
  text: string
}

export interface Candidate {
  /** `page`: another landing page to look through (at most three deep); `document`: fetch it and keep it. */
  is: 'page' | 'document'
  /** Null = the document itself says it. */
  edition: string | null
}

/** A declaration with everything said. */
export interface Source extends Required<Omit<SourceDeclaration, 'licence' | 'editions'>> {
  licence: Licence
  editions?: Readonly<Record<string, EditionFacts>>
}

/** Fills in what a declaration leaves out. Checks nothing at run time that the compiler can check. */
export function defineSource(declaration: SourceDeclaration): Source {
  const { licence, publisher } = declaration
  const documents = declaration.documents ?? []
  const [operated, another] = publisher.operates
  return {
    reportingSystem: operated !== undefined && another === undefined ? operated : 'none',
    periodStyle: 'calendar',
    due: [],
    language: 'en',
    kind: documents.length > 0 ? 'scraped' : 'ledger_only',
    ...declaration,
    documents,
    licence: typeof licence === 'string' ? { id: licence, ...LICENCES[licence] } : licence,
  }
}
