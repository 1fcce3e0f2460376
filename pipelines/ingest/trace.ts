/** What robots.txt said of one address. */
export interface RobotsVerdict {
  /** `allowed`: a rule, or none, lets us in; `no_file`: 4xx, nothing is forbidden; `refused`: a rule forbids it. */
  verdict: 'allowed' | 'no_file' | 'refused'
  status: number
  /** Asked for between two requests; null = nothing asked. */
  crawlDelayMs: number | null
}

export interface Hop {
  url: string
  status: number
}

/** What happened on the way to an answer, kept also when it ended in an error. */
export interface Trace {
  /** Requests made for the address that was asked last: 1, and each repetition. */
  attempts: number
  /** Spent on pace, backoff and Retry-After. */
  waitedMs: number
  hops: Hop[]
  /** Of the last host that was asked; null = never came to it. */
  robots: RobotsVerdict | null
}

export function newTrace(): Trace {
  return { attempts: 0, waitedMs: 0, hops: [], robots: null }
}

/** What the server said last time of bytes that we hold: makes a request conditional. */
export interface Validators {
  etag: string | null
  lastModified: string | null
}
