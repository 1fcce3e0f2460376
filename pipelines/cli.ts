import { Command, CommanderError, InvalidArgumentError } from 'commander'
import type { IngestCommandOptions } from './commands/ingest.ts'
import type { QueryCommandOptions, ReadCommandOptions } from './commands/query.ts'
import { LossrangeError, UsageError } from './errors.ts'
import type { ReadCommand } from './read/command.ts'
import type { Channel } from './release/release-options.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit() // `| head` has seen enough
  throw error
})

const program = new Command('lossrange')
  .description('Published fraud-loss ranges with their words, their lineage and the bytes they were read from.')
  .exitOverride()
  .addHelpText(
    'after',
    `
Examples:
  lossrange run --channel demo             a release from the bundled sample web, no internet
  lossrange run --as-of 2025-11-30         what was known on that day
  lossrange ingest fbi-ic3 --file F.html   a copy that a person saved
  lossrange query "from headlines limit 5"
  lossrange explain fbi-ic3/2024/total_loss

Exit codes: 0 released or nothing changed · 1 blocked or refused · 2 usage · 3 a source newly failed · 4 held as a draft
            5 another run holds the lock · 70 a bug of ours`,
  )

// ── run ──

program
  .command('run')
  .description('Look at the sources, compare what is held, and make a release when something changed.')
  .option('--channel <channel>', 'demo or live', channel, 'live')
  .option('--only <sources>', 'look at these sources alone: a,b', list)
  .option('--as-of <day>', 'clock and knowledge cut-off, YYYY-MM-DD; default today', day)
  .option('--out <dir>', 'state root; default output/<channel>')
  .option('--force', 'look also at what is not due', false)
  .option('--json', 'one JSON object for each event', false)
  .addHelpText(
    'after',
    '\nExamples:\n  lossrange run --channel demo\n  lossrange run --only fbi-ic3,ftc-consumer-sentinel --force',
  )
  .action(
    async (options: {
      channel: Channel
      only?: string[]
      asOf?: string
      out?: string
      force: boolean
      json: boolean
    }) => {
      const { run } = await import('./run.ts')
      const { linesOf } = await import('./console.ts')
      const { exitCodeOf } = await import('./run-report.ts')
      const { stateRoot } = await import('./state-root.ts')
      const report = await run(
        {
          channel: options.channel,
          root: await stateRoot(options.channel, options.out),
          asOf: options.asOf ?? today(),
          only: options.only ?? null,
          force: options.force,
        },
        {
          now: () => new Date(),
          tell(part, report) {
            if (options.json) console.log(JSON.stringify({ event: part, [part]: report[part] }))
            else for (const line of linesOf(part, report)) console.log(line)
          },
        },
      )
      process.exitCode = exitCodeOf(report)
    },
  )

// ── ingest ──

program
  .command('ingest')
  .description('Look at sources, or take a file that a person saved; extract and release nothing.')
  .argument('[sources...]', 'source ids; all when none is given')
  .option('--file <path>', 'a copy saved by hand, for one source')
  .option('--edition <name>', "the publisher's own name of the edition, where the file does not say it")
  .option('--published-on <day>', 'day of publication, YYYY-MM-DD', day)
  .option('--url <url>', 'where the file came from')
  .option('--out <dir>', 'state root; default output/live')
  .option('--force', 'look also at what is not due', false)
  .option('--json', 'JSON instead of lines', false)
  .addHelpText(
    'after',
    '\nExamples:\n  lossrange ingest fbi-ic3\n  lossrange ingest pacific-forum --file pacnet.txt --edition 2025-10-28 --published-on 2025-10-28',
  )
  .action(async (sources: string[], options: IngestCommandOptions) => {
    const { ingestCommand } = await import('./commands/ingest.ts')
    process.exitCode = await ingestCommand(sources, { ...options, asOf: today() }, (line) => console.log(line))
  })

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
program
  .command('read')
  .description('print a file as blocks and tables, each with its place')
  .argument('<file>', 'CSV, HTML, text, PDF, XLSX, JSON, or a ZIP of these')
  .option('--source <id>', 'read it as this source declares: format and encoding')
  .option('--member <name>', 'file inside a ZIP archive')
  .option('--locator <place>', 'print only the text there: r5c2, b7, p28.t1.r7c2, Sheet1!C4, $.data[3].loss')
  .option('--json', 'print the document as JSON')
  .addHelpText('after', '\nExamples:\n  lossrange read report.pdf\n  lossrange read page.html --locator t2.r7c2')
  .action(async (file: string, options: ReadCommand) => {
    const { readCommand } = await import('./read/command.ts')
    const { pipeline } = await import('node:stream/promises')
    await pipeline(readCommand(file, options), process.stdout, { end: false }).catch((error: { code?: string }) => {
      if (error.code !== 'EPIPE') throw error // `| head` has seen enough
    })
  })

