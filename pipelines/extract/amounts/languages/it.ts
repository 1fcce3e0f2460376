import { nounFirst } from '../combine.ts'
import type { LanguageTable } from '../language-table.ts'

const dollars = (adjectives: string): string => nounFirst('dollari | dollaro', adjectives)

export const it: LanguageTable = {
  decimal: ',',
  scales: {
    2: 'centinaia di, centinaia',
    3: 'mila, mille, migliaia, migliaio',
    6: 'milione, milioni, mln, mln., mio, mio., mil.',
    9: 'miliardo, miliardi, mld, mld., mrd, mrd.',
    12: 'bilione, bilioni',
  },
  plurals: 'centinaia di, centinaia, migliaia, milioni, miliardi',
  shortScales: { 3: '.k, =K', 6: '=M, .m' },
  numbers:
    'zero:0, un:1, uno:1, una:1, due:2, tre:3, tré:3, quattro:4, cinque:5, sei:6, sette:7, otto:8, nove:9, dieci:10, undici:11, dodici:12, tredici:13, quattordici:14, quindici:15, sedici:16, diciassette:17, diciotto:18, diciannove:19, ' +
    'venti:20, trenta:30, quaranta:40, cinquanta:50, sessanta:60, settanta:70, ottanta:80, novanta:90, vent:20, trent:30, quarant:40, cinquant:50, sessant:60, settant:70, ottant:80, novant:90, cento:100, cent:100, duecento:200, trecento:300, quattrocento:400, cinquecento:500, seicento:600, ' +
    'settecento:700, ottocento:800, novecento:900, mezzo:0.5, mezza:0.5, un quarto di:0.25, tre quarti di:0.75, dozzina di:12, decina di:10, quindicina di:15, ventina di:20, trentina di:30, quarantina di:40, cinquantina di:50, sessantina di:60, settantina di:70, ottantina di:80, novantina di:90, centinaio di:100',
  articles: 'un, uno, una',
  links: 'e, di',
  glue: '',
  halves: 'e mezzo, e mezza',
  point: 'virgola',
  vague:
    'decine di, centinaia di, diversi, diverse, alcuni, alcune, svariati, parecchi, molti, vari, varie, qualche, dozzine di, numerosi, un paio di, tanti, molteplici, pochi',
  vagueWords: 'danni milionari, perdite milionarie, danni miliardari, cifre milionarie',
  of: "di, d', in, dei, de",
  minus: '▼',
  connectors: {
    to: 'a, fino a, ai, sino a, agli, e fino a, agli oltre, a quasi, a oltre, a circa, ad oltre, ad',
    and: 'e, ed, e i, e gli',
    or: 'o, od',
    level: '',
    compared: 'contro, contro i, rispetto a, rispetto ai, a fronte di, a fronte dei, dopo',
    part: 'di cui, dei quali, delle quali, di questi',
    between:
      'tra, fra, tra i, fra i, compreso tra, compresa tra, compresi tra, comprese tra, compreso fra, compresa fra, compresi fra, comprese fra, tra gli',
    from: 'da, dai, dagli, passando da, passato da, passata da, passati da, passate da',
    range:
      'vanno da, va da, che vanno da, che va da, variano da, varia da, variabile da, oscilla tra, oscillano tra, oscilla da, oscillano da, forbice di, costo di, importi da, multe da, multa da, una multa da, sanzioni da, cifre da',
  },
  hedges: {
    approximately:
      "circa, intorno al, attorno al, intorno a, attorno a, all'incirca, intorno ai, attorno ai, intorno agli, approssimativamente, grosso modo, più o meno, stimato in, stimata in, stimati in, stimate in, si stima in, una stima di, ~, ≈, pari a circa, qualcosa come, suppergiù, " +
      'intorno alla cifra di, valutato in, quantificato in, quantificati in, nell’intorno di, un importo stimato di, stimati, stimato, _circa, _all’incirca, _più o meno, _ca., _approssimativamente, _stimati',
    at_least:
      'almeno, non meno di, come minimo, un minimo di, minimo, quantomeno, quanto meno, perlomeno, ≥, a partire da, non inferiore a, non inferiori a, minimo di, _o più, _in su, _e più, _almeno, _come minimo, _+, _e oltre, _minimo',
    more_than:
      'più di, oltre, supera, superiore a, al di sopra di, oltre i, superano, superò, superato, superando, superare, ha superato, hanno superato, superava, superavano, superiori a, eccede, eccedono, poco più di, ben oltre, sopra i, sopra, al di sopra dei, maggiore di, maggiori di, >, ' +
      'ben più di, molto più di, più dei, superato i, supera i, superano i, la soglia di, la soglia dei, la cifra di oltre, al di là di, sfonda, sfondato, sfondano, sopra a, supererebbe, supererà, supereranno, eccederà, eccedere, oltrepassa, oltrepassano, superiore ai, superiori ai, _abbondanti, _e passa',
    nearly:
      'quasi, poco meno di, sfiora, a ridosso di, sfiorano, sfiorato, sfiorava, sfiorando, sfiorare, vicino a, vicina a, vicini a, prossimo a, prossima a, appena sotto, appena al di sotto di, appena meno di, si avvicina a, avvicinandosi a, prossimi a, quasi i, sfiora i, sfiorano i, si avvicinano a, un po’ meno di, poco sotto',
    up_to:
      'non può superare, non può superare i, non potrà superare, non potrà superare i, non possono superare, non può eccedere, non supera i, non superano i, limitata a, con un tetto di, senza superare, multa massima di, sanzione massima di, importo massimo di, ' +
      'fino a, al massimo, non più di, meno di, sotto, fino ad un massimo di, fino a un massimo di, un massimo di, massimo, inferiore a, inferiori a, al di sotto di, sotto i, minore di, ≤, <, non superiore a, non superiori a, sino a, massimo di, entro, non oltre, tetto di, un tetto di, al di sotto dei, non supera, non superano, ' +
      'limitato a, _al massimo, _o meno, _massimo, _in giù, _max',
    order_of:
      "dell'ordine di, nell'ordine di, nell'ordine dei, dell'ordine dei, ordine di, all'ordine di, dell'ordine d'",
  },
  negations: 'non, senza',
  innerHedges: {
    more_than: '+',
    approximately:
      'decina di, quindicina di, ventina di, trentina di, quarantina di, cinquantina di, sessantina di, settantina di, ottantina di, novantina di, centinaio di',
  },
  transparent:
    'al, alla, per la prima volta, ormai, già, un totale di, totale di, i, gli, le, il, la, di, altri, altre, ulteriori, raggiunge, raggiungono, raggiunto, ammonta a, ammontano a, ammontava a, ammontavano a, a, ad, pari a, la cifra di, una cifra di, la somma di, una somma di, per un valore di, un valore di, del valore di, ' +
    'per, in, in totale, equivalente a, un importo di, complessivi, ben, ben i, da, un danno di, addirittura, ormai, ai, agli, importo di, un ammontare di, dei',
  notHedges: 'un accordo su circa, oltre a, oltre che',
  currencies: {
    USD: dollars('statunitensi | americani | usa | statunitense | americano | us | degli stati uniti'),
    EUR: 'euro, eur',
    GBP: 'sterline, sterlina, sterline inglesi, sterline britanniche, lire sterline',
    JPY: 'yen',
    CNY: 'yuan cinesi, renminbi',
    renminbi: 'yuan',
    KRW: 'won sudcoreani, won coreani',
    AUD: dollars('australiani'),
    CAD: dollars('canadesi'),
    NZD: dollars('neozelandesi'),
    SGD: dollars('di singapore'),
    HKD: dollars('di hong kong'),
    TWD: dollars('taiwanesi | di taiwan'),
    CHF: 'franchi svizzeri, franchi, franco svizzero',
    SEK: 'corone svedesi',
    NOK: 'corone norvegesi',
    DKK: 'corone danesi',
    CZK: 'corone ceche',
    PLN: 'zloty',
    HUF: 'fiorini ungheresi, fiorini',
    RUB: 'rubli',
    TRY: 'lire turche',
    INR: 'rupie indiane, rupie',
    IDR: 'rupie indonesiane',
    ZAR: 'rand, rand sudafricani',
    BRL: 'real brasiliani, reais, real',
    MXN: 'pesos messicani',
    ARS: 'pesos argentini',
    ITL: 'lire, lira',
    THB: 'baht',
    dollar: 'dollari, dollaro',
    peso: 'pesos',
    kr: 'corone',
    'EUR*6': 'm€, meur',
    'EUR*3': 'k€',
  },
  notCurrencies: '',
  cents: { EUR: 'centesimi, centesimi di euro, cent', dollar: 'centesimi di dollaro' },
  change:
    'aumentato, aumentata, aumentati, aumentate, aumenta, aumentano, aumentò, aumento, aumentare, aumentando, incremento, incrementato, crescita, cresciuto, cresciuta, cresciuti, cresciute, cresce, crescono, salito, salita, saliti, salite, sale, salgono, passato, passata, passati, passate, passa, passano, passando, passaggio, ' +
    'balzo, balzato, balzati, calo, calato, calata, calati, cala, calano, diminuito, diminuita, diminuiti, diminuzione, diminuisce, sceso, scesa, scesi, scese, scende, scendono, ridotto, ridotta, riduzione, ridotti, rialzo, raddoppiato, raddoppiati, triplicato, triplicati, impennata, impennati, evoluzione, variazione, crollo, crollato, ' +
    'balza, balzano, schizzato, schizzati, lievitato, lievitati, rispetto, contro',
  by: "di, aumento di, incremento di, calo di, riduzione di, diminuzione di, rialzo di, crescita di, aumentato di, d', flessione di",
  roles: {
    blocked:
      'bloccato, bloccati, bloccata, bloccate, bloccare, blocco, congelato, congelati, congelate, congelamento, sventato, sventati, sventate, evitato, evitati, evitare, impedito, impediti, fermato, fermati, intercettato, intercettati, prevenuto, scongiurato, salvati, salvato',
    recovered:
      'recuperato, recuperati, recuperata, recuperate, recuperare, recupero, recuperi, rimborsato, rimborsati, rimborsare, rimborso, rimborsi, restituito, restituiti, restituzione, restituire, risarcito, risarciti, risarcimento, risarcimenti, riaccreditati',
    seized:
      'sequestrato, sequestrati, sequestrata, sequestrate, sequestro, sequestri, sequestrare, confiscato, confiscati, confisca, confische, confiscate, pignorato',
    fine: 'multa, multe, multato, multata, sanzione, sanzioni, sanzionato, ammenda, ammende, penale, sanzionata',
    revenue:
      "fatturato, ricavi, ricavo, entrate, guadagno, guadagni, guadagnato, utile, utili, profitto, profitti, incassato, incasso, incassi, vendite, generato, generati, giro d'affari, prodotto interno lordo, introiti",
    budget:
      'bilancio, budget, stanziato, stanziati, stanziamento, stanziamenti, finanziamento, finanziamenti, investito, investiti, investire, investirà, spesa, spese, speso, fondo, fondi, contributo, contributi, dotazione, destinati',
    average:
      'media, in media, medio, mediana, per vittima, a testa, per persona, pro capite, per caso, ciascuno, ciascuna, mediamente',
  },
  endings: '',
  counted:
    'persone, persona, vittime, vittima, casi, caso, denunce, denuncia, clienti, cliente, utenti, utente, conti, conto, famiglie, consumatori, chiamate, messaggi, email, transazioni, operazioni, carte, dispositivi, anni, anno, mesi, mese, giorni, giorno, settimane, ore, abitanti, cittadini, italiani, lavoratori, dipendenti, ' +
    'imprese, aziende, tonnellate, chili, chilogrammi, chilometri, metri, litri, volte, tentativi, incidenti, segnalazioni, reclami, azioni, follower, visualizzazioni, truffe, bambini, donne, uomini, voti, bitcoin, reati, investitori, risparmiatori, di persone, di utenti, di clienti, di transazioni, di italiani, di abitanti, di conti, di euro circa',
  moneyNouns: 'perdite, danni, danno, denaro, soldi, fondi, profitti, risparmi, contanti',
  moneyCues:
    'perdite, perdita, perso, persi, danno, danni, costo, costa, costato, costate, rubato, rubati, sottratto, sottratti, truffa, truffe, frode, frodi, valore, denaro, bottino',
  scenario: 'scenario, scenari, ipotesi',
  each: 'ciascuno, ciascuna, rispettivamente, cadauno',
  typical:
    'il, lo, la, i, gli, le, di, del, dello, della, dei, degli, delle, e, ed, in, nel, nella, nei, un, una, che, per, con, su, sul, sulla, da, dal, dalla, si, al, alla, ai, come, più, ma, è, sono, ha, hanno, stato, stati, stata, state, questo, questa, tra, fra, secondo, durante, non, o, anche, già, senza, quando, ogni, ' +
    "dopo, contro, perché, se, ad, era, essere, dove, cui, nello, negli, nelle, loro, suo, sua, mentre, prima, così, solo, oltre, mensili, annui, all', dell', nell', l', un', sottratti, persi, rubati, ciascuno, circa, ai danni" +
    ', io, noi, lui, lei, questi, queste, quello, quella, quelli, mio, mia, suoi, sue, erano, aveva, può, possono, deve, fare, molto, chi, quale, dai, dalle, sui, sulle, alle, allo, tutto, tutti, tutte, altro, altri, ancora, nulla, allora, inoltre',
  letters: 'àèéìòù',
}
