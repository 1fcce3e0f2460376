import { BadTypeError, FetchError, type FetchOutcome } from '../errors.ts'
import type { Format } from '../read/document.ts'
import type { Client, Fetched } from './client.ts'
import { canBe, sniff } from './sniff.ts'
import { refuseStandIn } from './stand-in.ts'
import type { Hop, RobotsVerdict, Trace, Validators } from './trace.ts'

/** Everything about one guarded request, as `lossrange fetch` prints it. */
export interface Verdict {
  outcome: FetchOutcome
  url: string
  /** Of the last answer; null = none came. */
  status: number | null
  /** Address of the last answer; null = none came. */
  final_url: string | null
  /** Of the decoded body; null = no body was accepted. */
  sha256: string | null
  bytes: number | null
  media_type: string | null
  charset: string | null
  /** What the bytes are, whatever they are called: `pdf`, `html` … */
  sniffed: string | null
  etag: string | null
  last_modified: string | null
  /** Requests made for the address that was asked last: 1, and each repetition. */
  attempts: number
  /** Milliseconds spent on pace, backoff and Retry-After. */
  waited_ms: number
  robots: RobotsVerdict | null
  /** Each answer on the way, redirects and repetitions too. */
  chain: Hop[]
  error: string | null
}

export interface VerdictOptions {
  condition?: Validators | null
  /** Formats that the body may have; empty = what the address and the label say, where they say one. */
  accept?: readonly Format[]
}

/** Makes one guarded request. A failed one is a verdict, never an exception. */
export async function fetchVerdict(
  url: string,
  { condition = null, accept = [] }: VerdictOptions,
  client: Client,
): Promise<Verdict> {
  let answer: Fetched | null = null
  try {
    answer = await client.get(url, { condition })
    if (answer.status === 200) refuseWrongBody(answer, accept)
    const outcome = answer.status === 304 ? 'not_modified' : 'ok'
    return { outcome, ...verdict(url, answer), ...facts(answer), error: null }
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    const { outcome, status, message } = error
    const trace = answer ?? error.trace
    const known = answer ? facts(answer) : {}
    return { outcome, ...verdict(url, trace), ...known, ...(status === null ? {} : { status }), error: message }
  }
}

type Way = Omit<Verdict, 'outcome' | 'error'>

function verdict(url: string, trace: Trace | null): Way {
  const last = trace?.hops.at(-1)
  return {
    url,
    status: last?.status ?? null,
    final_url: last?.url ?? null,
    sha256: null,
    bytes: null,
    media_type: null,
    charset: null,
    sniffed: null,
    etag: null,
    last_modified: null,
    attempts: trace?.attempts ?? 0,
    waited_ms: Math.round(trace?.waitedMs ?? 0),
    robots: trace?.robots ?? null,
    chain: trace?.hops ?? [],
  }
}

function facts(answer: Fetched): Partial<Way> {
  const hasBody = answer.status === 200
  return {
    sha256: hasBody ? answer.sha256 : null,
    bytes: hasBody ? answer.bytes.length : null,
    media_type: answer.mediaType,
    charset: answer.charset,
    sniffed: hasBody ? sniff(answer.bytes).is : null,
    etag: answer.validators.etag,
    last_modified: answer.validators.lastModified,
  }
}

const byLabel: Record<string, Format> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'text/csv': 'csv',
  'application/json': 'json',
}
const byEnding: Record<string, Format> = { pdf: 'pdf', xlsx: 'xlsx', csv: 'csv', json: 'json' }

/** A page instead of the PDF, an empty body, a page that asks for a person. @throws BadTypeError, ChallengeError, SoftNotFoundError */
function refuseWrongBody({ bytes, headers, mediaType, finalUrl }: Fetched, accept: readonly Format[]): void {
  refuseStandIn(bytes, headers, finalUrl)
  const seen = sniff(bytes)
  const ending = /\.(\w+)$/.exec(new URL(finalUrl).pathname)?.[1]?.toLowerCase()
  const said =
    accept.length > 0 ? accept : [byEnding[ending ?? ''] ?? byLabel[mediaType ?? '']].flatMap((each) => each ?? [])
  if (seen.is === 'empty') throw new BadTypeError(`${finalUrl}: status 200, but the body is ${seen.words}`)
  if (said.length > 0 && !said.some((format) => canBe(format, seen)))
    throw new BadTypeError(`${finalUrl}: expected ${said.join(' or ')}, got ${seen.words} (${bytes.length} bytes)`)
}
