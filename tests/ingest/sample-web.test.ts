import { request } from 'node:http'
import { rm } from 'node:fs/promises'
import { expect, onTestFinished, test } from 'vitest'
import { UsageError } from '../../pipelines/errors.ts'
import { openClient } from '../../pipelines/ingest/client.ts'
import { type SampleWeb, serveSamples } from '../../pipelines/ingest/sample-web.ts'
import { quick, temporaryFolder, writeTree } from './made-up.ts'

async function web(files: Record<string, string>): Promise<SampleWeb> {
  const sources = await temporaryFolder()
  await writeTree(sources, files)
  const served = await serveSamples(sources)
  onTestFinished(async () => {
    await served.close().catch(() => {})
    await rm(sources, { recursive: true })
  })
  return served
}

async function get(served: SampleWeb, url: string): Promise<string> {
  const client = openClient({ ...quick, route: served.route, retries: 0 })
  try {
    const { bytes, mediaType } = await client.get(url)
    return `${mediaType} ${new TextDecoder().decode(bytes)}`
  } catch (error) {
    return (error as Error).message
  } finally {
    await client.close()
  }
}

test.for([
  ['https://www.ic3.gov/', 'text/html <html>home'],
  ['http://WWW.IC3.GOV/', 'text/html <html>home'],
  ['https://www.ic3.gov/reports', 'text/html <html>reports'],
  ['https://www.ic3.gov/reports/', 'text/html <html>reports'],
  ['https://www.ic3.gov/State.aspx?s=1', 'text/html <html>Alabama'],
  ['https://www.ic3.gov/State.aspx?s=2&y=a/b', 'text/html <html>two'],
  ['https://www.ic3.gov/State.aspx', 'https://www.ic3.gov/State.aspx: status 404'],
  ['https://www.ic3.gov/a%20b/%EC%A0%84.csv', 'text/csv a,b'],
  ['https://www.ic3.gov/plain', 'text/plain words'],
  ['https://www.ic3.gov/edition.txt', 'text/plain later'],
  ['https://www.ic3.gov/broken.txt', 'https://www.ic3.gov/broken.txt: status 404'],
  ['https://elsewhere.example/', 'https://elsewhere.example/: status 404'],
  ['https://www.ic3.gov/old', 'text/html <html>reports'],
  ['https://www.ic3.gov/down', /step from https down to http is refused/],
  ['http://www.ic3.gov/up', 'text/html <html>home'],
  ['https://closed.example/a.txt', /robots\.txt of closed\.example forbids it/],
] as const)('%s answers %s', async ([url, answer]) => {
  const folder = 'fbi-ic3/sample'
  const served = await web({
    [`${folder}/2023/www.ic3.gov/index.html`]: '<html>home',
    [`${folder}/2023/www.ic3.gov/edition.txt`]: 'earlier',
    [`${folder}/2024/www.ic3.gov/edition.txt`]: 'later',
    [`${folder}/_broken/www.ic3.gov/broken.txt`]: 'not served',
    [`${folder}/2024/www.ic3.gov/reports/index.html`]: '<html>reports',
    [`${folder}/2024/www.ic3.gov/State.aspx@s=1`]: '<html>Alabama',
    [`${folder}/2024/www.ic3.gov/State.aspx@s=2&y=a%2Fb`]: '<html>two',
    [`${folder}/2024/www.ic3.gov/a b/전.csv`]: 'a,b',
    [`${folder}/2024/www.ic3.gov/plain`]: 'words',
    [`${folder}/2024/closed.example/robots.txt`]: 'User-agent: *\nDisallow: /',
    [`${folder}/2024/closed.example/a.txt`]: 'words',
    [`${folder}/redirects.csv`]: [
      'from,to,status',
      'https://www.ic3.gov/old,https://www.ic3.gov/reports/,301',
      'https://www.ic3.gov/down,http://www.ic3.gov/,302',
      'http://www.ic3.gov/up,https://www.ic3.gov/,307',
    ].join('\n'),
    'fbi-ic3/source.ts': '',
    'define-source.ts': '',
  })
  expect(await get(served, url)).toEqual(typeof answer === 'string' ? answer : expect.stringMatching(answer))
})

test('an ETag answers "not modified"; no page says when it was last modified', async () => {
  const served = await web({ 'a/sample/1/a.example/a.txt': 'words' })
  const client = openClient({ ...quick, route: served.route })
  onTestFinished(() => client.close())
  const { validators } = await client.get('https://a.example/a.txt')
  expect(validators).toEqual({ etag: expect.stringMatching(/^"[0-9a-f]{16}"$/), lastModified: null })
  expect(await client.get('https://a.example/a.txt', { condition: validators })).toMatchObject({ status: 304 })
})

test('each start takes a free port of loopback, and nothing listens after the end', async () => {
  const [one, two] = [await web({}), await web({})]
  expect(one.port).not.toBe(two.port)
  await one.close()
  const code = await new Promise((resolve) => {
    request({ host: '127.0.0.1', port: one.port })
      .on('error', (error: NodeJS.ErrnoException) => resolve(error.code))
      .end()
  })
  expect(code).toBe('ECONNREFUSED')
})

test.for([
  ['from,to,status\n/old,https://a.example/,301', /redirects\.csv:2: expected from,to,status/],
  ['from,to,status\nhttps://a.example/,https://a.example/b,200', /redirects\.csv:2/],
] as const)('redirects.csv %# is refused with its line', async ([text, words]) => {
  const sources = await temporaryFolder()
  onTestFinished(() => rm(sources, { recursive: true }))
  await writeTree(sources, { 'a/sample/redirects.csv': text })
  await expect(serveSamples(sources)).rejects.toThrow(UsageError)
  await expect(serveSamples(sources)).rejects.toThrow(words)
})
