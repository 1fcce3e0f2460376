import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { LossrangeError } from './errors.ts'

const program = new Command('lossrange')
  .description('Published fraud-loss ranges with their words, their lineage and the bytes they were read from.')
  .exitOverride()

// ── run ──

// ── ingest ──

// ── fetch, snapshots ──

program
  .command('fetch')
  .description('Make one guarded, polite request and print everything about it as one JSON object.')
  .argument('<url>', 'http or https address')
  .option(
    '--allow-host <host:port>',
    'reach this host although its address is not public; may be repeated',
    collect,
    [],
  )
  .option('--accept <formats>', 'formats that the body may have: csv, html, text, pdf, xlsx, json; with commas')
  .option('--if-none-match <etag>', 'ask whether it still has this ETag')
  .option('--if-modified-since <date>', 'ask whether it changed since this HTTP date')
  .option('--max-bytes <n>', 'cap on the body, on the wire and unpacked', positive)
  .option('--silence-ms <n>', 'longest silence of the server', positive, 10_000)
  .option('--timeout-ms <n>', 'longest single request', positive, 30_000)
  .option('--deadline-ms <n>', 'for everything: robots.txt, redirects, repetitions, waits', positive, 45_000)
  .option('--retries <n>', 'how often a failed request is made again', whole, 3)
  .addHelpText(
    'after',
    `
Ends with 0 for the outcomes ok and not_modified, with 1 for all others.

Examples:
  lossrange fetch https://www.ic3.gov/AnnualReport/Reports/2024_IC3Report.pdf
  lossrange fetch http://127.0.0.1:8080/report.csv --allow-host 127.0.0.1:8080 --accept csv`,
  )
  .action(async (url: string, options) => {
    const { fetchFor } = await import('./ingest/fetch-command.ts')
    const verdict = await fetchFor(url, options)
    console.log(JSON.stringify(verdict))
    if (verdict.outcome !== 'ok' && verdict.outcome !== 'not_modified') process.exitCode = 1
  })

const snapshots = program
  .command('snapshots')
  .description('Look at the bytes that were kept, check them, copy them out.')

snapshots
  .command('list')
  .description('One line for each snapshot: hash, day, how obtained, size, publication, address.')
  .argument('[source...]', 'only these sources')
  .option('--channel <channel>', 'demo or live (default: live, or demo where nothing was kept in live)')
  .option('--out <dir>', 'state root')
  .option('--json', 'everything that the manifest knows, as NDJSON')
  .action(async (sources: string[], options) => {
    const { listSnapshots } = await import('./ingest/snapshots-command.ts')
    for (const line of await listSnapshots(sources, options)) console.log(line)
  })

snapshots
  .command('verify')
  .description('Compute the hash of everything that was kept again; ends with 1 when bytes are gone or changed.')
  .option('--channel <channel>', 'demo or live (default: live, or demo where nothing was kept in live)')
  .option('--out <dir>', 'state root')
  .option('--json', 'the result as one JSON object')
  .action(async (options) => {
    const { verifySnapshots } = await import('./ingest/snapshots-command.ts')
    const { lines, isSound } = await verifySnapshots(options)
    for (const line of lines) console.log(line)
    if (!isSound) process.exitCode = 1
  })

snapshots
  .command('show')
  .description('Everything that is known of a snapshot, and where its bytes lie.')
  .argument('<id>', 'publication (fbi-ic3/2024) or the first digits of a hash')
  .option('--channel <channel>', 'demo or live (default: live, or demo where nothing was kept in live)')
  .option('--out <dir>', 'state root')
  .action(async (id: string, options) => {
    const { showSnapshots } = await import('./ingest/snapshots-command.ts')
    for (const line of await showSnapshots(id, options)) console.log(line)
  })

snapshots
  .command('export')
  .description('Copy snapshots into a new folder, as <source>/<edition>/<name>, with their facts in snapshots.json.')
  .argument('<dir>', 'new or empty folder')
  .argument('[source...]', 'only these sources')
  .option('--channel <channel>', 'demo or live (default: live, or demo where nothing was kept in live)')
  .option('--out <dir>', 'state root')
  .action(async (folder: string, sources: string[], options) => {
    const { exportTo } = await import('./ingest/snapshots-command.ts')
    for (const line of await exportTo(folder, sources, options)) console.log(line)
  })

function collect(value: string, before: string[]): string[] {
  return [...before, value]
}

function positive(text: string): number {
  const number = whole(text)
  if (number === 0) throw new InvalidArgumentError('expected a number above 0')
  return number
}

function whole(text: string): number {
  if (!/^\d{1,12}$/.test(text)) throw new InvalidArgumentError('expected a whole number')
  return Number(text)
}

// ── read ──

// ── extract ──

// ── amounts ──

program
  .command('amounts')
  .description('Print every amount of money in a text as NDJSON, one object for each.')
  .argument('[file]', 'a UTF-8 text; - is standard input', '-')
  .option('--country <iso3>', 'country of the publisher: it says what a bare $, kr, Rs, 元 means')
  .option('--lang <xx>', 'language of the text; found from the text when not given')
  .option('--lines', 'each line is a document of its own', false)
  .action(async (file: string, options: { country?: string; lang?: string; lines: boolean }) => {
    const { printAmounts } = await import('./extract/amounts/command.ts')
    await printAmounts(file, options)
  })

// ── query, explain ──

// ── pool ──

program
  .command('pool')
  .argument('[file]', 'CSV with a header, or a JSON array: the claims of one stratum')
  .description(
    'Pools your own figures of one quantity, or those of a published estimate: range, spread, who drives it.',
  )
  .option('--estimate <id>', 'a published estimate instead of a file')
  .option('--json', 'one object with every number')
  .option('--channel <channel>', 'live or demo', 'live')
  .option('--out <dir>', 'state root, in place of output/<channel>')
  .action(
    async (file: string | undefined, options: { estimate?: string; json?: true; channel: string; out?: string }) => {
      const { pool } = await import('./reconcile/pool-command.ts')
      console.log(await pool(file, options))
    },
  )

// ── release, diff, withdraw, verify, cite ──

// ── status ──

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof LossrangeError) {
    console.error(`lossrange: ${error.message}`)
    process.exitCode = error.exitCode
  } else {
    console.error('lossrange: a bug of ours, please report it:')
    console.error(error)
    process.exitCode = 70
  }
}
