import { nounFirst } from '../combine.ts'
import type { LanguageTable } from '../language-table.ts'

const dollars = (adjectives: string): string => nounFirst('dólares | dólar', adjectives)

export const pt: LanguageTable = {
  decimal: ',',
  scales: {
    2: 'centenas de',
    3: 'mil, milhar, milhares',
    6: 'milhão, milhao, milhões, milhoes, mi, mi., mlh., mlhões',
    9: 'bilhão, bilhao, bilhões, bilhoes, bi, bi.',
    12: 'trilhão, trilhao, trilhões, trilhoes, tri, tri., bilião, biliao, biliões, bilioes',
  },
  plurals: 'centenas de, milhares, milhões, bilhões, trilhões, biliões',
  shortScales: { 3: '.k, =K', 6: '=M, .m, =MM, .mm', 9: '.b, =B' },
  numbers:
    'zero:0, um:1, uma:1, dois:2, duas:2, três:3, quatro:4, cinco:5, seis:6, sete:7, oito:8, nove:9, dez:10, onze:11, doze:12, treze:13, catorze:14, quatorze:14, quinze:15, dezesseis:16, dezasseis:16, dezessete:17, dezassete:17, dezoito:18, dezenove:19, dezanove:19, ' +
    'vinte:20, trinta:30, quarenta:40, cinquenta:50, sessenta:60, setenta:70, oitenta:80, noventa:90, cem:100, cento:100, duzentos:200, trezentos:300, quatrocentos:400, quinhentos:500, seiscentos:600, setecentos:700, oitocentos:800, novecentos:900, ' +
    'duzentas:200, trezentas:300, quatrocentas:400, quinhentas:500, seiscentas:600, setecentas:700, oitocentas:800, novecentas:900, meio:0.5, meia:0.5, um quarto de:0.25, três quartos de:0.75, dúzia de:12, meia dúzia de:6, dezena de:10, vintena de:20, centena de:100',
  articles: 'um, uma',
  links: 'e, de',
  glue: null,
  halves: 'e meio, e meia',
  point: 'vírgula, ponto',
  vague:
    'vários, várias, dezenas de, centenas de, alguns, algumas, muitos, muitas, diversos, diversas, dúzias de, inúmeros, uns poucos, um par de, uns quantos, múltiplos, poucos',
  vagueWords: 'prejuízos milionários, prejuízo milionário, prejuízos bilionários, prejuízo bilionário',
  of: 'de, em, dos',
  minus: '▼',
  connectors: {
    to: 'a, até, e até, a até, para até, aos',
    and: 'e, e os',
    or: 'ou',
    level: 'para, para os, para cerca de, para mais de, para quase',
    compared: 'contra, contra os, frente a, ante, em comparação com, comparado a, face a, face aos, após',
    part: 'dos quais, das quais, deles',
    between: 'entre, entre os',
    from: 'de, desde, dos, dos anteriores, passou de, passaram de, passar de',
    range:
      'vai de, vão de, variam de, varia de, variaram de, variou de, variando de, faixa de, variam entre, varia entre, que vão de, oscila entre, oscilam entre, custo de, preços de, multas de, multa de, situa-se entre',
  },
  hedges: {
    approximately:
      'cerca de, aproximadamente, em torno de, por volta de, perto de, uns, umas, aproximados, aprox., à volta de, mais ou menos, estimado em, estimada em, estimados em, estimadas em, estimativa de, na casa dos, na casa de, algo como, ~, ≈, na faixa de, na faixa dos, ' +
      'próximo de, próximo a, próxima de, cerca, calculado em, calculada em, calculados em, avaliado em, avaliados em, avaliada em, torno de, nos arredores de, a rondar os, à roda de, _aproximadamente, _aprox., _mais ou menos, _aproximados',
    at_least:
      'pelo menos, ao menos, no mínimo, não menos de, não menos que, não menos do que, um mínimo de, mínimo de, ≥, a partir de, nunca menos de, nada menos que, não inferior a, _ou mais, _no mínimo, _pelo menos, _ao menos, _+, _para cima, _em diante',
    more_than:
      'passou dos, passa dos, passam dos, passaram dos, já passa de, ultrapassou os, ultrapassa os, mais de, acima de, supera, ultrapassa, passa de, superior a, superam, superou, superaram, superando, ultrapassam, ultrapassou, ultrapassaram, ultrapassando, ultrapassado, ultrapassar, superar, ultrapassará, ultrapassaria, superará, superaria, excederá, exceder, ultrapassava, superava, passam de, excede, excedem, excedeu, excederam, excedendo, ' +
      'superiores a, maior que, maiores que, pouco mais de, um pouco mais de, bem mais de, muito mais de, muito acima de, >, além de, mais do que, mais que, a barreira dos, a marca de, a marca dos, acima dos, superando os, superior aos, a casa dos, para além de, mais dos, ligeiramente acima de, excedem os, _e tal',
    nearly:
      'quase, pouco menos de, um pouco menos de, praticamente, beira, beiram, beirou, ronda, rondam, rondou, a rondar, aproxima-se de, aproximam-se de, aproximou-se de, quase que, encosta em, chega perto de, próximo dos, perto dos, a beirar, beirando',
    up_to:
      'não pode ultrapassar, não poderá ultrapassar, não pode exceder, não poderá exceder, não pode superar, não supera, sem ultrapassar, limitada a, com teto de, multa máxima de, valor máximo de, ' +
      'até, no máximo, não mais de, não mais que, menos de, abaixo de, um máximo de, máximo de, inferior a, inferiores a, até um máximo de, não mais do que, menos do que, menos que, menor que, menores que, ≤, <, quando muito, não superior a, não superiores a, não excede, não exceda, não ultrapassa, ' +
      'limite de, um teto de, teto de, limitado a, abaixo dos, _no máximo, _ou menos, _máximo',
    order_of: 'da ordem de, na ordem de, na ordem dos, da ordem dos, ordem de, em torno da ordem de',
  },
  negations: 'não, nunca, sem',
  innerHedges: { more_than: '+', approximately: 'dezena de, vintena de, centena de' },
  transparent:
    'pela primeira vez, já, um total de, total de, os, as, o, a, de, outros, outras, mais, adicionais, atinge, atingiu, atingem, atingiram, chegou a, chega a, chegam a, chegaram a, ascende a, ascendem a, ascendeu a, em, soma, somou, somam, o equivalente a, equivalente a, ' +
    'no valor de, num total de, valor de, por, montante de, um montante de, em total, na, dos, já, acumulado de, uma soma de, a soma de, a quantia de, quantia de, a cifra de, somaram, somando',
  notHedges: 'até agora, a partir de agora',
  currencies: {
    USD: `${dollars('americanos | norte-americanos | estadunidenses | dos estados unidos | dos eua | americano | norte-americano')}`,
    EUR: 'euros, euro',
    GBP: 'libras esterlinas, libra esterlina, libras britânicas',
    JPY: 'ienes, iene',
    CNY: 'yuans chineses, renminbi, renmimbi',
    renminbi: 'iuanes, iuan, yuans, yuan',
    KRW: 'wons sul-coreanos, wons',
    AUD: dollars('australianos'),
    CAD: dollars('canadenses | canadianos'),
    NZD: dollars('neozelandeses'),
    SGD: dollars('de singapura | singapurianos'),
    HKD: dollars('de hong kong'),
    TWD: dollars('taiwaneses | de taiwan'),
    MOP: 'patacas, pataca',
    CHF: 'francos suíços',
    SEK: 'coroas suecas',
    NOK: 'coroas norueguesas',
    DKK: 'coroas dinamarquesas',
    CZK: 'coroas checas, coroas tchecas',
    PLN: 'zlotys, zlótis',
    RUB: 'rublos',
    TRY: 'liras turcas',
    INR: 'rúpias indianas, rupias indianas, rúpias',
    IDR: 'rupias indonésias, rúpias indonésias',
    ZAR: 'rands, randes',
    BRL: 'reais, real, reais brasileiros, brl',
    MXN: 'pesos mexicanos',
    ARS: 'pesos argentinos',
    CLP: 'pesos chilenos',
    COP: 'pesos colombianos',
    AOA: 'kwanzas, kwanza, kz',
    MZN: 'meticais, metical',
    CVE: 'escudos cabo-verdianos',
    dollar: 'dólares, dólar',
    peso: 'pesos, peso',
    pound: 'libras, libra',
    kr: 'coroas',
    franc: 'francos',
    'EUR*6': 'm€, meur',
    'EUR*3': 'k€',
  },
  notCurrencies: 'real madrid, euro de futebol',
  cents: { EUR: 'cêntimos', BRL: 'centavos' },
  change:
    'aumentou, aumentaram, aumenta, aumentam, aumento, aumentado, aumentar, aumentando, cresceu, cresceram, cresce, crescimento, crescido, subiu, subiram, sobe, subida, subir, passou, passaram, passando, passar, passa, saltou, saltaram, salto, caiu, caíram, queda, cai, ' +
    'diminuiu, diminuíram, diminuição, reduziu, reduziram, redução, reduzido, desceu, desceram, descida, recuou, recuaram, recuo, alta, elevou, elevação, disparou, dispararam, dobrou, duplicou, duplicaram, triplicou, evoluiu, avançou, avanço, variação, baixou, baixaram, quebra, saltando, subindo, face, contra',
  by: 'em, aumento de, crescimento de, alta de, queda de, redução de, diminuição de, subida de, descida de, acréscimo de, recuo de, mais, aumentou, cresceu, subiu, caiu, diminuiu, aumentaram, cresceram, subiram, caíram, diminuíram, recuou, recuaram',
  roles: {
    blocked:
      'bloqueado, bloqueados, bloqueou, bloquearam, bloquear, bloqueio, congelado, congelados, congelou, evitou, evitaram, evitado, evitados, evitar, impediu, impediram, impedido, interceptado, interceptou, frustrou, prevenido, travou, travaram, travar, barrou, barraram, suspenso, suspendeu',
    recovered:
      'recuperado, recuperados, recuperou, recuperaram, recuperar, recuperação, devolvido, devolvidos, devolveu, devolveram, devolução, devoluções, reembolsado, reembolsados, reembolsou, reembolso, reembolsos, restituído, restituídos, restituição, ressarcido, ressarcimento, ressarciu, indenização, indemnização, indenizações, estornado',
    seized:
      'apreendido, apreendidos, apreendeu, apreenderam, apreensão, confiscado, confiscados, confiscou, confisco, arrestado, arrestados, sequestrado, sequestro, sequestrados',
    fine: 'multa, multas, multado, multou, coima, coimas, sanção, sanções, penalidade, penalidades',
    revenue:
      'receita, receitas, faturamento, faturou, faturaram, faturação, faturar, lucro, lucros, lucrou, lucraram, ganhos, ganhou, vendas, arrecadou, arrecadaram, arrecadação, gerou, geraram, movimentou, rendeu, renderam, obteve, produto interno bruto, pib, volume de negócios',
    budget:
      'orçamento, orçamentos, financiamento, financiamentos, alocado, alocou, investiu, investido, investir, investirá, gasto, gastos, gastou, despesa, despesas, destinou, destinado, destinados, verba, verbas, dotação, subsídio',
    average:
      'média, em média, médio, mediana, por vítima, por pessoa, por caso, cada, per capita, por habitante, por cabeça',
  },
  endings: '',
  counted:
    'pessoas, pessoa, vítimas, vítima, casos, caso, denúncias, denúncia, clientes, cliente, usuários, usuário, utilizadores, contas, conta, famílias, consumidores, chamadas, mensagens, ligações, e-mails, transações, operações, cartões, dispositivos, anos, ano, meses, mês, dias, dia, semanas, ' +
    'horas, habitantes, cidadãos, brasileiros, portugueses, trabalhadores, funcionários, empresas, toneladas, quilos, quilogramas, quilômetros, quilómetros, metros, litros, vezes, tentativas, incidentes, ocorrências, registros, registos, queixas, reclamações, ações, acções, seguidores, visualizações, golpes, crianças, mulheres, homens, votos, bitcoins, investidores, eleitores',
  moneyNouns: 'prejuízos, prejuízo, dinheiro, perdas, fundos, danos, lucros, poupanças',
  moneyCues:
    'perdas, perda, perdeu, perderam, perdido, perdidos, prejuízo, prejuízos, custo, custa, custou, roubado, roubados, desviado, desviados, desviaram, golpe, golpes, fraude, fraudes, burla, burlas, valor, dinheiro, montante, danos',
  scenario: 'cenário, cenários, hipótese, hipóteses',
  each: 'cada, cada um, respectivamente, respetivamente',
  typical:
    'o, a, os, as, de, do, da, dos, das, e, em, no, na, nos, nas, um, uma, que, por, para, com, se, ao, à, seu, sua, como, mais, mas, foi, foram, são, está, pelo, pela, pelos, pelas, este, esta, entre, sobre, desde, até, segundo, durante, não, ou, também, já, sem, quando, cada, ' +
    'ano, após, contra, porque, lhe, ser, só, isso, quem, muito, havia, há, onde, mensais, anuais, foram, perante, num, numa, depois, antes, perdidos, desviados, roubados, outros, apenas, ter, tem, têm, até, ante' +
    ', eu, nós, eles, elas, você, vocês, estes, esse, essa, isto, aquele, meu, minha, seus, suas, era, eram, estar, estão, pode, podem, fazer, qual, todo, toda, todos, todas, outro, outra, ainda, assim, mesmo, nada, então, enquanto, além, embora, aos, às',
  letters: 'ãõáàâéêíóôúç',
}
