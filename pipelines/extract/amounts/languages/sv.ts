import { adjectiveFirst } from '../combine.ts'
import type { LanguageTable } from '../language-table.ts'

const dollars = (adjectives: string): string => adjectiveFirst(adjectives, 'dollar | dollars')

export const sv: LanguageTable = {
  decimal: ',',
  scales: {
    2: 'hundra, hundratals',
    3: 'tusen, tusental, tusentals',
    4: 'tiotusentals, tiotusental',
    5: 'hundratusentals, hundratusental',
    6: 'miljon, miljoner, miljonerna, mn, mn., milj, milj., mln, miljontals',
    9: 'miljard, miljarder, miljarderna, md, md., mdr, mdr., mrd, mrd., miljardtals',
    12: 'biljon, biljoner',
    15: 'biljard, biljarder',
  },
  plurals:
    'hundratal, hundratals, tusental, tusentals, miljoner, miljarder, biljoner, miljontals, miljardtals, hundratusentals, tiotusentals, tiotusental, hundratusental',
  shortScales: { 3: '.k, =K', 6: '=M, .m' },
  numbers:
    'noll:0, en:1, ett:1, två:2, tre:3, fyra:4, fem:5, sex:6, sju:7, åtta:8, nio:9, tio:10, elva:11, tolv:12, tretton:13, fjorton:14, femton:15, sexton:16, sjutton:17, arton:18, nitton:19, tjugo:20, trettio:30, fyrtio:40, femtio:50, sextio:60, sjuttio:70, åttio:80, nittio:90, ' +
    'halv:0.5, halva:0.5, en och en halv:1.5, två och en halv:2.5, tre och en halv:3.5, anderthalv:1.5, ett och ett halvt:1.5, kvarts:0.25, trekvarts:0.75, dussin:12, tjog:20, tiotal:10, femtontal:15, tjugotal:20, trettiotal:30, fyrtiotal:40, femtiotal:50, hundratal:100',
  articles: 'en, ett',
  links: 'och',
  glue: '',
  halves: 'och en halv, och ett halvt, och en halva',
  point: 'komma',
  vague:
    'flera, några, åtskilliga, många, tiotals, hundratals, dussintals, ett par, ett antal, flertalet, otaliga, ett tiotal flera, diverse, mångmiljon, ett fåtal, tiotusentals, hundratusentals',
  vagueWords:
    'miljonbelopp, miljardbelopp, mångmiljonbelopp, miljonsumma, miljonsummor, miljardsummor, mångmiljonbedrägeri, mångmiljonsvindel, miljonförluster, miljardförluster, miljardförlust, mångmiljardbelopp, tusenbelopp',
  of: 'av, i',
  minus: '▼',
  connectors: {
    to: 'till, upp till, och upp till, à, till drygt, till cirka',
    and: 'och',
    or: 'eller',
    level: '',
    compared: 'mot, jämfört med, i jämförelse med, efter',
    part: 'varav, varav cirka, därav',
    between: 'mellan, någonstans mellan',
    from: 'från',
    range:
      'varierar från, varierar mellan, varierade mellan, varierade från, spänner från, ligger mellan, låg mellan, spann på, intervallet, kostnad på, böter på, allt från',
  },
  hedges: {
    approximately:
      'cirka, ca, ca., omkring, ungefär, runt, uppskattningsvis, kring, uppskattade, uppskattat till, beräknat till, beräknade, beräknas till, en uppskattad, i runda tal, bortåt, närmelsevis, ~, ≈, så där, uppskattas till, uppskattningsvis till, runt omkring, på ett ungefär, c:a, uppskattad till, _ungefär, _cirka, _eller så, _så där',
    at_least:
      'minst, åtminstone, inte mindre än, lägst, ett minimum av, från och med, minimum, ej mindre än, ≥, allra minst, i alla fall, _eller mer, _eller mera, _och uppåt, _minst, _+, _och mer, _uppåt, _eller högre, _och däröver',
    more_than:
      'mer än, över, drygt, överstiger, överstigande, översteg, överskrider, överskred, överskridit, överstigit, mera än, större än, gott och väl, väl över, strax över, långt över, något över, lite drygt, högre än, en bit över, >, aningen mer än, passerade, passerat, passerar, klart över, betydligt mer än, mer en, ' +
      'lite mer än, något mer än, överträffar, _med råge',
    nearly:
      'nästan, knappt, nära, närmare, inemot, strax under, uppemot, snudd på, nära nog, något under, något mindre än, inte fullt, närmade sig, närmar sig, lite under, lite mindre än, strax under, nätt och jämnt, så gott som, knappa, i det närmaste, emot',
    up_to:
      'inte överstiga, inte överskrida, inte överstiger, inte överskrider, ej överstiga, ej överskrida, begränsat till, begränsad till, ' +
      'upp till, högst, som mest, mindre än, under, maximalt, max, ett maximum av, inte mer än, lägre än, som högst, ända upp till, ≤, <, upp emot maximalt, ej över, inte över, färre än, max., på upp till, takbelopp på, uppgå till högst, _högst, _eller mindre, _som mest, _maximalt, _max',
    order_of: 'i storleksordningen, storleksordningen, av storleksordningen, i storleksordning',
  },
  negations: 'inte, ej, aldrig',
  innerHedges: { more_than: '+', approximately: 'tiotal, femtontal, tjugotal, trettiotal, fyrtiotal, femtiotal' },
  transparent:
    'för första gången, redan, totalt, sammanlagt, en, ett, de, den, det, ytterligare, hela, på, till, uppgår till, uppgick till, uppgått till, motsvarande, summan, sammantaget, om, motsvarar, omfattar, omfattande, ett värde av, till ett värde av, värt, uppgår, årligen, per år, extra, en summa på, totalt sett, belopp på, ett belopp på, nådde, når',
  notHedges:
    'under perioden, bland annat över, över till, fram till, räcka över, prata om, beslut om, krav på över, fick över, förde över, föra över, fört över, betalade över, skickade över, kom över, komma över, kommit över, kommer över',
  currencies: {
    USD: `${dollars('amerikanska | us')}, us-dollar, usd, us-dollars`,
    EUR: 'euro, euros, eur',
    GBP: 'brittiska pund, pund sterling, engelska pund',
    JPY: 'yen, japanska yen',
    CNY: 'kinesiska yuan, renminbi',
    KRW: 'sydkoreanska won',
    AUD: dollars('australiska'),
    CAD: dollars('kanadensiska'),
    NZD: dollars('nyzeeländska'),
    SGD: `${dollars('singaporianska')}, singapore-dollar, singaporedollar`,
    HKD: 'hongkong-dollar, hongkongdollar, hong kong-dollar',
    TWD: dollars('taiwanesiska'),
    SEK: 'svenska kronor, kronor, svenska kr, krona, kronorna, spänn',
    NOK: 'norska kronor, norska kr',
    DKK: 'danska kronor, danska kr',
    ISK: 'isländska kronor',
    CZK: 'tjeckiska kronor',
    CHF: 'schweiziska franc, schweizerfranc, schweizerfranc',
    PLN: 'zloty, polska zloty',
    RUB: 'rubel, ryska rubel',
    TRY: 'turkiska lira',
    INR: 'indiska rupier, rupier',
    ZAR: 'rand, sydafrikanska rand',
    BRL: 'reais, brasilianska real',
    THB: 'baht, thailändska baht',
    dollar: 'dollar, dollars',
    pound: 'pund',
    renminbi: 'yuan',
    franc: 'franc, francs',
    peso: 'pesos',
    'SEK*3': 'tkr, tsek, ksek, kkr',
    'SEK*6': 'mnkr, mkr, msek, mkr., milj.kr, mnkr.',
    'SEK*9': 'mdkr, mdsek, mdkr.',
    'EUR*6': 'meur, m€',
  },
  notCurrencies: 'kronobergs',
  cents: { SEK: 'öre', EUR: 'cent', dollar: 'cents' },
  change:
    'ökade, ökat, ökar, ökning, ökningen, öka, steg, stigit, stiger, stigande, växte, vuxit, växer, tillväxt, minskade, minskat, minskar, minskning, minskningen, sjönk, sjunkit, sjunker, föll, fallit, nedgång, uppgång, höjdes, höjts, höjde, sänktes, sänkte, fördubblades, fördubblats, tredubblades, rusade, rusat, ' +
    'gick, gått, gick från, rasade, rasat, hoppade, klättrade, upp från, ned från, ner från, halverades, halverats, utvecklades, förändring, krympte, skenat, skenade, plus, jämfört',
  by: 'med, ökning på, ökning med, minskning med, minskning på, uppgång på, nedgång på, ökning om',
  roles: {
    blocked:
      'stoppade, stoppat, stoppats, stoppades, stoppa, blockerade, blockerat, blockerats, frös, fryst, frysts, frystes, frusna, förhindrade, förhindrat, förhindrats, förhindrades, avvärjde, avvärjdes, hindrat, spärrade, räddades',
    recovered:
      'återfått, återfick, återförts, återförda, återvunnit, återvunna, återbetalat, återbetalats, återbetalades, återbetalning, återbetalningar, ersatt, ersattes, ersättning, ersättningar, kompenserade, kompensation, återlämnades, återfåtts, ersatte, återtog, återfördes',
    seized:
      'beslagtog, beslagtagit, beslagtogs, beslagtagna, beslagtagits, beslag, förverkat, förverkats, förverkades, förverkade, konfiskerade, konfiskerat, konfiskerades, konfiskerats, i beslag, utmätt',
    fine: 'böter, bot, boten, böterna, sanktionsavgiften, vitet, sanktionsavgift, sanktionsavgifter, vite, viten, bötfälldes, bötfälls, straffavgift, straffavgifter, sanktion',
    revenue:
      'omsättning, omsatte, omsätter, intäkter, intäkt, intäkterna, vinst, vinster, vinsten, tjänade, tjänat, tjänar, inkomst, inkomster, försäljning, bnp, drog in',
    budget:
      'budget, budgeten, anslag, anslår, anslagit, finansiering, investerar, investerat, investerade, satsar, satsade, satsning, satsningar, utgifter, bidrag, avsätter, avsatt, avsattes, spenderade, tillskott',
    average:
      'genomsnitt, genomsnittligt, genomsnittlig, genomsnittliga, i snitt, snitt, medel, medelvärde, median, medianen, i genomsnitt, per offer, per person, per brott, per ärende, vardera, per capita, per invånare',
  },
  endings: 'en, et, n, t, er, erna, na, arna, orna, ens, ets, s',
  counted:
    'personer, person, människor, offer, brottsoffer, målsägande, fall, ärenden, ärende, anmälningar, anmälan, kunder, kund, användare, konton, konto, hushåll, konsumenter, samtal, meddelanden, mejl, transaktioner, kort, enheter, år, månader, månad, dagar, dag, veckor, timmar, invånare, svenskar, anställda, företag, ton, kilo, kilometer, meter, liter, ' +
    'gånger, försök, incidenter, klagomål, aktier, följare, visningar, bostäder, barn, kvinnor, män, procent, bedrägerier, brott, bitcoin, bitcoins, mil, kvadratmeter, stycken',
  moneyNouns: 'pengar, förluster, skador, besparingar, kontanter, vinst',
  moneyCues:
    'förlust, förluster, förlusterna, förlorat, förlorade, skada, skador, kostade, kostar, kostnad, stulit, stulits, bedrägeri, bedrägerier, värde, pengar, belopp, lurats, lurade',
  scenario: 'scenario, scenarier, antagande, antaganden',
  each: 'vardera, respektive, styck',
  typical:
    'året, och, i, att, det, som, en, på, är, av, för, med, till, den, har, de, inte, om, ett, han, men, var, jag, sig, från, vi, så, kan, när, år, under, också, efter, eller, nu, sin, där, vid, mot, ska, skulle, hade, utan, över, sedan, enligt, mellan, bara, mycket, varje, per, hos, förra, ' +
    'denna, detta, dessa, deras, hur, alla, samt, sina, blev, blir, vara, varit, samtidigt, fick, genom, innan, enbart, vilket, förlorade, årligen, drabbade' +
    ', ni, dem, dom, min, mitt, vår, vårt, sitt, bli, blivit, kunde, måste, får, eftersom, vem, vilken, före, annan, andra, ännu, redan, inget, då, medan, dessutom, ut, upp, än, varav, även, hon, fått, gav, kom, tog, sade, säger, går, gick, bör, ville, vill, många, några, därför, dock, bland, handlar',
  letters: 'åäö',
}
