import { Command, CommanderError } from 'commander'
import { LossrangeError } from './errors.ts'
import type { ReadCommand } from './read/command.ts'

const program = new Command('lossrange')
  .description('Published fraud-loss ranges with their words, their lineage and the bytes they were read from.')
  .exitOverride()

// ── run ──

// ── ingest ──

// ── fetch, snapshots ──

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
