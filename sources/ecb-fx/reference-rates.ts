import { reject } from '../../pipelines/extract/claim.ts'
import { isDay } from '../../pipelines/extract/fields.ts'
import type { Cell, Document, Table } from '../../pipelines/read/document.ts'
import type { Found } from '../define-source.ts'
import { isWhole, monthsOf } from './complete-months.ts'
import { crossMean, type DayRate, inverseMean, mean, rateOf } from './rate.ts'

/** Currencies that the file is known to have; any other column is read, and said. */
const KNOWN = new Set(
  'USD JPY BGN CYP CZK DKK EEK GBP HUF LTL LVL MTL PLN ROL RON SEK SIT SKK CHF ISK NOK HRK RUB TRL TRY AUD BRL CAD CNY HKD IDR ILS INR KRW MXN MYR NZD PHP SGD THB ZAR'.split(
    ' ',
  ),
)

/** Changes from one working day to the next that are true although they are above a tenth. */
const TRUE_JUMPS: readonly { currency: string; day: RegExp }[] = [
  { currency: 'RUB', day: /./ }, // +24.8 % on 28 Feb 2022
  { currency: 'CHF', day: /^2015-01-15$/ }, // the floor of 1.20 was given up
]

/** Dollars for one euro that are believed, in 10⁻⁹. */
const USD_BAND = [500_000_000n, 2_000_000_000n] as const

/** The table of the file: a date, then a column for each currency. */
export function ratesTable(document: Document): Table | undefined {
  return document.tables.find(({ header }) => header[0]?.text === 'Date' && header.some(({ text }) => text === 'USD'))
}

interface Day {
  day: string
  rates: ReadonlyMap<string, DayRate>
}

/**
 * Monthly means of daily crosses as controls: `2022-01.JPY` in JPY per USD, the mean over the published days of (yen per
 * euro ÷ dollars per euro). The euro itself is 1 ÷ mean (dollars per euro), as the reference tables have it. A month that the
 * file holds only in part has no mean, nor has a currency that misses a day of it.
 */
export function extractRates(document: Document): Found[] {
  const table = ratesTable(document)
  if (table === undefined) return []
  const columns = table.header.slice(1).filter(({ text }) => text !== '')
  const { days, refused } = daysOf(table, columns)
  const months = monthsOf(days.map(({ day }) => day))
  const unknown = columns.filter(({ text }) => !KNOWN.has(text))
  return [
    ...unknown.map((cell) => reject(cell, 'currency_unresolved', 'a column that no list of the file’s currencies has')),
    ...refused,
    ...[...months].flatMap(([month, inMonth]) => {
      const counted = asControl(table, `${month}.days`, String(inMonth.length), 'days')
      if (!isWhole(month, months)) return [counted]
      const held = days.filter(({ day }) => day.startsWith(month))
      return [counted, ...columns.flatMap(({ text }) => meansOf(table, month, text, held))]
    }),
  ]
}

function daysOf(table: Table, columns: readonly Cell[]): { days: Day[]; refused: Found[] } {
  const refused: Found[] = []
  const days: Day[] = []
  const before = new Map<string, bigint>()
  const seen = new Set<string>()
  const dated = table.rows.toSorted((a, b) => ((a.cells[0]?.text ?? '') < (b.cells[0]?.text ?? '') ? -1 : 1))
  for (const row of dated) {
    const date = row.cell('Date')
    if (!isDay(date.text) || seen.has(date.text)) {
      refused.push(reject(date, 'unparseable', 'each line begins with a day of its own, YYYY-MM-DD'))
      continue
    }
    seen.add(date.text)
    const rates = new Map<string, DayRate>()
    for (const { text: currency } of columns) {
      const cell = row.cell(currency)
      if (cell.text === '' || cell.text === 'N/A') {
        before.delete(currency)
        continue
      }
      const rate = rateOf(cell.text)
      const wrong = rate === null ? 'not a rate' : whyNot(currency, date.text, rate, before.get(currency))
      if (wrong !== null) refused.push(reject(cell, rate === null ? 'unparseable' : 'out_of_range', wrong))
      else rates.set(currency, rate!)
      if (rate !== null) before.set(currency, rate)
    }
    days.push({ day: date.text, rates })
  }
  return { days, refused }
}

function whyNot(currency: string, day: string, rate: DayRate, before: bigint | undefined): string | null {
  if (currency === 'USD' && (rate < USD_BAND[0] || rate > USD_BAND[1])) return 'a euro is believed at 0.5 to 2 dollars'
  if (before === undefined || TRUE_JUMPS.some((jump) => jump.currency === currency && jump.day.test(day))) return null
  const change = rate > before ? rate - before : before - rate
  return change * 10n < before ? null : `${currency} changes by a tenth or more on ${day}`
}

function meansOf(table: Table, month: string, currency: string, days: readonly Day[]): Found[] {
  const dollars = days.map(({ rates }) => rates.get('USD'))
  const rates = days.map((day) => day.rates.get(currency))
  if (!isComplete(dollars) || !isComplete(rates)) return []
  if (currency !== 'USD')
    return [asControl(table, `${month}.${currency}`, crossMean(rates, dollars), `${currency} per USD`)]
  return [
    asControl(table, `${month}.USD`, mean(dollars), 'USD per EUR'),
    asControl(table, `${month}.EUR`, inverseMean(dollars), 'EUR per USD'),
  ]
}

const isComplete = (rates: readonly (bigint | undefined)[]): rates is bigint[] => !rates.includes(undefined)

const asControl = ({ locator }: Table, label: string, value: string, unit: string): Found => ({
  is: 'control',
  locator,
  label,
  value,
  unit,
})
