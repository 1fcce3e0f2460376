import { adjectiveFirst } from '../combine.ts'
import type { LanguageTable } from '../language-table.ts'

const dollar = (adjective: string): string =>
  adjectiveFirst(['e', 'en', 'er', ''].map((end) => adjective + end).join(' | '), 'dollar | dollars')

export const de: LanguageTable = {
  decimal: ',',
  scales: {
    2: 'hundert, hunderte, hunderten, hunderter',
    3: 'tausend, tausende, tausenden, tausender, tsd, tsd., t',
    4: 'zehntausende, zehntausenden, zehntausender',
    5: 'hunderttausende, hunderttausenden, hunderttausender',
    6: 'million, millionen, mio, mio., mill., mill',
    9: 'milliarde, milliarden, mrd, mrd., mia, mia., mrden',
    12: 'billion, billionen, bio, bio.',
    15: 'billiarde, billiarden, brd.',
  },
  plurals:
    'hunderte, tausende, tausenden, millionen, milliarden, billionen, hunderttausende, hunderttausenden, zehntausende, zehntausenden',
  shortScales: { 3: '.k, =T', 6: '.m, =M' },
  numbers:
    'null:0, ein:1, eins:1, eine:1, einer:1, einem:1, einen:1, zwei:2, zwo:2, drei:3, vier:4, fünf:5, sechs:6, sieben:7, acht:8, neun:9, zehn:10, elf:11, zwölf:12, dreizehn:13, ' +
    'vierzehn:14, fünfzehn:15, sechzehn:16, siebzehn:17, achtzehn:18, neunzehn:19, zwanzig:20, dreißig:30, dreissig:30, vierzig:40, fünfzig:50, ' +
    'sechzig:60, siebzig:70, achtzig:80, neunzig:90, anderthalb:1.5, eineinhalb:1.5, einundeinhalb:1.5, halbe:0.5, halben:0.5, halb:0.5, halbes:0.5, ' +
    'zweieinhalb:2.5, dreieinhalb:3.5, viereinhalb:4.5, fünfeinhalb:5.5, sechseinhalb:6.5, siebeneinhalb:7.5, achteinhalb:8.5, ' +
    'neuneinhalb:9.5, zehneinhalb:10.5, elfeinhalb:11.5, zwölfeinhalb:12.5, zwanzigeinhalb:20.5, viertel:0.25, dreiviertel:0.75, drei viertel:0.75, dutzend:12, ' +
    'zweihundert:200, dreihundert:300, vierhundert:400, fünfhundert:500, sechshundert:600, siebenhundert:700, achthundert:800, neunhundert:900, einhundert:100',
  articles: 'eine, einer, einen, einem, eines, ein',
  links: 'und, von',
  glue: 'und',
  halves: 'und eine halbe, und ein halbes, einhalb',
  point: 'komma',
  vague:
    'mehrere, mehreren, mehrerer, einige, einigen, einiger, etliche, viele, vielen, zig, ein paar, ein paar dutzend, dutzende, dutzenden, zahlreiche, zweistellige, ' +
    'zweistelligen, dreistellige, dreistelligen, diverse, unzählige, zehntausende von, hunderttausende von',
  vagueWords:
    'milliardenhöhe, millionenhöhe, billionenhöhe, tausenderhöhe, zweistelliger millionenhöhe, dreistelliger millionenhöhe, zweistelliger milliardenhöhe, ' +
    'zweistelligen millionenbetrag, dreistelligen millionenbetrag, millionenbetrag, milliardenbetrag, millionensumme, milliardensumme, millionenschaden, milliardenschaden, millionenbereich, milliardenbereich, millionenbeute, milliardenbeute, milliardengrab, ' +
    'millionenbeträge, milliardenbeträge, millionensummen, milliardensummen, millionenschäden, milliardenschäden, milliardenverlust, milliardenverluste, millionenverluste, ' +
    'zweistelliger millionenbetrag, dreistelliger millionenbetrag, sechsstelligen betrag, fünfstelligen betrag, siebenstelligen betrag, sechsstelliger betrag, ' +
    'fünfstelliger betrag, sechsstellige summe, fünfstellige summe, siebenstellige summe, siebenstelliger betrag, sechsstelliger höhe, fünfstelliger höhe, siebenstelliger höhe',
  of: 'von, an, der',
  minus: '▼',
  connectors: {
    to: 'bis, bis zu, bis hin zu, bis etwa, bis rund',
    and: 'und',
    or: 'oder',
    level:
      'auf, auf rund, auf etwa, auf knapp, auf über, auf fast, auf mehr als, auf ca., auf gut, auf nunmehr, auf nun, auf zuletzt',
    compared: 'gegenüber, verglichen mit, im vergleich zu, nach, nach rund, nach knapp, statt',
    part: 'davon, wovon, von denen, davon rund, davon etwa',
    between: 'zwischen',
    from: 'von, vom',
    range:
      'spanne von, bandbreite von, größenordnung zwischen, reicht von, reichen von, reichte von, reichten von, reichend von, schwanken zwischen, höhe von, kosten von, preise von, beträge von, summen von',
  },
  hedges: {
    approximately:
      'rund, etwa, circa, ca., ca, zirka, ungefähr, um die, schätzungsweise, geschätzt, geschätzte, geschätzten, geschätzter, gegen, grob, in etwa, überschlägig, ~, ≈, ' +
      'an die, rd., so um die, annäherungsweise, _in etwa, _circa, _ca.',
    at_least:
      'mindestens, wenigstens, nicht weniger als, zumindest, ab, minimal, ≥, nicht unter, ein minimum von, _oder mehr, _aufwärts, _und mehr, _und darüber, _mindestens, _+, _oder darüber',
    more_than:
      'mehr als, über, gut, übersteigt, jenseits von, übersteigen, überstieg, überstiegen, oberhalb von, überschritt, überschritten, überschreitet, überschreiten, ' +
      'etwas mehr als, deutlich mehr als, deutlich über, weit über, weit mehr als, knapp über, etwas über, jenseits der, >, übertrifft, übertraf, mehr denn, die marke von, ' +
      '_überschritten, _überstiegen, _übersteigt, _übersteigen, _übertroffen, _plus',
    nearly:
      'knapp, fast, beinahe, nahezu, annähernd, knapp unter, kurz vor, etwas weniger als, etwas unter, nahe, nicht ganz, bald, schier, dicht an, beinah',
    up_to:
      'bis, gedeckelt auf, begrenzt auf, auf maximal, auf höchstens, nicht höher als, nicht höher sein als, einen höchstbetrag von, höchstbetrag von, maximale geldbuße von, maximale geldstrafe von, ' +
      'bis zu, höchstens, maximal, nicht mehr als, weniger als, unter, bis maximal, unterhalb von, max., maximal bis zu, bis höchstens, <, ≤, nicht über, allenfalls, ' +
      'deutlich unter, deutlich weniger als, weit unter, _oder weniger, _höchstens, _maximal, _nicht übersteigen, _nicht überschreiten, _nicht übersteigt, _nicht überschreitet',
    order_of:
      'in der größenordnung von, größenordnung von, in einer größenordnung von, in der grössenordnung von, größenordnungsmäßig, grössenordnung von, in der größenordnung',
  },
  negations: 'nicht, keine, nie',
  innerHedges: { more_than: '+' },
  transparent:
    'bei, erstmals, erstmals wieder, zum ersten mal, mittlerweile, inzwischen, bereits, sogar, erneut, insgesamt, zusammen, weitere, weiteren, einen, eine, einem, einer, ein, von, der, die, den, dem, das, eines gesamtwerts von, einem schaden von, auf, zusätzlich, zusätzliche, noch, ' +
    'noch einmal, nochmals, jeweils, je, gesamt, sich auf, beläuft sich auf, beliefen sich auf, belief sich auf, jährlich, pro jahr, im wert von, wert von, summe von, in höhe von, weiterer, gar, sogar',
  notHedges:
    'nachdenken über, diskussion über, streit über, bericht über, berichte über, unter anderem, verhandlungen über, informationen über, rechnung über, rechnungen über, überweisung über, überweisungen über, vertrag über, kredit über, kredite über, darlehen über, scheck über, forderung über, forderungen über, betrag über',
  currencies: {
    USD: `us-dollar, us-dollars, us dollar, us$, ${dollar('amerikanisch')}, ${dollar('us-amerikanisch')}`,
    EUR: 'euro, euros, eur',
    GBP: 'britische pfund, britischen pfund, pfund sterling, britischer pfund, englische pfund',
    JPY: 'yen, japanische yen',
    CNY: 'chinesische yuan, chinesischen yuan, renminbi',
    KRW: 'südkoreanische won, koreanische won, südkoreanischen won',
    AUD: dollar('australisch'),
    CAD: dollar('kanadisch'),
    NZD: `${dollar('neuseeländisch')}, neuseeland-dollar`,
    SGD: `singapur-dollar, ${dollar('singapurisch')}`,
    HKD: 'hongkong-dollar, hongkong dollar',
    TWD: `taiwan-dollar, neue taiwan-dollar, ${dollar('taiwanisch')}`,
    CHF: 'schweizer franken, franken, schweizerfranken, stutz',
    SEK: 'schwedische kronen, schwedischen kronen, schwedischer kronen',
    NOK: 'norwegische kronen, norwegischen kronen, norwegischer kronen',
    DKK: 'dänische kronen, dänischen kronen, dänischer kronen',
    CZK: 'tschechische kronen, tschechischen kronen',
    PLN: 'zloty, złoty, polnische zloty',
    HUF: 'forint, ungarische forint',
    TRY: 'türkische lira, türkischen lira',
    RUB: 'rubel, russische rubel',
    UAH: 'hrywnja, griwna',
    INR: 'indische rupien, indischen rupien',
    ZAR: 'rand, südafrikanische rand',
    BRL: 'reais, brasilianische real, brasilianische reais',
    MXN: 'mexikanische pesos',
    THB: 'baht',
    MYR: 'ringgit',
    IDR: 'rupiah, indonesische rupiah',
    ILS: 'schekel',
    VND: 'dong',
    dollar: 'dollar, dollars',
    pound: 'pfund',
    renminbi: 'yuan',
    kr: 'kronen',
    rs: 'rupien',
    peso: 'pesos, peso',
    'EUR*3': 't€, teur',
  },
  notCurrencies:
    'euro-länder, euro-ländern, euro-staaten, euro-raum, euro-zone, dollar-kurs, euro-kurs, franken-kurs, euro länder, mark brandenburg',
  cents: { EUR: 'cent, cents, eurocent', CHF: 'rappen' },
  change:
    'stieg, stiegen, steigt, steigen, gestiegen, gestiegene, anstieg, anstiegs, anstieg der, wuchs, wuchsen, gewachsen, wachstum, zunahme, zunahmen, nahm, nahmen, zugenommen, erhöht, ' +
    'erhöhte, erhöhten, erhöhen, erhöhung, kletterte, kletterten, sank, sanken, sinkt, gesunken, rückgang, fiel, fielen, gefallen, ging, gingen, zurückgegangen, verringert, verringerte, ' +
    'verringerten, reduziert, reduzierte, verdoppelt, verdoppelte, verdoppelten, verdreifacht, verdreifachte, schnellte, schnellten, sprang, wächst, plus, minus, veränderung, ' +
    'abnahme, schrumpfte, schrumpften, geschrumpft, halbiert, halbierte, halbierten, vervierfacht, ausgeweitet, zugelegt, legte, legten, kletterten, explodierte, verändert, angewachsen, angestiegen, stiegen',
  by: 'um, plus von, anstieg von, rückgang von, zunahme von, zuwachs von, steigerung von, anstieg um, rückgang um',
  roles: {
    blocked:
      'verhindert, verhindern, verhinderte, verhinderten, blockiert, blockierte, blockierten, gestoppt, gestoppte, eingefroren, eingefrorene, abgewehrt, abgewehrte, gesperrt, verhütet, angehalten, vereitelt, bewahrt, abgewendet, einfroren, fror',
    recovered:
      'zurückgeholt, zurückerhalten, erstattet, erstatteten, erstattete, zurückgezahlt, zurückgezahlte, wiederbeschafft, zurückerstattet, rückerstattet, rückzahlung, rückzahlungen, rückerstattung, erstattung, erstattungen, entschädigung, entschädigt, zurückgegeben, zurückgeführt, zurückgewonnen',
    seized:
      'beschlagnahmt, beschlagnahmte, beschlagnahmten, sichergestellt, sichergestellte, sicherstellten, stellte, eingezogen, eingezogene, konfisziert, konfiszierte, konfiszierten, gepfändet, beschlagnahmung, sicherstellung, vermögensabschöpfung, abgeschöpft',
    fine: 'bußgeld, bußgelder, geldbuße, geldbußen, geldstrafe, geldstrafen, strafe, strafen, busse, bussgeld, geldbusse, bussen, buße, strafzahlung',
    revenue:
      'umsatz, umsätze, umsätzen, erlös, erlöse, einnahmen, gewinn, gewinne, gewinns, verdient, verdienten, verdienen, erwirtschaftet, erwirtschafteten, erwirtschaftete, erlöst, erbeutet haben sie, ertrag, erträge, einkommen, bruttoinlandsprodukt',
    budget:
      'budget, budgets, haushalt, etat, mittel, fördermittel, investiert, investieren, investierte, investierten, fördert, förderung, bereitgestellt, stellt, ausgaben, ausgegeben, bereit, zuschuss',
    average:
      'durchschnittlich, durchschnittliche, durchschnittlichen, durchschnitt, im schnitt, schnitt, mittlere, mittel von, median, pro fall, je fall, pro person, pro opfer, pro kopf, durchschnittsschaden, im mittel',
  },
  endings: 'e, en, es, n, s, er, em',
  counted:
    'menschen, personen, person, opfer, opfern, opfer, geschädigte, geschädigten, fälle, fällen, fall, straftaten, anzeigen, kunden, nutzer, nutzern, konten, haushalte, haushalten, verbraucher, anrufe, anrufen, ' +
    'e-mails, nachrichten, transaktionen, karten, geräte, prozent, jahre, jahren, jahr, monate, monaten, tage, tagen, tage, wochen, stunden, einwohner, einwohnern, bürger, deutsche, ' +
    'mitarbeiter, beschäftigte, unternehmen, firmen, tonnen, kilogramm, kilo, kilometer, meter, liter, stück, mal, versuche, vorfälle, datensätze, aktien, follower, aufrufe, wohnungen, kinder, frauen, männer, beschwerden, meldungen, bitcoin, bitcoins',
  moneyNouns: 'bargeld, geld, schaden, schäden, verluste, verlusten, steuergeldern, gelder, vermögen, verlust, höhe',
  moneyCues:
    'schaden, schadens, schäden, verlust, verluste, verlusten, kosten, kostet, kostete, erbeutet, erbeuteten, verloren, verlor, betrug, betrugs, wert, umsatz, gewinn, vermögen, geld, summe, höhe',
  scenario: 'szenario, szenarien, annahme, annahmen',
  each: 'jeweils, je, beziehungsweise',
  typical:
    'der, die, das, und, in, den, von, zu, mit, sich, des, auf, für, ist, im, dem, nicht, ein, eine, als, auch, es, an, werden, aus, er, hat, dass, sie, nach, wird, bei, einer, um, am, sind, noch, wie, einem, ' +
    'über, einen, so, zum, war, haben, nur, oder, aber, vor, zur, bis, mehr, durch, wurden, wurde, pro, jahr, seit, gegen, vom, können, schon, wenn, habe, seine, ihre, unter, wir, laut, je, zwischen, waren, sei, beträgt, lag, liegt, monatlich, jährlich, allein, rund, euro, hätten' +
    ', ich, ihr, ihrem, ihren, ihrer, seinen, seiner, seinem, diese, diesem, diesen, dieser, dieses, man, kann, konnte, konnten, soll, sollen, muss, müssen, darf, würde, worden, hatte, hatten, sehr, dann, weil, damit, jedoch, ohne, sowie, ihm, ihn, uns, etwa, alle, allen, keine, kein, dort, hier, beim, ins, bereits, dabei, davon, sogar, also, denn, doch, während',
  letters: 'äöüß',
}
