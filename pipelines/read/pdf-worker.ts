// Runs in a worker thread: hostile bytes can hang or eat memory here, and the thread is killed.
import { parentPort } from 'node:worker_threads'
import { layOut, type PdfContent } from './pdf-layout.ts'
import { readPages } from './pdf-pages.ts'

export interface PdfRequest {
  id: number
  bytes: Uint8Array
  maxPages: number
}

export type PdfReply =
  | { id: number; is: 'ready' }
  | { id: number; is: 'page'; page: number }
  | { id: number; is: 'content'; content: PdfContent; pages: number }
  | { id: number; is: 'error'; name: string; message: string }

const port = parentPort!
const reply = (message: PdfReply) => port.postMessage(message)

port.on('message', async ({ id, bytes, maxPages }: PdfRequest) => {
  try {
    const file = await readPages(bytes, maxPages, (page) => reply({ id, is: 'page', page }))
    reply({ id, is: 'content', content: layOut(file), pages: file.pages.length })
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    reply({ id, is: 'error', name, message })
  }
})
reply({ id: 0, is: 'ready' })
