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
  readonly state: 'failing' | 'blocked' | 'structure_changed' = 'failing'
}

// ── ingest ──────────────────────────────────────────────────────────────────────────────────────────────────────────

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

// ── reconcile ───────────────────────────────────────────────────────────────────────────────────────────────────────

// ── release ─────────────────────────────────────────────────────────────────────────────────────────────────────────
