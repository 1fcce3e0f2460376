import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readModelFile } from '../pipelines/release/table-model.ts'

const page = (name: string) => readFileSync(join(import.meta.dirname, '..', name), 'utf8')

test('the review of the detectors has fifty verdicts and prints their precision', () => {
  const verdicts = [
    ...page('docs/detectors.md').matchAll(/^\| f[0-9a-f]{12} +\| \w+ +\| .+? +\| (right|false alarm) +\|/gm),
  ]
  const right = verdicts.filter(([, verdict]) => verdict === 'right').length
  expect(verdicts).toHaveLength(50)
  expect(page('docs/detectors.md')).toContain(`**Precision: ${right} of 50 (${right * 2} %).**`)
})

test('every rule of the detectors is explained', () => {
  const rules = readModelFile('code-lists.csv')
    .filter((row) => row['list'] === 'rule')
    .map((row) => row['code']!)
  const missing = rules.filter((rule) => !page('docs/detectors.md').includes(`\`${rule}\``))
  expect(missing).toEqual([])
})
