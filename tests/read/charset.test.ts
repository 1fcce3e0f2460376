import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decode } from '../../pipelines/read/charset.ts'

const WORDS = {
  korean: '구분,발생건수,피해액_억원\n2023,11314,2364\n',
  japanese: '年,認知件数,被害額\n2023,19038,45259\n',
  traditional: '年份,詐騙案件,損失金額\n2023,39824,91億\n',
  simplified: '年份,诈骗案件,损失金额\n2023,39824,91亿\n',
  russian: 'Год,Потери рублей\n2023,мошенничество по телефону\n',
  french: 'Année,Pertes – “déclarées”\n2023,5 €\n',
}

test.each(['utf8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('a mark of %s decides', (charset) => {
  const decoded = decode(iconv.encode(WORDS.french, charset, { addBOM: true }))
  expect([decoded.text, decoded.warnings]).toEqual([WORDS.french, []])
})

test.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('%s without a mark is seen by its zeros', (charset) => {
  const decoded = decode(iconv.encode(WORDS.french, charset, { addBOM: false }))
  expect(decoded).toEqual({ text: WORDS.french, charset, warnings: [] })
})

test('strict UTF-8 comes before any label', () => {
  const decoded = decode(Buffer.from(WORDS.korean), { declared: 'cp949', transport: 'euc-kr' })
  expect([decoded.text, decoded.charset]).toEqual([WORDS.korean, 'utf-8'])
})

test.each([
  ['cp949', WORDS.korean, 'cp949'],
  ['shift_jis', WORDS.japanese, 'cp932'],
  ['euc-jp', WORDS.japanese, 'euc-jp'],
  ['big5', WORDS.traditional, 'big5'],
  ['gbk', WORDS.simplified, 'gb18030'],
  ['windows-1251', WORDS.russian, 'windows-1251'],
  ['windows-1252', WORDS.french, 'windows-1252'],
])('unlabelled %s', (charset, text, found) => {
  const decoded = decode(iconv.encode(text, charset))
  expect([decoded.text, decoded.charset]).toEqual([text, found])
})

test('seven-bit Japanese by its escapes', () => {
  const bytes = Buffer.from('1b24422141213f1b284220313030', 'hex')
  expect(decode(bytes).charset).toBe('iso-2022-jp')
})

describe('labels', () => {
  test('of a page stand before the declaration', () => {
    const page = iconv.encode('<meta charset="windows-1250"><p>škoda</p>', 'windows-1250')
    expect(decode(page, { declared: 'windows-1252' })).toMatchObject({ charset: 'windows-1250' })
    expect(decode(page).text).toContain('škoda')
  })

  test('of the transport stand before the page', () => {
    const page = iconv.encode('<meta charset="windows-1252"><p>škoda</p>', 'windows-1250')
    expect(decode(page, { transport: 'windows-1250' }).text).toContain('škoda')
  })

  test('that the bytes do not fit are passed over, with a word', () => {
    const decoded = decode(iconv.encode(WORDS.french, 'windows-1252'), { declared: 'big5' })
    expect(decoded.text).toBe(WORDS.french)
    expect(decoded.warnings).toEqual([`charset "big5" is declared, but bytes don't fit it`])
  })

  test('that nobody knows are said', () => {
    expect(decode(Buffer.from([0x63, 0x61, 0x66, 0xe9]), { declared: 'klingon' }).warnings).toEqual([
      'charset "klingon" is declared but unknown',
    ])
  })
})

test('windows-1252 keeps its quotes, dashes and marks', () => {
  const bytes = Buffer.from([0x93, 0x94, 0x96, 0x97, 0xa7, 0x86, 0x87, 0x80, 0x20, 0xa0])
  expect(decode(bytes).text).toBe('“”–—§†‡€ \u00A0')
})

test('a line of windows-1252 in a text of UTF-8 does not spoil the rest', () => {
  const bytes = Buffer.concat([Buffer.from('Perte – élevée\n'), Buffer.from([0x96, 0x0a])])
  expect(decode(bytes)).toEqual({
    text: 'Perte – élevée\n–\n',
    charset: 'utf-8',
    warnings: ['1 bytes are no UTF-8; they are read as windows-1252'],
  })
})

test('NUL signs are said', () => {
  expect(decode(Buffer.from('a,b\0\n1,2\n')).warnings).toEqual(['NUL signs stand in the text; they are left out'])
})
