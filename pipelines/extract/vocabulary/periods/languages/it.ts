import type { PeriodWords } from '../period-words.ts'

export const it: PeriodWords = {
  months:
    'gennaio|gen., febbraio|feb., marzo|mar., aprile|apr., maggio|mag., giugno|giu., luglio|lug., agosto|ago., settembre|sett.|set., ottobre|ott., novembre|nov., dicembre|dic.',
  halves: '(primo|1°|1º) semestre, (secondo|2°|2º) semestre',
  quarters:
    '(primo|1°|1º) trimestre|t1|1t, (secondo|2°|2º) trimestre|t2|2t, (terzo|3°|3º) trimestre|t3|3t, (quarto|ultimo|4°|4º) trimestre|t4|4t',
  numbers: 'un|uno, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici',
  years: {
    '0': "(quest'anno|l'anno in corso)",
    '-1': "(l'anno scorso|lo scorso anno|l'anno passato|dell'anno scorso|dello scorso anno|nell'anno passato)",
  },
  words: {
    glue: "di, del, dell', della, dei, il, lo, la, l', gli, anno, dell'anno, nell'anno, l'anno, intero",
    lead: "in, nel, nell', durante, per, anni, anno",
    fiscal: '(esercizio|anno fiscale|esercizio finanziario)',
    to: 'a, al, ad, fino a, fino al',
    and: 'e',
    between: 'tra il, fra il, tra, fra, tra gli anni',
    from: 'da',
    since: "a partire dal, dal, dalla, sin dal, fin dal, dall'inizio del",
    onwards: 'in poi',
    until: 'fino a, fino al, entro la fine del',
    end: 'fine, fine del, la fine del',
    start: 'inizio, inizio del',
    somewhere: 'metà, metà del, estate',
    firstMonths: '(primi # mesi)',
    firstQuarters: 'primi # trimestri',
    pastMonths: '(ultimi # mesi|scorsi # mesi)',
    pastYears: '(ultimi # anni|scorsi # anni)',
    overMonths: '(in|nel corso di|durante) # mesi',
    overYears: '(in|nel corso di) # anni',
    monthsTo: '# mesi (fino a|al|terminati a)',
    yearsTo: 'anno (chiuso|terminato) (a|al|il)',
    lastMonth: 'il mese scorso, lo scorso mese',
    lastQuarter: 'lo scorso trimestre',
    toDate: "dall'inizio dell'anno, da inizio anno",
    several: '(ultimi|recenti) anni, diversi anni',
    rate: "(all'anno|l'anno|ogni anno|annualmente|annui|annue)",
    softRate: '(perdite|danni|danno|costo|costi) (annuali|annuale|annuo)',
    mean: '(media annua|media annuale|in media ogni anno)',
    versus:
      "(rispetto|in confronto|confrontato|contro) (a|al|alla|allo|all'|con|i|il) (stesso periodo del |), (lo |)stesso periodo (del|dell')",
    none: "(anno|dell'anno|all'anno) (precedente|successivo|prossimo), su base annua, in un anno, un anno (fa|prima|dopo), (il |)prossimo anno",
  },
}
