import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { UsageError } from '../../errors.ts'
import { isLanguage } from './language.ts'
import { amountLines } from './stream.ts'

export interface AmountsOptions {
  country?: string
  lang?: string
  lines: boolean
}

/**
 * `lossrange amounts`: reads a file or standard input, writes NDJSON and waits where the reader of the output is slower.
 *
 * @throws UsageError on a file, country or language that is none
 * @throws InvalidUtf8Error
 */
export async function printAmounts(
  file: string,
  options: AmountsOptions,
  output: NodeJS.WritableStream = process.stdout,
): Promise<void> {
  const country = options.country?.toUpperCase()
  if (country !== undefined && !/^[A-Z]{3}$/.test(country)) {
    throw new UsageError(`--country ${options.country}: three letters of ISO 3166-1 are expected, e.g. USA`)
  }
  if (options.lang !== undefined && !isLanguage(options.lang)) {
    throw new UsageError(
      `--lang ${options.lang}: not a language of the grammar; leave it out, or give one of en, de, fr, es, pt, it, nl, sv, da, no, ja, zh-Hant, zh-Hans, ko, vi, th, id, ms`,
    )
  }
  const input = file === '-' ? process.stdin : createReadStream(await existing(file), { highWaterMark: 1 << 18 })
  const found = amountLines(input, {
    ...(country === undefined ? {} : { country }),
    ...(options.lang === undefined ? {} : { lang: options.lang }),
    lines: options.lines,
    name: file === '-' ? 'standard input' : file,
  })
  // `head` closing the pipe is a normal end, not an error of ours.
  let isClosed = false
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    isClosed = true
  })
  for await (const rows of found) {
    if (isClosed) return
    if (rows !== '' && !output.write(rows))
      await new Promise<void>((resolve) => void output.once('drain', resolve).once('error', () => resolve()))
  }
}

async function existing(file: string): Promise<string> {
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) throw new UsageError(`${file}: no such file; give a text file, or - for standard input`)
  return file
}
