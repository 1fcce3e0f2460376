import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { ReadError } from '../../pipelines/errors.ts'
import type { Format } from '../../pipelines/read/document.ts'
import { readDocument, streamRows } from '../../pipelines/read/read.ts'
import { sniff } from '../../pipelines/read/sniff.ts'

const hex = (text: string) => Buffer.from(text, 'hex')
const PNG = hex('89504e470d0a1a0a0000000d49484452')
const PAGE = Buffer.from('\n<!DOCTYPE html>\n<html><head><title>403\n Forbidden</title></head><body>no</body></html>')

describe('sniff: what bytes are, whatever their name', () => {
  test.each([
    [Buffer.from(''), 'x.csv', 'empty'],
    [Buffer.from(' \r\n \n'), 'x.csv', 'empty'],
    [PNG, 'x.csv', 'image'],
    [hex('ffd8ffe000104a464946'), 'x.pdf', 'image'],
    [gzipSync('a,b\n'), 'x.csv', 'gzip'],
    [hex('d0cf11e0a1b11ae1'), 'x.xls', 'xls'],
    [Buffer.from('%PDF-1.7\n'), 'x', 'pdf'],
    [Buffer.from('\r\njunk %PDF-1.4'), 'x', 'pdf'],
    [PAGE, 'x.csv', 'html'],
    [Buffer.from('\uFEFF<html><body>x</body></html>'), 'x', 'html'],
    [Buffer.from('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html></html>'), 'x', 'html'],
    [Buffer.from('<?xml version="1.0"?><rss></rss>'), 'x', 'xml'],
    [Buffer.from('<table><tr><td>1</td></tr></table>'), 'x', 'html'],
    [Buffer.from('{"a":1}'), 'x', 'json'],
    [Buffer.from(' [\n {"a":1}]'), 'x', 'json'],
    [Buffer.from('Name;Loss\na;1\nb;2\n'), 'x', 'csv'],
    [Buffer.from('a\tb\n1\t2\n3\t4\n'), 'x.txt', 'csv'],
    [Buffer.from('The losses, as reported, rose.\nThey were, as before, high.\n'), 'x.txt', 'text'],
    [Buffer.from('The end.\n'), 'x', 'text'],
    [Buffer.from('MZ is no program here, only a word.\n'), 'x.txt', 'text'],
    [Buffer.alloc(500), 'x', 'binary'],
    [zipSync({ 'a.csv': strToU8('a') }), 'x', 'zip'],
    [zipSync({ 'xl/workbook.xml': strToU8('a') }), 'x.csv', 'xlsx'],
    [zipSync({ 'word/document.xml': strToU8('a') }), 'x', 'office'],
    [Buffer.from('\uFEFFa,b,c\n1,2,3\n4,5,6\n', 'utf16le'), 'x', 'csv'],
  ])('%# %s is %s', (bytes, name, kind) => {
    expect(sniff(bytes, name).kind).toBe(kind)
  })
})

describe('refusals name what it is and what was expected', () => {
  test.each<[string, Uint8Array, Format | undefined, string, RegExp]>([
    ['loss.csv', PNG, undefined, 'UnreadableKindError', /loss.csv: this is a PNG picture, expected a CSV file/],
    ['loss.csv', PAGE, undefined, 'ErrorPageError', /HTML page titled "403 Forbidden", expected a CSV file/],
    ['loss.csv', Buffer.from(''), 'csv', 'EmptyFileError', /this is an empty file/],
    ['loss.csv', gzipSync('a,b'), 'csv', 'CompressedFileError', /gzip-compressed data, expected a CSV file. Unpack it/],
    ['loss', Buffer.from('{"a":1}'), 'csv', 'WrongFormatError', /this is JSON data, expected a CSV file/],
    [
      'loss.html',
      Buffer.from('a,b\n1,2\n3,4\n5,6\n'),
      undefined,
      'WrongFormatError',
      /this is delimited text, expected an HTML page/,
    ],
    ['r.pdf', PAGE, undefined, 'ErrorPageError', /expected a PDF document/],
    ['r.xls', hex('d0cf11e0a1b11ae1'), undefined, 'LegacyWorkbookError', /save it as .xlsx/],
    ['r.xlsx', hex('d0cf11e0a1b11ae1'), undefined, 'LegacyWorkbookError', /with a password/],
    [
      'r',
      zipSync({ 'word/document.xml': strToU8('a') }),
      undefined,
      'UnreadableKindError',
      /a Word document, expected CSV, HTML/,
    ],
    ['r.html', Buffer.from('<html><body><p>Losses'), undefined, 'TruncatedError', /the file is cut/],
    ['r.pdf', Buffer.from('%PDF-1.7\n1 0 obj'), undefined, 'TruncatedError', /%%EOF of a PDF is missing/],
  ])('%s: %#', async (name, bytes, format, error, message) => {
    const refusal = readDocument(bytes, { name, format })
    await expect(refusal).rejects.toThrow(message)
    await expect(refusal).rejects.toMatchObject({ name: error, exitCode: 1, state: 'failing' })
    await expect(refusal).rejects.toBeInstanceOf(ReadError)
  })

  test('too many bytes, before anything is parsed', async () => {
    const page = Buffer.concat([Buffer.from('<html><body>'), Buffer.alloc(33e6, 32), Buffer.from('x</body></html>')])
    await expect(readDocument(page, { name: 'r.html' })).rejects.toMatchObject({ name: 'TooLargeError' })
  })

  test('rows one by one refuse as well', async () => {
    await expect(streamRows(PAGE, { name: 'x.csv' }).next()).rejects.toMatchObject({ name: 'ErrorPageError' })
  })
})

test('text under a csv name, and csv under a text name, are read as their name says', async () => {
  expect((await readDocument(Buffer.from('Only words here.\n'), { name: 'x.csv' })).format).toBe('csv')
  expect((await readDocument(Buffer.from('a;b\n1;2\n'), { name: 'x.csv', format: 'text' })).format).toBe('text')
  expect((await readDocument(Buffer.from('{"a":1}'), { name: 'x.txt', format: 'text' })).format).toBe('text')
})
