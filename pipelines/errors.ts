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

// ── warehouse ───────────────────────────────────────────────────────────────────────────────────────────────────────

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
    const shown = cells.slice(0, 20).map(({ line, column, reason }) => `  line ${line}, column ${column}: ${reason}`)
    const more = cells.length > 20 ? [`  and ${cells.length - 20} more`] : []
    const count = cells.length === 1 ? "1 cell can't" : `${cells.length} cells can't`
    super([`${file}: nothing was pooled, ${count} be used`, ...shown, ...more].join('\n'))
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

// ── release ─────────────────────────────────────────────────────────────────────────────────────────────────────────
