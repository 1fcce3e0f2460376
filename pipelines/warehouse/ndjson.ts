import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'

/** Writes one JSON object a line; an empty list makes an empty file, which DuckDB reads as no rows. */
export async function writeRows(file: string, rows: Iterable<object>): Promise<void> {
  const stream = createWriteStream(file)
  let chunk: string[] = []
  for (const row of rows) {
    chunk.push(JSON.stringify(row))
    if (chunk.length === 5000) {
      if (!stream.write(`${chunk.join('\n')}\n`)) await once(stream, 'drain')
      chunk = []
    }
  }
  stream.end(chunk.length > 0 ? `${chunk.join('\n')}\n` : '')
  await finished(stream)
}
