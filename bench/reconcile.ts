// Speed of the method, printed: `npm run bench -- reconcile`. The ledger of 100,000 strata runs in a process of its own, whose
// heap is held below 2 GB. R stands beside where it is installed.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Tau2, dersimonianLaird, pauleMandel, reml } from '../pipelines/reconcile/diagnostics/tau2.ts'
import { mixture, poolQuantile } from '../pipelines/reconcile/pool.ts'
import { reconcile } from '../pipelines/reconcile/reconcile.ts'
import { hasFacts, readFacts } from '../tests/reconcile/support/facts.ts'
import { largeLedger } from './large-ledger.ts'

const GROUPS = 10_000
const SIZE = 20
const LEVELS = Array.from({ length: 23 }, (_, i) => (i + 1) / 24)

/** Reproducible noise: a linear congruential generator and Box–Muller; never used outside this file. */
function noise(seed: number): () => number {
  let state = seed
  const uniform = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state + 0.5) / 2 ** 32
  }
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())
}

const normal = noise(20251130)
const y = Float64Array.from({ length: GROUPS * SIZE }, () => 4 + 0.5 * normal())
const v = Float64Array.from({ length: GROUPS * SIZE }, () => 0.02 + 0.3 * Math.abs(normal()))
const s = v.map(Math.sqrt)

async function best(runs: number, work: () => unknown): Promise<number> {
  let least = Infinity
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    await work()
    least = Math.min(least, performance.now() - start)
  }
  return least
}

function line(name: string, ms: number, target: string): void {
  console.log(`${name.padEnd(52)} ${ms.toFixed(1).padStart(10)} ms   target ${target}`)
}

function estimateAll(tau2: Tau2): number {
  let sum = 0
  for (let g = 0; g < GROUPS; g++)
    sum += tau2(y.subarray(g * SIZE, (g + 1) * SIZE), v.subarray(g * SIZE, (g + 1) * SIZE))
  return sum
}

function poolAll(strata: number, size: number): number {
  let sum = 0
  for (let g = 0; g < strata; g++) {
    const at = (g * size) % (GROUPS * SIZE - size + 1)
    const pool = mixture(y.subarray(at, at + size), s.subarray(at, at + size))
    for (const p of LEVELS) sum += poolQuantile(pool, p)
  }
  return sum
}

if (process.argv.includes('--large')) await printLarge()
else await printAll()

async function printAll(): Promise<void> {
  console.log(`${GROUPS} groups × ${SIZE}, best of 5, ${process.version}`)
  for (const [name, tau2, target] of [
    ['DL', dersimonianLaird, '≤ 10 ms'],
    ['PM', pauleMandel, '≤ 30 ms'],
    ['REML', reml, '≤ 250 ms'],
  ] as const) {
    line(name, await best(5, () => estimateAll(tau2)), target)
  }
  line('pool, 23 quantiles, 10 strata × 100', await best(5, () => poolAll(10, 100)), '< 30 ms')
  line('pool, 23 quantiles, 5 strata × 1,000', await best(5, () => poolAll(5, 1000)), '< 160 ms')
  line('pool, 23 quantiles, 10,000 strata × 20', await best(2, () => poolAll(10_000, 20)), '≤ 6 s')
  line('pool, 23 quantiles, 100,000 strata × 20', await best(1, () => poolAll(100_000, 20)), '≤ 60 s')
  besideR()
  if (!hasFacts) {
    console.log('whole ledger: skipped, the collected facts are not here')
    return
  }
  const input = readFacts('2026-12-31')
  line(`whole ledger, ${input.claims.length} claims`, await best(3, () => reconcile(input)), '≤ 3 s')
  const held = [...process.execArgv, '--max-old-space-size=1800', import.meta.filename, '--large']
  execFileSync(process.execPath, held, { stdio: 'inherit' })
}

/** The whole method on a ledger of 100,000 strata. */
async function printLarge(): Promise<void> {
  const input = readFacts('2026-12-31')
  const types = input.scopeRelations.flatMap(({ dimension, a, b }) => (dimension === 'fraud_type' ? [a, b] : []))
  const large = largeLedger(input, [...new Set(types)].sort(), 100_000)
  line('ledger of 100,000 strata', await best(1, () => reconcile(large)), '≤ 60 s')
  console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB   target ≤ 2 GB`)
}

/** The same groups through R's metafor, where both are installed: 100 groups, scaled. */
function besideR(): void {
  const folder = mkdtempSync(join(tmpdir(), 'lossrange-bench-'))
  try {
    const rows = Array.from({ length: 100 * SIZE }, (_, i) => `${Math.floor(i / SIZE)},${y[i]},${v[i]}`)
    writeFileSync(join(folder, 'groups.csv'), ['g,y,v', ...rows].join('\n'))
    const script = `suppressMessages(library(metafor)); d <- read.csv("${join(folder, 'groups.csv')}")
for (m in c("DL","PM","REML")) { t <- system.time(for (g in split(d, d$g)) rma(g$y, g$v, method=m))[[3]]; cat(m, t*${GROUPS / 100}, "s\\n") }`
    console.log(execFileSync('Rscript', ['-e', script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  } catch {
    console.log('R with metafor: not installed, nothing to print beside')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
