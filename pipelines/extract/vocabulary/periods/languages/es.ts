import type { PeriodWords } from '../period-words.ts'

export const es: PeriodWords = {
  months:
    'enero|ene., febrero|feb., marzo, abril|abr., mayo, junio, julio, agosto|ago., septiembre|setiembre|sept., octubre|oct., noviembre|nov., diciembre|dic.',
  halves: '(primer|1er|1.er) (semestre|semestre de), (segundo|2do|2.º) semestre',
  quarters:
    '(primer|1er|1.er) trimestre|t1|1t, (segundo|2.º) trimestre|t2|2t, (tercer|3er|3.er) trimestre|t3|3t, (cuarto|último|4.º) trimestre|t4|4t',
  numbers: 'un, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce',
  years: {
    '0': 'este año, el presente año, el año en curso, lo que va de(l|) año',
    '-1': '(el |)año (pasado|anterior pasado), el pasado año',
    '-2': 'el antepasado año, el año antepasado',
  },
  words: {
    glue: 'de, del, el, la, los, las, año, del año, todo',
    lead: 'en, durante, para, años, año',
    fiscal: '(año fiscal|ejercicio|ejercicio fiscal|año fiscal de)',
    to: 'a, al, hasta',
    and: 'y, e',
    between: 'entre, entre los años',
    since: 'a partir de, desde, desde el año, desde inicios de, desde el inicio de',
    onwards: 'en adelante',
    until: 'hasta, hasta finales de, al cierre de',
    end: 'fines de, finales de, cierre de, fin de',
    start: 'inicios de, comienzos de, principios de',
    somewhere: 'mediados de, verano de',
    firstMonths: '(los |)(primeros # meses|# primeros meses)',
    firstQuarters: 'primeros # trimestres',
    pastMonths: '(últimos # meses|# últimos meses|pasados # meses)',
    pastYears: '(últimos # años|# últimos años|pasados # años)',
    overMonths: '(durante|en|a lo largo de|por) (un período de |un periodo de |)# meses',
    overYears: '(durante|a lo largo de) # años',
    monthsTo: '# meses (hasta|terminados en|a)',
    yearsTo: 'año (terminado|cerrado|finalizado) (en|el|a|al)',
    lastMonth: 'el mes pasado, el pasado mes',
    lastQuarter: 'el trimestre pasado',
    toDate: 'en lo que va de, en lo que va del año, en lo que va de año',
    several: '(últimos|recientes) años, varios años',
    rate: '(al|por) año, cada año, anualmente, anuales',
    softRate: '(pérdidas|pérdida|daños|costo|coste) (anuales|anual)',
    mean: '(promedio anual|media anual|en promedio al año|anual promedio)',
    versus:
      '(frente a|en comparación con|comparado con|respecto a|respecto de|con respecto a) (lo registrado en |los de |el |la |)(mismo (período|periodo|lapso) de(l|) |), (el |)mismo (período|periodo|lapso) de(l|), que en',
    none: 'interanual, año (anterior|previo|siguiente|nuevo), el próximo año, (hace|en|por) un año, un año (antes|después|atrás), mismo (período|periodo|lapso) del año (anterior|pasado)',
  },
}
