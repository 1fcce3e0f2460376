import type { Period } from '../period.ts'
import { type PeriodContext, type PeriodMention, periodsIn } from '../vocabulary/periods/periods.ts'
import type { Figure } from './figure.ts'

/** The period of a figure, or why it has none. */
export type Beside = { period: Period } | { missing: string }

/** Languages that put a time before what happened in it; the others as often behind. */
const TIME_FIRST = /^(?:ja|ko|zh)\b/

/**
 * The period that the words around a figure give it: the only one of its clause, else of its sentence, else the one printed
 * right beside it, else that of the heading above. A part of a year without a year takes the year of the heading.
 */
export function periodBeside(figure: Figure, context: PeriodContext): Beside {
  const above = figure.headings
    .map((text) => distinct(periodsIn(text, context).filter(isDated)))
    .find((all) => all.length > 0)
  const [only, ...more] = above ?? []
  const heading = only !== undefined && more.length === 0 ? only.period : null
  const year = heading?.kind === 'annual' ? Number(heading.start?.slice(0, 4)) : null
  const read = (text: string) => distinct(periodsIn(text, year === null ? context : { ...context, year }))
  for (const text of figure.labels) {
    const printed = read(text)
    const said = printed.filter(isDated).length > 0 ? printed.filter(isDated) : printed
    if (said.length === 1) return { period: said[0]!.period }
    if (said.length > 1) {
      const beside = nearest(figure, context)
      return beside === null
        ? { missing: `several periods: ${said.map(({ text: words }) => words).join(', ')}` }
        : { period: beside }
    }
  }
  if (heading !== null) return { period: heading }
  return {
    missing: above === undefined ? 'no period in the sentence or a heading' : 'the heading prints several periods',
  }
}

const isDated = ({ period }: PeriodMention): boolean => period.start !== null || period.kind === 'cumulative'

/** Mentions with different periods; of equal ones the first. */
function distinct(mentions: readonly PeriodMention[]): PeriodMention[] {
  const seen = new Map<string, PeriodMention>()
  for (const mention of mentions) {
    const { start, end, kind } = mention.period
    const key = `${start} ${end} ${kind}`
    if (!seen.has(key)) seen.set(key, mention)
  }
  return [...seen.values()]
}

/** The period that touches the figure in its clause, with no other one nearer on that side: $9 billion in 2023. */
function nearest({ amount, clause, clauseStart }: Figure, context: PeriodContext): Period | null {
  if (clauseStart === null) return null
  const [start, end] = [amount.start - clauseStart, amount.end - clauseStart]
  const mentions = periodsIn(clause, context).filter(isDated)
  const before = mentions.findLast((mention) => mention.end <= start && start - mention.end <= NEAR)
  const behind = mentions.find((mention) => mention.start >= end && mention.start - end <= NEAR)
  const isTimeFirst = TIME_FIRST.test(context.lang ?? 'en')
  return (isTimeFirst ? (before ?? behind) : (behind ?? before))?.period ?? null
}

/** In 2023, の: what may stand between a figure and its time. */
const NEAR = 12