// ── extract ──

program
  .command('extract')
  .description('Print the claims that the held snapshots state, as NDJSON with the names of the contract.')
  .argument('[sources...]', 'source ids; all when none is given')
  .option('--controls', 'print the counts, medians and rates beside the claims instead', false)
  .option('--channel <channel>', 'demo or live', channel, 'live')
  .option('--out <dir>', 'state root; default output/<channel>')
  .action(async (sources: string[], options: { controls: boolean; channel: Channel; out?: string }) => {
    const { extractCommand } = await import('./commands/extract.ts')
    await extractCommand(
      sources,
      options,
      (line) => console.log(line),
      (line) => console.error(line),
    )
  })

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

program
  .command('query')
  .description('Ask the tables of a release one question in SQL (DuckDB, read-only, nothing else reachable).')
  .argument('<sql>', 'one SELECT statement')
  .option('--channel <channel>', 'demo or live; default live, and demo where no live release exists', channel)
  .option('--out <dir>', 'state root')
  .option('--release <version>', 'default: the latest')
  .option('--as-of <day>', 'ask what was known on that day, from what is held now; makes no release', day)
  .option('--csv', 'CSV instead of a table', false)
  .option('--json', 'JSON instead of a table', false)
  .addHelpText(
    'after',
    '\nExamples:\n  lossrange query "from headlines limit 5"\n  lossrange query --csv "select claim_id, central_usd from claims where victim_geo = \'USA\'"',
  )
  .action(async (sql: string, options: QueryCommandOptions) => {
    const { queryCommand } = await import('./commands/query.ts')
    await queryCommand(
      sql,
      options,
      (line) => console.log(line),
      (line) => console.error(line),
    )
  })

program
  .command('explain')
  .description('Follow one figure: its words, conversions, lineage, origin and stratum.')
  .argument('<claim_id>')
  .option('--channel <channel>', 'demo or live; default live, and demo where no live release exists', channel)
  .option('--out <dir>', 'state root')
  .option('--release <version>', 'default: the latest')
  .option('--json', 'JSON instead of lines', false)
  .action(async (claimId: string, options: ReadCommandOptions & { json: boolean }) => {
    const { explainCommand } = await import('./commands/query.ts')
    await explainCommand(
      claimId,
      options,
      (line) => console.log(line),
      (line) => console.error(line),
    )
  })

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

program
  .command('release')
  .description('Publish a draft that was held for a person: who says so and why is written into it.')
  .requiredOption('--approve <version>', 'the draft')
  .requiredOption('--why <words>', 'the reason, published with it')
  .option('--by <name>', 'who approves; default the name of the account')
  .option('--as-of <day>', 'day of the approval, YYYY-MM-DD; default today', day)
  .option('--channel <channel>', 'demo or live', channel, 'live')
  .option('--out <dir>', 'state root; default output/<channel>')
  .addHelpText('after', '\nExample:\n  lossrange release --approve 2026.11.2 --why "the publisher restated the year"')
  .action(
    async (options: { approve: string; why: string; by?: string; asOf?: string; channel: Channel; out?: string }) => {
      const { approveCommand } = await import('./commands/release.ts')
      const by = options.by ?? (await import('node:os')).userInfo().username
      await approveCommand({ ...options, by, on: options.asOf ?? today() }, (line) => console.log(line))
    },
  )

