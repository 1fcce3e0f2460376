import { expect, test } from 'vitest'
import { ChallengeError, SoftNotFoundError } from '../../pipelines/errors.ts'
import { canBe, sniff } from '../../pipelines/ingest/sniff.ts'
import { refuseStandIn } from '../../pipelines/ingest/stand-in.ts'
import type { Format } from '../../pipelines/read/document.ts'

function verdictOn(html: string, headers: Record<string, string> = {}): string {
  try {
    refuseStandIn(Buffer.from(html), headers, 'https://police.example/')
    return 'document'
  } catch (error) {
    if (error instanceof ChallengeError) return 'challenge'
    if (error instanceof SoftNotFoundError) return 'not found'
    throw error
  }
}

const page = (title: string, body = '') =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`
const long = '<p>Losses of the year grew to 12 million in all states.</p>'.repeat(100)

test.for([
  ['challenge', page('Just a moment...', 'Checking your browser before accessing')],
  ['challenge', page('police.example', '<script>window._cf_chl_opt={cvId:"3"}</script>')],
  ['challenge', page('Access Denied', '<h1>Access Denied</h1>Reference #18.2f')],
  ['challenge', page('', '<script src="/_Incapsula_Resource?x=1"></script>')],
  ['challenge', page('Pardon Our Interruption', 'As you were browsing')],
  ['challenge', page('police.example', '<noscript>Please enable cookies.</noscript>')],
  ['challenge', page('Sign in to continue', '<input type=password name=p>')],
  ['challenge', page('로그인', '<input type="password">')],
  ['not found', page('404 Not Found')],
  ['not found', page('Error 404')],
  ['not found', page('Police', '<h1>Sorry, this page cannot be found</h1>')],
  ['not found', page('The document you asked for no longer exists')],
  ['document', page('404 scam reports a day')],
  ['document', page('Fraud losses 2024', '<p>12 million</p>')],
  ['document', page('Sign in to our newsletter', '<p>12 million</p>')],
  ['document', page('Losses', `<input type="password">${long}`)],
  ['document', page('Losses', `${long}<script src="/_Incapsula_Resource"></script>`)],
  ['document', page('Page not found: how fraudsters hide', long)],
] as const)('%s: %s', ([verdict, html]) => {
  expect(verdictOn(html)).toBe(verdict)
})

test('a header may say it, whatever the page says', () => {
  expect(verdictOn(page('Losses'), { 'cf-mitigated': 'challenge' })).toBe('challenge')
})

const zip = (name: string) => Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.from(`..............${name}`)])
test.for([
  ['', 'empty', []],
  ['   \r\n', 'empty', []],
  ['%PDF-1.7\n', 'pdf', ['pdf']],
  ['garbage before it\n%PDF-1.4', 'pdf', ['pdf']],
  [zip('[Content_Types].xml xl/workbook.xml'), 'xlsx', ['xlsx']],
  [zip('CSVs/a.csv'), 'zip', ['csv', 'html', 'text', 'json', 'xlsx']],
  [Buffer.from('1f8b0800', 'hex'), 'gzip', []],
  [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'ole', []],
  [Buffer.from('474946383961', 'hex'), 'image', []],
  ['<!DOCTYPE html><p>', 'html', ['html']],
  ['\uFEFF  <!-- saved from --> <html lang=en>', 'html', ['html']],
  ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>', 'html', ['html']],
  ['<?xml version="1.0"?><urlset>', 'xml', ['html']],
  ['[1,2]', 'json', ['json', 'csv', 'text']],
  ['State,Loss\nOhio,5', 'text', ['csv', 'text', 'html', 'json']],
  [Buffer.from('\uFEFFState,Loss\nOhio,5', 'utf16le'), 'text', ['csv', 'text', 'html', 'json']],
  [Buffer.from('State,Loss\nOhio,5 and some more', 'utf16le'), 'text', ['csv', 'text', 'html', 'json']],
  [Buffer.from('c0fcc8ad2c310a', 'hex'), 'text', ['csv', 'text', 'html', 'json']],
  [Buffer.from('00017f4500ff0003', 'hex'), 'binary', []],
] as const)('bytes %# are what they begin with', ([content, is, formats]) => {
  const seen = sniff(Buffer.from(content as string))
  expect(seen.is).toBe(is)
  const all: Format[] = ['csv', 'html', 'text', 'pdf', 'xlsx', 'json']
  expect(all.filter((format) => canBe(format, seen))).toEqual(
    all.filter((format) => (formats as readonly Format[]).includes(format)),
  )
})
