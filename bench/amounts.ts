import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { amountLines } from '../pipelines/extract/amounts/stream.ts'
import { proseWithMoney } from './amounts-prose.ts'

// MB/s of mixed prose on one thread, beside the floor and the peers that can be installed, in one run.
//   node --import tsx bench/amounts.ts [--no-peers] [--mb 8]

const args = process.argv.slice(2)
const megabytes = Number(args[args.indexOf('--mb') + 1] ?? 8) || 8
const text = proseWithMoney(megabytes << 20)
const bytes = Buffer.from(text)
const CHUNK = 1 << 18

async function* chunks(): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK)
}

interface Contender {
  name: string
  /** Reads everything and returns how many amounts it printed, and the bytes it read. */
  run(): Promise<{ found: number; read: number }> | { found: number; read: number }
}

const ours = (name: string, lang?: string): Contender => ({
  name,
  async run() {
    let found = 0
    const options = { lines: false, name: 'bench', country: 'USA', ...(lang === undefined ? {} : { lang }) }
    for await (const rows of amountLines(chunks(), options))
      for (let at = rows.indexOf('\n'); at >= 0; at = rows.indexOf('\n', at + 1)) found++
    return { found, read: bytes.length }
  },
})

/** The least that any such program does: read, decode strictly, split lines, one scan for figures, signs and scale words, NDJSON. */
const floor: Contender = {
  name: 'floor',
  run() {
    const scan = /[$€£¥₹₩]|\d[\d.,]*|million|billion|milliard|millones|milhões|[万億萬亿조억]|tỷ|ล้าน/g
    const decoder = new TextDecoder('utf-8', { fatal: true })
    let found = 0
    let out = 0
    let rest = ''
    let line = 0
    for (let at = 0; at < bytes.length; at += CHUNK) {
      const lines = (rest + decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      for (const one of lines) {
        line++
        let count = 0
        for (const match of one.matchAll(scan)) {
          // Every fourth hit stands for an amount, which is about what prose holds.
          if (count++ % 4 !== 0) continue
          found++
          out += JSON.stringify({
            line,
            start: match.index,
            end: match.index + match[0].length,
            text: match[0],
            low: null,
            central: match[0],
            high: null,
            currency: 'USD',
            semantics: 'exact',
          }).length
        }
      }
    }
    return { found: out > 0 ? found : 0, read: bytes.length }
  },
}

async function measure({ name, run }: Contender, rounds: number): Promise<void> {
  let best = Infinity
  let wall = Infinity
  let result = { found: 0, read: 0 }
  for (let n = 0; n < rounds; n++) {
    const start = process.cpuUsage()
    const clock = performance.now()
    result = await run()
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1e6)
    wall = Math.min(wall, (performance.now() - clock) / 1e3)
  }
  const speed = result.read / best / 1e6
  console.log(
    `${name.padEnd(34)} ${speed.toFixed(speed < 1 ? 3 : 1).padStart(8)} MB/s   ${String(result.found).padStart(7)} found in ${(result.read / 1e6).toFixed(1)} MB  wall ${(result.read / wall / 1e6).toFixed(1)}`,
  )
}

/** Packages of others go to a temporary folder and never near ours. */
function installed(name: string, command: string, parameters: string[], folder: string): boolean {
  try {
    execFileSync(command, parameters, { cwd: folder, stdio: 'pipe', timeout: 180_000 })
    return true
  } catch (error) {
    const reason = String((error as { stderr?: Buffer }).stderr ?? error)
      .trim()
      .split('\n')
      .at(-1)
    console.log(`${name.padEnd(34)} not installed: ${reason}`)
    return false
  }
}

async function peers(folder: string): Promise<void> {
  const part = text.slice(0, 60_000)
  const lines = part.split('\n').filter((line) => line !== '')
  const read = Buffer.byteLength(part)
  const require = createRequire(join(folder, 'package.json'))
  const npm = (name: string): boolean =>
    installed(name, 'npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, name], folder)

  if (npm('@microsoft/recognizers-text-suite@1.3.1')) {
    const { recognizeCurrency, Culture } = require('@microsoft/recognizers-text-suite') as {
      recognizeCurrency(text: string, culture: string): unknown[]
      Culture: { English: string }
    }
    await measure(
      {
        name: '@microsoft/recognizers-text-suite',
        run: () => ({ read, found: lines.reduce((n, line) => n + recognizeCurrency(line, Culture.English).length, 0) }),
      },
      1,
    )
  }
  if (npm('compromise')) {
    const nlp = require('compromise') as (text: string) => { money(): { length: number } }
    await measure(
      { name: 'compromise', run: () => ({ read, found: lines.reduce((n, line) => n + nlp(line).money().length, 0) }) },
      1,
    )
  }
  if (
    installed(
      'pyduckling-native-phihos',
      'python3',
      ['-m', 'pip', 'install', '--quiet', '--target', folder, 'pyduckling-native-phihos==0.3.0'],
      folder,
    )
  ) {
    console.log(
      execFileSync('python3', ['-c', DUCKLING], {
        cwd: folder,
        input: part,
        env: { ...process.env, PYTHONPATH: folder },
        encoding: 'utf8',
      }).trim(),
    )
  }
}

const DUCKLING = `
import sys, time
from duckling import load_time_zones, parse_lang, default_locale_lang, parse, Context, parse_dimensions, parse_ref_time
text = sys.stdin.read()
zones = load_time_zones('/usr/share/zoneinfo')
context = Context(parse_ref_time(zones, 'UTC', 1700000000), default_locale_lang(parse_lang('EN')))
money = parse_dimensions(['amount-of-money'])
start, found = time.process_time(), 0
for line in text.split('\\n'):
    if line: found += len(parse(line, context, money, False))
spent = time.process_time() - start
size = len(text.encode())
print(f"{'duckling':<34} {size / spent / 1e6:8.3f} MB/s   {found:7d} found in {size / 1e6:.1f} MB")
`

console.log(`${(bytes.length / 1e6).toFixed(1)} MB of prose in twelve languages, processor time, best of 5`)
await measure(floor, 5)
await measure(ours('lossrange, language found'), 5)
await measure(ours('lossrange, read as English', 'en'), 5)
await measure(floor, 5)
if (!args.includes('--no-peers')) {
  const folder = mkdtempSync(join(tmpdir(), 'lossrange-bench-'))
  try {
    await peers(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
