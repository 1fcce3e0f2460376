import type { Command } from 'commander'
import { collect, positive, whole } from './options.ts'

export function declareSnapshots(program: Command): void {
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
      const { fetchFor } = await import('../ingest/fetch-command.ts')
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
      const { listSnapshots } = await import('../ingest/snapshots-command.ts')
      for (const line of await listSnapshots(sources, options)) console.log(line)
    })

  snapshots
    .command('verify')
    .description('Compute the hash of everything that was kept again; ends with 1 when bytes are gone or changed.')
    .option('--channel <channel>', 'demo or live (default: live, or demo where nothing was kept in live)')
    .option('--out <dir>', 'state root')
    .option('--json', 'the result as one JSON object')
    .action(async (options) => {
      const { verifySnapshots } = await import('../ingest/snapshots-command.ts')
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
      const { showSnapshots } = await import('../ingest/snapshots-command.ts')
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
      const { exportTo } = await import('../ingest/snapshots-command.ts')
      for (const line of await exportTo(folder, sources, options)) console.log(line)
    })
}
