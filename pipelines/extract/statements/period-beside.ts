import type { Amount } from '../amount.ts'
import type { Period } from '../period.ts'
import { yearOf } from '../vocabulary/periods/days.ts'
import { compares, type PeriodContext, type PeriodMention, periodsIn } from '../vocabulary/periods/periods.ts'
import type { Figure } from './figure.ts'

/** The period of a figure, or why it has none. */
export type Beside = { period: Period } | { missing: string }

/** Languages that put a time before what happened in it; the others as often behind. */
const TIME_FIRST = /^(?:ja|ko|zh)\b/

/**
 * The period that the words around a figure give it: the only one of its clause, else of its sentence; of several the one
 * that touches it, else the only one before it; else that of the heading above. A part of a year without a year takes the
 * year of the heading. What touches a figure that this one is compared with is not its own.
 */
export function periodBeside(figure: Figure, context: PeriodContext): Beside {
  const above = figure.headings
    .map((text) => distinct(periodsIn(text, context).filter(isDated)))
    .find((all) => all.length > 0)
  const [only, ...more] = above ?? []
  const heading = only !== undefined && more.length === 0 ? only.period : null
  const known = heading?.kind === 'annual' ? { ...context, year: yearOf(heading.start ?? '') } : context
  for (const { text, start } of figure.labels) {
    const mentions = periodsIn(text, known).map((one) => (start === null ? one : shifted(one, start)))
    const own = start === null ? mentions : mentions.filter((one) => !isOfAnother(one, figure, known))
    const dated = own.filter(isDated)
    const said = distinct(dated.length > 0 ? dated : own)
    if (said.length === 1) return { period: said[0]!.period }
    if (said.length === 0) continue
    const beside = start === null ? null : touching(figure, said, known)
    if (beside !== null) return { period: beside }
    return { missing: `several periods: ${said.map(({ text: words }) => words).join(', ')}` }
  }
  if (heading !== null) return { period: heading }
  return {
    missing: above === undefined ? 'no period in the sentence or a heading' : 'the heading prints several periods',
  }
}

const shifted = (mention: PeriodMention, by: number): PeriodMention => ({
  ...mention,
  start: mention.start + by,
  end: mention.end + by,
})

/** In 2023, の: what may stand between a figure and its time. */
const NEAR = 12

const isRightBehind = (mention: PeriodMention, { end }: Amount): boolean =>
  mention.start >= end && mention.start - end <= NEAR

/** from $9 billion in 2023 to $10 billion, $10 billion compared with $9 billion in 2023: the year is that of the nine. */
function isOfAnother(mention: PeriodMention, { place, amount, others }: Figure, context: PeriodContext): boolean {
  if (isRightBehind(mention, amount)) return false
  const other = others.find((one) => isRightBehind(mention, one))
  if (other === undefined) return false
  const between =
    other.start > amount.start ? [amount.end, other.start] : [Math.min(mention.end, amount.start), amount.start]
  return compares(place.text.slice(...between), context)
}

/** The period right behind the figure or before it, as the language has it; else the only one before it. */
function touching({ amount }: Figure, said: readonly PeriodMention[], { lang }: PeriodContext): Period | null {
  const earlier = said.filter((mention) => mention.end <= amount.start)
  const before = earlier.findLast((mention) => amount.start - mention.end <= NEAR)
  const behind = said.find((mention) => isRightBehind(mention, amount))
  const nearest = TIME_FIRST.test(lang ?? 'en') ? (before ?? behind) : (behind ?? before)
  return (nearest ?? (earlier.length === 1 ? earlier[0] : undefined))?.period ?? null
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
