import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { textIn, type Document } from '../../pipelines/read/document.ts'
import { readDocument, textAt } from '../../pipelines/read/read.ts'

const SHARED = `${import.meta.dirname}/../../../shared`
const files = existsSync(SHARED)
  ? [
      ...readdirSync(`${SHARED}/realdata`, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.\w+$/.test(name) && !name.endsWith('.md'))
        .map((name) => `realdata/${name}`),
      'seed/pacnet.txt',
    ]
  : []

const places = ({ blocks, tables }: Document): [string, string][] => [
  ...blocks.map((block): [string, string] => [block.locator, block.text]),
  ...tables
    .flatMap((table) => [table.header, ...table.rows.map((row) => row.cells)].flat())
    .map((cell): [string, string] => [cell.locator, cell.text]),
]

test.skipIf(files.length === 0).each(files.length === 0 ? ['shared files'] : files.sort())(
  '%s: every place is one, and gives its text back',
  async (name) => {
    const bytes = readFileSync(`${SHARED}/${name}`)
    const document = await readDocument(bytes, { name })
    const all = places(document)
    expect(all.length).toBeGreaterThan(5)
    expect(new Set(all.map(([locator]) => locator)).size).toBe(all.length)
    const looked = all.length > 500 ? all.filter((_, at) => at % 37 === 0) : all
    for (const [locator, text] of looked) expect(textIn(document, locator), locator).toBe(text)
    for (const [locator, text] of [all[0]!, all[all.length >> 1]!, all.at(-1)!]) {
      expect(await textAt(bytes, { name }, locator)).toBe(text)
    }
  },
)
