import { byCodePoint } from './file-facts.ts'
import type { RunInputs } from './release-options.ts'

/** What differs between the inputs of two releases, one source at a time and in general. */
export interface InputChanges {
  sources: InputChange[]
  method_changed: boolean
  reference_changed: boolean
  lineage_changed: boolean
  /** Words for `changes.detail`; null = nothing differs. */
  method_detail: string | null
  reference_detail: string | null
  code_detail: string | null
}

export interface InputChange {
  source_id: string
  is_new: boolean
  is_gone: boolean
  extractor_changed: boolean
  ledger_changed: boolean
  extractor_detail: string | null
}

/** Compares two `run.json`. */
export function compareInputs(old: RunInputs, now: RunInputs): InputChanges {
  const names = [...new Set([...Object.keys(old.sources), ...Object.keys(now.sources)])].sort(byCodePoint)
  const files = [...new Set([...Object.keys(old.reference), ...Object.keys(now.reference)])].sort(byCodePoint)
  const changedFiles = files.filter((file) => old.reference[file] !== now.reference[file])
  const methodChanged = old.method !== now.method || old.method_version !== now.method_version
  return {
    sources: names.map((name) => compareSource(name, old, now)),
    method_changed: methodChanged,
    reference_changed: changedFiles.length > 0,
    lineage_changed: old.lineage !== now.lineage,
    method_detail: methodChanged ? describeMove(old.method_version, now.method_version, 'parameters') : null,
    reference_detail: changedFiles.length > 0 ? changedFiles.join(', ') : null,
    code_detail: old.code === now.code ? null : `program ${short(old.code)} to ${short(now.code)}`,
  }
}

function compareSource(name: string, old: RunInputs, now: RunInputs): InputChange {
  const [before, after] = [old.sources[name], now.sources[name]]
  const extractorChanged = before !== undefined && after !== undefined && before.extractor !== after.extractor
  return {
    source_id: name,
    is_new: before === undefined,
    is_gone: after === undefined,
    extractor_changed: extractorChanged,
    ledger_changed: before?.ledger !== after?.ledger,
    extractor_detail: extractorChanged ? `extractor ${short(before.extractor)} to ${short(after.extractor)}` : null,
  }
}

function describeMove(old: string, now: string, otherwise: string): string {
  return old === now ? `${otherwise} of ${now}` : `${old} to ${now}`
}

/** The first 12 digits of a hash; a version as it is. */
function short(text: string): string {
  return /^[0-9a-f]{40,64}$/.test(text) ? text.slice(0, 12) : text
}
