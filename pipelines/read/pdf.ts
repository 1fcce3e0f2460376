import { Worker } from 'node:worker_threads'
import {
  DamagedFileError,
  EncryptedError,
  NoTextLayerError,
  ReadTimeoutError,
  TooLargeError,
  TruncatedError,
} from '../errors.ts'
import type { Document } from './document.ts'
import type { PdfContent } from './pdf-layout.ts'
import type { PdfReply, PdfRequest } from './pdf-worker.ts'
import { Columns, makeRow } from './row.ts'

export interface PdfLimits {
  maxPages: number
  /** Longest silence between two pages, milliseconds. */
  stallMs: number
  /** Longest time for the whole file once the worker runs, milliseconds. */
  totalMs: number
  /** Most memory that the process may gain meanwhile, bytes: streams are unpacked outside the worker's own limit. */
  growth: number
}

const LIMITS: PdfLimits = { maxPages: 2_000, stallMs: 8_000, totalMs: 60_000, growth: 600e6 }
const START_MS = 60_000
const HEAP_MB = 512
/** How long an idle thread waits for the next PDF, milliseconds; then its memory goes back. */
const IDLE_MS = 500

/**
 * Reads a PDF in a worker thread of its own that is kept for the next one and replaced when it had to be killed.
 * @throws EncryptedError, NoTextLayerError, ReadTimeoutError, TooLargeError, TruncatedError, DamagedFileError
 */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  limits: Partial<PdfLimits> = {},
): Promise<Omit<Document, 'charset'>> {
  if (!hasTrailer(bytes)) throw new TruncatedError(name, 'the end mark %%EOF of a PDF is missing')
  const { content, pages } = await worker.read(bytes, name, { ...LIMITS, ...limits })
  if (content.signs === 0) throw new NoTextLayerError(name, pages)
  return documentOf(content)
}

function hasTrailer(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-2048).includes('%%EOF')
}

function documentOf({ title, language, blocks, tables, warnings, heads }: PdfContent): Omit<Document, 'charset'> {
  return {
    format: 'pdf',
    language,
    title,
    blocks,
    warnings,
    heads,
    tables: tables.map(({ locator, caption, header, rows }) => {
      const place = (row: number, column: number) => `${locator}.r${row}c${column + 1}`
      const cells = (header ?? []).map((text, column) => ({ locator: place(1, column), text }))
      const columns = new Columns(cells, locator)
      const first = header === null ? 1 : 2
      return {
        locator,
        caption,
        header: cells,
        rows: rows.map((texts, index) => makeRow(texts, (column) => place(first + index, column), columns)),
      }
    }),
  }
}

interface Read {
  content: PdfContent
  pages: number
}

/** One thread for all PDFs of a process, one file at a time: starting one costs more than reading a report. */
class PdfThread {
  #thread: Promise<Worker> | null = null
  #last: Promise<unknown> = Promise.resolve()
  #id = 0
  #idle: NodeJS.Timeout | undefined

  read(bytes: Uint8Array, name: string, limits: PdfLimits): Promise<Read> {
    const turn = this.#last.then(() => this.#read(bytes, name, limits))
    this.#last = turn.catch(() => null) // the caller has the error; the queue goes on
    return turn
  }

  async #read(bytes: Uint8Array, name: string, limits: PdfLimits): Promise<Read> {
    clearTimeout(this.#idle)
    this.#thread ??= startThread()
    const thread = await this.#thread.catch((error: unknown) => {
      this.#thread = null
      throw error
    })
    thread.ref()
    try {
      return await runJob(
        thread,
        { id: ++this.#id, bytes: new Uint8Array(bytes), maxPages: limits.maxPages },
        name,
        limits,
      )
    } catch (error) {
      if (!(error instanceof ThreadLost)) throw error
      this.#thread = null
      await thread.terminate()
      throw error.inWords
    } finally {
      thread.unref() // an idle thread doesn't keep the process
      this.#idle = setTimeout(() => {
        this.#thread = null
        void thread.terminate()
      }, IDLE_MS).unref()
    }
  }
}

const worker = new PdfThread()

/** The thread ended or must be ended; `inWords` is what the caller gets. */
class ThreadLost extends Error {
  readonly inWords: Error

  constructor(inWords: Error) {
    super(inWords.message)
    this.inWords = inWords
  }
}

async function startThread(): Promise<Worker> {
  const thread = new Worker(new URL('../worker.mjs', import.meta.url), {
    workerData: {
      module: new URL('pdf-worker.ts', import.meta.url).href,
      preload: ['pdfjs-dist/legacy/build/pdf.worker.mjs', 'pdfjs-dist/legacy/build/pdf.mjs'],
    },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    stdout: true,
    stderr: true,
  })
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the PDF thread did not start in ${START_MS} ms`)), START_MS)
    thread.once('message', () => {
      clearTimeout(late)
      thread.removeListener('error', reject)
      resolve()
    })
    thread.once('error', reject)
  })
  return thread
}

function runJob(thread: Worker, request: PdfRequest, name: string, limits: PdfLimits): Promise<Read> {
  const before = process.memoryUsage.rss()
  const started = performance.now()
  let heard = started
  let page = 0
  return new Promise<Read>((resolve, reject) => {
    const watch = setInterval(() => {
      const now = performance.now()
      const after = page === 0 ? 'before its first page' : `after page ${page}`
      if (now - heard > limits.stallMs)
        end(() => reject(new ThreadLost(new ReadTimeoutError(name, after, limits.stallMs))))
      else if (now - started > limits.totalMs)
        end(() => reject(new ThreadLost(new ReadTimeoutError(name, after, limits.totalMs))))
      else if (process.memoryUsage.rss() - before > limits.growth)
        end(() => reject(new ThreadLost(tooMuchMemory(name, limits.growth))))
    }, 50)
    const onMessage = (reply: PdfReply) => {
      if (reply.id !== request.id) return
      heard = performance.now()
      if (reply.is === 'page') page = reply.page
      if (reply.is === 'content') end(() => resolve({ content: reply.content, pages: reply.pages }))
      if (reply.is === 'error') end(() => reject(inOurWords(name, reply.name, reply.message, limits)))
    }
    const onError = (error: Error & { code?: string }) => {
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      const words = memory
        ? tooMuchMemory(name, HEAP_MB * 1e6)
        : new DamagedFileError(name, `its reader failed: ${error.message}`, 'PDF')
      end(() => reject(new ThreadLost(words)))
    }
    const onExit = () => onError(new Error('the thread ended'))
    const end = (settle: () => void) => {
      clearInterval(watch)
      thread.off('message', onMessage).off('error', onError).off('exit', onExit)
      settle()
    }
    thread.on('message', onMessage).on('error', onError).on('exit', onExit)
    thread.postMessage(request, [request.bytes.buffer as ArrayBuffer])
  })
}

function tooMuchMemory(name: string, limit: number): TooLargeError {
  return new TooLargeError(name, 'unpacking it takes too much memory', `at most ${Math.round(limit / 1e6)} MB`)
}

function inOurWords(name: string, error: string, message: string, limits: PdfLimits): Error {
  if (error === 'PasswordException') return new EncryptedError(name)
  if (error === 'RangeError' && message.includes('pages'))
    return new TooLargeError(name, message, `at most ${limits.maxPages} pages`)
  return new DamagedFileError(name, `it can't be read (${message})`, 'PDF')
}
