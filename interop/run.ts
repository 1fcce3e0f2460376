// npm run interop                      makes a demo release and has programs of others check it
// npm run interop -- FOLDER            checks a state folder that holds one already (what `lossrange run --out` made)
// npm run interop -- [FOLDER] --require    a tool that is absent is a failure too
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { lastWords, lossrange } from './command.ts'
import { DEFECTS, seed } from './defects.ts'
import { pythonEnvironment, rWithReadr } from './environment.ts'
import { changedDigitTrial, readerTrials } from './readers.ts'
import { type Trial, runTrials } from './trial.ts'
import { acceptTrials, refuseMetadataTrials, refuseTrials } from './validators.ts'

const { values, positionals } = parseArgs({ options: { require: { type: 'boolean' } }, allowPositionals: true })
const work = await mkdtemp(join(tmpdir(), 'lossrange-interop-run-'))
try {
  const { passed, failed, skipped } = await runTrials(await prepare())
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
  process.exitCode = failed > 0 || (values.require && skipped > 0) ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.log('0 passed, 1 failed, 0 skipped')
  process.exitCode = 1
} finally {
  await rm(work, { recursive: true, force: true })
}

/** The release and the tools, side by side; then what each tool must say of the release and of the broken copies. */
async function prepare(): Promise<Trial[]> {
  const [{ release, snapshots }, python, cff, r] = await Promise.all([
    makeRelease(positionals[0]),
    pythonEnvironment('main', 240_000),
    pythonEnvironment('cff', 120_000),
    rWithReadr(),
  ])
  const trials: Trial[] = [
    ...acceptTrials(release, snapshots, { python, cff }),
    ...(await readerTrials(release, work, python, r)),
    ...refuseMetadataTrials(release, work, { python, cff }),
  ]
  for (const defect of DEFECTS) {
    const folder = join(work, defect.name.replaceAll(' ', '-'))
    let seeded: Promise<string> | undefined
    const copy = (): Promise<string> => (seeded ??= seed(release, folder, defect).then(() => folder))
    trials.push(...refuseTrials(copy, defect, python))
    if (defect.name === 'wrong hash') trials.push(changedDigitTrial(copy, work, python))
  }
  return trials
}

/** The newest release of a state folder, and the snapshots of its figures. */
async function makeRelease(given: string | undefined): Promise<{ release: string; snapshots: string }> {
  const state = given === undefined ? join(work, 'state') : resolve(given)
  if (given === undefined) {
    const made = await lossrange('run', '--channel', 'demo', '--out', state)
    if (made.code !== 0) throw new Error(`lossrange run --channel demo: ${lastWords(made, 30)}`)
  }
  const { latest } = JSON.parse(await readFile(join(state, 'releases/index.json'), 'utf8')) as { latest: string }
  const release = join(state, 'releases', latest)
  console.log(`release ${latest} in ${given === undefined ? 'a temporary folder' : state}`)
  return { release, snapshots: join(state, 'snapshots') }
}
