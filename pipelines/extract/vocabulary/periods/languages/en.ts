import type { PeriodWords } from '../period-words.ts'

export const en: PeriodWords = {
  months:
    'january|jan|jan., february|feb|feb., march|=Mar|=MAR|=Mar., april|apr|apr., =May|=MAY, june|=Jun|=JUN|=Jun., july|jul|jul., august|aug|aug., september|sept|sept.|sep|sep., october|oct|oct., november|nov|nov., december|dec|dec.',
  halves:
    '(first|1st) (half|half-year|six months|6 months)|half-year one|first semester|(first and second|1st and 2nd) quarters, (second|2nd) (half|half-year|six months|6 months)|last half of|second semester|(third and fourth|3rd and 4th) quarters',
  quarters:
    '(first|1st) quarter, (second|2nd) quarter, (third|3rd) quarter, (fourth|4th|final) quarter|last quarter of',
  numbers: 'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve',
  years: {
    '0': 'this (calendar |)year, the current (calendar |)year',
    '-1': 'last (calendar |)year, the past calendar year',
    '-2': 'the year before last',
  },
  words: {
    glue: "of, the, calendar, full, whole, entire, 's, months of, month of",
    lead: 'in, during, for, throughout, year, years, within, ad',
    fiscal: '(fiscal|financial) (year|years|), (fiscal|financial) year ended, tax year',
    to: 'to, through, thru, until, till, up to, up until',
    and: 'and',
    between: 'between, between the years',
    from: 'from, starting from',
    since:
      'since, ever since, from the beginning of, since (its |the |)(launch|launching|inception|start|creation|establishment|opening|introduction|foundation) in',
    onwards: 'onwards, onward, and onwards, and later, to the present, to now, until now, until today, to today',
    until: 'until, through, up to, up until, to the end of',
    end: 'end, end of, the end of, close of, year-end',
    start: 'start of, the start of, beginning of, the beginning of',
    somewhere:
      'half year, half-yearly, (second and third|2nd and 3rd|first and third|second and fourth|first and fourth) quarters, early, mid, late, middle of, the middle of, turn of, summer, winter, spring, autumn, pre, post',
    firstMonths: 'first # months, first # months of',
    firstQuarters: 'first # quarters, first # quarters of',
    pastMonths: '(past|last|previous|preceding|trailing) # months, (past|last) # month period',
    pastYears: '(past|last|preceding) # years, past year, # year period ended',
    overMonths:
      '(over|across|during|within|in the space of|in just) (the |a |)(course of |period of |)# months, over (a|the) # month period, over a period of # months',
    overYears:
      '(over|across|during) (the |a |)(course of |period of |)# years, over (a|the) # year period, over a period of # years',
    monthsTo:
      '# month (period |)(ended|ending|to), # months (ended|ending|to|through|up to|to the end of), quarter (ended|ending|to), half-year (ended|ending|to)',
    yearsTo: '# years (ended|ending|to|up to), year (ended|ending|to|to the end of|up to)',
    lastMonth: 'last month',
    lastQuarter: 'last quarter',
    toDate: 'year to date, to date, so far this year, so far in, this year so far',
    several:
      '(past|last) decade, (past|last) # and a half years, (past|last) (few|several|couple of) years, recent years, over the years, (several|many) years',
    rate: '(per|each|every) (calendar |)year, a year, per annum, p.a., annually, yearly, on a yearly basis, on an annual basis',
    softRate:
      '(annual|yearly) (losses|loss|revenue|revenues|income|cost|costs|profit|profits|proceeds|takings|turnover|damage|earnings|fraud losses|scam losses|global losses|industry)',
    mean: '(annual|yearly) average, average annual, average yearly, on average (per|a|each|every) year, averaged',
    versus:
      'as of, as at, as of the end of, v, (compared|as compared|in comparison|comparing) (to|with), relative to, against, versus, (than|over|on) the same (period|months|time), than, the same (period|time) (of|in|a|), same (period|time) (of|in|a|), corresponding (period|months) (of|in), up on, down on, up from, down from, up% on',
    versusAfter: 'levels, level, figure, baseline',
    none: 'year (on|over) year, year earlier, a year (ago|earlier|before|later|after|on|old|or|from|into|and), half a year, (for|within|in|over|about|once|almost|nearly|than|least|under) a year, (previous|preceding|prior|same|following|next|coming|new|leap) (calendar |fiscal |financial |)(year|month|quarter|half), year old, the year before, (a|the) year-old, month on month, quarter on quarter, more than a year, five-year plan',
  },
}
