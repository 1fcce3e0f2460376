import { type Dispatcher, request } from 'undici'
import { CertificateError, DeadlineError, FetchError, NetworkError, BodyTooLargeError } from '../errors.ts'
import { collect, decode } from './body.ts'

export interface OnceOptions {
  dispatcher: Dispatcher
  headers: Readonly<Record<string, string>>
  /** Cap on the body, on the wire and decoded, each. */
  maxBytes: number
  /** How long the server may stay silent, before its header and between two pieces of the body. */
  silenceMs: number
  signal: AbortSignal
  /** What happens beyond `maxBytes` of a 200. */
  overflow: 'refuse' | 'cut'
}

/** One answer: no redirect followed, nothing retried. */
export interface Answer {
  status: number
  /** Names in lower case; repeated ones joined by `, `. */
  headers: Readonly<Record<string, string>>
  /** Decoded. Of an answer other than 200 at most 64 KiB, enough to see what kind of page it is. */
  bytes: Uint8Array
}

const errorPageBytes = 65_536

/** One GET. @throws FetchError of the class that says what the caller may do */
export async function fetchOnce(url: URL, options: OnceOptions): Promise<Answer> {
  const { dispatcher, silenceMs, signal, maxBytes } = options
  try {
    const response = await request(url, {
      dispatcher,
      signal,
      headers: { 'accept-encoding': 'gzip, deflate, br', ...options.headers },
      headersTimeout: silenceMs,
      bodyTimeout: silenceMs,
    })
    const { statusCode: status, body } = response
    body.on('error', () => {}) // seen where it is read; an unread body's must not end the process
    const headers = flatten(response.headers)
    const isDocument = status === 200
    const overflow = isDocument ? options.overflow : 'cut'
    const cap = isDocument ? maxBytes : Math.min(maxBytes, errorPageBytes)
    const announced = Number(headers['content-length'] ?? 0)
    if (overflow === 'refuse' && announced > cap) {
      body.destroy()
      throw new BodyTooLargeError(`body: ${announced} bytes announced, at most ${cap} are read`)
    }
    const wire = await collect(body, cap, overflow)
    const cut = overflow === 'cut' && wire.length === cap
    const bytes = cut
      ? wire
      : await decode(wire, headers['content-encoding'] ?? '', cap).catch(refuseOr(isDocument, wire))
    return { status, headers, bytes }
  } catch (error) {
    throw translated(error, url)
  }
}

/** The body of an error page only serves to tell what it is: damaged is good enough. */
function refuseOr(isDocument: boolean, wire: Buffer): (error: unknown) => Buffer {
  return (error) => {
    if (isDocument) throw error
    return wire
  }
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
    ),
  )
}

/** undici's and Node's errors by code; what has no code we know is a bug and stays as it is. */
function translated(error: unknown, url: URL): unknown {
  if (error instanceof FetchError) {
    error.message = error.message.startsWith('body:') ? `${url.href}: ${error.message}` : error.message
    return error
  }
  const { code = '', name, message, cause } = error as NodeJS.ErrnoException
  if (cause instanceof FetchError) return cause
  if (code === 'UND_ERR_HEADERS_OVERFLOW' || code === 'HPE_HEADER_OVERFLOW')
    return new BodyTooLargeError(`${url.href}: header larger than its cap`)
  if (/CERT|SIGNATURE|ISSUER/.test(code))
    return new CertificateError(`${url.href}: certificate not trusted: ${message} (${code})`, { cause: error })
  if (/^(UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT|ETIMEDOUT)$/.test(code))
    return new DeadlineError(`${url.href}: the server stayed silent (${code})`, { cause: error })
  if (name === 'HTTPParserError') return new NetworkError(`${url.href}: ${message}`, { cause: error }) // it has no code
  if (/^(E[A-Z]+|HPE_\w+|ERR_(SSL|TLS|SOCKET|STREAM)_\w+)$/.test(code) || /^UND_ERR_(?!INVALID)/.test(code))
    return new NetworkError(`${url.href}: ${message || code} (${code})`, { cause: error })
  return error
}
