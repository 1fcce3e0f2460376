import { createHash } from 'node:crypto'

/** sha256 in lower-case hex: the name of bytes everywhere. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
