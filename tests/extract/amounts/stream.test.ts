import { describe, expect, test } from 'vitest'
import { amountLines, type StreamOptions } from '../../../pipelines/extract/amounts/stream.ts'
import { InvalidUtf8Error } from '../../../pipelines/errors.ts'

interface Row {
  line: number
  start: number
  end: number
  text: string
  central: string | null
  end_line?: number
}

async function read(bytes: Uint8Array | string, options: Partial<StreamOptions> = {}, chunk = 7): Promise<Row[]> {
  const all = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < all.length; at += chunk) yield all.subarray(at, at + chunk)
  }
  let out = ''
  for await (const rows of amountLines(chunks(), { lines: false, name: 'test.txt', country: 'USA', ...options }))
    out += rows
  return out
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => JSON.parse(row) as Row)
}

test('lines count from 1, offsets are UTF-16 units in the line', async () => {
  const text = 'first 😀 line\nthen $50-75 billion was lost\n'
  expect(await read(text)).toMatchObject([{ line: 2, start: 5, end: 19, text: '$50-75 billion' }])
})

test('an amount may run over a line end; with --lines each line is a document', async () => {
  const text = 'They lost $5\nmillion in all.\n'
  expect(await read(text)).toMatchObject([
    { line: 1, start: 10, end: 7, end_line: 2, central: '5000000', text: '$5 million' },
  ])
  expect(await read(text, { lines: true })).toMatchObject([{ line: 1, central: '5', text: '$5' }])
})

test('carriage returns and a byte order mark are no text', async () => {
  expect(await read('\ufeff$5 million\r\n$6 million\r\n')).toMatchObject([
    { line: 1, start: 0, end: 10 },
    { line: 2, start: 0, end: 10 },
  ])
})

test('how the bytes are cut does not matter', async () => {
  const text = '被害額は約3241億1千万円に上った。\n피해액은 8,545억원이다.\n'.repeat(50)
  const whole = await read(text, {}, 1 << 20)
  expect(whole).toHaveLength(100)
  for (const chunk of [1, 2, 3, 64]) expect(await read(text, {}, chunk)).toEqual(whole)
})

test('a definition of the signs holds for the whole document', async () => {
  const text = `All figures are in Australian dollars.\n\n${'Plain words without money stand here.\n\n'.repeat(9000)}It cost $5 million.\n`
  const [row] = await read(text, { country: undefined as never }, 1 << 16)
  expect(row).toMatchObject({ currency: 'AUD', line: 18_003 })
})

test('a line of megabytes is read in pieces with its own offsets', async () => {
  const sentence = 'Nothing of value was said in this long line of words. '
  const text = `${sentence.repeat(40_000)}They lost $5 million.`
  for (const lines of [false, true]) {
    const [row] = await read(text, { lines }, 1 << 16)
    expect(row).toMatchObject({ line: 1, start: sentence.length * 40_000 + 10, text: '$5 million' })
  }
})

describe('bytes that are no UTF-8', () => {
  test.each([
    ['a lone continuation byte', [0x61, 0x80, 0x62], 1],
    ['a lead byte before a letter', [0x61, 0x62, 0xe3, 0x41], 2],
    ['an overlong form', [0xc0, 0xaf], 0],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 1],
    ['beyond U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a character cut off at the end', [0x61, 0xe5, 0x86], 1],
    ['windows-1252 pounds', [0xa3, 0x35], 0],
  ])('%s is refused with its offset', async (_, bytes, offset) => {
    for (const chunk of [1, 2, 64]) {
      const failure = read(Uint8Array.from(bytes), {}, chunk)
      await expect(failure).rejects.toThrow(InvalidUtf8Error)
      await expect(failure).rejects.toThrow(`test.txt: invalid UTF-8 at byte ${offset} `)
    }
  })
})