program
  .command('diff')
  .description('What differs between two releases, field by field, each with its cause.')
  .argument('<a>', 'a version, or the folder of a release')
  .argument('<b>', 'the same')
  .option('--channel <channel>', 'demo or live; default live, and demo where no live release exists', channel)
  .option('--out <dir>', 'state root')
  .option('--json', 'JSON instead of lines', false)
  .addHelpText('after', '\nExample:\n  lossrange diff 2026.10.1 2026.11.1')
  .action(async (a: string, b: string, options: { channel?: Channel; out?: string; json: boolean }) => {
    const { diffCommand } = await import('./commands/release.ts')
    await diffCommand(
      a,
      b,
      options,
      (line) => console.log(line),
      (line) => console.error(line),
    )
  })

program
  .command('withdraw')
  .description('Withdraw a release: it stays listed, with the reason; the one before is the latest again.')
  .argument('<version>')
  .requiredOption('--why <words>', 'the reason, published in the index')
  .option('--channel <channel>', 'demo or live', channel, 'live')
  .option('--out <dir>', 'state root; default output/<channel>')
  .addHelpText('after', '\nExample:\n  lossrange withdraw 2026.11.1 --why "one table was cut short"')
  .action(async (version: string, options: { why: string; channel: Channel; out?: string }) => {
    const { withdrawCommand } = await import('./commands/release.ts')
    await withdrawCommand(version, options, (line) => console.log(line))
  })

program
  .command('verify')
  .description(
    'Check a release: files, cells, keys, amounts, figures in their bytes. Ends with 1 when something fails.',
  )
  .argument('[target]', 'a version, or the folder of a release; default the latest')
  .option('--snapshots <dir>', 'folder with the bytes; default those beside the release')
  .option('--channel <channel>', 'demo or live; default live, and demo where no live release exists', channel)
  .option('--out <dir>', 'state root')
  .option('--json', 'JSON instead of lines', false)
  .addHelpText('after', '\nExamples:\n  lossrange verify\n  lossrange verify ./2026.11.1 --snapshots ./snapshots')
  .action(
    async (
      target: string | undefined,
      options: { snapshots?: string; channel?: Channel; out?: string; json: boolean },
    ) => {
      const { verifyCommand } = await import('./commands/release.ts')
      const holds = await verifyCommand(
        target,
        options,
        (line) => console.log(line),
        (line) => console.error(line),
      )
      if (!holds) process.exitCode = 1
    },
  )

program
  .command('cite')
  .description('How to cite the dataset, a claim with its document, or an estimate with the documents behind it.')
  .argument('[id]', 'claim_id or estimate_id; default the dataset')
  .option('--format <format>', 'text, bibtex or csl (JSON)', 'text')
  .option('--release <version>', 'default: the latest')
  .option('--channel <channel>', 'demo or live; default live, and demo where no live release exists', channel)
  .option('--out <dir>', 'state root')
  .addHelpText('after', '\nExamples:\n  lossrange cite\n  lossrange cite fbi-ic3/2024/total_loss --format bibtex')
  .action(
    async (id: string | undefined, options: { format: string; release?: string; channel?: Channel; out?: string }) => {
      const { citeCommand } = await import('./commands/release.ts')
      await citeCommand(
        id,
        options,
        (line) => console.log(line),
        (line) => console.error(line),
      )
    },
  )

// ── status ──

program
  .command('status')
  .description(
    'Say for each source when it was last looked at, how it stands and when it is next due; and the latest release.',
  )
  .option('--channel <channel>', 'demo or live; default live, and demo where no live release exists', channel)
  .option('--out <dir>', 'state root')
  .option('--json', 'JSON instead of lines', false)
  .action(async (options: ReadCommandOptions & { json: boolean }) => {
    const { statusCommand } = await import('./commands/status.ts')
    await statusCommand(
      options,
      (line) => console.log(line),
      (line) => console.error(line),
    )
  })

function today(): string {
  return new Date().toISOString().slice(0, 10)
}

function channel(text: string): Channel {
  if (text === 'demo' || text === 'live') return text
  throw new UsageError(`--channel must be demo or live, got "${text}"`)
}

function day(text: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
  if (isDay) return text
  throw new UsageError(`a day must look like 2026-11-24, got "${text}"`)
}

function list(text: string): string[] {
  return text.split(',').map((part) => part.trim())
}

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
