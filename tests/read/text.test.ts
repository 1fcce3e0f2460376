import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { joinLines, readText } from '../../pipelines/read/text.ts'

const SEED = `${import.meta.dirname}/../../../shared/seed/pacnet.txt`
const texts = (text: string) => readText(text).blocks.map((block) => block.text)

test.skipIf(!existsSync(SEED))('the seed: both ranges stand in one block, broken words are whole', () => {
  const blocks = readText(readFileSync(SEED, 'utf8')).blocks
  const both = blocks.filter((block) =>
    block.text.includes('$50-75 billion taken still comes from Asia, some $10 to 12.5 billion in 2024'),
  )
  expect(both.map((block) => block.locator)).toEqual(['b10'])
  expect(blocks).toHaveLength(14)
  expect(blocks.some((block) => block.text.includes('through state-exercised sovereignty'))).toBe(true)
  expect(blocks.some((block) => block.text.includes('episodic. Without a vigorous, sustained'))).toBe(true)
})

test('paragraphs end at empty lines', () => {
  expect(readText('One\ngoes on.\n\n  Two.\r\n\r\n\r\nThree.').blocks).toEqual([
    { locator: 'b1', kind: 'paragraph', text: 'One goes on.' },
    { locator: 'b2', kind: 'paragraph', text: 'Two.' },
    { locator: 'b3', kind: 'paragraph', text: 'Three.' },
  ])
})

test('where every line is followed by an empty one, a line with a blank ends a paragraph', () => {
  expect(texts('One \n\ngoes on \n\nto here. \n\n \n\nTwo has \n\nmore.\n\n')).toEqual([
    'One goes on to here.',
    'Two has more.',
  ])
})

test.each([
  ['a form feed', 'Losses rose to\n\f\n$5 billion.'],
  ['a page number beside a form feed', 'Losses rose to\n\n12\f\n\n$5 billion.'],
  ['a line that counts pages', 'Losses rose to\n\nPage 3 of 10\n\n$5 billion.'],
])('a sentence that %s cuts is one text', (_, text) => {
  expect(texts(text)).toEqual(['Losses rose to $5 billion.'])
})

test('a page that begins with a new sentence begins a block', () => {
  expect(texts('The end.\n\f\nThe next page.')).toEqual(['The end.', 'The next page.'])
})

test.each([
  [['a', 'b'], 'a b'],
  [['state-', 'exercised'], 'state-exercised'],
  [['$50-', '75 billion'], '$50-75 billion'],
  [['$50–', '75 billion'], '$50–75 billion'],
  [['he said –', 'and left'], 'he said – and left'],
  [['Lottery/', 'Inheritance'], 'Lottery/Inheritance'],
  [['soft\u00AD', 'ened'], 'softened'],
  [['被害額は', '718億円'], '被害額は 718億円'],
  [['被害', '額'], '被害額'],
  [['피해액', '억원'], '피해액 억원'],
])('%j is %j', (lines, text) => {
  expect(joinLines(lines)).toBe(text)
})

test('notes and source lines are told apart', () => {
  expect(
    readText('Losses rose.\n\n* As reported to the police.\n\nSource: police').blocks.map((block) => block.kind),
  ).toEqual(['paragraph', 'note', 'note'])
})
