import { spawn } from 'node:child_process'

/** How a program ended. */
export interface Ended {
  /** Exit code; null = it could not be started or was stopped: `stderr` says which. */
  code: number | null
  stdout: string
  stderr: string
}

export interface CommandOptions {
  cwd?: string
  env?: NodeJS.ProcessEnv
  deadlineMs?: number
}

/** Runs a program to its end, without a shell. Never throws: a program that is not there is an outcome too. */
export function runCommand(
  program: string,
  args: readonly string[],
  { cwd, env = process.env, deadlineMs = 180_000 }: CommandOptions = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: deadlineMs })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', (error) => resolve({ code: null, stdout, stderr: `${program}: ${error.message}` }))
    child.on('close', (code, signal) => {
      if (signal) stderr += `\n${program}: stopped by ${signal}, at most ${deadlineMs / 1000} s are given`
      resolve({ code, stdout, stderr })
    })
  })
}

/** Runs our own command line from this checkout. */
export function lossrange(...args: string[]): Promise<Ended> {
  return runCommand(process.execPath, [`${import.meta.dirname}/../bin/lossrange.mjs`, ...args])
}

/** The last lines that a program said, for the reader of a failure. */
export function lastWords({ code, stdout, stderr }: Ended, lines = 8): string {
  const said = (stderr.trim() || stdout.trim()).split('\n').slice(-lines).join('\n')
  return `exit ${code ?? 'none'}: ${said}`
}
