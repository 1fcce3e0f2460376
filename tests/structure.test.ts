import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
/** In the order of the flow. A stage imports only stages before it. */
const STAGES = ['ingest', 'read', 'extract', 'warehouse', 'reconcile', 'check', 'release', 'site']

interface Import {
  from: string
  to: string
}

async function importsOf(folder: string): Promise<Import[]> {
  const files = (await readdir(join(ROOT, folder), { recursive: true })).filter((name) => /\.tsx?$/.test(name))
  const lists = await Promise.all(
    files.map(async (name) => {
      const from = join(folder, name)
      const text = await readFile(join(ROOT, from), 'utf8')
      // What a type-only import names is gone at run time: the contracts between stages are types.
      const code = text.replaceAll(/^import type [\s\S]*?from '[^']+'$/gm, '')
      return [...code.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, to]) => ({
        from,
        to: relative(ROOT, join(ROOT, dirname(from), to!)),
      }))
    }),
  )
  return lists.flat()
}

const stageOf = (path: string) => STAGES.indexOf(/^pipelines\/([a-z]+)\//.exec(path)?.[1] ?? '')

/** One list of one kind of thing, read by searching: each class says what the run does next. */
const LISTS = new Set(['pipelines/errors.ts'])

describe('rooms', () => {
  test('a stage imports only stages before it', async () => {
    const wrong = (await importsOf('pipelines')).filter(
      ({ from, to }) => stageOf(from) >= 0 && stageOf(to) > stageOf(from),
    )
    expect(wrong).toEqual([])
  })

  test('nothing imports the command line, and no stage imports the story or a command', async () => {
    const wrong = (await importsOf('pipelines')).filter(
      ({ from, to }) =>
        to === 'pipelines/cli.ts' ||
        (stageOf(from) >= 0 && /^pipelines\/(run|dataset|console|run-report|commands\/.*)\.ts$/.test(to)),
    )
    expect(wrong).toEqual([])
  })

  test('a source imports only define-source, its own files, and what read and extract export', async () => {
    const allowed = /^(sources\/(define-source|licences)\.ts|pipelines\/(read|extract)\/|pipelines\/errors\.ts)/
    const wrong = (await importsOf('sources')).filter(
      ({ from, to }) => !allowed.test(to) && dirname(from) !== dirname(to),
    )
    expect(wrong).toEqual([])
  })

  test('no file is above 300 lines', async () => {
    const files = (
      await Promise.all(
        ['pipelines', 'sources'].map((folder) =>
          readdir(join(ROOT, folder), { recursive: true }).then((names) => names.map((name) => join(folder, name))),
        ),
      )
    ).flat()
    const long = files
      .filter((name) => name.endsWith('.ts'))
      .map((name) => ({ name, lines: readFileSync(join(ROOT, name), 'utf8').split('\n').length - 1 }))
      .filter(({ name, lines }) => lines > 300 && !LISTS.has(name))
    expect(long).toEqual([])
  })
})

describe('packages', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8')

  test('every version is exact', () => {
    const all = { ...manifest['dependencies'], ...manifest['devDependencies'] }
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
  })

  test('the lockfile holds no download address', () => {
    expect(lock).not.toContain('"resolved"')
  })
})
