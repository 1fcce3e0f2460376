import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { LockHeldError, ReadError, StructureChangedError, UsageError, WrongFileError } from '../../pipelines/errors.ts'
import { type FileOptions, ingestFile } from '../../pipelines/ingest/ingest-file.ts'
import { takeLock } from '../../pipelines/ingest/lock.ts'
import { openStore } from '../../pipelines/ingest/store.ts'
import type { Found, Source } from '../../sources/define-source.ts'
import { has, madeUpKind, madeUpSource, readLines, reportPage, temporaryFolder, writeTree } from './made-up.ts'

const claim = { is: 'claim', claim: {} } as Found
const html = madeUpKind('https://police.example/', {
  extract: (document) => document.blocks.filter((block) => block.text.includes('million')).map(() => claim),
})
const text = madeUpKind('https://police.example/', {
  kind: 'letter',
  format: 'text',
  recognises: (document) => has(document, 'Dear reader'),
  edition: () => null,
  anchors: [],
  extract: () => [claim],
})
const source = madeUpSource('made-up', 'https://police.example/', {
  documents: [html, text],
  editions: { '2023': { publishedOn: '2024-02-01', url: 'https://police.example/2023' } },
})

interface Given {
  name?: string
  content: string | Uint8Array
  options?: Partial<FileOptions>
  of?: Source
}

async function give({ name = 'saved.html', content, options = {}, of = source }: Given) {
  const root = await temporaryFolder()
  const folder = await temporaryFolder()
  onTestFinished(async () => {
    await rm(root, { recursive: true })
    await rm(folder, { recursive: true })
  })
  await writeTree(folder, { [name]: content })
  const store = await openStore(root)
  const effects = { store, read: readLines, now: () => new Date('2026-01-31T06:07:08Z') }
  const outcome = await ingestFile(of, join(folder, name), { asOf: '2026-01-31', ...options }, effects).catch(
    (error: unknown) => error,
  )
  return { outcome, store, files: await readdir(root) }
}

test('a recognised file is kept as obtained by hand, its edition from its text', async () => {
  const { outcome, store } = await give({ content: reportPage('2024') })
  expect(outcome).toMatchObject({
    fresh: true,
    snapshot: {
      publication_id: 'made-up/2024',
      kind: 'report-html',
      obtained: 'by_hand',
      retrieved_at: '2026-01-31T06:07:08Z',
      url: 'https://police.example/',
      final_url: null,
      published_on: null,
      media_type: 'text/html',
      name: 'saved.html',
    },
  })
  expect(store.snapshots()).toHaveLength(1)
})

test('while a run holds the lock, a file waits outside', async () => {
  const [root, folder] = [await temporaryFolder(), await temporaryFolder()]
  onTestFinished(async () => {
    await rm(root, { recursive: true })
    await rm(folder, { recursive: true })
  })
  await writeTree(folder, { 'saved.html': reportPage('2024') })
  const store = await openStore(root)
  const take = () => ingestFile(source, join(folder, 'saved.html'), { asOf: '2026-01-31' }, { store, read: readLines })
  const held = await takeLock(root)
  await expect(take()).rejects.toThrow(LockHeldError)
  await held.release()
  expect(await take()).toMatchObject({ fresh: true })
  expect(await readdir(root)).toEqual(['snapshots'])
})

test('what a person knows of an edition is taken from the declaration, and what they say goes before it', async () => {
  expect((await give({ content: reportPage('2023') })).outcome).toMatchObject({
    snapshot: { published_on: '2024-02-01', url: 'https://police.example/2023' },
  })
  const options = { publishedOn: '2024-03-09', url: 'https://mirror.example/x' }
  expect((await give({ content: reportPage('2023'), options })).outcome).toMatchObject({
    snapshot: { published_on: '2024-03-09', url: 'https://mirror.example/x' },
  })
})

