// Servers on loopback that behave as badly as the web does.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createRawServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

export interface Hostile {
  /** `http://127.0.0.1:41234` */
  origin: string
  /** `127.0.0.1:41234` */
  host: string
  port: number
  /** Paths that were asked for, in order. */
  asked: string[]
}

/** Answers what `handler` answers; robots.txt with 404 unless the handler is told to answer that too. */
export async function serve(handler: Handler, { robots = false } = {}): Promise<Hostile> {
  const asked: string[] = []
  const server = createServer({ maxHeaderSize: 1_000_000 }, (request, response) => {
    asked.push(request.url ?? '')
    if (request.url === '/robots.txt' && !robots) response.writeHead(404).end()
    else handler(request, response)
  })
  server.on('clientError', () => {})
  return listening(server, asked)
}

/** Answers robots.txt with 404 and then, on the same or another connection, whatever `onRequest` writes. */
export async function serveRaw(onRequest: (socket: Socket, request: string) => void): Promise<Hostile> {
  const asked: string[] = []
  const server = createRawServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', (data) => {
      const [, path = ''] = data.toString('latin1').split(' ')
      asked.push(path)
      if (path === '/robots.txt') socket.write('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n')
      else onRequest(socket, data.toString('latin1'))
    })
  })
  return listening(server, asked)
}

async function listening(server: Server, asked: string[]): Promise<Hostile> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, port, asked }
}
