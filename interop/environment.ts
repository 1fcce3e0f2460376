import { createHash } from 'node:crypto'
import { readFile, rename, rm, stat, symlink, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Ended, runCommand } from './command.ts'

/** A tool of others, or why it is not on this machine. */
export type Provided = { bin: string } | { missing: string }

const PYTHON = process.env.PYTHON ?? 'python3'

/** pandas and numpy at their pins ask for it. */
const OLDEST_PYTHON = 11 // of 3

/**
 * A virtual environment with the packages of `interop/<name>.txt`, under the temporary folder, named by the hash of that
 * file and of the Python. It is built where it stays, because a moved one breaks; a link with the final name is set once
 * it is complete, so that a stopped build is never taken for one.
 * @returns the folder of its programs; `missing` when there is no Python with venv, or pip refuses
 */
export async function pythonEnvironment(name: string, deadlineMs: number): Promise<Provided> {
  const version = await runCommand(PYTHON, ['-VV'])
  if (version.code !== 0) return { missing: `needs ${PYTHON} ≥ 3.${OLDEST_PYTHON} with venv: ${problem(version)}` }
  const [, major, minor] = /^Python (\d+)\.(\d+)/.exec(version.stdout) ?? []
  if (major !== '3' || Number(minor) < OLDEST_PYTHON)
    return { missing: `needs Python ≥ 3.${OLDEST_PYTHON}, ${PYTHON} is ${version.stdout.trim()}` }
  const requirements = join(import.meta.dirname, `${name}.txt`)
  const key = createHash('sha256')
    .update((await readFile(requirements, 'utf8')) + version.stdout + process.platform + process.arch)
    .digest('hex')
  const link = join(tmpdir(), `lossrange-interop-${process.getuid?.() ?? 0}-${name}-${key.slice(0, 12)}`)
  if (await isOurs(link)) return { bin: join(link, 'bin') }

  const folder = await mkdtemp(`${link}-`)
  const made = await runCommand(PYTHON, ['-m', 'venv', folder], { deadlineMs })
  const installed = made.code === 0 ? await install(join(folder, 'bin/python'), requirements, deadlineMs) : made
  if (installed.code !== 0) {
    await rm(folder, { recursive: true, force: true })
    const what = made.code === 0 ? `pip could not install interop/${name}.txt` : `${PYTHON} -m venv failed`
    return { missing: `${what}: ${problem(installed)}` }
  }
  await symlink(folder, `${folder}.link`)
  await rename(`${folder}.link`, link)
  return { bin: join(link, 'bin') }
}

/** The temporary folder is open to all: what another user put there is not run. */
async function isOurs(link: string): Promise<boolean> {
  const found = await stat(join(link, 'bin')).catch(() => null)
  return found !== null && found.uid === (process.getuid?.() ?? found.uid)
}

function install(python: string, requirements: string, deadlineMs: number): Promise<Ended> {
  const quiet = ['--quiet', '--no-input', '--disable-pip-version-check', '--retries', '1', '--timeout', '20']
  return runCommand(python, ['-m', 'pip', 'install', ...quiet, '-r', requirements], { deadlineMs })
}

function problem({ stdout, stderr }: Ended): string {
  const lines = (stderr.trim() || stdout.trim()).split('\n')
  return lines.findLast((line) => line.startsWith('ERROR')) ?? lines.at(-1)!
}

/** R with readr. */
export async function rWithReadr(): Promise<Provided> {
  const probe = await runCommand('Rscript', ['-e', 'suppressMessages(library(readr)); cat(R.home("bin"))'])
  return probe.code === 0 ? { bin: 'Rscript' } : { missing: `needs Rscript with readr: ${problem(probe)}` }
}

/**
 * What tools of others run with: nobody listens on that port, so that one which wants the internet fails where we see it,
 * and Python takes no modules from outside its environment.
 */
export function offline(): NodeJS.ProcessEnv {
  const { PYTHONPATH: _path, PYTHONHOME: _home, NO_PROXY: _no, no_proxy: _noProxy, ...rest } = process.env
  const nobody = 'http://127.0.0.1:9'
  return {
    ...rest,
    HTTP_PROXY: nobody,
    HTTPS_PROXY: nobody,
    http_proxy: nobody,
    https_proxy: nobody,
    NO_COLOR: '1',
    PYTHONUTF8: '1',
    PYTHONNOUSERSITE: '1',
  }
}
