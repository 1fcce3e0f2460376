// The whole program as a newcomer meets it: seconds and peak memory of the first and the second run, seconds of the tests.
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const folder = await mkdtemp(join(tmpdir(), 'lossrange-start-'))
const demo = ['bin/lossrange.mjs', 'run', '--channel', 'demo', '--out', join(folder, 'demo')]
await time('first run', demo)
await time('second run', demo)
await time('tests', ['node_modules/vitest/vitest.mjs', 'run', '--silent', '--reporter=dot'])
await rm(folder, { recursive: true })

async function time(what: string, args: readonly string[]): Promise<void> {
  const start = performance.now()
  const child = spawn('node', args, { cwd: ROOT, stdio: 'ignore' })
  let peak = 0
  const watch = setInterval(() => void memoryOf(child.pid!).then((mb) => (peak = Math.max(peak, mb))), 50)
  const code = await new Promise((resolve) => child.once('exit', resolve))
  clearInterval(watch)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${what.padEnd(12)} ${seconds.padStart(6)} s   peak ${String(peak).padStart(5)} MB   exit ${code}`)
}

/** Peak resident memory of a process so far, MB; 0 where the system does not say. */
async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Math.round(Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024)
}
