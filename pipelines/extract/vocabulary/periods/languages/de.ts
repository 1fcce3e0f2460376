import type { PeriodWords } from '../period-words.ts'

export const de: PeriodWords = {
  months:
    'januar|jänner|jan., februar|feb., märz|mrz., april|apr., mai, juni|jun., juli|jul., august|aug., september|sept.|sep., oktober|okt., november|nov., dezember|dez.',
  halves:
    '(1.|erstes|ersten|erste) (halbjahr|halbjahres|halbjahrs|jahreshälfte), (2.|zweites|zweiten|zweite) (halbjahr|halbjahres|halbjahrs|jahreshälfte)',
  quarters:
    '(1.|erstes|ersten) (quartal|quartals|vierteljahr), (2.|zweites|zweiten) (quartal|quartals|vierteljahr), (3.|drittes|dritten) (quartal|quartals|vierteljahr), (4.|viertes|vierten) (quartal|quartals|vierteljahr)',
  numbers: 'ein|einen|einem, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf',
  years: {
    '0': '(dieses|diesem|laufenden) (jahr|jahres|jahre), heuer',
    '-1': '(letztes|letzten|letztem|vergangenes|vergangenen|vergangenem|voriges|vorigen) (jahr|jahres|jahre)',
    '-2': '(vorletztes|vorletzten) (jahr|jahres)',
  },
  words: {
    glue: 'des, der, den, dem, das, die, von, vom, kalenderjahr, kalenderjahres, ganzen, gesamten',
    lead: 'in, im, jahr, jahre, jahres, jahren, während, für, anno',
    fiscal: '(geschäftsjahr|geschäftsjahres|haushaltsjahr|wirtschaftsjahr)',
    to: 'bis, bis ende, bis zum',
    and: 'und',
    between: 'zwischen, zwischen den jahren',
    from: 'ab',
    since: 'seit, seit dem, seit dem jahr, seit beginn, seit anfang',
    until: 'bis, bis ende, bis einschließlich, bis zum',
    end: 'ende, jahresende',
    start: 'beginn, anfang',
    somewhere: 'mitte, herbst, frühjahr, sommer',
    firstMonths: 'ersten # (monate|monaten)',
    firstQuarters: 'ersten # (quartale|quartalen)',
    pastMonths: '(letzten|vergangenen) # (monate|monaten)',
    pastYears: '(letzten|vergangenen) # (jahre|jahren)',
    overMonths: '(über|binnen|innerhalb von) # (monate|monaten)',
    overYears: '(über|innerhalb von) # (jahre|jahren)',
    monthsTo: '# (monate|monaten) bis (ende |)',
    yearsTo: 'jahr bis (ende |)',
    lastMonth: '(letzten|vergangenen|im letzten) (monat|monats)',
    lastQuarter: '(letzten|letztes|vergangenen) (quartal|quartals)',
    toDate: 'seit jahresbeginn, bisher in diesem jahr',
    several: '(letzten|vergangenen) jahren, mehreren jahren, mehrere jahre',
    rate: '(pro|je) jahr, jährlich, jedes jahr, im jahr durchschnittlich, p.a.',
    softRate:
      '(jährliche|jährlichen|jährlicher) (schäden|schaden|verluste|verlusten|kosten|umsatz|einnahmen), jahresschaden',
    mean: '(jahresdurchschnitt|jahresmittel|durchschnittlich pro jahr|im jahresdurchschnitt)',
    versus:
      '(gegenüber|verglichen mit|im vergleich zu|im vergleich zum|als|im gegensatz zu) (dem |den |im |in |zum |)(gleichen zeitraum |jahr |), vorjahreszeitraum',
    none: 'zum vorjahr, im vorjahr, dem vorjahr, des vorjahres, vorjahr, vorjahres, vorjahreszeitraum, (im|zum) vorjahresvergleich, nächsten jahr, (vor|in|nach) einem jahr, seit jahren, (20|30|40|50|60|70|80|90)er jahre',
  },
}
