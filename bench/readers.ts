// Speed of each reader beside the library that it stands on, in the same run: `npx tsx bench/readers.ts`.
// Prints, asserts nothing: machines differ.
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { load } from 'cheerio'
import Papa from 'papaparse'
import readXlsxFile from 'read-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import { readDocument, streamRows } from '../pipelines/read/read.ts'

const RUNS = 5

/** Median of a few runs, milliseconds; the first one only warms up. */
async function median(work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let run = 0; run <= RUNS; run++) {
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  return times.slice(1).sort((a, b) => a - b)[RUNS >> 1]!
}

const line = (what: string, ours: number, raw: number, wanted: string) =>
  console.log(
    `${what.padEnd(30)} ours ${ours.toFixed(0).padStart(6)} ms   raw ${raw.toFixed(0).padStart(6)} ms   ${((100 * raw) / ours).toFixed(0).padStart(4)} % of its speed   (wanted: ${wanted})`,
  )

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => [
    `${at}`,
    `2024-05-1${at % 10}`,
    'Canada',
    'Merchandise, and other kinds',
    `Kind ${at % 30}`,
    'Victim',
    `$${(at * 37) % 90_000},000.00`,
  ])
const NAMES = [
  'Number ID',
  'Date Received',
  'Country',
  'Thematic Categories',
  'Solicitation Method',
  'Complaint Type',
  'Dollar Loss',
]

async function csv(): Promise<void> {
  const text = [NAMES, ...rows(80_000)]
    .map((row) => row.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(','))
    .join('\n')
  const bytes = Buffer.from(text)
  const raw = await median(() => Papa.parse(bytes.toString('utf8'), { delimiter: ',', newline: '\n' }))
  line(
    `csv, ${(bytes.length / 1e6).toFixed(1)} MB`,
    await median(() => readDocument(bytes, { name: 'x.csv' })),
    raw,
    '≥ 60 %',
  )
  const large = Buffer.concat(
    Array.from({ length: Math.ceil(80e6 / bytes.length) }, () => Buffer.concat([bytes, Buffer.from('\n')])),
  )
  const started = performance.now()
  let count = 0
  for await (const { row } of streamRows(large, { name: 'x.csv' })) if (row.cells.length > 0) count++
  console.log(
    `csv, ${(large.length / 1e6).toFixed(0)} MB row by row`.padEnd(30),
    `${count} rows in ${((performance.now() - started) / 1000).toFixed(1)} s   ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB with the bytes   (wanted: ≤ 10 s, ≤ 400 MB)`,
  )
}

async function html(): Promise<void> {
  const table = rows(3_000)
    .map((row) => `<tr>${row.map((cell) => `<td class="c">${cell}</td>`).join('\n')}</tr>`)
    .join('\n')
  const page = `<!doctype html><html><body><h1>Losses</h1>${'<p>Losses of <b>$5 million</b> were <a href="/x">reported</a> in 2024.</p>\n'.repeat(8_000)}<table>${table}</table></body></html>`
  const bytes = Buffer.from(page)
  line(
    `html, ${(bytes.length / 1e6).toFixed(1)} MB (parse5)`,
    await median(() => readDocument(bytes, { name: 'x.html' })),
    await median(() => load(page)),
    '≥ 50 %',
  )
}

async function xlsx(): Promise<void> {
  const cells = [NAMES, ...rows(10_000)].map((row) =>
    row.map((value, column) =>
      column === 0 && /^\d+$/.test(value) ? { type: Number, value: Number(value) } : { type: String, value },
    ),
  )
  const bytes = Buffer.from(await writeXlsxFile(cells, { sheet: 'Data' }).toBuffer())
  line(
    'xlsx, 10,000 rows',
    await median(() => readDocument(bytes, { name: 'x.xlsx' })),
    await median(() => readXlsxFile(bytes, { parseNumber: (text) => text })),
    '≥ 67 %',
  )
}

async function pdf(): Promise<void> {
  const file = await PDFDocument.create()
  const font = await file.embedFont(StandardFonts.Helvetica)
  const pages = 150
  for (let page = 0; page < pages; page++) {
    const sheet = file.addPage([612, 792])
    rows(45).forEach((row, at) =>
      row
        .slice(2)
        .forEach((cell, column) => sheet.drawText(cell, { x: 40 + column * 108, y: 740 - at * 15, size: 8, font })),
    )
  }
  const bytes = await file.save()
  const time = await median(() => readDocument(bytes, { name: 'x.pdf' }))
  console.log(
    `pdf, ${pages} pages of 225 cells`.padEnd(30),
    `${((pages * 1000) / time).toFixed(0)} pages/s   (wanted: ≥ 70)`,
  )
}

await csv()
await html()
await xlsx()
await pdf()
process.exit(0)
