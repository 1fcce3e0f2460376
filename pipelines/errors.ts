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

/**
 * A model or an input of the warehouse does not run: the message names the file and what DuckDB says of it.
 * Consequence: the run ends with exit 70; nothing was published and the state is as it was.
 */
export class WarehouseError extends LossrangeError {
  override readonly name = 'WarehouseError'
  override readonly exitCode = 70
}

// ── reconcile ───────────────────────────────────────────────────────────────────────────────────────────────────────

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
