import type { Trace } from './ingest/trace.ts'

// Every error class, with its consequence. A section for each stage, in the order of the flow.

/** An error with words for the person at the keyboard. Consequence: the command prints the message and ends with `exitCode`. */
export class LossrangeError extends Error {
  override readonly name: string = 'LossrangeError'
  readonly exitCode: number = 1
}

/** The command line is wrong: unknown option, missing edition, bad day. Consequence: exit 2, nothing was touched. */
export class UsageError extends LossrangeError {
  override readonly name = 'UsageError'
  override readonly exitCode = 2
}

// ── sources ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Something is wrong with one source. Consequence: that source fails this time; the others go on. */
export class SourceError extends LossrangeError {
  override readonly name: string = 'SourceError'
  /** What `health.json` says of the source afterwards. */
  readonly state: 'failing' | 'blocked' | 'moved' | 'structure_changed' = 'failing'
}

// ── ingest ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** How one guarded request ended, as `lossrange fetch` prints it. */
export type FetchOutcome =
  | 'ok'
  | 'not_modified'
  | 'blocked_by_robots'
  | 'blocked_address'
  | 'challenge'
  | 'too_large'
  | 'bad_type'
  | 'http_error'
  | 'timeout'
  | 'network'
  | 'redirect_limit'

/** One request came to nothing. Consequence: that of its class; `transient` ones are tried again, at most three times, and once more after the run. */
export class FetchError extends SourceError {
  override readonly name: string = 'FetchError'
  readonly outcome: FetchOutcome = 'network'
  readonly transient: boolean = false
  /** Status of the last answer; null = none came. */
  readonly status: number | null = null
  /** How far it came; null = it failed outside the client. */
  trace: Trace | null = null
}

/** No answer, or half of one: DNS, refused, reset, cut short, not HTTP. Consequence: retried; then the source is `failing` and its last good claims stay. */
export class NetworkError extends FetchError {
  override readonly name = 'NetworkError'
  override readonly transient = true
}

/** The certificate is not trusted. Consequence: never retried, never ignored; the source is `failing`. */
export class CertificateError extends FetchError {
  override readonly name = 'CertificateError'
}

/** The deadline of a request or of a source passed. Consequence: retried while the source's own deadline allows; then `failing`. */
export class DeadlineError extends FetchError {
  override readonly name = 'DeadlineError'
  override readonly outcome = 'timeout'
  override readonly transient = true
}

/**
 * The server answered with a status that is no document.
 * Consequence: 408, 425, 429 and 5xx are retried; 401, 402, 403, 407, 429 and 451 make the source `blocked`; 404 and 410 `moved`; others `failing`.
 */
export class HttpStatusError extends FetchError {
  override readonly name = 'HttpStatusError'
  override readonly outcome = 'http_error'
  override readonly status: number
  override readonly transient: boolean
  override readonly state: 'failing' | 'blocked' | 'moved'
  /** What the server asked for; null = nothing, or nothing that can be read. */
  readonly retryAfterMs: number | null

  constructor(message: string, status: number, retryAfterMs: number | null = null) {
    super(message)
    this.status = status
    this.retryAfterMs = retryAfterMs
    this.transient = status === 408 || status === 425 || status === 429 || status >= 500
    const refused = [401, 402, 403, 407, 429, 451].includes(status)
    this.state = refused ? 'blocked' : status === 404 || status === 410 ? 'moved' : 'failing'
  }
}

/** robots.txt says no. Consequence: the source stops, nothing is evaded; `blocked`; a person may still give a saved copy by hand. */
export class RobotsRefusedError extends FetchError {
  override readonly name = 'RobotsRefusedError'
  override readonly outcome = 'blocked_by_robots'
  override readonly state = 'blocked'
}

/** The server failed to give robots.txt (5xx): nobody knows what is allowed. Consequence: nothing of that host is fetched; looked at once more after the run; then `failing`. */
export class RobotsUnavailableError extends FetchError {
  override readonly name = 'RobotsUnavailableError'
  override readonly outcome = 'blocked_by_robots'
  override readonly transient = true
}

