import type { LanguageTable } from '../language-table.ts'

export const en: LanguageTable = {
  decimal: '.',
  scales: {
    2: 'hundred, hundreds',
    3: 'thousand, thousands, grand',
    5: 'lakh, lakhs, lac, lacs',
    6: 'multimillion, million, millions, mn, mln, mio, mil',
    7: 'crore, crores, cr',
    9: 'multibillion, billion, billions, bn, bln',
    12: 'multitrillion, trillion, trillions, tn, trn, trln',
    15: 'quadrillion, quadrillions',
  },
  plurals:
    'multimillion, multibillion, multitrillion, hundreds, thousands, lakhs, crores, millions, billions, trillions',
  shortScales: { 3: '.k, =K', 5: '=L', 6: 'm, =MM, .mm', 9: '.b, =B', 12: '.t, =T' },
  numbers:
    'one:1, two:2, three:3, four:4, five:5, six:6, seven:7, eight:8, nine:9, ten:10, eleven:11, twelve:12, thirteen:13, ' +
    'fourteen:14, fifteen:15, sixteen:16, seventeen:17, eighteen:18, nineteen:19, twenty:20, thirty:30, forty:40, fifty:50, ' +
    'sixty:60, seventy:70, eighty:80, ninety:90, half:0.5, quarter:0.25, quarter of:0.25, three quarters of:0.75, ' +
    'three quarter:0.75, three-quarters of:0.75, half of:0.5, a third of a:0, dozen:12',
  articles: 'a, an',
  links: 'and, of, a',
  glue: null,
  halves: 'and a half, and-a-half, and one half',
  point: 'point',
  vague:
    'tens of, dozens of, scores of, several, a few, few, many, ' +
    'countless, untold, multiple, a couple of, a couple, couple of, multi, various, numerous, some tens of, high, low, mid, double-digit, ' +
    'triple-digit, single-digit, six-figure, seven-figure',
  vagueWords: '',
  of: 'of, worth of, of the',
  minus: '▼',
  connectors: {
    to: 'to, -to-, up to, and up to, to as much as, to as high as, through',
    and: 'and',
    or: 'or',
    level: '',
    compared:
      'compared with, compared to, as compared with, as compared to, against, versus, vs, vs., up from, down from, and up from, and down from',
    part: 'of which, of it, of this, of that',
    between: 'between, in between, anywhere between, somewhere between',
    from: 'from, anywhere from',
    range:
      'range from, ranges from, ranged from, ranging from, range of, ranges of, in the range of, vary from, varied from, varies from, ' +
      'varying from, cost of, costs of, span from, spanning from, spanning, of between, ranging, ranges, ranged, priced from, anywhere from, ' +
      'somewhere from, estimated at from, span, spans, spanned',
  },
  hedges: {
    approximately:
      'about, around, roughly, some, approximately, approx, approx., an estimated, estimated, estimated at, estimated to be, ' +
      'estimate of, circa, c., ca., ca, ~, ≈, ±, in the region of, somewhere around, somewhere near, close to, near, in the neighborhood of, ' +
      'in the neighbourhood of, in the vicinity of, or about, round about, an approximate, approximating, give or take, ' +
      '_or so, _or thereabouts, _give or take, _approximately, _or thereabout',
    at_least:
      'at least, a minimum of, minimum of, no less than, not less than, no fewer than, not below, not under, a minimum, at a minimum, at the very least, ≥, ' +
      'from at least, a floor of, starting at, as little as, _or more, _or higher, _or above, _+, _and above, _and up, _and over, _or over, ' +
      '_upwards, _upward, _at least, _or greater, _and more, _minimum, _at a minimum, _if not more, _at the very least',
    more_than:
      'more than, over, exceeding, in excess of, upwards of, upward of, surpassed, topped, >, just over, a little over, well over, above, beyond, ' +
      'north of, exceeded, exceeds, exceed, surpassing, surpasses, surpass, topping, tops, top, slightly over, slightly more than, just above, well above, ' +
      'greater than, higher than, well in excess of, a little more than, just more than, far more than, much more than, past, crossed, ' +
      'far exceeding, to over, larger than, a shade over, fractionally over, comfortably over, to more than, excess of, passed, ' +
      '_plus, _-plus',
    nearly:
      'nearly, almost, just under, just below, just short of, a little under, approaching, close on, slightly under, slightly less than, ' +
      'just shy of, shy of, slightly below, a little less than, just less than, nearing, virtually, a shade under, short of, not quite, a bit under, ' +
      'a whisker under',
    up_to:
      'not to exceed, not be more than, not go above, no greater than, not greater than, no larger than, not higher than, not be higher than, maximum fine of, a maximum fine of, maximum penalty of, a maximum penalty of, maximum fines of, maximum penalties of, maximum amount of, a maximum amount of, maximum compensation of, ' +
      'up to, as much as, as high as, a maximum of, at most, no more than, not exceeding, less than, under, <, no higher than, capped at, below, ' +
      'not more than, maximum of, a maximum, at a maximum, ≤, to a maximum of, fewer than, not over, lower than, up to a maximum of, ' +
      'well under, well below, a cap of, a ceiling of, limited to, as many as, not above, smaller than, does not exceed, did not exceed, do not exceed, not exceed, ' +
      'upto, anything up to, _or less, _at most, _or below, _or under, _or lower, _maximum, _max, _at the most, _tops, _and below, _and under',
    order_of: 'on the order of, of the order of, in the order of, order of, on the order of magnitude of, on the order',
  },
  negations: "not, never, doesn't, didn't, don't, won't, cannot, without",
  innerHedges: { more_than: 'plus, +', approximately: 'odd' },
  transparent:
    'for the first time, for the first time ever, a total of, total of, the equivalent of, equivalent to, a combined, combined, an additional, additional, another, a further, further, a record, ' +
    'record, a staggering, staggering, a whopping, whopping, an astonishing, a massive, an, a, the, an extra, extra, a cumulative, cumulative, ' +
    'an aggregate, an aggregate of, to be, reach, reached, reaching, a collective, collectively, in total, the, a stunning, a reported, reported, ' +
    'an annual, annual, worth, a sum of, an alleged, a loss of, losses of, as',
  notHedges:
    'adds up to, add up to, added up to, adding up to, sums up to, what about, complaints about, concerns about, information about, questions about, turned over, handed over, take over, carried over, all over, ' +
    'signed over, turn over, hand over, paid over, wired over, sent over, a minimum wage of, fight over, dispute over, nothing short of, lawsuit over, row over, disagreement over, battle over',
  currencies: {
    USD: 'us dollars, us dollar, u.s. dollars, u.s. dollar, american dollars, united states dollars, us-dollars, dollars us, greenbacks, usd dollars, us bucks',
    EUR: 'euros, euro, eur, euros’',
    GBP: 'pounds sterling, pound sterling, british pounds, british pound, sterling, uk pounds, quid',
    JPY: 'yen, japanese yen',
    CNY: 'chinese yuan, renminbi, yuan renminbi, renminbi yuan',
    KRW: 'south korean won, korean won',
    TWD: 'taiwan dollars, taiwan dollar, new taiwan dollars, new taiwan dollar, taiwanese dollars',
    HKD: 'hong kong dollars, hong kong dollar, hk dollars',
    MOP: 'patacas, pataca, macau patacas',
    AUD: 'australian dollars, australian dollar, aussie dollars',
    NZD: 'new zealand dollars, new zealand dollar, nz dollars, kiwi dollars',
    CAD: 'canadian dollars, canadian dollar',
    SGD: 'singapore dollars, singapore dollar, singaporean dollars, sing dollars',
    BND: 'brunei dollars, brunei dollar',
    JMD: 'jamaican dollars',
    TTD: 'trinidad and tobago dollars',
    FJD: 'fijian dollars, fiji dollars',
    INR: 'indian rupees, indian rupee',
    PKR: 'pakistani rupees, pakistan rupees',
    LKR: 'sri lankan rupees, sri lanka rupees',
    NPR: 'nepalese rupees, nepali rupees, nepal rupees',
    MUR: 'mauritian rupees, mauritius rupees',
    MYR: 'ringgit, malaysian ringgit, ringgits',
    IDR: 'rupiah, indonesian rupiah, rupiahs',
    THB: 'baht, thai baht, bahts',
    VND: 'dong, vietnamese dong, vietnam dong',
    PHP: 'philippine pesos, philippine peso, filipino pesos',
    MXN: 'mexican pesos, mexican peso',
    CLP: 'chilean pesos',
    COP: 'colombian pesos',
    ARS: 'argentine pesos, argentinian pesos',
    BRL: 'reais, brazilian reais, brazilian real, brazilian reals',
    SEK: 'swedish kronor, swedish krona, swedish crowns, kronor',
    NOK: 'norwegian kroner, norwegian krone, norwegian crowns, norwegian kronor',
    DKK: 'danish kroner, danish krone, danish crowns, danish kronor',
    ISK: 'icelandic krona, icelandic kronur',
    CHF: 'swiss francs, swiss franc',
    ZAR: 'south african rand, south african rands',
    rand: 'rand, rands',
    NGN: 'naira, nigerian naira, nairas',
    GHS: 'cedi, cedis, ghana cedis, ghanaian cedis, ghanaian cedi',
    KES: 'kenyan shillings, kenya shillings, kenyan shilling',
    UGX: 'ugandan shillings, uganda shillings',
    TZS: 'tanzanian shillings, tanzania shillings',
    PLN: 'zloty, zlotys, złoty, zlotych, polish zloty, polish zlotys',
    CZK: 'czech crowns, czech koruna, czech korunas, koruna',
    HUF: 'forints, forint, hungarian forints',
    TRY: 'turkish lira, turkish liras',
    ILS: 'shekels, shekel, new israeli shekels, israeli shekels',
    RUB: 'russian rubles, russian roubles, russian ruble',
    UAH: 'hryvnia, hryvnias, hryvnya',
    AED: 'uae dirhams, emirati dirhams, uae dirham',
    MAD: 'moroccan dirhams',
    SAR: 'saudi riyals, saudi riyal, saudi rials',
    QAR: 'qatari riyals, qatari riyal',
    KWD: 'kuwaiti dinars, kuwaiti dinar',
    BHD: 'bahraini dinars',
    JOD: 'jordanian dinars',
    IQD: 'iraqi dinars',
    EGP: 'egyptian pounds',
    LBP: 'lebanese pounds',
    BDT: 'taka, takas, bangladeshi taka',
    MMK: 'kyat, kyats, myanmar kyat, myanmar kyats',
    KHR: 'riel, riels, cambodian riel',
    LAK: 'kip, lao kip',
    KZT: 'tenge',
    PEN: 'peruvian soles, nuevos soles',
    RON: 'romanian lei',
    BGN: 'bulgarian leva, leva',
    ETB: 'birr',
    ZMW: 'kwacha, zambian kwacha',
    BWP: 'pula',
    XAF: 'cfa francs',
    $: '',
    dollar: 'dollars, dollar, bucks, dollars’',
    peso: 'pesos, peso',
    pound: 'pounds, pound',
    renminbi: 'yuan, chinese currency',
    kr: 'kroner, krona, krone, crowns',
    rs: 'rupees, rupee',
    franc: 'francs, franc',
    riyal: 'riyals, riyal, rials',
    dinar: 'dinars, dinar',
    dh: 'dirhams, dirham',
    shilling: 'shillings, shilling',
    lira: 'lira, liras',
    leu: 'lei',
    rouble: 'rubles, roubles, ruble, rouble',
    won: 'won',
  },
  notCurrencies:
    'dollar stores, dollar store, dollar general, dollar tree, euro zone, euro area, euro countries, euro area countries, pound cake, pound cakes, pound puppies, sterling silver, euro nations, euro members, pound notes, yen for',
  cents: { dollar: 'cents, cent', EUR: 'euro cents, eurocents', GBP: 'pence, =p', MYR: 'sen', INR: 'paise' },
  change:
    'rise, rises, rose, risen, rising, increase, increases, increased, increasing, grow, grows, grew, grown, growing, growth, jump, jumps, jumped, jumping, climb, climbs, climbed, ' +
    'climbing, surge, surges, surged, surging, soar, soared, soaring, fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, ' +
    'decline, declines, declined, declining, decrease, decreases, decreased, decreasing, down, up, cut, slid, slip, slipped, shrink, shrank, shrunk, ' +
    'go, went, gone, going, moved, double, doubled, doubling, triple, tripled, tripling, quadrupled, spike, spiked, expand, expanded, plunge, plunged, ' +
    'tumble, tumbled, leap, leapt, leaped, edged, edging, swell, swelled, swollen, raised, lowered, reduce, reduced, reducing, reduction, ' +
    'change, changed, compared, revised, skyrocketed, ballooned, rocketed, sank, dipped, escalated, widened, narrowed, halved, accelerated, uptick, upsurge, ' +
    'worsened, improved, multiplied, mushroomed, halving, quintupled, trending, upgraded, downgraded',
  by: 'by, increase of, rise of, drop of, decline of, fall of, jump of, decrease of, reduction of, growth of, up, down, gain of, surge of, up by, down by, rose, fell, grew, climbed, jumped, dropped, declined, increased, decreased, surged, slipped, soared, gained, rising, falling, dropping',
  roles: {
    change: '',
    blocked:
      'blocked, blocking, block, blocks, froze, frozen, freeze, freezing, stopped, stop, stopping, prevented, prevent, preventing, prevents, intercepted, intercept, ' +
      'intercepting, averted, averting, saved, saving, halted, halting, put on hold, thwarted, foiled, stymied, declined transactions, on hold',
    recovered:
      'recovered, recover, recovering, recovery, recovers, returned, returning, return, refunded, refund, refunds, refunding, reimbursed, reimburse, reimbursement, reimbursements, ' +
      'reimbursing, clawed back, repaid, restored, redress, restitution, given back, retrieved, compensation, compensated, paid back, clawback',
    seized:
      'seized, seize, seizing, seizure, seizures, confiscated, confiscate, confiscation, confiscating, forfeited, forfeit, forfeiture, impounded, civil forfeiture',
    fine: 'fined, fine, fines, penalty, penalties, penalised, penalized, sanction, sanctions, sanctioned, settlement, settle',
    revenue:
      'revenue, revenues, turnover, sales, earned, earn, earns, earning, earnings, generated, generate, generates, generating, profit, profits, proceeds, raked in, income, ' +
      'made, bring in, brought in, takings, gross domestic product',
    budget:
      'budget, budgets, budgeted, funding, funded, fund, allocated, allocate, allocation, invest, invested, investing, spend, spent, spending, spends, ' +
      'grant, grants, earmarked, appropriated, appropriation, committed, pledged',
    average:
      'average, averaged, averaging, mean, median, on average, per victim, per person, per capita, typical, apiece, each, per head',
  },
  endings: '',
  counted:
    'people, persons, person, victims, victim, users, user, customers, customer, cases, case, complaints, complaint, reports, report, accounts, account, households, household, ' +
    'consumers, consumer, workers, worker, americans, adults, children, women, men, transactions, transaction, incidents, incident, calls, call, emails, messages, texts, ' +
    'attempts, attempt, cards, card, records, record, devices, phones, websites, sites, domains, years, year, months, month, weeks, days, day, hours, hour, minutes, ' +
    'times, percent, per cent, miles, tonnes, tons, kilograms, kg, barrels, shares, units, items, respondents, investors, businesses, companies, firms, employees, ' +
    'students, citizens, residents, residents, members, scams, scam, scammers, criminals, fraudsters, arrests, suspects, loans, jobs, views, downloads, followers, ' +
    'subscribers, visitors, passengers, voters, population, individuals, patients, immigrants, refugees, tourists, bitcoin, bitcoins, btc, eth, ether, usdt, tether, ' +
    'tokens, litres, gallons, acres, hectares, doses, vehicles, cars, homes, houses, copies, tickets, pages, words, lines, square, cubic, kilometres, kilometers, metres, meters, feet, foot, inches',
  moneyNouns:
    'cash, money, losses, loss, funds, savings, assets, damage, damages, taxpayer, ill-gotten, proceeds, profits, revenue, hard-earned',
  moneyCues:
    'lost, took, taken, take, lose, loses, losing, loss, losses, cost, costs, costing, stole, stolen, steal, stealing, swindled, defrauded, damage, damages, worth, fraud, fraudulent, scammed, bilked, raked, laundered, laundering, revenue, profits, savings, money, funds, fines, value, valued',
  scenario: 'scenario, scenarios, assumption, assumptions, assuming',
  each: 'each, respectively, apiece, both',
  typical:
    'the, and, of, to, in, was, were, that, from, with, for, by, on, have, has, had, is, are, be, it, which, than, more, said, their, this, into, at, as, its, ' +
    'per, or, but, after, before, during, since, while, when, who, if, through, over, under, last, each, every, annually, yearly, monthly, between, against, ' +
    'because, not, been, they, he, she, his, her, we, our, an, will, would, could, may, depending, respectively, alone, lost, stolen, according, so, among, within, about, across, a' +
    ', him, me, my, you, your, them, what, there, also, met, out, only, first, most, just, still, even, both, such, these, those, did, do, does, make, made, how, where, why, all, any, some, no, can, must, should, now, then, here, says, told, including, until, without, around, two, three, early, late, back, other, another, many, much, being, himself, herself, itself, themselves, whose, whom, whether, though, although, however, despite, instead, nothing, everything, someone',
  letters: '',
}
