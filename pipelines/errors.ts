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

// ── extract ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * The document no longer looks as declared: an anchor is gone, or too few claims came out.
 * Consequence: never retried; the source becomes `structure_changed`; the report names both snapshots.
 */
export class StructureChangedError extends SourceError {
  override readonly name = 'StructureChangedError'
  override readonly state = 'structure_changed'

  constructor(sourceId: string, missing: string, seen: readonly string[], locator: string) {
    super(`${sourceId}: header must contain "${missing}", got ${seen.join(' | ')} (${locator})`)
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
