import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { textIn } from '../../pipelines/read/document.ts'
import { readJson } from '../../pipelines/read/json.ts'
import { parseJson, type Json } from '../../pipelines/read/json-text.ts'

const read = (text: string) => ({ ...readJson(text, 'x.json'), charset: 'utf-8' })

test('a list of objects is a table, nested objects are columns, places are paths', () => {
  const document = read(
    '[{"page":1},[{"indicator":{"id":"CPI"},"date":"2024","value":143.10},{"indicator":{"id":"CPI"},"date":"2023","value":null}]]',
  )
  const [table] = document.tables
  expect(table?.locator).toBe('$[1]')
  expect(table?.header.map((cell) => cell.text)).toEqual(['indicator.id', 'date', 'value'])
  expect(table?.rows[0]?.cell('value')).toEqual({ locator: '$[1][0].value', text: '143.10' })
  expect(table?.rows[1]?.cells.map((cell) => cell.text)).toEqual(['CPI', '2023', ''])
  expect(textIn(document, '$[0].page')).toBe('1')
  expect(textIn(document, '$[1][0].indicator.id')).toBe('CPI')
})

test('keys that are no plain names are quoted in paths; nested lists are tables of their own', () => {
  const document = read(
    '{"body":{"Total Losses":9007199254740993,"TopFive":[{"Name":"a","Loss":1.50,"days":[{"d":1}]},{"Name":"b","Loss":2}]}}',
  )
  expect(document.blocks).toEqual([{ locator: '$.body["Total Losses"]', kind: 'paragraph', text: '9007199254740993' }])
  expect(document.tables.map((table) => table.locator)).toEqual(['$.body.TopFive', '$.body.TopFive[0].days'])
  expect(document.tables[0]?.rows[0]?.cell('Loss').text).toBe('1.50')
})

test('lists of lists, with and without names', () => {
  const [named, bare] = read('{"a":[["Name","Loss"],["x",5],["y",6]],"b":[[1,2],[3,4]]}').tables
  expect(named?.rows[1]?.cell('Loss')).toEqual({ locator: '$.a[2][1]', text: '6' })
  expect([bare?.header, bare?.rows[1]?.cells]).toEqual([
    [],
    [
      { locator: '$.b[1][0]', text: '3' },
      { locator: '$.b[1][1]', text: '4' },
    ],
  ])
})

test('one value a line', () => {
  const [table] = read('{"loss":1}\n{"loss":2}\n').tables
  expect(table?.rows.map((row) => row.cell('loss'))).toEqual([
    { locator: '$[0].loss', text: '1' },
    { locator: '$[1].loss', text: '2' },
  ])
})

test('an API that answers with a message is no table of values', () => {
  const document = read('[{"message":[{"id":"120","value":"Invalid value"}]}]')
  expect(document.tables.map((table) => table.locator)).toEqual(['$[0].message'])
})

const plain = (value: Json): unknown => {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, inner]) => [key, plain(inner)]))
  if (Array.isArray(value)) return value.map(plain)
  return typeof value === 'object' && value !== null ? Number(value.digits) : value
}

test('reads what JSON.parse reads', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2), (text, indent) => {
      const spaced = JSON.stringify(JSON.parse(text), null, indent)
      fc.pre(!spaced.includes('__proto__'))
      expect(plain(parseJson(spaced, 'x'))).toEqual(JSON.parse(spaced))
    }),
  )
})

test('every cut of a document is a cut, and nothing else', () => {
  const text = '{"a":[1.5,"x\\"y",true,null,{"b":-2e3}],"c":"é"}'
  for (let at = 1; at < text.length; at++)
    expect(() => parseJson(text.slice(0, at), 'x'), text.slice(0, at)).toThrow(/the file is cut/)
})

test.each(['{"a":1,}', '[1 2]', '{"a" 1}', 'nul!', '{a:1}', '[01]', '["\t"]', '{"a":1}}', '1 2', '<p>'])(
  '%j is damaged',
  (text) => {
    expect(() => parseJson(text, 'x')).toThrow(/expected well-formed JSON|is cut/)
  },
)

test('100,000 levels are refused', () => {
  expect(() => parseJson('['.repeat(100_000), 'x')).toThrow(/nested more than 512 deep/)
})
