import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { amounts } from '../../../pipelines/extract/amounts/amounts.ts'
import { inFull, inGoldNotation, type GoldSentence } from './gold.ts'

const folder = `${import.meta.dirname}/sentences`

for (const file of readdirSync(folder).sort()) {
  describe(file, () => {
    const lines = readFileSync(`${folder}/${file}`, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
    const sentences = lines.map((line) => JSON.parse(line) as GoldSentence)
    test.each(sentences)('$text', ({ text, lang, country, gold }) => {
      const found = amounts(text, { ...(lang ? { lang } : {}), ...(country ? { country } : {}) })
      expect(found.map((amount, n) => inGoldNotation(amount, roleOf.test(gold[n] ?? '')))).toEqual(gold.map(inFull))
      for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words)
    })
  })
}

const roleOf = / (?:level|change|blocked|recovered|seized|fine|revenue|budget|average)$/
