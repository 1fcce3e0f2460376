import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const run = promisify(execFile)
let clone: string

// What a newcomer types, in a clone that has nothing but what git keeps.
beforeAll(async () => {
  clone = await mkdtemp(join(tmpdir(), 'lossrange-clone-'))
  await run('git', ['clone', '-q', ROOT, clone])
})
afterAll(() => rm(clone, { recursive: true, force: true }))

async function commandsOf(page: string): Promise<string[]> {
  const text = await readFile(join(ROOT, page), 'utf8')
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block]) => block!.trim().split(/\n(?! )/))
}

test.each(['README.md', 'docs/questions.md', 'docs/method.md'])(
  'every command of %s does what it says',
  async (page) => {
    const commands = await commandsOf(page)
    expect(commands.length).toBeGreaterThan(0)
    for (const command of commands) {
      const { NODE_OPTIONS: _, VITEST: __, ...env } = process.env
      const { stdout } = await run('bash', ['-c', command], { cwd: clone, env, maxBuffer: 1e8 })
      expect(`${command}\n${stdout.trim()}`.length).toBeGreaterThan(command.length + 1)
    }
  },
)
