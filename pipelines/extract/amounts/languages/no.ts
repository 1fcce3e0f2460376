import { adjectiveFirst } from '../combine.ts'
import type { LanguageTable } from '../language-table.ts'

const dollars = (adjectives: string): string => adjectiveFirst(adjectives, 'dollar | dollars')

export const no: LanguageTable = {
  decimal: ',',
  scales: {
    2: 'hundre, hundrevis',
    3: 'tusen, tusener, tusenvis',
    4: 'titusener, titusenvis',
    5: 'hundretusener, hundretusenvis',
    6: 'million, millioner, mill, mill., mio, mio., mln',
    9: 'milliard, milliarder, mrd, mrd., mia, mia.',
    12: 'billion, billioner',
    15: 'billiard, billiarder',
  },
  plurals:
    'hundrevis, tusener, tusenvis, millioner, milliarder, billioner, hundretusener, titusener, hundretusenvis, titusenvis, millionvis',
  shortScales: { 3: '.k, =K', 6: '=M, .m' },
  numbers:
    'null:0, en:1, ett:1, én:1, to:2, tre:3, fire:4, fem:5, seks:6, sju:7, syv:7, åtte:8, ni:9, ti:10, elleve:11, tolv:12, tretten:13, fjorten:14, femten:15, seksten:16, sytten:17, atten:18, nitten:19, tjue:20, tyve:20, tretti:30, tredve:30, førti:40, femti:50, seksti:60, sytti:70, åtti:80, nitti:90, ' +
    'halvannen:1.5, halvannet:1.5, en halv:0.5, et halvt:0.5, halv:0.5, halve:0.5, kvart:0.25, trekvart:0.75, dusin:12, snes:20, titall:10, femtitall:50, tjuetall:20, hundretall:100',
  articles: 'en, et, ei',
  links: 'og, av',
  glue: 'og',
  halves: 'og en halv, og et halvt, en halv, og ein halv',
  point: 'komma',
  vague:
    'flere, noen, atskillige, mange, titalls, dusinvis av, et par, en rekke, tallrike, flere hundre, flere titalls, hundretalls, snesevis av, utallige, diverse, en håndfull, et tosifret antall, fleire, nokre',
  vagueWords:
    'millionbeløp, milliardbeløp, tosifret millionbeløp, tresifret millionbeløp, ensifret millionbeløp, tosifrede millionbeløp, ensifret milliardbeløp, millionklassen, milliardklassen, sekssifret beløp, femsifret beløp, sjusifret beløp, syvsifret beløp, millionsummer, milliardsummer, millionsum, tosifra millionbeløp, tresifra millionbeløp, tosifret milliardbeløp',
  of: 'av, i',
  minus: '▼',
  connectors: {
    to: 'til, og opptil, opp til, til cirka, til om lag, til over',
    and: 'og',
    or: 'eller',
    level: '',
    compared: 'mot, sammenlignet med, sammenliknet med, i forhold til, etter',
    part: 'hvorav, herav',
    between: 'mellom, et sted mellom, imellom',
    from: 'fra',
    range:
      'varierer fra, varierer mellom, varierte fra, varierte mellom, spenner fra, spente fra, svinger mellom, ligger mellom, lå mellom, intervall på, bøter på, bot på, priser på, kostnader på, strekker seg fra, alt fra',
  },
  hedges: {
    approximately:
      'cirka, ca., ca, om lag, omtrent, rundt, omkring, anslagsvis, rundt regnet, anslått, anslått til, anslås til, beregnet til, estimert til, estimert, et anslått, i området rundt, noenlunde, sånn omtrent, ~, ≈, i nærheten av, ca, circa, anslåtte, anslåtte, kring, sirka, omlag, i størrelse rundt, _cirka, _eller der omkring, _eller deromkring, _omtrent, _ca.',
    at_least:
      'minst, i det minste, ikke mindre enn, minimum, et minimum av, fra og med, som minimum, ≥, ikke under, i hvert fall, iallfall, _eller mer, _og oppover, _minst, _og mer, _+, _minimum, _eller meir, _eller høyere, _og over',
    more_than:
      'mer enn, over, drøyt, godt, i overkant av, overstiger, overstigende, oversteg, overskrider, overskred, overskredet, oversteget, høyere enn, større enn, like over, godt over, langt over, litt over, litt mer enn, noe over, vel, drøye, drøy, >, passerte, passert, passerer, rundet, runder, betydelig mer enn, langt mer enn, meir enn, i overkant, godt og vel, rett over, et stykke over, litt i overkant av, _pluss, _og vel så det',
    nearly:
      'nesten, nær, snaut, knapt, i underkant av, nærmere, tett på, like under, rett under, litt under, litt mindre enn, bortimot, opp mot, oppunder, snaue, knappe, nærmer seg, nærmet seg, like oppunder, noe under, så godt som, tett oppunder, inntil nesten, litt i underkant av, i underkant, nær på, ikke fullt',
    up_to:
      'ikke overstige, ikke overstiger, ikke overskride, ikke overskrider, ikke høyere enn, ' +
      'opptil, inntil, høyst, maksimalt, mindre enn, under, maks, maks., ikke mer enn, lavere enn, et maksimum på, helt opp til, opp til, på det meste, ≤, <, ikke over, færre enn, et tak på, tak på, høyst opp til, begrenset til, oppad begrenset til, _høyst, _eller mindre, _maksimalt, _på det meste, _eller lavere',
    order_of: 'i størrelsesordenen, størrelsesordenen, av størrelsesorden, i størrelsesorden',
  },
  negations: 'ikke, aldri, ikkje',
  innerHedges: { more_than: '+', approximately: 'titall, femtitall, tjuetall, snes' },
  transparent:
    'for første gang, allerede, nå, til sammen, totalt, samlet, en, et, de, den, det, ytterligere, hele, på, til, tilsvarende, sammenlagt, beløper seg til, beløp seg til, utgjør, utgjorde, summen av, et beløp på, beløp på, til en verdi av, en verdi av, verdt, verdier for, for, årlig, ekstra, i året, i alt, omfattende, kom på, kommer på, nådde, var på, er på, et tap på, tap på, om, lyder på, lød på',
  notHedges:
    'under perioden, frem til, fram til, inntil nå, inntil videre, ut over, utover, avtale om, ta over, kom over, komme over',
  currencies: {
    USD: `${dollars('amerikanske | us')}, us-dollar, us-dollars`,
    EUR: 'euro, euros, eur',
    GBP: 'britiske pund, pund sterling, engelske pund',
    JPY: 'yen, japanske yen',
    CNY: 'kinesiske yuan, renminbi',
    KRW: 'sørkoreanske won',
    AUD: dollars('australske'),
    CAD: dollars('kanadiske | canadiske'),
    NZD: dollars('newzealandske'),
    SGD: `${dollars('singaporske')}, singapore-dollar, singaporedollar`,
    HKD: 'hongkong-dollar, hongkongdollar, hong kong-dollar',
    TWD: dollars('taiwanske'),
    SEK: 'svenske kroner, svenske kr',
    NOK: 'norske kroner, norske kr, nkr, n.kr.',
    DKK: 'danske kroner, danske kr',
    ISK: 'islandske kroner',
    CZK: 'tsjekkiske kroner',
    CHF: 'sveitsiske franc, sveitserfranc',
    PLN: 'zloty, polske zloty',
    RUB: 'rubler, russiske rubler',
    TRY: 'tyrkiske lira',
    INR: 'indiske rupi, indiske rupier, rupier',
    ZAR: 'rand, sørafrikanske rand',
    BRL: 'reais',
    THB: 'baht',
    dollar: 'dollar, dollars',
    pound: 'pund',
    renminbi: 'yuan',
    kr: 'kroner, krone, kronene',
    franc: 'franc',
    peso: 'pesos',
    'NOK*3': 'tnok, knok',
    'NOK*6': 'mnok',
    'NOK*9': 'mrdnok',
    'kr*6': 'mill.kr, mill.kr., mkr',
    'kr*9': 'mrd.kr, mrd.kr.',
    'kr*3': 'tkr',
    'EUR*6': 'meur, m€',
  },
  notCurrencies: '',
  cents: { kr: 'øre', EUR: 'cent' },
  change:
    'økte, økt, øker, økning, økningen, øke, steg, steget, stiger, stigning, vokste, vokst, vokser, vekst, falt, falne, faller, fall, nedgang, oppgang, sank, sunket, synker, redusert, reduksjon, hevet, senket, doblet, doblede, dobla, tredoblet, gikk, gått, hoppet, endring, opp fra, ned fra, halvert, utvikling, utviklet, eksploderte, eksplodert, krympet, stupte, klatret, auka, auke, tredobla, pluss, minus, mot, sammenlignet',
  by: 'med, økning på, nedgang på, vekst på, økning med, fall på, økt med, reduksjon på, oppgang på',
  roles: {
    blocked:
      'stoppet, stanset, stoppa, stopper, blokkert, blokkerte, frosset, frøs, fryst, fryste, forhindret, forhindra, hindret, avverget, avverga, sperret, sperra, reddet',
    recovered:
      'tilbakebetalt, tilbakebetalte, tilbakebetaling, tilbakeført, tilbakeførte, refundert, refunderte, gjenvunnet, inndrevet, erstattet, erstatning, erstatninger, returnert, kompensasjon, kompensert, fått tilbake, hentet tilbake',
    seized:
      'beslaglagt, beslagla, beslag, beslagleggelse, konfiskert, konfiskerte, inndratt, inndro, inndragning, utlegg',
    fine: 'bot, bøter, boten, bøtene, gebyret, forelegg, foretaksstraff, gebyr, overtredelsesgebyr, sanksjon, sanksjoner, bøtelagt, tvangsmulkt',
    revenue:
      'omsetning, omsatte, omsetter, omsetningen, inntekter, inntekt, overskudd, tjent, tjente, tjener, fortjeneste, utbytte, inntjening, salg, bnp, profitt',
    budget:
      'budsjett, budsjettet, bevilgning, bevilget, bevilger, bevilga, finansiering, investerer, investert, investerte, satser, satset, satsing, avsatt, tilskudd, utgifter, statsbudsjettet, støtte',
    average:
      'gjennomsnitt, gjennomsnittlig, gjennomsnittlige, i snitt, snitt, i gjennomsnitt, median, medianen, per offer, per person, per sak, hver, per innbygger',
  },
  endings: 'en, et, n, t, er, ene, ne, ens, ets, s, a',
  counted:
    'personer, person, mennesker, ofre, offer, fornærmede, saker, sak, anmeldelser, anmeldelse, kunder, kunde, brukere, kontoer, konto, husholdninger, forbrukere, samtaler, meldinger, e-poster, transaksjoner, kort, enheter, år, måneder, måned, dager, dag, uker, timer, innbyggere, borgere, nordmenn, ansatte, bedrifter, selskaper, tonn, kilo, kilometer, meter, liter, ganger, ' +
    'forsøk, hendelser, klager, aksjer, følgere, visninger, boliger, barn, kvinner, menn, prosent, svindelsaker, bitcoin, bitcoins, svindelforsøk, lovbrudd',
  moneyNouns: 'penger, tap, skader, sparepenger, kontanter, midler',
  moneyCues:
    'tap, tapt, tapte, mistet, mistet, skade, skader, koster, kostet, kostnad, stjålet, svindel, svindlet, bedrageri, verdi, penger, beløp, utbytte, lurt',
  scenario: 'scenario, scenarier, scenarioer, antakelse, antakelser, forutsetning, forutsetninger',
  each: 'hver, henholdsvis, hver især',
  typical:
    'året, og, i, at, det, som, en, på, er, av, for, med, til, den, har, de, ikke, om, et, men, var, seg, fra, der, så, kan, når, år, under, også, etter, eller, nå, sin, hvor, ved, mot, skal, ville, hadde, uten, over, siden, ifølge, mellom, bare, mye, hver, per, hos, siste, fjor, denne, dette, disse, ' +
    'deres, hvordan, alle, samt, ble, blir, være, vært, samtidig, fikk, gjennom, innen, mer, enn, noe, noen, blitt, kunne, ein, eit, frå, ikkje, tapte, årlig, utgjorde, svindlet' +
    ', jeg, vi, dere, dem, min, mitt, vår, vårt, sitt, sine, bli, skulle, må, måtte, fordi, hvis, hvem, hvilken, før, annen, andre, ennå, allerede, intet, da, mens, dessuten, ut, opp, hvorav, hun, han, får, få, fått, ga, kom, tok, sa, sier, går, gikk, bør, vil, mange, derfor, likevel, blant, dreier',
  letters: 'æøå',
}
