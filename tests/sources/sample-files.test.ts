import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { MADE } from './sample-files/made.ts'

// As with golden files: a sample that is not there is written, to be read by a person and committed; never in CI.
test.each(Object.entries(MADE))('%s is what its generator makes, byte for byte', async (path, make) => {
  const made = await make()
  if (!existsSync(path) && process.env['CI'] === undefined) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, made)
  }
  expect(Buffer.compare(Buffer.from(made), readFileSync(path))).toBe(0)
})
