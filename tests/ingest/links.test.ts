import { performance } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { linksOf } from '../../pipelines/ingest/links.ts'

const at = 'https://www.police.example/fraud/index.html'
const links = (content: string | Uint8Array, charset: string | null = null) =>
  linksOf(Buffer.from(content), charset, at)

test('links of a page come in page order, absolute, with their words', () => {
  const page = `<!doctype html><body>
    <a href="a.pdf">Annual
      <b>report</b> 2024</a>
    <a name="here">no link</a> <a href="#here">up</a> <a href="javascript:void(0)">x</a> <a href="mailto:a@b.example">mail</a>
    <map><area href="//files.example/b.csv" alt="Data"></map>
    <a href="/c.html#part"><img src="i.png" alt="Picture of a chart"></a>
    <a href="unclosed.html">Un<a href="next.html">next</a>
    <a href="https://[bad/">bad</a>`
  expect(links(page)).toEqual([
    { url: 'https://www.police.example/fraud/a.pdf', text: 'Annual report 2024' },
    { url: 'https://files.example/b.csv', text: 'Data' },
    { url: 'https://www.police.example/c.html', text: 'Picture of a chart' },
    { url: 'https://www.police.example/fraud/unclosed.html', text: 'Un' },
    { url: 'https://www.police.example/fraud/next.html', text: 'next' },
  ])
})

test('each choice of a form is a link; of a form that posts it is none', () => {
  const page = (method: string) => `<!doctype html><form action="/State/StateReport.aspx" method="${method}">
    <select name="s"><option selected value="1">Alabama<option value="2">Alaska</option></select><input type="submit"></form>`
  expect(links(page('get'))).toEqual([
    { url: 'https://www.police.example/State/StateReport.aspx?s=1', text: 'Alabama' },
    { url: 'https://www.police.example/State/StateReport.aspx?s=2', text: 'Alaska' },
  ])
  expect(links(page('POST'))).toEqual([])
})

test('a base element moves relative links', () => {
  expect(links('<!doctype html><base href="/files/"><a href="a.pdf">A</a>')).toEqual([
    { url: 'https://www.police.example/files/a.pdf', text: 'A' },
  ])
})

test('words are decoded by the label of the transport, else of the page', () => {
  const korean = Buffer.concat([
    Buffer.from('<!doctype html><a href="a.csv">'),
    Buffer.from('c0fcc8ad', 'hex'),
    Buffer.from('</a>'),
  ])
  expect(links(korean, 'euc-kr')).toMatchObject([{ text: '전화' }])
  const labelled = Buffer.concat([Buffer.from('<!doctype html><meta charset="euc-kr">'), korean.subarray(15)])
  expect(links(labelled)).toMatchObject([{ text: '전화' }])
})

test('catalogues in JSON, sitemaps and feeds have links, too', () => {
  const catalogue = {
    dataset: [
      { title: 'Scam reports', distribution: [{ downloadURL: 'https://files.example/a.csv' }] },
      { homepage: 'https://www.example/' },
    ],
  }
  expect(links(JSON.stringify(catalogue))).toEqual([
    { url: 'https://files.example/a.csv', text: 'downloadURL' },
    { url: 'https://www.example/', text: 'homepage' },
  ])
  const named = { resources: [{ name: 'Extract 2026', url: 'https://files.example/a.csv' }] }
  expect(links(JSON.stringify(named))).toEqual([{ url: 'https://files.example/a.csv', text: 'Extract 2026' }])
  expect(
    links('<?xml version="1.0"?><urlset><url><loc>https://www.example/a&amp;b</loc></url></urlset>'),
  ).toMatchObject([{ url: 'https://www.example/a&b' }])
  expect(
    links('<?xml version="1.0"?><rss><item><title>Losses 2025</title><link>https://www.example/l</link></item></rss>'),
  ).toEqual([{ url: 'https://www.example/l', text: 'Losses 2025' }])
})

test.for([
  ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), /expected a page with links, got a PNG picture/],
  ['JSON that breaks off', '{"dataset": [', /expected JSON, it ends or breaks off/],
  ['a page nested 100,000 deep', `<!doctype html>${'<div>'.repeat(100_000)}`, /nested more than 512 deep/],
] as const)('%s is refused', ([, content, words]) => {
  const start = performance.now()
  expect(() => links(content)).toThrow(words)
  expect(performance.now() - start).toBeLessThan(5_000) // the parser alone would take minutes with depth
})