/** The address is not ours to ask: not http(s), not public, disguised, or a step from https down to http. Consequence: no byte is sent there; never retried; `failing`. */
export class BlockedAddressError extends FetchError {
  override readonly name = 'BlockedAddressError'
  override readonly outcome = 'blocked_address'
}

/** Header, body or decoded body beyond its cap. Consequence: the connection is dropped, never retried; `failing`. */
export class BodyTooLargeError extends FetchError {
  override readonly name = 'BodyTooLargeError'
  override readonly outcome = 'too_large'
}

/** Redirects in a circle, or more than five. Consequence: never retried; `failing`. */
export class RedirectLimitError extends FetchError {
  override readonly name = 'RedirectLimitError'
  override readonly outcome = 'redirect_limit'
}

/** The bytes are not of the declared kind: a page instead of a PDF, an empty body. Consequence: never retried; kept aside, not as a snapshot; the source is `structure_changed`. */
export class BadTypeError extends FetchError {
  override readonly name = 'BadTypeError'
  override readonly outcome = 'bad_type'
  override readonly state = 'structure_changed'
}

/** A page that asks for a person (challenge, login) stands where the document should. Consequence: the source stops, nothing is evaded; `blocked`. */
export class ChallengeError extends FetchError {
  override readonly name = 'ChallengeError'
  override readonly outcome = 'challenge'
  override readonly state = 'blocked'
}

/** A page says "not found" with status 200. Consequence: as a 404: the source is `moved`, last good claims stay. */
export class SoftNotFoundError extends FetchError {
  override readonly name = 'SoftNotFoundError'
  override readonly outcome = 'http_error'
  override readonly state = 'moved'
}

/** The document is readable but not the one declared: not recognised, an anchor gone, another edition than the link said. Consequence: kept aside, not as a snapshot; `structure_changed`; last good claims stay. */
export class UnexpectedDocumentError extends SourceError {
  override readonly name = 'UnexpectedDocumentError'
  override readonly state = 'structure_changed'
}

/** A source's own code threw, or never came back. Consequence: that source is `failing`; the others go on. */
export class SourceCrashError extends SourceError {
  override readonly name = 'SourceCrashError'
}

/** The file given by hand is not a document of that source. Consequence: exit 1, the state is untouched. */
export class WrongFileError extends LossrangeError {
  override readonly name = 'WrongFileError'
}

/** Another run writes into this state root. Consequence: exit 5, nothing was touched. */
export class LockHeldError extends LossrangeError {
  override readonly name = 'LockHeldError'
  override readonly exitCode = 5
}

/** A file of the state root was written by a newer lossrange. Consequence: exit 1, nothing was touched: reading it half would lose what it knows. */
export class NewerFormatError extends LossrangeError {
  override readonly name = 'NewerFormatError'
}

/** Bytes or manifest could not be written: disk full, read-only. Consequence: the run ends with exit 1; what was acknowledged before stays. */
export class StoreWriteError extends LossrangeError {
  override readonly name = 'StoreWriteError'
}

/** A manifest line cannot be read, or held bytes are gone or changed. Consequence: exit 1; `lossrange snapshots verify` lists what is wrong. */
export class StoreCorruptError extends LossrangeError {
  override readonly name = 'StoreCorruptError'
}

/** `lossrange.config.json` or the environment is wrong. Consequence: exit 2, nothing was touched. */
export class ConfigError extends LossrangeError {
  override readonly name = 'ConfigError'
  override readonly exitCode = 2
}

// ── read ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The bytes are not a document that we read. Consequence: `ingest --file` ends with exit 1; in a run the source fails this time. */
export class ReadError extends SourceError {
  override readonly name: string = 'ReadError'
}

/** No bytes, or blanks only. Consequence: as `ReadError`; nothing is stored. */
export class EmptyFileError extends ReadError {
  override readonly name = 'EmptyFileError'

  constructor(file: string, what: string) {
    super(`${file}: this is ${what}; expected a document. Fetch or save it again`)
  }
}

