import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assertedWords, figureWords, shortUsd } from '../../pipelines/site/amount-words.ts'
import { codeWords, evidenceWords, periodWords } from '../../pipelines/site/code-words.ts'
import { Html, html, link } from '../../pipelines/site/html.ts'
import { type Bar, intervalChart } from '../../pipelines/site/interval-chart.ts'

test.each([
  ['12537194708', '$12.537 billion'],
  ['12537194708.000000', '$12.537 billion'],
  ['1000000000000', '$1 trillion'],
  ['999999999999', '$999.999 billion'], // cut, never rounded up to another word
  ['2030000', '$2.03 million'],
  ['999999', '$999,999'],
  ['1234.560000', '$1,234.56'],
  ['0.5', '$0.5'],
  ['1234567000000000', '$1,234.567 trillion'],
])('%s is %s', (usd, words) => expect(shortUsd(usd)).toBe(words))

test('an amount in words is never above the amount, and less than a thousandth of its word below', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1_000_000n, max: 10n ** 16n }), (amount) => {
      const [, number, word] = /^\$([\d,.]+) (\w+)$/.exec(shortUsd(String(amount)))!
      const unit = { million: 10n ** 6n, billion: 10n ** 9n, trillion: 10n ** 12n }[word!]!
      const [whole, fraction = ''] = number!.replaceAll(',', '').split('.')
      const said = BigInt(whole!) * unit + (BigInt(fraction.padEnd(3, '0')) * unit) / 1000n
      expect(said <= amount && amount - said < unit / 1000n).toBe(true)
    }),
  )
})

test.each([
  [['1000000', null, '2000000'], '$1 million to $2 million'],
  [['1000000', null, null], 'at least $1 million'],
  [[null, null, '1000000'], 'up to $1 million'],
  [[null, '1000000', null], '$1 million'],
  [[null, null, null], 'not in US$'],
] as const)('%j is %s', ([low, central, high], words) => expect(assertedWords(low, central, high)).toBe(words))

test('words that nobody kept are not made up', () => {
  expect(figureWords({ words: null, low_usd: null, central_usd: '5000000', high_usd: null })).toBe(
    '$5 million (words not kept)',
  )
})

test('codes, periods and evidence in words', () => {
  expect([codeWords('scam_centres_SEA'), codeWords('very_low'), periodWords('unstated'), periodWords('2024')]).toEqual([
    'scam centres in South-East Asia',
    'very low',
    'no period stated',
    '2024',
  ])
  expect(evidenceWords('ledger snapshot', 'confirmed')).toBe(
    'ledger: transcribed by hand; snapshot: read from archived bytes, confirmed by its bytes',
  )
})

test('whatever a value holds, a page shows it as text', () => {
  const decode = (text: string): string =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&')
  fc.assert(
    fc.property(fc.string(), (value) => {
      const { text } = html`<p title="${value}">${value}</p>`
      expect(text.match(/[<>"]/g)!.join('')).toBe('<""><>')
      expect(decode(/^<p title="([^"]*)">/.exec(text)![1]!)).toBe(value)
    }),
  )
  expect(html`${new Html('<b>')}${[html`<i></i>`]}${null}`.text).toBe('<b><i></i>')
})

test.each([
  ['https://a.example/x?a=1&b=2', '<a href="https://a.example/x?a=1&amp;b=2" rel="noopener noreferrer">w</a>'],
  ['javascript:alert(1)', 'w'],
  ['data:text/html,x', 'w'],
  [null, 'w'],
])('a link to %s', (url, expected) => expect(link(url, 'w').text).toBe(expected))

const bar = (more: Partial<Bar>): Bar => ({ label: 'x', low: null, central: null, high: null, isFocus: false, ...more })
const count = (svg: string, tag: RegExp): number => (svg.match(tag) ?? []).length

test('ends are drawn as they are said: open ends as arrows, a single value as a dot', async () => {
  const dots = async (bars: Bar[]) => count(await intervalChart(bars, 'd'), /<circle/g)
  const svg = await intervalChart([bar({ low: 1e9, high: 2e9 })], 'words "here"')
  expect(svg).toContain('role="img"')
  expect(svg).toContain('aria-label="words &quot;here&quot;"')
  expect(svg).not.toMatch(/<style|style=|<script/)
  expect(await dots([bar({ low: 1e9, high: 2e9 })])).toBe(0)
  expect(await dots([bar({ central: 2e9 })])).toBe(1)
  const closed = count(svg, /<path/g)
  expect(count(await intervalChart([bar({ low: 1e9 }), bar({ low: 1e9, high: 2e9 })], 'd'), /<path/g) - closed).toBe(2) // a bar and its arrow
  expect(count(await intervalChart([bar({ high: 1e9 }), bar({ low: 1e9, high: 2e9 })], 'd'), /<path/g) - closed).toBe(2)
})

test('a chart is the same each time, whatever was drawn before', async () => {
  const draw = () => intervalChart([bar({ low: 1e9 }), bar({ central: 3e6 })], 'd')
  const once = await draw()
  await intervalChart([bar({ low: 1 })], 'other')
  expect(await draw()).toBe(once)
})
