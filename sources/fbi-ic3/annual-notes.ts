import { AGE_BANDS } from '../../pipelines/extract/vocabulary/populations.ts'
import type { Amount } from '../../pipelines/extract/amount.ts'
import { amounts } from '../../pipelines/extract/amounts/amounts.ts'
import { type ClaimSpec, claimFromAmount, control } from '../../pipelines/extract/claim.ts'
import { byLabel } from '../../pipelines/extract/find.ts'
import { sentenceAt } from '../../pipelines/extract/sentence.ts'
import { slug } from '../../pipelines/extract/slug.ts'
import type { Block, Document } from '../../pipelines/read/document.ts'
import type { Found } from '../define-source.ts'
import { headingsOf, namesOf, OF_60_PLUS, pageOf } from './annual-page.ts'
import { countsIn } from './complaint-counts.ts'

const loss = { measure: 'reported_loss', fraudType: 'internet_crime', currency: 'USD' } as const

/** Lowest and highest total that is believed, from 2022 on. */
const BAND = ['8000000000', '60000000000'] as const

/** A span of years: what stands beside it is a sum over them, never a year's figure. */
const YEARS = /\b((?:19|20)\d\d)\s*(?:to|through|[-–—])\s*((?:19|20)\d\d)\b/

const AGE = /\b(?:under 20|over 60|60 ?\+|60 and over|[2-7]0 ?[-–] ?[2-7]9)/gi

/**
 * The report draws its headline figures as pictures; the same figures stand as text in the notes below them, which begin
 * "Accessibility description": the year's total, the sum of five years, the ages.
 */
export function extractNotes(document: Document, year: string): Found[] {
  const notes = document.blocks.filter((block) => /^\W*(?:accessibility )?description\b/i.test(block.text))
  const seenIn = namesOf(document)
  return notes.flatMap((note) => {
    const span = YEARS.exec(note.text)
    if (span !== null) return sumOfYears(document, note, [span[1]!, span[2]!])
    const ages = agesIn(note)
    if (ages.length > 1) return ages.flatMap((age) => lossOfAge(note, age, year, seenIn))
    const scope = scopeOf(document, note, notes)
    return scope === null ? [] : totalIn(note, year, scope, seenIn)
  })
}

interface Scope {
  statement: 'total_loss' | 'total_loss_60_plus'
  population: string
}

/**
 * Whose total a note states: that of everybody stands under "by the numbers", that of older people in their section. Where
 * no page has the first, the first note that names complaints with a total, or losses, and no part of them.
 */
function scopeOf(document: Document, note: Block, notes: readonly Block[]): Scope | null {
  const headings = headingsOf(document, pageOf(note))
  if (OF_60_PLUS.test(headings)) return { statement: 'total_loss_60_plus', population: 'age_60_plus' }
  const everybody: Scope = { statement: 'total_loss', population: 'all' }
  if (headings.includes('bythenumbers')) return everybody
  const named = notes.some((other) => headingsOf(document, pageOf(other)).includes('bythenumbers'))
  return !named && note === notes.find((other) => isTotal(other)) ? everybody : null
}

function isTotal({ text }: Block): boolean {
  const states = /complaints/i.test(text) && /\btotal\b|\bloss(?:es)? of\b/i.test(text)
  return (
    states && !YEARS.test(text) && !/fraud|cyber|threat|crypto|ransom|kiosk|scam|states?\b|countr|age\b/i.test(text)
  )
}

/** The one level of money whose clause says that it is lost; an average is a control. */
function totalIn(note: Block, year: string, { statement, population }: Scope, seenIn: readonly string[]): Found[] {
  const band = Number(year) >= 2022 && population === 'all' ? { band: BAND } : {}
  const spec = { ...loss, ...band, statement, population, period: year }
  return [
    ...amounts(note.text, { country: 'USA' }).flatMap((amount) => {
      if (amount.role === 'average') return [control(note, { ...asAverage(statement), text: amount.text })]
      return isLoss(note, amount) ? [claimFromAmount(note, amount, spec, seenIn)] : []
    }),
    ...countsIn(note, statement),
  ]
}

const asAverage = (statement: string) => ({ label: `${statement}.average`, unit: 'USD' })

/** Whether the words around an amount say that it is lost: those between commas, for a label and its figure are one. */
function isLoss({ text }: Block, { role, start, end }: Amount): boolean {
  const sentence = sentenceAt(text, start)
  const before = text
    .slice(sentence.start, start)
    .split(/[,;]\s/)
    .at(-1)
  const behind = text.slice(end, sentence.end).split(/[,;]\s/)[0]
  return role === 'level' && /\bloss/i.test(`${before} ${behind}`)
}

/** The sum of several years, in the note and in the box that it describes: one statement printed twice. */
function sumOfYears(document: Document, note: Block, [from, to]: readonly [string, string]): Found[] {
  const [sum, ...others] = amounts(note.text, { country: 'USA' }).filter((amount) => isLoss(note, amount))
  const counts = countsIn(note, 'total_loss_of_several_years')
  if (sum === undefined || others.length > 0 || from >= to) return counts
  const spec: ClaimSpec = {
    ...loss,
    statement: 'total_loss_of_several_years',
    period: { start: `${from}-01-01`, end: `${to}-12-31`, kind: 'cumulative' },
  }
  const box = document.blocks.filter((block) => block !== note && pageOf(block) === pageOf(note))
  const again = box.flatMap((block) =>
    amounts(block.text, { country: 'USA' })
      .filter((amount) => amount.central === sum.central && isLoss(block, amount))
      .map((amount) => claimFromAmount(block, amount, spec, [note.text])),
  )
  return [claimFromAmount(note, sum, spec, [note.text]), ...again, ...counts]
}

interface Age {
  label: string
  start: number
  end: number
}

/** Labels of ages in a note, each with the text up to the next one. */
function agesIn({ text }: Block): Age[] {
  const found = [...text.matchAll(AGE)]
  return found.map((match, at) => ({
    label: match[0],
    start: match.index + match[0].length,
    end: found[at + 1]?.index ?? text.length,
  }))
}

function lossOfAge(note: Block, { label, start, end }: Age, year: string, seenIn: readonly string[]): Found[] {
  const population = byLabel(AGE_BANDS, label.replace(/ ?[-–] ?/, ' - ').replace(/^60.*/, 'Over 60'))
  if (population === undefined) return []
  const spec = { ...loss, statement: 'loss_by_age', item: label, population, period: year }
  const [amount] = amounts(note.text, { country: 'USA' }).filter((one) => one.start >= start && one.end <= end)
  const complaints = /(\d{1,3}(?:,\d{3})+|\d+) complaints/i.exec(note.text.slice(start, end))?.[1]
  return [
    ...(amount === undefined ? [] : [claimFromAmount(note, amount, spec, seenIn)]),
    ...(complaints === undefined
      ? []
      : [control(note, { label: `loss_by_age.${slug(label)}.complaints`, unit: 'complaints', text: complaints })]),
  ]
}
