import type { PeriodWords } from '../period-words.ts'

/** Codes and signs that every language prints. */
export const any: PeriodWords = {
  halves: 'h1|1h|s1, h2|2h|s2',
  quarters: 'q1|1q, q2|2q, q3|3q, q4|4q',
  words: {
    fiscal: 'fy, f.y.',
    to: '-, ~',
    and: '&',
    toDate: 'ytd',
    versus: 'vs, vs., cf.',
    none: 'yoy, y/y, y-o-y, q/q, qoq, m/m, mom',
  },
}
