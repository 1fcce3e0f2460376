import type { PeriodWords } from '../period-words.ts'

export const fr: PeriodWords = {
  months:
    'janvier|janv., février|fevrier|févr., mars, avril|avr., mai, juin, juillet|juil., août|aout, septembre|sept., octobre|oct., novembre|nov., décembre|decembre|déc.',
  halves: '(premier|1er) semestre|(premier|1er) semestre de, (second|deuxième|2e|2ème|2nd) semestre',
  quarters:
    '(premier|1er) trimestre|t1|1t, (deuxième|second|2e|2ème) trimestre|t2|2t, (troisième|3e|3ème) trimestre|t3|3t, (quatrième|4e|4ème|dernier) trimestre|t4|4t',
  numbers: 'un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze',
  years: {
    '0': "cette année, l'année en cours",
    '-1': "l'(an|année) (dernier|dernière|passé|passée)",
    '-2': "l'avant-dernière année",
  },
  words: {
    glue: "de, du, d', de l', l', la, le, les, des, année, l'année",
    lead: 'en, durant, pendant, pour, sur, au cours de, courant, an, années',
    fiscal: '(exercice|exercices|année fiscale|exercice fiscal|exercice budgétaire)',
    to: 'à, au, jusque',
    and: 'et',
    between: 'entre, entre les années',
    since: "à partir de, depuis, depuis le début de, depuis l'année",
    onwards: 'et au-delà',
    until: "jusqu'à, jusqu'au, jusqu'en, jusqu'à fin",
    end: 'fin, fin de, la fin de',
    start: 'début, début de, le début de',
    somewhere: 'mi, milieu de, été, automne, printemps',
    firstMonths: '(les |)# premiers mois, premiers # mois',
    firstQuarters: '# premiers trimestres',
    pastMonths: '# derniers mois, # mois écoulés',
    pastYears: '# dernières années',
    overMonths: '(sur|en) (une période de |)# mois',
    overYears: 'sur (une période de |)# ans',
    monthsTo: '# mois (à|à fin|clos en|jusqu’à)',
    yearsTo: "(année|exercice) (close|clos|arrêtée|s'achevant) (en|le|au|fin|à fin)",
    lastMonth: 'le mois dernier',
    lastQuarter: 'le trimestre dernier',
    toDate: "depuis le début de l'année, depuis janvier",
    several: '(ces |)(dernières|récentes) années, plusieurs années',
    rate: 'par an, chaque année, annuellement, tous les ans',
    softRate: '(pertes|préjudice|préjudices|coût|coûts|revenus|dommages) (annuelles|annuel|annuels)',
    mean: '(moyenne annuelle|moyenne par an|en moyenne (par an|chaque année))',
    versus:
      '(par rapport|comparé|comparée|comparés|comparées) (à|au|aux) (la même période |)(de |en |), contre, (la |)même période (de|en)',
    none: "l'année (précédente|suivante), d'une année sur l'autre, sur un an, en un an, en glissement annuel, il y a un an, un an (plus tôt|auparavant|après), année précédente, l'an prochain, l'année prochaine, même période (de l'|)année (dernière|précédente)",
  },
}
