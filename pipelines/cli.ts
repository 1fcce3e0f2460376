import { Command, CommanderError } from 'commander'
import { LossrangeError } from './errors.ts'

const program = new Command('lossrange')
  .description('Published fraud-loss ranges with their words, their lineage and the bytes they were read from.')
  .exitOverride()

// ── run ──

// ── ingest ──

// ── fetch, snapshots ──

// ── read ──

// ── extract ──

// ── amounts ──

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
