import { dayPrinted } from '../../pipelines/extract/day-printed.ts'
import { type ExpectedStatement, statementsIn } from '../../pipelines/extract/statements/statement.ts'
import type { Document } from '../../pipelines/read/document.ts'
import type { ExtractContext, Found } from '../define-source.ts'

/** Sections are numbered paragraphs: `2. Deception`. */
const SECTION = /^\d{1,2}\. \p{Lu}[^.]{2,60}$/u

const LOSS = /\b(?:losses|loss|lost)\b/i

/** Kinds of deception by their words; a loss in a clause without any of these is that of all. */
const KINDS: readonly { statement: string; words: RegExp; fraudType: string }[] = [
  { statement: 'online-investment-scam', words: /\bonline investment\b/i, fraudType: 'online_investment_scam' },
  { statement: 'investment-scam', words: /(?<!\bonline )\binvestment\b/i, fraudType: 'investment_scam' },
  { statement: 'telephone-scam', words: /\btele(?:phone)?\b|\bphone\b/i, fraudType: 'telephone_scam' },
  { statement: 'job-scam', words: /\b(?:job|employment)\b/i, fraudType: 'job_scam' },
]
const ANY_KIND =
  /\b(?:investment|tele(?:phone)?|phone|job|employment|romance|shopping|e-?mail|phishing|online|Internet)\b/i

const deception = {
  under: /\bdeception\b/i,
  currency: 'HKD', // a bare $ of this publisher
  fraudType: 'deception_offences',
  obsStatus: 'as printed',
} as const satisfies Partial<ExpectedStatement>

/** Of all deception in a year, from 2022 on. */
const ALL = ['3000000000', '20000000000'] as const
const ONE_KIND = ['50000000', '15000000000'] as const

/** The wording of the release decides the measure: amount involved, lost, intercepted; kinds are told by their clause. */
const EXPECTED: readonly ExpectedStatement[] = [
  {
    ...deception,
    statement: 'amount_involved',
    measure: 'amount_involved',
    band: ALL,
  },
  {
    ...deception,
    statement: 'reported_loss',
    scope: 'clause',
    anchor: LOSS,
    unless: ANY_KIND,
    measure: 'reported_loss',
    band: ALL,
  },
  ...KINDS.map(({ statement, words, fraudType }): ExpectedStatement => ({
    ...deception,
    statement: `reported_loss.${statement}`,
    scope: 'clause',
    anchor: [LOSS, words],
    measure: 'reported_loss',
    fraudType,
    band: ONE_KIND,
  })),
  {
    ...deception,
    statement: 'prevented_loss',
    measure: 'prevented_loss',
    basis: 'bank_returns', // counted by the centre that the banks and the police run together
    band: ONE_KIND,
  },
]

/** Statements under which a person transcribed a release before it was read by us; an id is for ever. */
const LEDGER_STATEMENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '2023-02-14': { reported_loss: 'reported_loss.deception-offences' },
}

/** The amounts of the section on deception. */
export function extractLawAndOrder(document: Document, { edition, publishedOn }: ExtractContext): Found[] {
  const named = LEDGER_STATEMENTS[edition] ?? {}
  const expected = EXPECTED.map((one) => ({ ...one, statement: named[one.statement] ?? one.statement }))
  const context = { country: 'HKG', lang: 'en', style: 'calendar', publishedOn, headings: SECTION } as const
  return statementsIn(document, expected, context)
}

/** The day of issue at the foot: `Ends/Tuesday, February 6, 2024`. */
export function dayIssued(document: Document): string | null {
  for (const { text } of document.blocks) {
    const day = /^Ends\/\p{L}+, (\p{L}+ \d{1,2}, \d{4})/u.exec(text)?.[1]
    if (day !== undefined) return dayPrinted(day)
  }
  return null
}
