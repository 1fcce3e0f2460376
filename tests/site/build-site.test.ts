import { mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultSettings } from '../../pipelines/release/publication-settings.ts'
import type { SiteFacts } from '../../pipelines/release/release-options.ts'
import { buildSite } from '../../pipelines/site/build-site.ts'
import { type Rows, rowOf, smallDatabase } from '../release/small-database.ts'
import { workspace } from '../release/workspace.ts'

const facts: SiteFacts = {
  version: '2025.11.1',
  channel: 'demo',
  created: '2025-11-30',
  methodVersion: 'recon-0.1',
  jsonLd: '{"name":"</script><b>"}',
  publication: defaultSettings,
}

const US = 'pacific-forum/2025-10-28/us_taken'
const HOSTILE = '<script>alert(1)</script>" onload="x'

const removals: (() => void)[] = []
afterAll(() => removals.forEach((remove) => remove()))

async function site(
  more: Partial<SiteFacts> = {},
  edit: (rows: Rows) => void = () => {},
): Promise<(path: string) => string> {
  const folder = join(
    workspace((remove) => removals.push(remove)),
    'site',
  )
  mkdirSync(folder)
  const connection = await smallDatabase(edit)
  await buildSite(connection, folder, { ...facts, ...more })
  connection.closeSync()
  return (path) =>
    path === ''
      ? readdirSync(folder, { recursive: true }).toSorted().join('\n')
      : readFileSync(join(folder, path), 'utf8')
}

const ALL = [
  'estimate',
  'estimate/aus.any.all.all_fraud.reported_loss.au_nasc.gross.2024.html',
  'estimate/usa.any.all.all_fraud.reported_loss.ftc_csn.gross.2024.html',
  'estimate/usa.any.all.internet_crime.reported_loss.ic3.gross.2024.html',
  'estimate/usa.scam_centres_sea.all.online_scams.true_loss.none.gross.2024.html',
  'icon.svg',
  'index.html',
  'style.css',
]

let read = (_: string): string => ''
let first = ''
beforeAll(async () => {
  read = await site({}, (rows) => {
    rowOf(rows, 'publications', 'us-treasury/2025-09-08')['title'] = HOSTILE
    rowOf(rows, 'publications', 'fbi-ic3/2024')['url'] = 'javascript:alert(1)'
    rowOf(rows, 'claims', 'fbi-ic3/2024/total_loss')['url'] = ''
    rows['readings'] = [
      {
        claim_id: US,
        reading_id: 'usa.any.all.all_fraud.true_loss.none.gross.2024',
        is_coded: 'false',
        verdict: 'contradicted',
        claim_ids: 'fbi-ic3/2024/total_loss',
        bound_low_usd: '16550000000',
        z: '0.778170484034',
      },
    ]
  })
  first = read('index.html')
})

test('there is a page for each headline, at the path that it names', () => {
  expect(read('').split('\n')).toEqual(ALL)
  expect(read(ALL[3]!)).toContain('$16.6 billion')
})

describe('the first page', () => {
  test('shows the two figures with their words, their documents and their evidence', () => {
    expect(first).toContain('“$50-75 billion”')
    expect(first).toContain('“$10 to 12.5 billion”')
    expect(first).toContain('snapshot: read from archived bytes')
    expect(first).toContain('ledger: transcribed by hand')
  })

  test('shows what Treasury, IC3 and FTC print beside the second, and nothing of Australia', () => {
    const chart = /Interval chart of 4 figures\. ([^"]*)"/.exec(first)![1]
    expect(chart).toBe(
      'Pacific Forum: $10 billion to $12.5 billion, 2024. US Treasury: at least $10 billion, 2024. FBI: $16.6 billion, 2024. Federal Trade Commission: $12.537 billion, 2024. The table below has the same.',
    )
  })

  test('says that no period is stated', () => {
    expect(first).toContain('No period is stated: the figure is shown and never pooled.')
    expect(first.match(/<td>no period stated<\/td>/g)).toHaveLength(1)
  })

  test('says what stands against a figure, and read as what', () => {
    expect(first).toMatch(
      /<strong>contradicted<\/strong>\s+as losses, reported or not of all fraud, victims: USA, taken by anyone, 2024: fbi-ic3\/2024\/total_loss; others allow at least \$16\.55 billion/,
    )
  })

  test('escapes what comes from elsewhere and follows no address that is none', () => {
    expect(first).not.toContain('<script>alert')
    expect(first).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&quot;x')
    expect(first).not.toMatch(/href="javascript:/)
    expect(first.match(/<script/g)).toHaveLength(1) // the data block, which no browser runs
    expect(first).toContain(String.raw`{"name":"\u003c/script>\u003cb>"}`)
  })

  test('loads nothing from elsewhere and has nothing that a strict policy refuses', () => {
    for (const page of ALL.filter((name) => name.endsWith('.html'))) {
      const text = read(page)
      const loaded = [...text.matchAll(/<(?:link|img|script|iframe|object|source)\b[^>]*?(?:href|src)="([^"]*)"/g)].map(
        ([, url]) => url!,
      )
      expect(loaded.every((url) => /^(\.\.\/)*(style\.css|icon\.svg)$/.test(url))).toBe(true)
      expect(text).not.toMatch(/<style|\sstyle="|\son[a-z]+="|url\(http/)
    }
    expect(read('style.css')).not.toMatch(/url\(|@import/)
  })
})

test('the banner stands on every page of channel demo and on none of live', async () => {
  for (const page of ALL.filter((name) => name.endsWith('.html'))) expect(read(page)).toContain('Demo data.')
  const live = await site({ channel: 'live' })
  for (const page of ALL.filter((name) => name.endsWith('.html'))) expect(live(page)).not.toContain('Demo data.')
})

test('the same tables give the same bytes', async () => {
  const [one, two] = [await site(), await site()]
  expect(two('index.html')).toBe(one('index.html'))
})

test('a page outside the site is not written', async () => {
  const odd = await site({}, (rows) => {
    rows['headlines']![0]!['page'] = '../../outside.html'
    rows['headlines']![1]!['page'] = 'index.html#here'
  })
  expect(odd('').split('\n')).toEqual(ALL.filter((name) => !name.includes('ic3') && !name.includes('ftc')))
})

test('without the figures that it begins with, the page still stands', async () => {
  const bare = await site({}, (rows) => {
    for (const table of Object.keys(rows))
      if (!['codes', 'geographies', 'fraud_types', 'measures', 'reporting_systems'].includes(table)) rows[table] = []
  })
  expect(bare('index.html')).toContain('No range could be published in this version.')
})