/** Readable bytes of another format than expected. Consequence: as `ReadError`; nothing is stored. */
export class WrongFormatError extends ReadError {
  override readonly name = 'WrongFormatError'

  constructor(file: string, what: string, expected: string) {
    super(`${file}: this is ${what}, expected ${expected}. Check that it is the right file, then its name`)
  }
}

/** A picture, a recording, a program: bytes that no reader exists for. Consequence: as `ReadError`; nothing is stored. */
export class UnreadableKindError extends ReadError {
  override readonly name = 'UnreadableKindError'

  constructor(file: string, what: string, expected: string) {
    super(`${file}: this is ${what}, expected ${expected}. Save the document itself, not a picture or copy of it`)
  }
}

/** A web page where data was expected: an error, log-in or consent page. Consequence: as `ReadError`; nothing is stored. */
export class ErrorPageError extends ReadError {
  override readonly name = 'ErrorPageError'

  constructor(file: string, title: string | null, expected: string) {
    const titled = title === null ? '' : ` titled "${title}"`
    super(
      `${file}: this is an HTML page${titled}, expected ${expected}. Open the address in a browser and save the file itself`,
    )
  }
}

/** Compressed bytes that nobody unpacked. Consequence: as `ReadError`; nothing is stored. */
export class CompressedFileError extends ReadError {
  override readonly name = 'CompressedFileError'

  constructor(file: string, what: string, expected: string) {
    super(`${file}: this is ${what}, expected ${expected}. Unpack it first`)
  }
}

/** A workbook of before 2007, or one with a password. Consequence: as `ReadError`; a person saves it anew. */
export class LegacyWorkbookError extends ReadError {
  override readonly name = 'LegacyWorkbookError'

  constructor(file: string, expected: string) {
    super(
      `${file}: this is a legacy .xls workbook (or one with a password), expected ${expected}. Open it in Excel or LibreOffice, save it as .xlsx without a password, and give that file`,
    )
  }
}

/** More than a reader takes: bytes, a cell, unpacked size. Consequence: as `ReadError`; never retried. */
export class TooLargeError extends ReadError {
  override readonly name = 'TooLargeError'

  constructor(file: string, what: string, limit: string) {
    super(`${file}: ${what}, expected ${limit}. Look at the file before you read it in parts`)
  }
}

/** Elements nested so deep that no person wrote them. Consequence: as `ReadError`; never retried. */
export class TooDeepError extends ReadError {
  override readonly name = 'TooDeepError'

  constructor(file: string, what: string, limit: number) {
    super(`${file}: ${what}, expected at most ${limit} levels. This is no page that a person wrote`)
  }
}

/** The bytes end before the document does. Consequence: as `ReadError`; a run fetches it again the next time. */
export class TruncatedError extends ReadError {
  override readonly name = 'TruncatedError'

  constructor(file: string, what: string) {
    super(`${file}: the file is cut: ${what}. Fetch or save it again`)
  }
}

/** The right kind of file, broken inside. Consequence: as `ReadError`; nothing is stored. */
export class DamagedFileError extends ReadError {
  override readonly name = 'DamagedFileError'

  constructor(file: string, what: string, expected: string) {
    super(`${file}: ${what}; expected well-formed ${expected}. Fetch or save it again`)
  }
}

/** An archive that unpacks to far more than it is. Consequence: as `ReadError`; nothing was unpacked, never retried. */
export class ArchiveBombError extends ReadError {
  override readonly name = 'ArchiveBombError'

  constructor(file: string, what: string) {
    super(
      `${file}: it holds ${what}, expected at most 200 MB, 200 times the packed size and 10000 files. This is no file that a publisher made`,
    )
  }
}

/** An archive with names or sizes that are not true. Consequence: as `ReadError`; nothing of it is used. */
export class ArchiveError extends ReadError {
  override readonly name = 'ArchiveError'

  constructor(file: string, what: string) {
    super(`${file}: ${what}; expected an archive with plain, different names and true sizes. Fetch or save it again`)
  }
}

/** An archive that holds none or several of what was asked for. Consequence: as `ReadError`; a person names the file. */
export class SeveralDocumentsError extends ReadError {
  override readonly name = 'SeveralDocumentsError'

