import { nounFirst } from '../combine.ts'
import type { LanguageTable } from '../language-table.ts'

const dollars = (adjectives: string): string => nounFirst('dollars | dollar', adjectives)

export const fr: LanguageTable = {
  decimal: ',',
  scales: {
    2: 'centaines',
    3: 'mille, milliers, millier',
    6: 'million, millions, mio, mio., mln',
    9: 'milliard, milliards, md, mds, mrd, mrd., mds.',
    12: 'billion, billions',
    15: 'billiard, billiards',
  },
  plurals: 'centaines, milliers, millions, milliards, billions',
  shortScales: { 3: '.k, =K', 6: '=M, .m', 9: '=G' },
  numbers:
    'zéro:0, un:1, une:1, deux:2, trois:3, quatre:4, cinq:5, six:6, sept:7, huit:8, neuf:9, dix:10, onze:11, douze:12, treize:13, quatorze:14, quinze:15, seize:16, ' +
    'dix-sept:17, dix-huit:18, dix-neuf:19, vingt:20, trente:30, quarante:40, cinquante:50, soixante:60, septante:70, huitante:80, octante:80, nonante:90, ' +
    'quatre-vingt:80, quatre-vingts:80, quatre vingts:80, soixante-dix:70, quatre-vingt-dix:90, cent:100, deux cents:200, trois cents:300, quatre cents:400, cinq cents:500, six cents:600, ' +
    'sept cents:700, huit cents:800, neuf cents:900, deux cent:200, trois cent:300, quatre cent:400, cinq cent:500, six cent:600, sept cent:700, huit cent:800, neuf cent:900, ' +
    "demi:0.5, un demi:0.5, un quart de:0.25, quart de:0.25, trois quarts de:0.75, un quart d':0.25, " +
    "dizaine:10, vingtaine:20, trentaine:30, quarantaine:40, cinquantaine:50, soixantaine:60, centaine:100, dizaine de:10, dizaine d':10, douzaine de:12, quinzaine de:15, vingtaine de:20, trentaine de:30, quarantaine de:40, cinquantaine de:50, soixantaine de:60, centaine de:100, centaine d':100, petite centaine de:100, petite dizaine de:10",
  articles: 'un, une, le',
  links: 'et, de',
  glue: null,
  halves: 'et demi, et demie',
  point: 'virgule',
  vague:
    'plusieurs, quelques, des dizaines de, dizaines de, des centaines de, centaines de, de nombreux, des, maints, plusieurs dizaines de, plusieurs centaines de, quelques dizaines de, quelques centaines de, de nombreuses',
  vagueWords: '',
  of: "de, d', des, en",
  minus: '▼',
  connectors: {
    to: 'à, a, jusqu’à, à près de, à plus de, à environ, et jusqu’à',
    and: 'et',
    or: 'ou',
    level: '',
    compared: 'contre, contre environ, contre près de, contre plus de, par rapport à, comparé à, comparés à, après',
    part: 'dont, dont environ, dont près de, dont plus de',
    between: 'entre, comprise entre, compris entre, comprises entre, oscille entre, situé entre, située entre',
    from: 'de, du, d’, passant de, passée de, passé de, passées de, passés de',
    range:
      'allant de, vont de, va de, allaient de, variant de, varie de, varient de, fourchette de, coût de, prix de, montant de, montants de, sommes allant de, s’échelonnent de, amende de, amendes de',
  },
  hedges: {
    approximately:
      'plus ou moins, environ, quelque, autour de, à peu près, aux alentours de, aux environs de, dans les, approximativement, près, estimé à, estimée à, estimés à, estimées à, évalué à, évaluée à, évalués à, évaluées à, ~, ≈, grosso modo, ' +
      "de quelque, env., à environ, d'environ, d’environ, _environ, _à peu près, _approximativement, _peu ou prou",
    at_least:
      'au moins, au minimum, pas moins de, un minimum de, minimum, à tout le moins, ≥, au bas mot, non moins de, à partir de, _ou plus, _et plus, _au moins, _au minimum, _+, _et au-delà, _minimum, _au bas mot, _voire plus',
    more_than:
      'plus de, au-delà de, dépasse, supérieur à, un peu plus de, dépassent, dépassant, dépassé, dépassait, dépassaient, a dépassé, ont dépassé, supérieure à, supérieurs à, supérieures à, excède, excèdent, excédant, excédé, bien plus de, ' +
      "nettement plus de, franchi, la barre des, la barre de, franchit, dépassa, dépassera, dépasserait, dépasseront, excédera, excéderait, au dessus de, au-dessus de, >, dépasser, excéder, franchir, plus d', plus d’, un peu plus d', le seuil de, le cap de, le cap des, _passés",
    nearly:
      "près de, presque, quasiment, un peu moins de, frôle, à peine moins de, frôlent, frôlé, frôlait, approche, approchent, avoisine, avoisinent, avoisinant, avoisinait, près d', près d’, pas loin de, proche de, quasi, juste en dessous de, juste sous, un peu moins d', proches de, avoisiner, frôler, approcher, approchant",
    up_to:
      "amende maximale de, montant maximal de, montant maximum de, plafond maximal de, ne peut excéder, ne peut dépasser, ne peuvent excéder, ne peuvent dépasser, ne pourra excéder, ne pourra dépasser, ne saurait excéder, ne saurait dépasser, dépasse pas, dépassent pas, excède pas, excèdent pas, dépassera pas, dépasseront pas, excédera pas, dépassait pas, dépassaient pas, dépassant pas, excédant pas, pas dépasser, pas excéder, jusqu'à, au plus, au maximum, moins de, sous la barre de, inférieur à, un maximum de, maximum, pas plus de, tout au plus, inférieure à, inférieurs à, inférieures à, sous la barre des, au-dessous de, en dessous de, ≤, <, n'excédant pas, " +
      "ne dépassant pas, n'excède pas, ne dépasse pas, ne dépassent pas, plafonné à, plafonnée à, plafonnés à, plafonnées à, limités à, limitées à, moins d', jusqu'à un maximum de, plafond de, limité à, limitée à, à concurrence de, _au maximum, _au plus, _maximum, _ou moins, _tout au plus",
    order_of: "de l'ordre de, de l’ordre de, l'ordre de, l'ordre d', de l'ordre d'",
  },
  negations: '',
  innerHedges: {
    more_than: '+',
    approximately:
      "dizaine de, dizaine d', douzaine de, quinzaine de, vingtaine de, trentaine de, quarantaine de, cinquantaine de, soixantaine de, centaine de, centaine d', petite centaine de, petite dizaine de, dizaine, vingtaine, trentaine, quarantaine, cinquantaine, soixantaine, centaine",
  },
  transparent:
    "pour la première fois, désormais, déjà, un total de, au total, total de, quelque, la somme de, une somme de, le montant de, un montant de, les, des, le, la, de, d', un, une, atteint, atteignant, atteignent, s'élève à, s'élevait à, s'élèvent à, s'établit à, à, " +
    "s'élevant à, l'équivalent de, en tout, supplémentaires, autres, encore, se monte à, se chiffre à, se chiffrent à, annuels, cumulés, ainsi, ont, a, déjà",
  notHedges: 'après plus, de plus en plus, à peu près tous',
  currencies: {
    USD: dollars('américains | américain | us | des états-unis | des etats-unis | u.s. | usd'),
    EUR: "euros, euro, eur, d'euros, d’euros",
    GBP: 'livres sterling, livre sterling, livres britanniques, livres anglaises',
    JPY: 'yens, yen',
    CNY: 'yuans chinois, renminbis, renminbi',
    KRW: 'wons sud-coréens, wons coréens',
    AUD: dollars('australiens | australien'),
    CAD: dollars('canadiens | canadien'),
    NZD: dollars('néo-zélandais'),
    SGD: dollars('de singapour | singapouriens | singapourien'),
    HKD: dollars('de hong kong | hongkongais | de hongkong | hong-kongais'),
    TWD: dollars('taïwanais | de taïwan | taiwanais'),
    CHF: 'francs suisses, franc suisse, fr., frs',
    XOF: 'francs cfa, fcfa, f cfa, franc cfa',
    SEK: 'couronnes suédoises',
    NOK: 'couronnes norvégiennes',
    DKK: 'couronnes danoises',
    CZK: 'couronnes tchèques',
    PLN: 'zlotys, zloty',
    HUF: 'forints',
    TRY: 'livres turques, livre turque',
    EGP: 'livres égyptiennes',
    LBP: 'livres libanaises',
    RUB: 'roubles, roubles russes',
    UAH: 'hryvnias',
    INR: 'roupies indiennes',
    PKR: 'roupies pakistanaises',
    ZAR: 'rands, rands sud-africains',
    BRL: 'reais, réaux, reals brésiliens',
    MXN: 'pesos mexicains',
    ARS: 'pesos argentins',
    CLP: 'pesos chiliens',
    COP: 'pesos colombiens',
    PHP: 'pesos philippins',
    THB: 'bahts, baht',
    MYR: 'ringgits, ringgit',
    IDR: 'roupies indonésiennes, rupiahs',
    VND: 'dongs, dong',
    NGN: 'nairas, naira',
    MAD: 'dirhams marocains',
    AED: 'dirhams émiratis, dirhams des émirats',
    ILS: 'shekels',
    MGA: 'ariary',
    dollar: 'dollars, dollar',
    peso: 'pesos, peso',
    renminbi: 'yuans, yuan',
    kr: 'couronnes',
    rs: 'roupies',
    franc: 'francs, franc, =F',
    dh: 'dirhams, dh',
    dinar: 'dinars',
    riyal: 'riyals, rials',
    won: 'wons, won',
    'EUR*3': 'k€, keur',
    'EUR*6': 'm€, meur',
    'EUR*9': 'md€, mds€, mrd€, g€, mdeur',
    'CHF*6': 'mchf',
    'USD*6': 'musd, m$ us, m$us',
    'CAD*6': 'm$ ca, m$ca, m$ can',
    'USD*9': 'g$ us, md$ us, md$us',
    'CAD*9': 'g$ ca, md$ ca',
    '$*6': 'm$',
    '$*9': 'g$, md$, mds$',
    '$*3': 'k$',
  },
  notCurrencies: 'francs-maçons, franc-maçons, euro de football',
  cents: { EUR: "centimes d'euro, centimes d’euros, centimes", dollar: 'cents, cent' },
  change:
    'augmenté, augmente, augmentent, augmentation, augmentait, hausse, progressé, progresse, progression, bondi, bondit, bond, grimpé, grimpe, passé, passée, passés, passées, passant, passe, passent, passait, ' +
    'baissé, baisse, baissent, diminué, diminue, diminution, chuté, chute, recul, reculé, recule, croissance, crû, doublé, triplé, explosé, accru, accrue, réduit, réduite, réduits, évolué, évolution, monté, ' +
    'montée, tombé, tombée, tombés, ramené, ramenée, porté, portée, portant, relevé, quadruplé, envolé, envolée, contre, repli, flambée, amélioré, recul, hausse',
  by: 'de, hausse de, augmentation de, baisse de, diminution de, recul de, progression de, bond de, augmenté de, baissé de, diminué de, progressé de, reculé de',
  roles: {
    blocked:
      'bloqué, bloqués, bloquée, bloquées, bloquer, bloquent, gelé, gelés, gelées, gel, évité, évités, empêché, empêchés, empêcher, stoppé, stoppés, stoppées, intercepté, interceptés, déjoué, déjouées, déjouer, épargné, sauvé, éviter, suspendu, préservé, préservés',
    recovered:
      'récupéré, récupérés, récupérée, récupérées, récupérer, remboursé, remboursés, rembourser, remboursement, remboursements, restitué, restitués, recouvré, recouvrés, indemnisé, indemnisés, restitution, indemnisation, rendus, rendu',
    seized:
      'saisi, saisis, saisie, saisies, saisir, confisqué, confisqués, confisquée, confiscation, saisit, avoirs criminels',
    fine: 'amende, amendes, pénalité, pénalités, sanction, sanctions, condamné, condamnée, infligé',
    revenue:
      "chiffre d'affaires, chiffre d’affaires, recettes, revenus, revenu, bénéfice, bénéfices, profits, gains, gagné, rapporté, rapporte, engrangé, généré, générés, produit intérieur brut, encaissé, ventes",
    budget:
      'budget, budgets, budgété, financement, financements, alloué, allouée, alloués, investi, investis, investir, dépensé, dépenses, dépenser, crédits, enveloppe, consacré, consacrés, débloqué, débloquera, subvention, subventions, doté',
    average:
      'en moyenne, moyenne, moyen, médian, médiane, par victime, par personne, par habitant, par dossier, chacun, chacune, par tête',
  },
  endings: '',
  counted:
    'personnes, personne, victimes, victime, cas, plaintes, plainte, clients, client, utilisateurs, comptes, compte, ménages, consommateurs, appels, messages, transactions, opérations, cartes, appareils, ans, années, année, mois, jours, ' +
    'semaines, heures, habitants, français, salariés, employés, entreprises, sociétés, tonnes, kilos, kilogrammes, km, kilomètres, mètres, litres, fois, tentatives, incidents, signalements, dossiers, actions, abonnés, vues, foyers, logements, ' +
    "enfants, femmes, hommes, réclamations, bitcoins, d'habitants, d'utilisateurs, d'appels, d'internautes, internautes, d'abonnés, d'entreprises, de personnes, de victimes, de comptes, d'opérations, de cartes, de clients, de transactions, de fois, d'arnaques, de foyers, de français, d'années, d'euros près",
  moneyNouns: 'pertes, préjudice, argent, fonds, dégâts, bénéfices, économies',
  moneyCues:
    'pertes, perte, perdu, perdus, préjudice, préjudices, coût, coûte, coûté, coûtent, volé, volés, détourné, détournés, escroquerie, escroqueries, fraude, fraudes, valeur, montant, argent, dommages',
  scenario: 'scénario, scénarios, hypothèse, hypothèses',
  each: 'chacun, chacune, respectivement',
  typical:
    'le, la, les, de, des, du, et, en, un, une, est, que, qui, dans, pour, au, aux, par, sur, plus, pas, ne, se, ce, il, elle, avec, sont, ont, été, cette, ces, son, sa, ses, leur, leurs, mais, ou, où, comme, après, avant, entre, depuis, ' +
    "contre, selon, soit, était, étaient, avoir, être, chaque, près, environ, chez, lors, tout, tous, dont, an, d', l', dès, moins, jusqu'à, nous, vous, ils, elles, afin, sans, sous, ainsi, alors, perdus, perdu, volés, détournés, mensuels, annuels, seulement" +
    ', je, mon, ma, mes, ton, notre, votre, quoi, avait, avaient, sera, seront, peut, peuvent, doit, fait, faire, très, aussi, donc, car, si, lorsque, pendant, vers, toute, toutes, aucun, aucune, autre, autres, encore, déjà, même, celui, celle, ceux, puis, cela, ceci',
  letters: 'éèêëàâçîïôûùœ',
}
