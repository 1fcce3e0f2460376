import { nounFirst } from '../combine.ts'
import type { LanguageTable } from '../language-table.ts'

const dollars = (adjectives: string): string => nounFirst('dólares | dólar | dolares', adjectives)
const pesos = (adjectives: string): string => nounFirst('pesos | peso', adjectives)

export const es: LanguageTable = {
  decimal: null,
  scales: {
    2: 'cientos de, centenares de',
    3: 'mil, miles, millar, millares',
    6: 'millón, millon, millones, mill., mills., mll., mlls., mill',
    9: 'millardo, millardos',
    12: 'billón, billon, billones',
    18: 'trillón, trillones',
  },
  plurals: 'cientos de, centenares de, miles, millares, millones, billones, millardos',
  shortScales: { 3: '.k, =K', 6: '=M, .m, =MM, .mm' },
  numbers:
    'cero:0, un:1, uno:1, una:1, dos:2, tres:3, cuatro:4, cinco:5, seis:6, siete:7, ocho:8, nueve:9, diez:10, once:11, doce:12, trece:13, catorce:14, quince:15, dieciséis:16, dieciseis:16, diecisiete:17, dieciocho:18, diecinueve:19, ' +
    'veinte:20, veintiún:21, veintiun:21, veintiuno:21, veintidós:22, veintidos:22, veintitrés:23, veintitres:23, veinticuatro:24, veinticinco:25, veintiséis:26, veintiseis:26, veintisiete:27, veintiocho:28, veintinueve:29, ' +
    'treinta:30, cuarenta:40, cincuenta:50, sesenta:60, setenta:70, ochenta:80, noventa:90, cien:100, ciento:100, doscientos:200, trescientos:300, cuatrocientos:400, quinientos:500, seiscientos:600, setecientos:700, ochocientos:800, novecientos:900, ' +
    'doscientas:200, trescientas:300, cuatrocientas:400, quinientas:500, seiscientas:600, setecientas:700, ochocientas:800, novecientas:900, medio:0.5, media:0.5, cuarto de:0.25, un cuarto de:0.25, tres cuartos de:0.75, docena de:12, media docena de:6, decena de:10, veintena de:20, treintena de:30, centenar de:100, cincuentena de:50',
  articles: 'un, una',
  links: 'y, de',
  glue: null,
  halves: 'y medio, y media',
  point: 'coma, punto',
  vague:
    'varios, varias, decenas de, cientos de, centenares de, centenas de, algunos, algunas, muchos, muchas, unos cuantos, unas cuantas, docenas de, numerosos, un par de, cientos, múltiples, diversos, multi, unos pocos, incontables, varias decenas de, varios cientos de',
  vagueWords: 'pérdidas millonarias, sumas millonarias, cifras millonarias, pérdidas multimillonarias',
  of: 'de, en, de los',
  minus: '▼',
  connectors: {
    to: 'a, hasta, y hasta, a los, hasta los, a casi, a más de',
    and: 'y, y los, y hasta',
    or: 'o',
    level: '',
    compared: 'frente a, frente a los, contra, ante, comparado con, en comparación con, respecto a, versus, tras',
    part: 'de los cuales, de las cuales, de los que, de ellos',
    between: 'entre, entre los, de entre',
    from: 'de, desde, desde los, de los, pasó de, pasaron de, pasar de, pasando de',
    range:
      'van de, va de, oscila entre, oscilan entre, osciló entre, oscilaron entre, oscilando entre, rango de, un rango de, van desde, va desde, que van de, que van desde, costo de, costos de, coste de, precios de, montos de, varían de, varía de, multas de, multa de, fluctúa entre, fluctúan entre',
  },
  hedges: {
    approximately:
      'ronda, ronda los, rondan, rondó, rondaba, rondar, rondando, rondaría, unos, unas, cerca de, alrededor de, aproximadamente, en torno a, aproximados, aprox., aprox, alrededor, más o menos, estimado en, estimada en, estimados en, estimadas en, se estima en, se estiman en, estimado, estimados, un estimado de, cosa de, ~, ≈, en torno a los, ' +
      'cerca de los, alrededor de los, calculado en, calculada en, calculados en, calculadas en, como unos, en el entorno de, en el entorno de los, próximo a, próxima a, redondeando, se calcula en, un aproximado de, _aprox., _aproximadamente, _aprox, _más o menos, _aproximados, _aproximado',
    at_least:
      'al menos, por lo menos, como mínimo, no menos de, un mínimo de, mínimo, cuando menos, ≥, no inferior a, a partir de, mínimo de, _o más, _o mas, _en adelante, _como mínimo, _al menos, _por lo menos, _+, _cuando menos, _o superior, _y más, _para arriba',
    more_than:
      'más de, mas de, por encima de, supera, superior a, sobrepasa, rebasa, superan, superó, superaron, superando, superado, superar, superaba, superaban, superaría, superarán, superará, superarían, excederá, rebasará, rebasan, sobrepasará, sobrepasar, rebasar, rebasan, rebasó, rebasaron, rebasado, sobrepasan, sobrepasó, sobrepasaron, excede, exceden, excedió, exceder, superiores a, ' +
      'mayor a, mayor de, mayores a, por arriba de, poco más de, algo más de, un poco más de, mucho más de, muy por encima de, >, arriba de, la barrera de los, la barrera de, más que, encima de, sobre los, ligeramente por encima de, superó los, más allá de, _y pico, _largos, _pasados',
    nearly:
      'casi, poco menos de, roza, rozan, rozó, rozaron, rozando, algo menos de, un poco menos de, prácticamente, casi los, rozar, se acerca a, se acercan a, se acercó a, acercándose a, a punto de alcanzar, por poco, cercano a, cercana a, cercanos a, cercanas a, bordea, bordean',
    up_to:
      'no puede superar, no puede superar los, no podrá superar, no podrá superar los, no podrán superar, no puede exceder, no puede exceder de, no podrá exceder, no podrá exceder de, no deberá exceder, no superan los, no supera los, no superará, no superará los, sin superar, sin superar los, no excede de, no exceda de, con tope de, con un tope de, multa máxima de, multas máximas de, importe máximo de, ' +
      'hasta, como máximo, a lo sumo, no más de, menos de, por debajo de, un máximo de, máximo de, máximo, inferior a, inferiores a, hasta un máximo de, no superior a, no superiores a, no mayor a, no supera, no superan, menor a, menor de, menores a, ≤, <, debajo de, ' +
      'tope de, un tope de, no excede, no exceda, no exceden, limitado a, como mucho, cuando mucho, no mayor de, hasta los, no sobrepasa, no rebasa, _como máximo, _a lo sumo, _o menos, _máximo, _como mucho',
    order_of: 'del orden de, del orden de los, en el orden de, en el orden de los, orden de, el orden de',
  },
  negations: 'no, nunca, sin',
  innerHedges: {
    more_than: '+, y pico de',
    approximately: 'decena de, veintena de, treintena de, centenar de, cincuentena de',
  },
  transparent:
    'por primera vez, ya, ahora, un total de, total de, los, las, el, la, de, unos, otros, otras, adicionales, otros adicionales, alcanza, alcanzan, alcanzó, alcanzaron, ascendió a, asciende a, ascienden a, ascendieron a, llegó a, llegaron a, en, a, suma de, una suma de, equivalente a, el equivalente a, ' +
    'por valor de, por un monto de, un monto de, por un total de, en total, acumulado de, por, la cifra de, la suma de, una cifra de, ya',
  notHedges: 'de acuerdo con unos, hasta la fecha, hasta el momento, medio de unos',
  currencies: {
    USD: `${dollars('estadounidenses | americanos | norteamericanos | estadounidense | de estados unidos | de ee. uu. | de ee.uu. | de eeuu | us | usd')}, dólares americanos`,
    EUR: 'euros, euro',
    GBP: 'libras esterlinas, libra esterlina, libras británicas',
    JPY: 'yenes, yen, yenes japoneses',
    CNY: 'yuanes chinos, renminbi',
    renminbi: 'yuanes, yuan',
    KRW: 'wones, wones surcoreanos, wons',
    AUD: dollars('australianos'),
    CAD: dollars('canadienses'),
    NZD: dollars('neozelandeses'),
    SGD: dollars('de singapur | singapurenses'),
    HKD: dollars('de hong kong | hongkoneses'),
    TWD: dollars('taiwaneses | de taiwán'),
    CHF: 'francos suizos',
    SEK: 'coronas suecas',
    NOK: 'coronas noruegas',
    DKK: 'coronas danesas',
    CZK: 'coronas checas',
    PLN: 'zlotys, eslotis',
    RUB: 'rublos',
    TRY: 'liras turcas',
    INR: 'rupias indias, rupias',
    IDR: 'rupias indonesias',
    ZAR: 'rands sudafricanos, rands',
    BRL: 'reales brasileños, reales, reales de brasil, reais',
    MXN: `${pesos('mexicanos | mexicano | mx')}, m.n., mxn`,
    CLP: pesos('chilenos'),
    COP: pesos('colombianos'),
    ARS: pesos('argentinos'),
    UYU: pesos('uruguayos'),
    DOP: pesos('dominicanos'),
    CUP: pesos('cubanos'),
    PHP: pesos('filipinos'),
    PEN: 'soles, nuevos soles, sol peruano, soles peruanos',
    BOB: 'bolivianos',
    VES: 'bolívares, bolivares',
    CRC: 'colones',
    GTQ: 'quetzales',
    HNL: 'lempiras',
    NIO: 'córdobas',
    PYG: 'guaraníes, guaranies',
    MAD: 'dírhams marroquíes',
    THB: 'bahts, baht',
    dollar: 'dólares, dólar, dolares',
    peso: 'pesos, peso',
    pound: 'libras, libra',
    kr: 'coronas',
    franc: 'francos',
    'MXN*6': 'mdp, m.d.p.',
    'MXN*9': 'mmdp, mmp',
    'USD*6': 'mdd, musd, mmus$',
    'USD*9': 'mmdd',
    'EUR*6': 'm€, meur',
    'EUR*3': 'k€',
    'CLP*6': 'mm$',
  },
  notCurrencies: 'pesos pesados, peso pesado, pesos pluma, peso pluma, euro de fútbol, pesos welter',
  cents: { EUR: 'céntimos, céntimos de euro', $: 'centavos', dollar: 'centavos de dólar' },
  change:
    'aumentó, aumentaron, aumenta, aumentan, aumentado, aumento, aumentar, aumentando, incrementó, incrementaron, incremento, creció, crecieron, crece, crecido, crecimiento, subió, subieron, sube, subida, subido, pasó, pasaron, pasa, pasando, pasar, pasado, cayó, cayeron, caída, cae, ' +
    'bajó, bajaron, bajada, baja, disminuyó, disminuyeron, disminución, redujo, redujeron, reducción, reducido, descendió, descendieron, descenso, alza, saltó, saltaron, duplicó, duplicaron, triplicó, triplicaron, disparó, dispararon, evolución, elevó, elevaron, incrementado, se ha reducido, retrocedió, ' +
    'repunte, repuntó, variación, frente, escaló, retroceso, elevando, multiplicó',
  by: 'en, aumento de, incremento de, alza de, subida de, caída de, disminución de, reducción de, descenso de, crecimiento de, aumentó en, creció en, aumentó, creció, subió, cayó, bajó, disminuyó, aumentaron, crecieron, subieron, cayeron, bajaron, disminuyeron',
  roles: {
    blocked:
      'bloqueado, bloqueados, bloqueó, bloquearon, bloquear, bloqueo, congelado, congelados, congeló, congelaron, evitó, evitaron, evitado, evitados, evitar, impidió, impidieron, impedido, detenido, frenó, frustró, frustraron, prevenido, prevenidos, interceptado, interceptados, inmovilizado, inmovilizados, inmovilizó, paralizado',
    recovered:
      'recuperado, recuperados, recuperó, recuperaron, recuperar, recuperación, devuelto, devueltos, devolvió, devolvieron, devolución, reembolsado, reembolsados, reembolsó, reembolso, reembolsos, reintegrado, reintegro, restituido, restituyó, resarcido, indemnización, indemnizaciones, compensado, bonificado',
    seized:
      'incautado, incautados, incautó, incautaron, incautación, decomisado, decomisados, decomisó, decomisaron, decomiso, confiscado, confiscados, confiscó, confiscaron, embargado, embargados, intervenido, intervenidos, asegurado, asegurados, aseguró',
    fine: 'multa, multas, multado, multó, sanción, sanciones, sancionado, sancionó, penalización',
    revenue:
      'ingresos, facturación, facturó, facturaron, facturar, ganancias, ganó, ganaron, ventas, beneficio, beneficios, recaudó, recaudaron, recaudado, recaudación, generó, generaron, utilidades, utilidad, obtuvo, obtuvieron, producto interno bruto, pib',
    budget:
      'presupuesto, presupuestos, presupuestado, financiación, financiamiento, asignado, asignó, asignados, invirtió, invertido, invertir, invertirá, gasto, gastos, gastó, gastado, destinó, destinado, destinados, destinará, destinar, partida, subvención, dotación',
    average:
      'promedio, en promedio, media, de media, medio, mediana, por víctima, por persona, por caso, cada uno, cada una, per cápita, por habitante, por cabeza',
  },
  endings: '',
  counted:
    'personas, persona, víctimas, víctima, casos, caso, denuncias, denuncia, clientes, cliente, usuarios, usuario, cuentas, cuenta, hogares, consumidores, llamadas, mensajes, correos, transacciones, operaciones, tarjetas, dispositivos, años, año, meses, mes, días, día, semanas, ' +
    'horas, habitantes, ciudadanos, españoles, mexicanos, trabajadores, empleados, empresas, toneladas, kilos, kilogramos, kilómetros, metros, litros, veces, intentos, incidentes, reportes, reclamaciones, quejas, acciones, seguidores, visitas, vistas, viviendas, niños, mujeres, hombres, votos, bitcoins, bitcoin, delitos, estafas, familias, afectados',
  moneyNouns: 'pérdidas, dinero, efectivo, fondos, daños, perjuicio, ganancias, ahorros',
  moneyCues:
    'pérdidas, pérdida, perdido, perdieron, perdió, costo, coste, cuesta, costó, robado, robaron, robó, estafado, estafaron, estafa, fraude, fraudes, perjuicio, daño, daños, valor, dinero, monto, importe',
  scenario: 'escenario, escenarios, supuesto, supuestos, hipótesis',
  each: 'cada uno, respectivamente, respectivamente',
  typical:
    'el, la, los, las, de, del, y, en, un, una, es, que, por, para, con, se, su, sus, al, lo, como, más, pero, fue, fueron, han, ha, este, esta, estos, ese, entre, sobre, desde, hasta, según, durante, no, si, o, también, ya, sin, cuando, cada, son, está, ' +
    'año, tras, ante, muy, contra, porque, le, les, nos, había, donde, ser, sólo, solo, mediante, respecto, anuales, mensuales, frente, a, e, ni, todo, todos, otros, otro, así' +
    ', yo, nosotros, ellos, ellas, usted, estas, esa, eso, mi, tu, nuestro, era, eran, estar, están, hay, tiene, tienen, puede, pueden, hace, hacer, quien, quienes, cual, hacia, antes, después, toda, todas, otra, aún, mismo, algunos, nada, entonces, mientras, además, aunque',
  letters: 'ñáéíóúü¿¡',
}