  constructor(file: string, members: readonly string[], wanted: string) {
    const more = members.length > 5 ? ` and ${members.length - 5} more` : ''
    const list = members.length === 0 ? '' : ` (${members.slice(0, 5).join(', ')}${more})`
    super(
      `${file}: a ZIP archive of ${members.length} files${list}, expected exactly one ${wanted} inside. Name the file to read (--member), or read each by itself`,
    )
  }
}

/** A password is needed. Consequence: as `ReadError`; a person saves an open copy. */
export class EncryptedError extends ReadError {
  override readonly name = 'EncryptedError'

  constructor(file: string) {
    super(`${file}: it is encrypted and needs a password, expected an open document. Save a copy without a password`)
  }
}

/** Pages of pictures: a scan. Consequence: as `ReadError`; its figures go to a ledger by hand. */
export class NoTextLayerError extends ReadError {
  override readonly name = 'NoTextLayerError'

  constructor(file: string, pages: number) {
    super(
      `${file}: no text layer on ${pages === 1 ? 'its page' : `its ${pages} pages`} (a scan, or empty), expected text. Run it through OCR, or transcribe its figures into the ledger`,
    )
  }
}

/** Reading stood still or took too long; the reader was stopped. Consequence: as `ReadError`; never retried in this run. */
export class ReadTimeoutError extends ReadError {
  override readonly name = 'ReadTimeoutError'

  constructor(file: string, where: string, limitMs: number) {
    super(
      `${file}: reading it stood still ${where}, expected an answer within ${limitMs / 1000} s. The file is damaged or hostile; look at it before you try again`,
    )
  }
}

/** A document has no such place. Consequence: the command ends with exit 1; in a check the claim's span is not found. */
export class LocatorError extends ReadError {
  override readonly name = 'LocatorError'

  constructor(file: string, locator: string, format: string) {
    super(`${file}: no text at "${locator}" (${format}). "lossrange read ${file}" lists the places there are`)
  }
}

// ── extract ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * The document no longer looks as declared: an anchor is gone, or too few claims came out.
 * Consequence: never retried; the source becomes `structure_changed`; the report names both snapshots.
 */
export class StructureChangedError extends SourceError {
  override readonly name = 'StructureChangedError'
  override readonly state = 'structure_changed'

  /** @param part what was looked at: the header of a table, the whole document */
  constructor(place: string, missing: string, seen: readonly string[], locator: string, part = 'header') {
    super(`${place}: ${part} must contain "${missing}", got ${seen.join(' | ')} (${locator})`)
  }
}

/**
 * A file says two things about its own edition: last year's file under this year's name, say.
 * Consequence: as `StructureChangedError`; a file given by hand is refused.
 */
export class EditionMismatchError extends SourceError {
  override readonly name = 'EditionMismatchError'
  override readonly state = 'structure_changed'

  constructor(place: string, said: string, elsewhere: string) {
    super(`${place}: ${said}, but ${elsewhere}. Check that this is the file you mean`)
  }
}

/**
 * A file that people keep by hand (`ledger.csv`, `edges.csv`, a code list) has a row that can't be meant so.
 * Consequence: the command ends with exit 1 before anything is written; mend the named cell.
 */
export class LedgerError extends LossrangeError {
  override readonly name = 'LedgerError'

  /** @param place file and line: `sources/kr-npa/ledger.csv:12` */
  constructor(place: string, column: string, expected: string, got: string | null) {
    super(`${place}: ${column}: expected ${expected}, got ${got === null || got === '' ? 'nothing' : `"${got}"`}`)
  }
}

/**
 * A correction that a person wrote has lost its object: the value it expects no longer stands there, the claim is gone, or
 * the day by which it had to be looked at again is past. Consequence: exit 1 before anything is built.
 */
export class CorrectionError extends LossrangeError {
  override readonly name = 'CorrectionError'
}

/** Bytes that `amounts` was given are no UTF-8. Consequence: exit 1; what was printed before that byte stands. */
export class InvalidUtf8Error extends LossrangeError {
  override readonly name = 'InvalidUtf8Error'

