/**
 * What one language calls periods. Lists are as in `words.ts`: words apart by comma and blank, `(a|b|)` for variants, `=May`
 * for a word whose case matters, `#` for a number. A kind that is left out has no words of its own.
 */
export interface PeriodWords {
  /** Twelve, six of them … each with its spellings: `january|jan|jan.`; languages that number their months leave it out. */
  months?: string
  /** Two and four, the same way. */
  halves?: string
  quarters?: string
  /** Number words from one upwards, for `#`. */
  numbers?: string
  /** Years against the day of publication, by their distance. */
  years?: Partial<Record<'0' | '-1' | '-2', string>>
  words: Partial<Record<WordKind, string>>
}

export type WordKind =
  /** A numbered month, day, quarter: `#月`, `ngày #`, `第#四半期`. */
  | 'month'
  | 'day'
  | 'quarter'
  /** Before or beside a year, saying nothing more: of, the, calendar. */
  | 'glue'
  /** Announces a time, so that a year behind it counts nothing: in, during, the year. */
  | 'lead'
  /** Makes a year one of the publisher's accounts: fiscal year, 年度. */
  | 'fiscal'
  | 'to'
  | 'and'
  | 'between'
  /** Begins a span where `to` follows, else a comparison. */
  | 'from'
  | 'since'
  /** Behind the beginning: 以来, onwards. */
  | 'onwards'
  /** Behind a beginning that another word may end: 2021年から (2024年). */
  | 'fromAfter'
  | 'until'
  | 'untilAfter'
  /** A point in a year: its end, its beginning, somewhere else. */
  | 'end'
  | 'start'
  | 'somewhere'
  /** The first # months, or quarters, of a year. */
  | 'firstMonths'
  | 'firstQuarters'
  /** The # months, years before the day of publication. */
  | 'pastMonths'
  | 'pastYears'
  /** A length whose end stands behind it, or is the day of publication: over # months. */
  | 'overMonths'
  | 'overYears'
  /** A length and the word that announces its end: # months to, year ended. */
  | 'monthsTo'
  | 'yearsTo'
  | 'lastMonth'
  | 'lastQuarter'
  /** From the beginning of the year to now. */
  | 'toDate'
  /** More than one year, nobody says how many. */
  | 'several'
  | 'rate'
  /** A rate only where its sentence names no year: annual losses, 年間. */
  | 'softRate'
  | 'mean'
  /** What follows (or stands before) is what a figure is compared with. */
  | 'versus'
  | 'versusAfter'
  /** Looks like a period and is none: year on year, 前年同期比. */
  | 'none'
