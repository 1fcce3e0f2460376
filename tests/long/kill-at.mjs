// Preloaded into a run (node --import): the process dies by its own hand at the step that KILL_AT names.
// `copy` = while DuckDB writes the claims; `before-` and `after-` with `rename` (the staged folder gets its name) or `index`.
import { readdirSync } from 'node:fs'
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { basename, join } from 'node:path'
import { Worker, isMainThread, workerData } from 'node:worker_threads'

const { KILL_AT, KILL_ROOT = '' } = process.env
const die = () => process.kill(process.pid, 'SIGKILL')

function stepOf(from, to) {
  if (basename(from).startsWith('.staging-')) return 'rename'
  return basename(to) === 'index.json' ? 'index' : null
}

function dieAtRename() {
  const { rename } = fs
  fs.rename = async (from, to) => {
    const step = stepOf(from, to)
    if (KILL_AT === `before-${step}`) die()
    await rename(from, to)
    if (KILL_AT === `after-${step}`) die()
  }
  syncBuiltinESMExports()
}

/** The main thread sleeps while DuckDB copies: another thread has to look. */
function dieInCopy(releases) {
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (;;) {
    const staging = names(releases).find((name) => name.startsWith('.staging-'))
    if (staging && names(join(releases, staging)).some((name) => /^(tmp_)?claims\.parquet$/.test(name))) die()
    Atomics.wait(pause, 0, 0, 1)
  }
}

function names(folder) {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (error.code === 'ENOENT') return []
    throw error
  }
}

if (!isMainThread && workerData?.dieInCopy) dieInCopy(workerData.dieInCopy)
else if (isMainThread && KILL_AT === 'copy')
  new Worker(new URL(import.meta.url), { workerData: { dieInCopy: join(KILL_ROOT, 'releases') }, execArgv: [] }).unref()
else if (isMainThread) dieAtRename()
