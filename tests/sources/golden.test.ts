import { expect, test } from 'vitest'
import type { Extraction } from '../../pipelines/extract/reading.ts'
import { loadSources } from '../../pipelines/extract/sources.ts'
import { extractBytes } from './extract-file.ts'
import { listSamples } from './samples.ts'

const samples = listSamples(await loadSources())

test('the scraped sources have samples', () => {
  expect(samples.map(({ source, edition }) => `${source.id}/${edition}`)).toEqual([
    'au-acma/2025-q4',
    'ecb-fx/history',
    'fbi-ic3/2016-alabama',
    'fbi-ic3/2024',
    'ftc-consumer-sentinel/2024',
    'hk-police/2023-02-14',
    'hk-police/2024-02-06',
    'jp-npa/2025-08-04',
    'jp-npa/2025-09-02',
    'kr-npa/to-2023',
    'pacific-forum/2025-10-28',
    'us-treasury/2025-09-08',
    'us-treasury/2025-10-14',
    'world-bank/2026-10-01',
  ])
})

for (const { source, edition, files } of samples) {
  test(`${source.id}/${edition}`, async () => {
    const extractions: [string, Extraction][] = []
    for (const { name, url, bytes } of files) {
      const extraction = await extractBytes(source, bytes, { name, url, channel: 'demo' }).catch(() => null) // a landing page
      if (extraction !== null) extractions.push([url, extraction])
    }
    await expect(`{\n${extractions.map(golden).join(',\n')}\n}\n`).toMatchFileSnapshot(
      `../golden/${source.id}/${edition}.json`,
    )
  })
}

/** One line for each figure: a person reads them beside the document. */
function golden([url, { readings, rejections, controls, document, warnings }]: [string, Extraction]): string {
  const lines = (all: readonly unknown[]) => all.map((one) => `\n    ${JSON.stringify(one)}`).join(',')
  const brief = controls.map(({ locator, label, value, unit }) => ({ locator, label, value, unit }))
  return `  ${JSON.stringify(url)}: {
  "document": ${JSON.stringify({ ...document, warnings })},
  "readings": [${lines(readings)}],
  "rejections": [${lines(rejections)}],
  "controls": [${lines(brief)}]
  }`
}
