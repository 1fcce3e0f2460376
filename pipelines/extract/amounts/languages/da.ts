import { adjectiveFirst } from '../combine.ts'
import type { LanguageTable } from '../language-table.ts'

const dollars = (adjectives: string): string => adjectiveFirst(adjectives, 'dollar | dollars')

export const da: LanguageTable = {
  decimal: ',',
  scales: {
    2: 'hundrede, hundreder, hundred, hundredvis',
    3: 'tusind, tusinde, tusinder, t., tusindvis, tus., tus',
    4: 'titusinder, titusindvis, titusinde',
    5: 'hundredtusinder, hundredtusindvis, hundredtusinde',
    6: 'million, millioner, mio, mio., mill, mill., mill',
    9: 'milliard, milliarder, mia, mia., mrd, mrd.',
    12: 'billion, billioner, bio.',
    15: 'billiard, billiarder',
  },
  plurals:
    'hundreder, tusinder, tusinde, tusindvis, hundredvis, millioner, milliarder, billioner, hundredtusinder, titusinder, hundredtusindvis, titusindvis, millionvis',
  shortScales: { 3: '.k, =K', 6: '=M, .m' },
  numbers:
    'nul:0, en:1, et:1, én:1, ét:1, to:2, tre:3, fire:4, fem:5, seks:6, syv:7, otte:8, ni:9, ti:10, elleve:11, tolv:12, tretten:13, fjorten:14, femten:15, seksten:16, sytten:17, atten:18, nitten:19, tyve:20, tredive:30, fyrre:40, halvtreds:50, tres:60, halvfjerds:70, firs:80, halvfems:90, ' +
    'halvanden:1.5, halvandet:1.5, en halv:0.5, et halvt:0.5, halv:0.5, halve:0.5, kvart:0.25, trekvart:0.75, dusin:12, snes:20, halvtredsindstyve:50, tresindstyve:60, firsindstyve:80',
  articles: 'en, et',
  links: 'og, af',
  glue: 'og',
  halves: 'og en halv, og et halvt, en halv',
  point: 'komma',
  vague:
    'flere, nogle, adskillige, mange, snesevis af, dusinvis af, et par, en række, talrige, flere hundrede, masser af, utallige, en håndfuld, diverse',
  vagueWords:
    'millionbeløb, milliardbeløb, tocifret millionbeløb, trecifret millionbeløb, tocifrede millionbeløb, encifret millionbeløb, encifret milliardbeløb, tocifret milliardbeløb, millionklassen, milliardklassen, millionsvindel for, sekscifret beløb, femcifret beløb, syvcifret beløb, millionbeløb',
  of: 'af, i',
  minus: '▼',
  connectors: {
    to: 'til, og op til, op til, til cirka, til omkring, til over',
    and: 'og',
    or: 'eller',
    level: '',
    compared: 'mod, imod, sammenlignet med, i forhold til, efter',
    part: 'heraf, hvoraf',
    between: 'mellem, et sted mellem, imellem',
    from: 'fra',
    range:
      'spænder fra, spændte fra, varierer fra, varierer mellem, varierede fra, svinger mellem, ligger mellem, lå mellem, lyder på mellem, interval på, bøder på, bøde på, priser på, omkostninger på, strækker sig fra',
  },
  hedges: {
    approximately:
      'cirka, ca., ca, omkring, omtrent, rundt regnet, anslået, skønsmæssigt, ca, i omegnen af, estimeret, godt og vel omkring, skønnet til, anslås til, et anslået, vurderet til, nogenlunde, sådan cirka, ~, ≈, cirkus, i nærheden af, tilnærmelsesvis, anslåede, estimeret til, sådan omkring, _cirka, _eller deromkring, _ca., _omtrent, _eller der omkring',
    at_least:
      'mindst, i det mindste, ikke mindre end, minimum, et minimum af, fra og med, som minimum, ≥, ikke under, i hvert fald, _eller mere, _og opefter, _mindst, _og derover, _+, _minimum, _eller derover, _eller højere',
    more_than:
      'mere end, over, godt, overstiger, overstigende, oversteg, overskrider, overskred, overskredet, oversteget, højere end, større end, lige over, et godt stykke over, langt over, lidt over, lidt mere end, væsentligt mere end, noget over, >, ud over, passerede, passeret, runder, rundede, rundet, væsentlig mere end, langt mere end, godt og vel, mere ind, _plus, _og mere til',
    nearly:
      'næsten, knap, knapt, tæt på, lige under, op imod, op mod, hen ved, hartad, lidt under, lidt mindre end, nær, nærmer sig, nærmede sig, henved, en anelse under, omkring knap, snart, så godt som, tæt ved, ikke helt',
    up_to:
      'ikke overstige, ikke overstiger, ikke overskride, ikke overskrider, ikke højere end, ' +
      'op til, højst, maksimalt, mindre end, under, maks., max., et maksimum på, ikke mere end, lavere end, højest, helt op til, max, maks, ≤, <, ikke over, færre end, et loft på, loft på, højst op til, begrænset til, _højst, _eller mindre, _maksimalt, _eller derunder',
    order_of: 'i størrelsesordenen, størrelsesordenen, af størrelsesordenen, i størrelsesorden',
  },
  negations: 'ikke, aldrig',
  innerHedges: { more_than: '+', approximately: 'snes' },
  transparent:
    'for første gang, allerede, nu, i alt, samlet, en, et, de, den, det, yderligere, hele, på, til, svarende til, tilsammen, sammenlagt, beløber sig til, beløb sig til, udgør, udgjorde, summen af, et beløb på, beløb på, til en værdi af, en værdi af, værdi for, for, årligt, ekstra, omfattende, om året, udgjort, nåede, nåede op på, når op på, op på, lyder på, lød på, totalt, et tab på, tab på',
  notHedges:
    'under perioden, op til nu, ind til videre, hen over, ud over det, tage over, aftale om, kom over, komme over',
  currencies: {
    USD: `${dollars('amerikanske | us')}, us-dollar, us-dollars`,
    EUR: 'euro, euros, eur',
    GBP: 'britiske pund, pund sterling, engelske pund',
    JPY: 'yen, japanske yen',
    CNY: 'kinesiske yuan, renminbi',
    KRW: 'sydkoreanske won',
    AUD: dollars('australske'),
    CAD: dollars('canadiske'),
    NZD: dollars('newzealandske'),
    SGD: `${dollars('singaporeanske')}, singapore-dollar`,
    HKD: 'hongkong-dollar, hong kong-dollar',
    TWD: dollars('taiwanske'),
    SEK: 'svenske kroner, svenske kr.',
    NOK: 'norske kroner, norske kr.',
    DKK: 'danske kroner, danske kr., dkr, dkr., d.kr.',
    ISK: 'islandske kroner',
    CZK: 'tjekkiske kroner',
    CHF: 'schweiziske franc, schweizerfranc',
    PLN: 'zloty, polske zloty',
    RUB: 'rubler, russiske rubler',
    TRY: 'tyrkiske lira',
    INR: 'indiske rupees, rupees, rupier',
    ZAR: 'rand, sydafrikanske rand',
    BRL: 'reais',
    THB: 'baht',
    dollar: 'dollar, dollars',
    pound: 'pund',
    renminbi: 'yuan',
    kr: 'kroner, krone, kronerne',
    franc: 'franc',
    peso: 'pesos',
    'kr*3': 't.kr., t.kr, tkr., tkr',
    'kr*6': 'mio.kr., mio.kr, mkr., mkr, mill.kr.',
    'kr*9': 'mia.kr., mia.kr',
    'DKK*6': 'mdkk',
    'DKK*3': 'tdkk',
    'EUR*6': 'meur, m€',
  },
  notCurrencies: 'kroner-',
  cents: { kr: 'øre', EUR: 'cent' },
  change:
    'steg, steget, stiger, stigning, stigningen, øget, øgede, øges, voksede, vokset, vokser, vækst, faldt, faldet, falder, fald, faldende, reduceret, reduktion, mindsket, hævet, sænket, fordoblet, fordobledes, tredoblet, gik, gået, sprang, ændring, op fra, ned fra, halveret, udvikling, udviklet, eksploderede, eksploderet, skrumpede, dykkede, klatrede, tredoblede, kravlede, plus, minus, sammenlignet, mod',
  by: 'med, stigning på, fald på, vækst på, stigning med, fald med, øget med, steget med',
  roles: {
    blocked:
      'stoppet, stoppede, stopper, blokeret, blokerede, indefrosset, indefrosne, frosset, frøs, forhindret, forhindrede, forhindrer, afværget, afværgede, spærret, spærrede, standset, standsede, reddet, afvist',
    recovered:
      'tilbagebetalt, tilbagebetalte, tilbagebetaling, tilbageført, tilbageførte, refunderet, refunderede, genvundet, inddrevet, erstattet, erstattede, erstatning, erstatninger, returneret, returnerede, kompensation, godtgjort, fået tilbage, hentet tilbage, tilbage til',
    seized: 'beslaglagt, beslaglagde, beslaglæggelse, konfiskeret, konfiskerede, konfiskation, inddraget, udlæg',
    fine: 'bøde, bøder, bøden, bøderne, bødens, bødestraf, bødeforlæg, sanktion, sanktioner, bødestørrelse',
    revenue:
      'omsætning, omsatte, omsætter, indtægter, indtægt, overskud, tjent, tjente, tjener, fortjeneste, udbytte, indtjening, salg, bnp, profit',
    budget:
      'budget, budgettet, bevilling, bevilget, bevilger, finansiering, investerer, investeret, investerede, afsat, afsætter, afsatte, finansloven, tilskud, udgifter, brugt på',
    average:
      'gennemsnit, gennemsnitligt, gennemsnitlig, gennemsnitlige, i snit, i gennemsnit, median, medianen, per offer, pr. offer, pr. person, pr. sag, hver, per sag, per person',
  },
  endings: 'en, et, n, t, er, erne, ne, ens, ets, s',
  counted:
    'personer, person, mennesker, ofre, offer, sager, sag, anmeldelser, anmeldelse, kunder, kunde, brugere, konti, konto, husstande, forbrugere, opkald, beskeder, mails, transaktioner, kort, enheder, år, måneder, måned, dage, dag, uger, timer, indbyggere, borgere, danskere, ansatte, virksomheder, tons, ton, kilo, kilometer, meter, liter, gange, ' +
    'forsøg, hændelser, klager, aktier, følgere, visninger, boliger, børn, kvinder, mænd, procent, svindelsager, bitcoin, bitcoins, forbrydelser, forurettede',
  moneyNouns: 'penge, tab, skader, opsparing, kontanter, midler',
  moneyCues:
    'tab, tabt, tabte, mistet, mistede, skade, skader, koster, kostede, stjålet, svindel, svindlet, bedrageri, værdi, penge, beløb, udbytte, gebyr, trukket',
  scenario: 'scenarie, scenarier, scenarium, antagelse, antagelser',
  each: 'hver, henholdsvis, hver især',
  typical:
    'året, og, i, at, det, som, en, på, er, af, for, med, til, den, har, de, ikke, om, et, men, var, sig, fra, der, så, kan, når, år, under, også, efter, eller, nu, sin, hvor, ved, mod, skal, ville, havde, uden, over, siden, ifølge, mellem, kun, meget, hver, pr, hos, sidste, denne, dette, disse, ' +
    'deres, hvordan, alle, samt, blev, bliver, være, været, samtidig, fik, gennem, inden, af, mere, end, hvilket, blevet, kunne, mistede, årligt, tabte, lød, udgjorde' +
    ', jeg, vi, dem, min, mit, vores, sit, sine, blive, skulle, må, måtte, fordi, hvis, hvem, hvilken, før, anden, andre, endnu, allerede, intet, da, mens, desuden, ud, op, heraf, hun, han, får, få, fået, gav, kom, tog, sagde, siger, går, gik, bør, vil, mange, nogle, derfor, dog, blandt, ifm, løber, drejer',
  letters: 'æøå',
}