  constructor(file: string, offset: number, byte: number) {
    const hex = byte.toString(16).padStart(2, '0')
    super(
      `${file}: invalid UTF-8 at byte ${offset} (0x${hex}); the text must be UTF-8: convert it first, e.g. with iconv`,
    )
  }
}

// ── warehouse ───────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * A model or an input of the warehouse does not run: the message names the file and what DuckDB says of it.
 * Consequence: the run ends with exit 70; nothing was published and the state is as it was.
 */
export class WarehouseError extends LossrangeError {
  override readonly name = 'WarehouseError'
  override readonly exitCode = 70
}

// ── reconcile ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** One cell of a file given to `pool` that can't be used. */
export interface BadCell {
  /** From 1: the header of a CSV; of JSON the line on which the claim begins. */
  line: number
  column: string
  reason: string
}

/**
 * A file given to `pool` holds something that is no claim. Consequence: every bad cell is named; nothing is computed; exit 1.
 */
export class PoolFileError extends LossrangeError {
  override readonly name = 'PoolFileError'
  readonly cells: readonly BadCell[]

  constructor(file: string, cells: readonly BadCell[]) {
    const shown = cells.map(({ line, column, reason }) => `  line ${line}, column ${column}: ${reason}`)
    const count = cells.length === 1 ? "1 cell can't" : `${cells.length} cells can't`
    super([`${file}: nothing was pooled, ${count} be used`, ...shown].join('\n'))
    this.cells = cells
  }
}

/**
 * No release holds the estimate that was asked for, or there is no release. Consequence: exit 1; the message says where it
 * looked and how to list what is there.
 */
export class EstimateNotFoundError extends LossrangeError {
  override readonly name = 'EstimateNotFoundError'
}

// ── check ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A file under `sql/checks` is no check. Consequence: a bug of ours, found by the tests; exit 70. */
export class CheckDefinitionError extends LossrangeError {
  override readonly name = 'CheckDefinitionError'
  override readonly exitCode = 70
}

/** A check of severity error found rows. Consequence: exit 1; the release that was there stays the latest. */
export class CheckFailedError extends LossrangeError {
  override readonly name = 'CheckFailedError'
}

// ── release ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A reading command found no release. Consequence: exit 1; the message says what to type. */
export class NoReleaseError extends LossrangeError {
  override readonly name = 'NoReleaseError'
}

/** A question that a release can't answer: not one SELECT, or refused by DuckDB. Consequence: exit 1; nothing changed. */
export class QueryError extends LossrangeError {
  override readonly name = 'QueryError'
}

/** A command was asked about a claim that the release does not have. Consequence: exit 1; the closest ids are named. */
export class UnknownClaimError extends LossrangeError {
  override readonly name = 'UnknownClaimError'

  constructor(claimId: string, closest: readonly string[]) {
    super(`no claim "${claimId}" in this release; the closest ids are ${closest.join(', ')}`)
  }
}

/**
 * `releases/index.json` or a release folder is not what we wrote.
 * Consequence: exit 1, nothing is written; a person restores the file.
 */
export class ReleaseIndexError extends LossrangeError {
  override readonly name = 'ReleaseIndexError'

  constructor(path: string, fault: string) {
    super(`${path}: ${fault}. Restore the file from a copy; the releases themselves are untouched`)
  }
}

/** What was built does not pass the gate. Consequence: exit 1; the staged folder is removed and the latest release stays. */
export class ReleaseBlockedError extends LossrangeError {
  override readonly name = 'ReleaseBlockedError'

  constructor(version: string, faults: readonly string[]) {
    super(`release ${version} is blocked:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
  }
}

/** `cite` was asked for what the release does not have. Consequence: exit 1; the nearest ids are named. */
export class UnknownIdError extends LossrangeError {
  override readonly name = 'UnknownIdError'

  constructor(id: string, nearest: readonly string[]) {
    super(
      `no claim or estimate "${id}" in this release; the nearest ids are ${nearest.join(', ') || 'none: it has no claim'}`,
    )
  }
}
