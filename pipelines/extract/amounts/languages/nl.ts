import { adjectiveFirst } from '../combine.ts'
import type { LanguageTable } from '../language-table.ts'

const dollars = (adjectives: string): string => adjectiveFirst(adjectives, 'dollar | dollars')

export const nl: LanguageTable = {
  decimal: ',',
  scales: {
    2: 'honderd, honderden',
    3: 'duizend, duizenden',
    4: 'tienduizenden',
    5: 'honderdduizenden',
    6: 'miljoen, miljoenen, mln, mln., mio, mio., milj., milj, mln',
    9: 'miljard, miljarden, mld, mld., mrd, mrd., mia',
    12: 'biljoen, biljoenen',
    15: 'biljard, biljarden',
  },
  plurals: 'honderden, duizenden, miljoenen, miljarden, biljoenen, honderdduizenden, tienduizenden',
  shortScales: { 3: '.k, =K', 6: '=M, .m' },
  numbers:
    'nul:0, een:1, één:1, eén:1, twee:2, drie:3, vier:4, vijf:5, zes:6, zeven:7, acht:8, negen:9, tien:10, elf:11, twaalf:12, dertien:13, veertien:14, vijftien:15, zestien:16, zeventien:17, achttien:18, negentien:19, twintig:20, dertig:30, ' +
    'veertig:40, vijftig:50, zestig:60, zeventig:70, tachtig:80, negentig:90, anderhalf:1.5, anderhalve:1.5, half:0.5, halve:0.5, tweeënhalf:2.5, tweeënhalve:2.5, tweeëneenhalf:2.5, drieënhalf:3.5, drieënhalve:3.5, drieëneenhalf:3.5, vierenhalf:4.5, vierenhalve:4.5, viereneenhalf:4.5, vijfenhalf:5.5, ' +
    'vijfenhalve:5.5, vijfeneenhalf:5.5, zesenhalf:6.5, zesenhalve:6.5, zeseneenhalf:6.5, zevenenhalf:7.5, zevenenhalve:7.5, achtenhalf:8.5, achteneenhalf:8.5, negenenhalf:9.5, negenenhalve:9.5, tienenhalf:10.5, kwart:0.25, driekwart:0.75, dozijn:12, tiental:10, twintigtal:20, dertigtal:30, vijftigtal:50, honderdtal:100, vijftiental:15',
  articles: 'een, één',
  links: 'en, van',
  glue: 'en, ën',
  halves: 'en een half, en een halve, eneenhalf',
  point: 'komma',
  vague:
    'meerdere, enkele, tientallen, honderden, verscheidene, verschillende, diverse, vele, een paar, een aantal, ettelijke, een handvol, talloze, veel, dozijnen, een paar honderd',
  vagueWords:
    'miljoenenschade, miljardenschade, miljoenenbedrag, miljardenbedrag, miljoenenbedragen, tonnen, miljoenenverlies, miljoenenfraude van',
  of: 'aan, van, in',
  minus: '▼',
  connectors: {
    to: 'tot, à, tot wel, tot zelfs, tot en met, tot maximaal',
    and: 'en',
    or: 'of',
    level: 'naar, naar ruim, naar bijna, naar ongeveer, naar meer dan, naar zo’n',
    compared: 'tegenover, tegen, vergeleken met, in vergelijking met, na',
    part: 'waarvan, waarvan ruim, waarvan bijna, daarvan',
    between: 'tussen, tussen de, variërend tussen',
    from: 'van, vanaf',
    range:
      'variërend van, varieert van, variëren van, varieerde van, varieerden van, uiteenlopend van, lopen uiteen van, loopt van, lopen van, bandbreedte van, kosten van, bedragen van, boetes van, boete van, ligt tussen, liggen tussen, varieert tussen, variëren tussen',
  },
  hedges: {
    approximately:
      "ongeveer, circa, ca., ca, zo'n, rond, naar schatting, om en nabij, rond de, rondom, plusminus, grofweg, geschat op, geschatte, een geschatte, tegen de, pakweg, zowat, om en bij, ~, ≈, omstreeks, ruwweg, om en nabij de, om en bij de, geschat, richting de, " +
      'ongeveer de, een geschat bedrag van, ergens rond, _ongeveer, _circa, _of daaromtrent',
    at_least:
      "minstens, ten minste, minimaal, niet minder dan, tenminste, op zijn minst, zeker, een minimum van, vanaf, ≥, op z'n minst, op zijn allerminst, minimum, _of meer, _en meer, _of hoger, _minimaal, _minstens, _+, _of daarboven, _ten minste",
    more_than:
      'meer dan, ruim, boven, overschrijdt, dik, boven de, overschreden, overschrijden, overschreed, overstijgt, overstijgen, oversteeg, overtreft, iets meer dan, ver boven, royaal, een dikke, hoger dan, groter dan, net boven, >, veel meer dan, een ruime, iets boven, ' +
      'passeerde, passeert, de grens van, goed voor meer dan, flink meer dan, beduidend meer dan, meer als, _overschreden, _overstegen, _overschrijdt, _ruim, _plus',
    nearly:
      'bijna, haast, krap, net geen, net onder, een kleine, nagenoeg, vrijwel, net iets minder dan, iets minder dan, dicht bij, tegen de, iets onder, net niet, om bij de, schurkt tegen, net iets onder, nipt onder, een krappe, benadert, dichtbij, net minder dan',
    up_to:
      'niet hoger zijn dan, niet meer zijn dan, niet meer bedragen dan, gemaximeerd op, maximale boete van, maximumbedrag van, ' +
      'tot, tot wel, maximaal, hoogstens, niet meer dan, minder dan, onder, ten hoogste, maximum, een maximum van, onder de, lager dan, hooguit, ≤, <, max., tot maximaal, tot ten hoogste, niet hoger dan, kleiner dan, ver onder, ver onder de, beperkt tot, een plafond van, tot aan, tot een maximum van, nog geen, ' +
      'op zijn hoogst, _maximaal, _of minder, _hoogstens, _ten hoogste, _max.',
    order_of:
      'in de orde van, in de orde van grootte van, orde van grootte van, van de orde van, ordegrootte van, in de ordegrootte van, in de orde van grootte',
  },
  negations: 'niet, nooit',
  innerHedges: { more_than: '+', approximately: 'tiental, twintigtal, dertigtal, vijftigtal, honderdtal, vijftiental' },
  transparent:
    'voor het eerst, inmiddels, al, in totaal, totaal, een totaal van, de, het, een, nog, nog eens, zo, bedraagt, bedroeg, bedroegen, bereikt, bereikte, op, samen, een bedrag van, bedrag van, ter waarde van, ter hoogte van, voor, gelijk aan, extra, jaarlijks, wel, maar liefst, ook, gezamenlijk, van, totaal van, ' +
    'aan, kwam uit op, komt uit op, liep op tot, een extra, opgeteld, per jaar, al, een schade van, schade van, tot, uit op',
  notHedges: 'tot nu toe, tot dusver, onder andere, onder meer, tot op heden, boven op, van tot',
  currencies: {
    USD: `${dollars('amerikaanse | us | amerikaanse')}, us-dollar, us dollar`,
    EUR: "euro, euro's, eur, euros, piek",
    GBP: 'britse pond, britse ponden, pond sterling, engelse pond, ponden sterling',
    JPY: 'yen, japanse yen',
    CNY: 'chinese yuan, renminbi',
    KRW: 'zuid-koreaanse won, koreaanse won',
    AUD: dollars('australische'),
    CAD: dollars('canadese'),
    NZD: dollars('nieuw-zeelandse'),
    SGD: `${dollars('singaporese')}, singapore-dollar, singapore dollar`,
    HKD: `${dollars('hongkongse')}, hongkong-dollar, hongkong dollar, hong kong dollar`,
    TWD: dollars('taiwanese'),
    SRD: dollars('surinaamse'),
    CHF: 'zwitserse frank, zwitserse franken, zwitserse frank',
    SEK: 'zweedse kronen, zweedse kroon',
    NOK: 'noorse kronen, noorse kroon',
    DKK: 'deense kronen, deense kroon',
    CZK: 'tsjechische kronen',
    PLN: 'zloty',
    RUB: 'roebel, roebels',
    TRY: 'turkse lira',
    INR: 'indiase roepies, indiase roepie',
    IDR: 'indonesische roepia, roepia, indonesische rupiah, rupiah',
    ZAR: 'rand, zuid-afrikaanse rand',
    BRL: 'reais, braziliaanse real',
    MXN: 'mexicaanse pesos',
    THB: 'baht',
    MAD: 'marokkaanse dirham',
    ANG: 'gulden',
    dollar: 'dollar, dollars',
    pound: 'pond, ponden',
    renminbi: 'yuan',
    kr: 'kronen, kroon',
    rs: 'roepies, roepie',
    peso: 'pesos, peso',
    'EUR*6': 'm€',
    'EUR*3': 'k€',
    'EUR*5': 'ton euro',
  },
  notCurrencies: 'eurolanden, euro-landen, pond vlees',
  cents: { EUR: 'eurocent, cent, cents, eurocenten' },
  change:
    'steeg, stegen, stijgt, stijgen, gestegen, stijging, toename, toegenomen, nam, namen, neemt, groeide, groeiden, groei, gegroeid, groeit, verhoogd, verhoogde, liep, liepen, opgelopen, sprong, klom, klommen, geklommen, daalde, daalden, daalt, dalen, gedaald, daling, zakte, gezakt, afname, afgenomen, verminderd, ' +
    'vermindering, verlaagd, terug, kromp, gekrompen, viel, verdubbelde, verdubbeld, verdubbelden, verdrievoudigd, verdrievoudigde, ging, gingen, gegaan, schoot, plus, min, verandering, ontwikkelde, halveerde, gehalveerd, opgeschroefd, steeg, explodeerde',
  by: 'met, stijging van, toename van, daling van, afname van, groei van, plus van, min van, toegenomen met, gestegen met',
  roles: {
    blocked:
      'geblokkeerd, geblokkeerde, blokkeerde, blokkeerden, blokkeren, bevroren, bevroor, voorkomen, voorkwam, voorkwamen, tegengehouden, gestopt, verhinderd, onderschept, verijdeld, veiliggesteld, afgewend',
    recovered:
      'teruggehaald, teruggehaalde, teruggekregen, terugbetaald, terugbetaling, terugbetalingen, vergoed, vergoedde, vergoedden, vergoeding, vergoedingen, teruggevorderd, teruggegeven, hersteld, gerecupereerd, schadeloosgesteld, teruggestort, terugkregen, compensatie, gecompenseerd',
    seized:
      'in beslag genomen, beslag, inbeslaggenomen, inbeslagname, verbeurdverklaard, geconfisqueerd, afgepakt, ontnomen, afpakken, beslaglegging',
    fine: 'boete, boetes, dwangsom, dwangsommen, beboet, schikking, geldboete, strafbeschikking',
    revenue:
      'omzet, omzetten, opbrengst, opbrengsten, inkomsten, winst, winsten, verdiend, verdiende, verdienden, verdienen, buitgemaakt verdiend, opgebracht, opgeleverd, leverde, bruto binnenlands product, bbp',
    budget:
      'begroting, budget, budgetten, financiering, subsidie, subsidies, geïnvesteerd, investeert, investeren, investeerde, uitgetrokken, uitgegeven, uitgaven, beschikbaar, uitgeven, fonds',
    average:
      'gemiddeld, gemiddelde, mediaan, per slachtoffer, per persoon, per zaak, per geval, per hoofd, elk, doorsnee',
  },
  endings: '',
  counted:
    'mensen, personen, persoon, slachtoffers, slachtoffer, gevallen, geval, aangiften, aangiftes, meldingen, klanten, gebruikers, rekeningen, huishoudens, consumenten, telefoontjes, berichten, e-mails, transacties, kaarten, apparaten, jaar, jaren, maanden, maand, dagen, dag, weken, uur, uren, inwoners, burgers, nederlanders, ' +
    'belgen, medewerkers, werknemers, bedrijven, kilo, kilogram, kilometer, meter, liter, keer, pogingen, incidenten, klachten, aandelen, volgers, woningen, kinderen, vrouwen, mannen, procent, bitcoins, bitcoin, zaken, ton staal, ton kolen, ton co2',
  moneyNouns: 'schade, geld, verliezen, verlies, vermogen, spaargeld, contanten, winst',
  moneyCues:
    'schade, schades, verlies, verliezen, verloren, verloor, kosten, kost, kostte, gestolen, buit, buitgemaakt, fraude, oplichting, waarde, geld, bedrag',
  scenario: "scenario, scenario's, aannames, aanname, veronderstellingen",
  each: 'elk, respectievelijk, telkens, ieder, per stuk',
  typical:
    'de, het, een, van, en, in, is, dat, op, te, zijn, voor, met, die, niet, aan, er, om, ook, als, dan, maar, bij, of, uit, nog, naar, heeft, hebben, over, ze, zich, door, worden, werd, werden, wordt, meer, geen, al, was, waren, tot, na, per, jaar, deze, dit, hun, zij, hij, tegen, volgens, sinds, onder, zo, ' +
    'tussen, wel, kan, kunnen, elk, elke, vorig, toen, daar, waar, wie, ruim, bijna, verloren, jaarlijks, maandelijks, alleen, vooral, binnen, tijdens, omdat, indien, gingen, ging, zijn, is' +
    ', ik, wij, we, haar, mijn, jouw, onze, had, hadden, moet, moeten, mag, zal, zou, zeer, welke, zonder, alle, ander, andere, niets, terwijl, bovendien, hoewel, hier, veel, waarvan',
  letters: 'ëïéö',
}
