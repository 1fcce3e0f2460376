import type { PeriodWords } from '../period-words.ts'

export const pt: PeriodWords = {
  months:
    'janeiro|jan., fevereiro|fev., março, abril|abr., maio, junho|jun., julho|jul., agosto|ago., setembro|set., outubro|out., novembro|nov., dezembro|dez.',
  halves: '(primeiro|1º|1.º) semestre, (segundo|2º|2.º) semestre',
  quarters:
    '(primeiro|1º|1.º) trimestre|t1|1t, (segundo|2º|2.º) trimestre|t2|2t, (terceiro|3º|3.º) trimestre|t3|3t, (quarto|último|4º|4.º) trimestre|t4|4t',
  numbers: 'um, dois, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze',
  years: {
    '0': '(este|neste|deste|presente) ano, o ano corrente',
    '-1': '(o |no |do |)ano passado, (o |no |do |)último ano',
    '-2': '(o |no |)ano retrasado',
  },
  words: {
    glue: 'de, do, da, dos, o, a, os, ano, ano de, todo',
    lead: 'em, no, na, durante, para, anos, ano',
    fiscal: '(ano fiscal|exercício|ano fiscal de)',
    to: 'a, à, ao, até',
    and: 'e',
    between: 'entre, entre os anos de',
    since: 'a partir de, desde, desde o início de',
    onwards: 'em diante',
    until: 'até, até o fim de, até o final de, até ao fim de',
    end: 'fim de, final de, fins de',
    start: 'início de, começo de',
    somewhere: 'meados de, verão de',
    firstMonths: '(primeiros # meses|# primeiros meses)',
    firstQuarters: 'primeiros # trimestres',
    pastMonths: '(últimos # meses|# últimos meses)',
    pastYears: '(últimos # anos|# últimos anos)',
    overMonths: '(durante|em|ao longo de) (um período de |)# meses',
    overYears: '(durante|ao longo de) # anos',
    monthsTo: '# meses (até|terminados em|encerrados em)',
    yearsTo: 'ano (terminado|encerrado|findo) (em|a)',
    lastMonth: '(o |no |do |)mês passado',
    lastQuarter: '(o |no |do |)trimestre passado',
    toDate: 'no acumulado do ano, desde o início do ano, acumulado de',
    several: '(últimos|recentes) anos, vários anos',
    rate: '(por|ao) ano, anualmente, cada ano, a cada ano, todos os anos',
    softRate: '(perdas|prejuízo|prejuízos|custo|danos) (anuais|anual)',
    mean: '(média anual|em média por ano|média por ano)',
    versus:
      '(em relação|em comparação|comparado|comparados|frente|face) (a|ao|à|com|com o) (o |)(mesmo período de(l|) |ano de |), (o |)mesmo período (de|do), contra, (do |)que em',
    none: 'ano (anterior|seguinte|novo), próximo ano, (há|em|por) um ano, um ano (antes|depois|atrás), mesmo período do ano (anterior|passado), na comparação anual, homólogo, homóloga',
  },
}
