import { loadConfig, userAgentOf } from '../config.ts'
import { UsageError } from '../errors.ts'
import type { Format } from '../read/document.ts'
import { openClient } from './client.ts'
import { allowedHost, settingsOf } from './open-client.ts'
import { fetchVerdict, type Verdict } from './verdict.ts'

/** Options of `lossrange fetch`, as commander hands them over. */
export interface FetchCommand {
  allowHost: string[]
  accept?: string
  ifNoneMatch?: string
  ifModifiedSince?: string
  maxBytes?: number
  silenceMs: number
  timeoutMs: number
  deadlineMs: number
  retries: number
}

const formats: readonly Format[] = ['csv', 'html', 'text', 'pdf', 'xlsx', 'json']

/** @throws UsageError, ConfigError; a request that fails is a verdict */
export async function fetchFor(url: string, command: FetchCommand): Promise<Verdict> {
  if (!URL.canParse(url)) throw new UsageError(`${url}: expected an address as in https://www.ic3.gov/`)
  const config = await loadConfig()
  const accept = (command.accept ?? '').split(',').flatMap((word) => (word.trim() === '' ? [] : formatOf(word.trim())))
  const settings = settingsOf(config, userAgentOf(config.contact))
  const client = openClient({
    ...settings,
    allowed: new Set(command.allowHost.map(allowedHost)),
    maxBytes: command.maxBytes ?? settings.maxBytes,
    silenceMs: command.silenceMs,
    requestMs: command.timeoutMs,
    deadlineMs: command.deadlineMs,
    retries: command.retries,
    backoffMs: 500,
    retryAfterCapMs: Math.min(settings.retryAfterCapMs, command.deadlineMs),
  })
  const { ifNoneMatch = null, ifModifiedSince = null } = command
  const condition =
    ifNoneMatch === null && ifModifiedSince === null ? null : { etag: ifNoneMatch, lastModified: ifModifiedSince }
  try {
    return await fetchVerdict(url, { condition, accept }, client)
  } finally {
    await client.close()
  }
}

function formatOf(word: string): Format {
  const format = formats.find((each) => each === word.toLowerCase())
  if (format) return format
  throw new UsageError(`--accept: expected some of ${formats.join(', ')}, got "${word}"`)
}
