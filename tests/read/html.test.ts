import { describe, expect, test } from 'vitest'
import type { Document } from '../../pipelines/read/document.ts'
import { readHtml } from '../../pipelines/read/html.ts'

const page = (body: string) =>
  readHtml(`<!doctype html><html lang="en-GB"><head><title>T</title></head><body>${body}</body></html>`, 'x.html')
const cells = ({ tables }: Pick<Document, 'tables'>, at = 0) => [
  tables[at]!.header.map((cell) => cell.text),
  ...tables[at]!.rows.map((row) => row.cells.map((cell) => cell.text)),
]
const texts = (document: Pick<Document, 'blocks'>) => document.blocks.map((block) => block.text)

describe('tables', () => {
  test('a cell over two rows stands in both, one over two columns in the first; a name over two columns in both', () => {
    const document = page(`<table>
      <thead><tr><th rowspan=2>Type</th><th colspan=2>2024</th></tr><tr><th>Count</th><th>Loss</th></tr></thead>
      <tr><td rowspan="2">Scam</td><td>1</td><td>$2</td></tr><tr><td colspan=2>none</td></tr></table>`)
    expect(cells(document)).toEqual([
      ['Type', '2024 Count', '2024 Loss'],
      ['Scam', '1', '$2'],
      ['Scam', 'none', ''],
    ])
    expect(document.tables[0]?.rows[1]?.cells[1]).toEqual({ locator: 't1.r4c2', text: 'none' })
  })

  test('rowspan=0 runs to the end of its group, and never out of it', () => {
    const document = page(
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td rowspan=0>x</td><td>1</td></tr><tr><td>2</td></tr></tbody><tbody><tr><td>y</td><td>3</td></tr></tbody></table>',
    )
    expect(cells(document)).toEqual([
      ['A', 'B'],
      ['x', '1'],
      ['x', '2'],
      ['y', '3'],
    ])
  })

  test('a table inside a table is a table of its own', () => {
    const document = page(
      '<table><tr><th>A</th><th>B</th></tr><tr><td>1<table><tr><th>C</th></tr><tr><td>2</td></tr></table></td><td>3</td></tr></table>',
    )
    expect([cells(document), cells(document, 1)]).toEqual([
      [
        ['A', 'B'],
        ['1', '3'],
      ],
      [['C'], ['2']],
    ])
  })

  test('a table that only places things is text, the one inside it is counted', () => {
    const document = page(
      '<table><tr><td><h2>News</h2><p>One.</p></td><td><table><tr><th>A</th></tr><tr><td>$1</td></tr></table></td></tr></table>',
    )
    expect(texts(document)).toEqual(['News', 'One.'])
    expect(document.tables.map((table) => table.locator)).toEqual(['t1'])
  })

  test('the caption is its own, else a row across, else the heading above', () => {
    const body = '<tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>'
    const document = page(
      `<table><caption>Own</caption>${body}<table><tr><td colspan=2>Across</td></tr>${body}<h3>Above</h3><table>${body}`,
    )
    expect(document.tables.map((table) => table.caption)).toEqual(['Own', 'Across', 'Above'])
  })

  test('a note across the table is a note, a heading across stays a row, blank rows go', () => {
    const document =
      page(`<table><tr><th>A</th><th>B</th></tr><tr><td>x</td><td>$1</td></tr><tr><td colspan=2>&nbsp;</td></tr>
      <tr><td colspan=2>Descriptors*</td></tr><tfoot><tr><td colspan=2>*These relate to the medium, not to the crime.</td></tr></tfoot></table>`)
    expect(cells(document)).toEqual([
      ['A', 'B'],
      ['x', '$1'],
      ['Descriptors*', ''],
    ])
    expect(document.blocks.map((block) => [block.kind, block.text])).toEqual([
      ['note', '*These relate to the medium, not to the crime.'],
    ])
  })

  test('no closing tags for rows and cells', () => {
    expect(cells(page('<table><tr><th>A<th>B<tr><td>1<td>2<tr><td>3<td>4</table>'))).toEqual([
      ['A', 'B'],
      ['1', '2'],
      ['3', '4'],
    ])
  })

  test('raised footnote marks go, powers and ordinals stay', () => {
    const document = page(
      '<table><tr><th>A<sup>1</sup></th><th>B</th></tr><tr><td>16.6<sup>2</sup></td><td>10<sup>9</sup> on the 4<sup>th</sup></td></tr></table>',
    )
    expect(cells(document)).toEqual([
      ['A', 'B'],
      ['16.6', '10^9 on the 4th'],
    ])
  })
})

describe('main text', () => {
  test('without menus, banners, scripts and what is hidden', () => {
    const document = page(`<header>Top</header><nav>Menu</nav><script>var x="<p>no</p>"</script><style>p{}</style>
      <div class="breadcrumb">Home</div><div hidden>no</div><p style="display:none">no</p>
      <article><header><h1>Losses</h1></header><p>Rose to $5&nbsp;billion.</p></article><footer>Foot</footer>`)
    expect(document.blocks).toEqual([
      { locator: 'b1', kind: 'heading', text: 'Losses' },
      { locator: 'b2', kind: 'paragraph', text: 'Rose to $5 billion.' },
    ])
  })

  test('only `main` where there is one with text', () => {
    const long = 'Losses rose to $5 billion in 2024. '.repeat(10)
    expect(texts(page(`<div>Related: $9 billion</div><main><p>${long}</p></main>`))).toEqual([long.trim()])
  })

  test('inline tags part no words, blocks and double breaks do', () => {
    expect(
      texts(page('<p>los<b>ses</b> of <a>$5</a> billion<br>in 2024<br><br>Next</p><ul><li>One<li>Two</ul>')),
    ).toEqual(['losses of $5 billion in 2024', 'Next', 'One', 'Two'])
  })

  test('noise in markup and blanks moves no place', () => {
    const quiet = page(
      '<h1>A</h1><p>Loss of $5 billion.</p><table><tr><th>X</th><th>Y</th></tr><tr><td>a</td><td>$1</td></tr></table>',
    )
    const noisy = page(
      '\n<div>\n<h1 class=x> A </h1><!-- c --><p>Loss\n of <span>$5</span> billion.</p>\n<table class=y><tbody><tr>\n<th>X</th>\n<th>Y</th></tr><tr><td> a</td><td><b>$1</b></td></tr></tbody></table></div>',
    )
    expect(JSON.stringify(noisy)).toBe(JSON.stringify(quiet))
  })

  test('a large page is read the same way', () => {
    const row = '<tr><td>Phishing</td><td>$5,000</td></tr>'
    const small = `<h1>A</h1><p>One<br>two</p><table><tr><th>X</th><th>Y</th></tr>${row}</table>`
    const large = page(`${small}<p>${'Filler. '.repeat(400_000)}</p>`)
    expect(large.tables).toEqual(page(small).tables)
    expect(texts(large).slice(0, 2)).toEqual(texts(page(small)))
  })
})

test('title and language are those that the page declares', () => {
  expect(page('<p>x</p>')).toMatchObject({ title: 'T', language: 'en-GB' })
  expect(readHtml('<p>x</p>', 'x.html')).toMatchObject({ title: null, language: null })
})

test.each([
  ['before its end', '<html><body><p>Losses of $5'],
  ['inside a tag', '<html><body><p>Losses</p><ta'],
  ['inside a comment', '<p>x</p><!-- and then'],
  ['inside a table', '<table><tr><td>1</td>'],
])('a page that ends %s is cut', (_, html) => {
  expect(() => readHtml(html, 'x.html')).toThrow(/the file is cut/)
})
