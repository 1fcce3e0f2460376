import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Ended, lastWords, lossrange, runCommand } from './command.ts'
import type { Defect } from './defects.ts'
import { type Provided, offline } from './environment.ts'
import { inside } from './readers.ts'
import type { Trial } from './trial.ts'

export interface Validators {
  python: Provided
  cff: Provided
}

/** Each validator accepts the release; ours re-reads every figure too, from the snapshots of the same run. */
export function acceptTrials(release: string, snapshots: string, { python, cff }: Validators): Trial[] {
  const must = async (ended: Promise<Ended>): Promise<string | null> => {
    const { code } = await ended
    return code === 0 ? null : lastWords(await ended, 30)
  }
  return [
    {
      name: 'lossrange verify: holds',
      needs: null,
      run: () => must(lossrange('verify', release, '--snapshots', snapshots)),
    },
    {
      name: 'frictionless: no error, no warning',
      needs: python,
      run: () => frictionless(python, release).then(silent),
    },
    { name: 'mlcroissant: accepts croissant.json', needs: python, run: () => must(croissant(python, release)) },
    { name: 'cffconvert: accepts CITATION.cff', needs: cff, run: () => must(cffconvert(cff, release)) },
  ]
}

/** The same programs refuse a broken copy, each with its exit code and its word: a crash is not a refusal. */
export function refuseTrials(copy: () => Promise<string>, defect: Defect, python: Provided): Trial[] {
  const { name, verify, frictionless: fault, mlcroissant: step } = defect
  const trials: Trial[] = [
    {
      name: `lossrange verify: refuses the ${name}`,
      needs: null,
      async run() {
        const ended = await lossrange('verify', await copy())
        return refused(ended, verify.test(ended.stdout), String(verify))
      },
    },
    {
      name: `frictionless: refuses the ${name}`,
      needs: python,
      async run() {
        const { ended, errors } = await frictionless(python, await copy())
        const named = errors.some(({ type, message }) => type === fault.type && message.includes(fault.words))
        const said = { ...ended, stderr: errors.map(({ type, message }) => `${type}: ${message}`).join('\n') }
        return refused(said, named, `${fault.type}: ${fault.words}`)
      },
    },
  ]
  if (step !== null)
    trials.push({
      name: `mlcroissant: refuses to load the ${name}`,
      needs: python,
      async run() {
        const args = ['load', '--jsonld', 'croissant.json', '--record_set', 'estimates', '--num_records', '-1']
        const ended = await runCommand(inside(python, 'mlcroissant'), args, { cwd: await copy(), env: offline() })
        return refused(ended, `${ended.stdout}${ended.stderr}`.includes(step), step)
      },
    })
  return trials
}

/** The metadata files, shown to the tools that open no data with a fault in each. */
export function refuseMetadataTrials(release: string, work: string, { python, cff }: Validators): Trial[] {
  return [
    {
      name: 'mlcroissant: refuses fields of a file that is not listed',
      needs: python,
      async run() {
        const folder = await changedFile(release, work, 'croissant.json', (text) => {
          const { distribution, ...rest } = JSON.parse(text) as { distribution: object[] }
          return JSON.stringify({ ...rest, distribution: distribution.slice(1) })
        })
        const word = 'does not refer to any existing node'
        const ended = await croissant(python, folder)
        return refused(ended, `${ended.stdout}${ended.stderr}`.includes(word), word)
      },
    },
    {
      name: 'cffconvert: refuses a citation without authors',
      needs: cff,
      async run() {
        const folder = await changedFile(release, work, 'CITATION.cff', (text) =>
          text.replace(/^authors:\n(?: .*\n)+/m, ''),
        )
        const word = "'authors' is a required property"
        const ended = await cffconvert(cff, folder)
        return refused(ended, `${ended.stdout}${ended.stderr}`.includes(word), word)
      },
    },
  ]
}

/** A folder with one file of the release, changed. */
async function changedFile(
  release: string,
  work: string,
  name: string,
  change: (text: string) => string,
): Promise<string> {
  const folder = await mkdtemp(join(work, 'changed-'))
  const text = await readFile(join(release, name), 'utf8')
  const changed = change(text)
  if (changed === text) throw new Error(`${name}: the fault changed nothing`)
  await writeFile(join(folder, name), changed)
  return folder
}

function refused(ended: Ended, named: boolean, word: string): string | null {
  return ended.code === 1 && named ? null : `expected exit 1 and "${word}"\n${lastWords(ended, 30)}`
}

interface Report {
  ended: Ended
  /** Errors and warnings of every table. */
  errors: { type: string; message: string }[]
}

async function frictionless(python: Provided, folder: string): Promise<Report> {
  const args = ['validate', '--json', 'datapackage.json']
  const ended = await runCommand(inside(python, 'frictionless'), args, { cwd: folder, env: offline() })
  try {
    const { errors, warnings, tasks } = JSON.parse(ended.stdout) as FrictionlessReport
    const words = [...warnings, ...tasks.flatMap((task) => task.warnings)]
    return {
      ended,
      errors: [
        ...errors,
        ...tasks.flatMap((task) => task.errors),
        ...words.map((message) => ({ type: 'warning', message })),
      ],
    }
  } catch (error) {
    throw new Error(`frictionless gave no report: ${lastWords(ended)}`, { cause: error })
  }
}

interface FrictionlessReport {
  errors: Report['errors']
  warnings: string[]
  tasks: { errors: Report['errors']; warnings: string[] }[]
}

function silent({ ended, errors }: Report): string | null {
  if (ended.code === 0 && errors.length === 0) return null
  const lines = errors.slice(0, 20).map(({ type, message }) => `${type}: ${message}`)
  return [`exit ${ended.code}, ${errors.length} errors and warnings`, ...lines].join('\n')
}

function croissant(python: Provided, folder: string): Promise<Ended> {
  const args = ['validate', '--jsonld', 'croissant.json']
  return runCommand(inside(python, 'mlcroissant'), args, { cwd: folder, env: offline() })
}

function cffconvert(cff: Provided, folder: string): Promise<Ended> {
  return runCommand(inside(cff, 'cffconvert'), ['--validate'], { cwd: folder, env: offline() })
}
