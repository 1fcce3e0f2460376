import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MADE } from './sample-files/made.ts'

test.each(Object.entries(MADE))('%s is what its generator makes, byte for byte', async (path, make) => {
  expect(Buffer.compare(Buffer.from(await make()), readFileSync(path))).toBe(0)
})
