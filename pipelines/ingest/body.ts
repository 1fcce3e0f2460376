import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'
import { BadTypeError, NetworkError, BodyTooLargeError } from '../errors.ts'

/**
 * The bytes of a body as they came, at most `maxBytes` of them.
 *
 * @param overflow `refuse`: more is a BodyTooLargeError; `cut`: the rest is left unread (robots.txt, error pages)
 */
export async function collect(
  body: AsyncIterable<Uint8Array> & { destroy(): void },
  maxBytes: number,
  overflow: 'refuse' | 'cut',
): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    bytes += chunk.byteLength
    if (bytes <= maxBytes) continue
    body.destroy()
    if (overflow === 'refuse') throw new BodyTooLargeError(`body: more than ${maxBytes} bytes`)
    break
  }
  return Buffer.concat(chunks).subarray(0, maxBytes)
}

const decoders = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  br: promisify(brotliDecompress),
  deflate: (bytes: Buffer, limits: { maxOutputLength: number }) =>
    // Half the servers that say deflate send it without the zlib header: a zlib header's low nibble is 8.
    (((bytes[0] ?? 0) & 0x0f) === 8 ? promisify(inflate) : promisify(inflateRaw))(bytes, limits),
}

/**
 * Undoes `Content-Encoding`; the cap counts decoded bytes, so a small body that unpacks to gigabytes stops at the cap.
 *
 * @throws BodyTooLargeError, NetworkError on a stream that is cut or damaged, BadTypeError on an encoding that nobody asked for
 */
export async function decode(bytes: Buffer, contentEncoding: string, maxBytes: number): Promise<Buffer> {
  const coding = contentEncoding.trim().toLowerCase()
  if (coding === '' || coding === 'identity' || bytes.length === 0) return bytes
  if (!(coding in decoders)) throw new BadTypeError(`content-encoding: expected gzip, deflate or br, got ${coding}`)
  try {
    return await decoders[coding as keyof typeof decoders](bytes, { maxOutputLength: maxBytes })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE')
      throw new BodyTooLargeError(`body: ${bytes.length} bytes of ${coding} unpack to more than ${maxBytes}`)
    throw new NetworkError(`body: not whole ${coding} (${message})`)
  }
}
