import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCommand, type ReadCommand } from '../../pipelines/read/command.ts'
import { guessLanguage } from '../../pipelines/read/language.ts'

/** `Array.fromAsync` is missing on Node 20. */
async function all(parts: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = []
  for await (const part of parts) found.push(part)
  return found
}

describe('lossrange read', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lossrange-read-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const print = async (name: string, bytes: Uint8Array | string, command: ReadCommand = {}) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return (await all(readCommand(path, command))).join('')
  }
  const CSV =
    'Losses by state,\n,\nState,Total $ Loss\nOhio,$5\nIowa,$6\n,\nSource: the police and the banks of that state,\n'

  test('lists blocks and tables with their places', async () => {
    expect(await print('loss.csv', CSV)).toBe(
      [
        'loss.csv: csv, charset utf-8, language en (guessed)',
        'title: Losses by state',
        '',
        'r1  heading    Losses by state',
        'r7  note       Source: the police and the banks of that state',
        '',
        't1  table, 2 rows: Losses by state',
        '  r3c1  header  State | Total $ Loss',
        '  r4c1  Ohio | $5',
        '  r5c1  Iowa | $6',
        '',
      ].join('\n'),
    )
  })

  test('one place, or the document as JSON', async () => {
    expect(await print('loss.csv', CSV, { locator: 'r5c2' })).toBe('$6\n')
    await expect(print('loss.csv', CSV, { locator: 'r9c9' })).rejects.toMatchObject({
      name: 'LocatorError',
      exitCode: 1,
    })
    const document = JSON.parse(await print('loss.csv', CSV, { json: true }))
    expect(document.tables[0].rows[1]).toEqual({
      cells: [
        { locator: 'r5c1', text: 'Iowa' },
        { locator: 'r5c2', text: '$6' },
      ],
    })
    expect(Object.keys(document).sort()).toEqual([
      'blocks',
      'charset',
      'format',
      'language',
      'tables',
      'title',
      'warnings',
    ])
  })

  test('every file of an archive, each refusal in its place', async () => {
    const zip = zipSync({ 'a.csv': strToU8('a,b\n1,2\n3,4\n'), 'b.csv': strToU8('<html><body>no</body></html>') })
    const printed = await print('x.zip', zip)
    expect(printed).toContain('a.csv: csv')
    expect(printed).toContain('b.csv: this is an HTML page, expected a CSV file')
    expect(await print('x.zip', zip, { member: 'a.csv', locator: 'r3c1' })).toBe('3\n')
  })

  test('a large delimited file row by row', async () => {
    const printed = await print('big.csv', `Name,Loss\n${`${'Ohio and more. '.repeat(100)},$5\n`.repeat(12_000)}`)
    expect(printed.split('\n').length).toBe(12_005)
    expect(printed).toMatch(/\n {2}r12001c1 {2}Ohio and more\. .* \| \$5\n$/)
  })

  test('a file or source that is not there', async () => {
    await expect(all(readCommand(join(folder, 'none.csv'), {}))).rejects.toMatchObject({ exitCode: 2 })
    await expect(print('loss.csv', CSV, { source: '../x' })).rejects.toThrow(/source "..\/x" is unknown; there are /)
  })

  const KOREA = new URL('../../sources/kr-npa/source.ts', import.meta.url)
  test.skipIf(!existsSync(KOREA))('--source reads by its declaration', async () => {
    const bytes = Buffer.from('b1b8bad0bfac', 'hex')
    expect(
      await print('k.csv', Buffer.concat([Buffer.from('a,b\n'), bytes, Buffer.from(',1\n')]), { source: 'kr-npa' }),
    ).toContain('charset cp949')
  })
})

test.each([
  ['The losses of the year were higher than in the year before', 'en'],
  ['Die Verluste der Opfer sind mit den Jahren nicht gesunken', 'de'],
  ['Les pertes des victimes sont plus élevées que dans les années', 'fr'],
  ['피해액은 작년보다 늘어난 것으로 나타났다', 'ko'],
  ['被害額は前年より増加しました', 'ja'],
  ['詐騙案件的損失金額較去年增加', 'zh-Hant'],
  ['诈骗案件的损失金额较去年增加', 'zh-Hans'],
  ['ความเสียหายจากการหลอกลวง', 'th'],
  ['12,345 $5', null],
])('%s is %s', (text, language) => {
  expect(guessLanguage(text)).toBe(language)
})
