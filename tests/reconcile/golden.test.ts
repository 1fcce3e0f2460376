import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { answers } from './golden-answers.ts'
import { type GoldenCase, mismatches } from './golden.ts'

const SHARED = new URL('../../../shared/method/golden.json', import.meta.url)
const OURS = new URL('golden/cases.json', import.meta.url)

const read = (url: URL): GoldenCase[] => JSON.parse(readFileSync(url, 'utf8')).cases

// The whole list stands beside the repository; a dozen of its cases stand in it, so that a bare clone tests the method too.
const cases = existsSync(SHARED) ? read(SHARED) : read(OURS)

test.skipIf(!existsSync(SHARED))('all golden cases are at hand', () => {
  expect(cases.filter((one) => answers[one.kind] === undefined)).toEqual([])
  for (const own of read(OURS)) expect(cases.find(({ id }) => id === own.id)).toEqual(own)
})

for (const one of cases) {
  test(`golden ${one.id}`, async () => {
    const actual = await answers[one.kind]!(one.inputs)
    expect(mismatches(actual, one.expected, one.tolerance, one.kind === 'special')).toEqual([])
  })
}
