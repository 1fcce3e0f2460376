// Large and hostile files: each outcome, with the time and memory that it took printed for people to compare.
import { spawn } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { deflateSync } from 'node:zlib'
import { PDFDocument } from '@cantoo/pdf-lib'
import { strToU8, zipSync } from 'fflate'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onlyTable } from '../../pipelines/read/document.ts'
import { readDocument } from '../../pipelines/read/read.ts'
import { grid, models, settings, toPdf } from '../read/render.ts'

const ROOT = `${import.meta.dirname}/../..`
const HANG_MS = 10_000
const LIMIT_MB = 1_000

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lossrange-long-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Run {
  exit: number | null
  lines: number
  error: string
  seconds: number
  /** Highest resident memory of the process. */
  peakMb: number
}

const REPORT = 'process.on("exit", () => process.stderr.write(`\\nPEAK ${process.resourceUsage().maxRSS}`))'

/** `lossrange read` in a process of its own, so that its memory is its own, too. */
async function run(path: string): Promise<Run> {
  const started = performance.now()
  const child = spawn(process.execPath, [
    '--import',
    `data:text/javascript,${encodeURIComponent(REPORT)}`,
    `${ROOT}/bin/lossrange.mjs`,
    'read',
    path,
  ])
  let [lines, error] = [0, '']
  child.stdout.on('data', (chunk: Buffer) => (lines += chunk.toString('latin1').split('\n').length - 1))
  child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()))
  const [exit] = (await once(child, 'close')) as [number | null]
  const peakMb = Number(/PEAK (\d+)/.exec(error)?.[1] ?? 0) / 1024
  const seconds = (performance.now() - started) / 1000
  console.log(
    `${path.split('/').at(-1)!.padEnd(16)} exit ${exit}  ${seconds.toFixed(1)} s  ${peakMb.toFixed(0)} MB  ${error.slice(0, 110).split('\n')[0]}`,
  )
  return { exit, lines, error, seconds, peakMb }
}

const html = (body: string) => `<html><body>${body}</body></html>`
const flateBomb = () => {
  const stream = deflateSync(Buffer.alloc(900_000_000))
  const head = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R>>endobj\n5 0 obj<</Filter/FlateDecode/Length ${stream.length}>>stream\n`
  return Buffer.concat([Buffer.from(head), stream, Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF')])
}
const emptyPages = async (count: number) => {
  const file = await PDFDocument.create()
  for (let page = 0; page < count; page++) file.addPage([612, 792])
  return file.save()
}

/** What the message must say; null = it is read. */
const cases: [string, () => Promise<string | Uint8Array> | string | Uint8Array, RegExp | null][] = [
  ['deep.html', () => html('<div>'.repeat(100_000)), /nested more than 512 deep/],
  [
    'line.html',
    () => html('<p>Losses of <b>$5 million</b> were <a href="/x">reported</a> in 2024.</p>'.repeat(140_000)),
    null,
  ],
  [
    'table.html',
    () => html(`<table>${'<tr><td>Phishing</td><td>$5,000</td><td>2024</td></tr>'.repeat(190_000)}</table>`),
    null,
  ],
  ['text.html', () => html(`<p>${'Losses of $5 million were reported in 2024. '.repeat(230_000)}</p>`), null],
  ['cell.csv', () => `a,b\n1,"${'x'.repeat(50_000_000)}"\n2,3\n`, /more than \d+ signs/],
  ['open.csv', () => `a,b\n1,"${'x,\n'.repeat(15_000_000)}`, /more than \d+ signs/],
  [
    'bomb.xlsx',
    () => zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(300_000_000) }),
    /300000004 bytes unpacked/,
  ],
  ['pages-5000.pdf', () => emptyPages(5_000), /it has 5000 pages, expected at most 2000 pages/],
  ['pages-2000.pdf', () => emptyPages(2_000), /no text layer on its 2000 pages/],
  ['flate.pdf', flateBomb, /takes too much memory/],
]

test.each(cases)(
  '%s: no hang, little memory, our words',
  async (name, make, message) => {
    const path = join(folder, name)
    writeFileSync(path, await make())
    const { exit, error, lines, peakMb } = await run(path)
    expect(error).not.toContain('a bug of ours')
    if (message === null) expect([exit, lines > 1]).toEqual([0, true])
    else {
      expect(error).toMatch(message)
      expect(exit).toBe(1)
    }
    expect(peakMb).toBeLessThan(LIMIT_MB)
  },
  6 * HANG_MS,
)

test(
  '80 MB of delimited text pass row by row',
  async () => {
    const path = join(folder, 'big.csv')
    const file = createWriteStream(path)
    const rows = 320_000
    file.write('Number ID,Date Received,Country,Thematic Categories,Solicitation Method,Complaint Type,Dollar Loss\n')
    for (let at = 0; at < rows; at += 1_000) {
      const some = Array.from(
        { length: 1_000 },
        (_, index) =>
          `"${at + index}","2024-05-1${index % 10}","Canada","${'Merchandise and other kinds of réseau '.repeat(5)}","Internet","Victim","$${index},000.00"\n`,
      )
      if (!file.write(some.join(''))) await once(file, 'drain')
    }
    file.end()
    await once(file, 'close')
    const { exit, lines, peakMb } = await run(path)
    expect([exit, lines]).toEqual([0, rows + 4])
    expect(peakMb).toBeLessThan(400)
  },
  12 * HANG_MS,
)

test('600 tables in pdf, however they are set', async () => {
  await fc.assert(
    fc.asyncProperty(models, settings, async (model, setting) => {
      const table = onlyTable(await readDocument(await toPdf(model, setting), { name: 'x.pdf' }))
      expect([table.header, ...table.rows.map((row) => row.cells)].map((row) => row.map((cell) => cell.text))).toEqual(
        grid(model),
      )
      expect(table.caption).toBe(setting.title)
    }),
    { numRuns: 600, endOnFailure: true },
  )
})