test('the second kind takes what the first does not know, with the edition that is given', async () => {
  const given = { name: 'letter.txt', content: 'Dear reader,\n\nlosses grew.' }
  expect((await give({ ...given, options: { edition: '2025-10-28' } })).outcome).toMatchObject({
    snapshot: { kind: 'letter', publication_id: 'made-up/2025-10-28', media_type: 'text/plain' },
  })
  const { outcome, files } = await give(given)
  expect(outcome).toBeInstanceOf(UsageError)
  expect((outcome as Error).message).toMatch(
    /does not say which edition it is; give it, e\.g\. lossrange ingest made-up --file .* --edition 2023$/,
  )
  expect(files).toEqual([])
})

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
test.for([
  {
    name: 'a picture named .csv',
    file: { name: 'data.csv', content: png },
    words:
      /^data\.csv: is a PNG picture \(16 bytes\); expected a document of made-up: report-html \(html with "Losses of the year"\), or letter \(text\)/,
  },
  {
    name: 'an error page named .csv',
    file: { name: 'data.csv', content: '<!doctype html><title>404 Not Found</title><h1>Not Found</h1>' },
    words: /is html "404 Not Found"; expected/,
  },
  { name: 'an empty file', file: { content: '' }, words: /is empty \(0 bytes\); expected/ },
  {
    name: 'a page that is cut off',
    file: { content: reportPage('2024').slice(0, 120) },
    words: /is html "Report 2024"; expected/,
  },
  {
    name: 'a page that is cut off after its heading',
    file: { content: reportPage('2024').slice(0, -70) },
    words: /gives 0 claims where 1 to 5 are expected/,
  },
  {
    name: 'a file of another source',
    file: { content: '<!doctype html><title>Crime\nin 2024</title><p>Thefts</p>' },
    words: /is html "Crime in 2024"; expected a document of made-up/,
  },
  {
    name: 'a page whose anchor is gone',
    file: { content: reportPage('2024'), of: { ...source, documents: [{ ...html, anchors: ['Verluste'] }] } },
    words: /it looks like report-html, but "Verluste" is missing/,
  },
  {
    name: 'a page whose header changed',
    file: {
      content: reportPage('2024'),
      of: {
        ...source,
        documents: [
          {
            ...html,
            extract() {
              throw new StructureChangedError('made-up', 'Loss', ['Amount', 'Count'], 't1.r1')
            },
          },
        ],
      },
    },
    words: /header must contain "Loss", got Amount \| Count/,
  },
])('$name: one line says what it is and what was expected, and nothing is written', async ({ file, words }) => {
  const { outcome, files } = await give(file as Given)
  expect(outcome).toBeInstanceOf(WrongFileError)
  expect((outcome as WrongFileError).message).toMatch(words)
  expect((outcome as WrongFileError).message).not.toContain('\n')
  expect((outcome as WrongFileError).exitCode).toBe(1)
  expect(files).toEqual([])
})

test("what the reader says of a file that it can't read stands in the line", async () => {
  const read = () => Promise.reject(new ReadError('saved.html: nested 100000 deep'))
  const folder = await temporaryFolder()
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeTree(folder, { 'saved.html': reportPage('2024') })
  const store = await openStore(join(folder, 'state'))
  await expect(ingestFile(source, join(folder, 'saved.html'), { asOf: '2026-01-31' }, { store, read })).rejects.toThrow(
    /saved\.html: is an HTML page .*; saved\.html: nested 100000 deep/,
  )
})

test.for([
  {
    name: 'another edition than the file says',
    options: { edition: '2023' },
    words: /the file says edition 2024, --edition says 2023/,
  },
  { name: 'an edition with a slash', options: { edition: '../2024' }, words: /--edition: expected letters, digits/ },
  { name: 'a day that is none', options: { publishedOn: '2025-02-30' }, words: /--published-on: expected a day/ },
  { name: 'a day to come', options: { publishedOn: '2026-02-01' }, words: /is after 2026-01-31/ },
  { name: 'an address that is none', options: { url: 'police.example' }, words: /--url: expected the http/ },
])('$name is a usage error', async ({ options, words }) => {
  const { outcome, files } = await give({ content: reportPage('2024'), options })
  expect(outcome).toBeInstanceOf(UsageError)
  expect((outcome as Error).message).toMatch(words)
  expect(files).toEqual([])
})

test('a ledger takes no files, and a file that is not there is said', async () => {
  const { outcome } = await give({ content: reportPage('2024'), of: { ...source, documents: [] } })
  expect((outcome as Error).message).toBe(
    'made-up: takes no files; its figures are transcribed in sources/made-up/ledger.csv',
  )
  const store = await openStore('/nonexistent')
  await expect(
    ingestFile(source, '/nonexistent/file', { asOf: '2026-01-31' }, { store, read: readLines }),
  ).rejects.toThrow("/nonexistent/file: can't be read (ENOENT)")
})
