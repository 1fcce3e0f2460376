import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunInputs } from '../../pipelines/release/release-options.ts'

/** A folder of its own for one test; it is removed when the test ends. */
export function workspace(onTestFinished: (remove: () => void) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'lossrange-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** What went into the small database. */
export function smallInputs(edit: (inputs: MutableInputs) => void = () => {}): RunInputs {
  const sources = ['au-nasc', 'fbi-ic3', 'ftc-consumer-sentinel', 'pacific-forum', 'us-treasury']
  const inputs: MutableInputs = {
    code: '0.1.0',
    method_version: 'recon-0.1',
    method: 'm1',
    reference: { 'fx_annual.csv': 'f1', 'us_cpi_annual.csv': 'c1' },
    corrections: null,
    lineage: 'l1',
    sources: Object.fromEntries(
      sources.map((id) => [id, { extractor: `x-${id}`, ledger: `l-${id}`, snapshots: [] as string[] }]),
    ),
  }
  edit(inputs)
  return inputs
}

export interface MutableInputs {
  code: string
  method_version: string
  method: string
  reference: Record<string, string>
  corrections: string | null
  lineage: string | null
  sources: Record<string, { extractor: string; ledger: string | null; snapshots: string[] }>
}
