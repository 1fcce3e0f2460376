import type { Reading } from '../pipelines/extract/reading.ts'
import type { Document, Format } from '../pipelines/read/document.ts'

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

/** What a person must say of a feed before anything is read from it. */
export interface SourceDeclaration {
  /** Folder name; permanent. */
  id: string
  title: string
  publisher: Publisher
  /** Default basis of its figures: code of `bases`. */
  basis: string
  /** Reporting system that its counts come from; `none` where it runs or uses none. */
  reportingSystem: string
  /** How it names periods; `calendar` unless its year is fiscal. */
  periodStyle: 'calendar' | { fiscal: { startMonth: number; namedBy: 'start' | 'end' } }
  landing: string
  /** `yearly, March`. */
  frequency: string
  /** Windows of the year in which something new is looked for, `MM-DD` inclusive; empty = always due. */
  due: readonly { from: string; to: string }[]
  licence: Licence
  language: string
  kind: 'scraped' | 'ledger_only' | 'reference'
  /** Kinds of document it publishes, best first: the order is the precedence for one figure. Empty = ledger only. */
  documents: readonly DocumentKind[]
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
  /** True when this document is of this kind: asked of every file given by hand, before anything is stored. */
  recognises(document: Document, file: FileFacts): boolean
  /** The edition that the file itself names (in its text, its name, its address); null = it does not say. */
  edition(document: Document, file: FileFacts): string | null
  /** Texts that must stand in the document, blanks and case folded; one that is missing is `structure_changed`. */
  anchors: readonly string[]
  claims: { min: number; max: number }
  /** Pure: the document's figures. Nothing is fetched, nothing is remembered. */
  extract(document: Document, context: ExtractContext): Found[]
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

/** What `extract` gives for one place of a document. */
export type Found =
  | { is: 'claim'; claim: Omit<Reading, 'source_id' | 'publication_id' | 'snapshot_sha256' | 'evidence_kind'> }
  | { is: 'rejection'; locator: string; as_printed: string; reason: string; detail: string | null }
  | { is: 'control'; locator: string; label: string; value: string; unit: string }

export type Source = SourceDeclaration

/** Checks nothing at run time that the compiler can check; it names the thing. */
export function defineSource(declaration: SourceDeclaration): Source {
  return declaration
}
