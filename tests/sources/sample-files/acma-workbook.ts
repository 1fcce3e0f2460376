import { unzipSync, zipSync } from 'fflate'
import writeXlsxFile from 'write-excel-file/node'

type Line = readonly (string | number | null)[]

/** The sheet in its layout: four tables stacked, each title the first cell of a header, a blank behind one label. */
const LINES: Readonly<Record<number, Line>> = {
  3: ['Finalised investigations by financial year', 'Anti-scam', 'Telemarketing', 'Spam'],
  4: ['2022-23', 12, 0, 9],
  5: ['2023-24 ', 10, 0, 4],
  6: ['2024-25', 6, 1, 6],
  7: ['2025-26 (YTD)', 4, 1, 4],
  13: ['Complaints received by financial year', 'Telemarketing', 'SMS', 'Email', 'IM'],
  14: ['2022-23', 21190, 2043, 4662, 66],
  15: ['2023-24 ', 17660, 2282, 6227, 63],
  16: ['2024-25', 16537, 2160, 4217, 49],
  17: ['2025-26 (YTD)', 7006, 924, 1833, 46],
  24: ['Complaints received about scam calls and SMS by financial year', 'Scam call', 'Scam SMS'],
  25: ['2022-23', 3998, 465],
  26: ['2023-24 ', 2772, 334],
  27: ['2024-25', 1281, 87],
  28: ['2025-26 (YTD)', 551, 80],
  33: ['Compliance alerts by financial year', 'Telemarketing', 'Spam', 'Mobile number fraud'],
  34: ['2022-23', 1061, 3112, null],
  35: ['2023-24 ', 1109, 3581, null],
  36: ['2024-25', 1183, 2721, null],
  37: ['2025-26 (YTD)', 576, 1443, 33],
}

/** The workbook of the quarter to December 2025. The same bytes each time. */
export async function acmaWorkbook(): Promise<Uint8Array> {
  const last = Math.max(...Object.keys(LINES).map(Number))
  const rows = Array.from({ length: last }, (_, at) => (LINES[at + 1] ?? [null]).map(cellOf))
  const { toBuffer } = writeXlsxFile([{ sheet: 'FY Data', data: rows }])
  return withoutTimes(await toBuffer())
}

const cellOf = (value: string | number | null) =>
  value === null ? null : { value, type: typeof value === 'number' ? Number : String }

/** The writer stamps the current time into the zip; local time on purpose, for zip has no zone. */
function withoutTimes(bytes: Uint8Array): Uint8Array {
  const mtime = new Date('1980-01-01T00:00:00')
  const entries = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(entries.map(([name, content]) => [name, [content, { mtime }]])))
}
