import type { Provided } from './environment.ts'

/** One thing that must hold of the release, or that a tool must refuse in a broken copy. */
export interface Trial {
  /** Tool first, as a person calls it: `frictionless: refuses the wrong hash`. */
  name: string
  /** The tool of others that it needs; null = Node alone. */
  needs: Provided | null
  /** What is wrong, in words; null = it holds. */
  run(): Promise<string | null>
}

export interface Tally {
  passed: number
  failed: number
  skipped: number
}

/** Runs the trials in order and prints a line for each. A trial that throws has failed; a tool that is absent is a skip. */
export async function runTrials(trials: readonly Trial[]): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 }
  for (const { name, needs, run } of trials) {
    if (needs !== null && 'missing' in needs) {
      tally.skipped++
      console.log(`skipped  ${name.padEnd(58)}        ${needs.missing}`)
      continue
    }
    const start = performance.now()
    const fault = await run().catch((error: unknown) => (error instanceof Error ? error.message : String(error)))
    const seconds = `${((performance.now() - start) / 1000).toFixed(1)}s`.padStart(6)
    if (fault === null) tally.passed++
    else tally.failed++
    console.log(`${fault === null ? 'passed ' : 'FAILED '}  ${name.padEnd(58)} ${seconds}`)
    if (fault !== null) console.log(fault.replace(/^/gm, '           '))
  }
  return tally
}
