import type { Command } from 'commander'

export function declareAmounts(program: Command): void {
  program
    .command('amounts')
    .description('Print every amount of money in a text as NDJSON, one object for each.')
    .argument('[file]', 'a UTF-8 text; - is standard input', '-')
    .option('--country <iso3>', 'country of the publisher: it says what a bare $, kr, Rs, 元 means')
    .option('--lang <xx>', 'language of the text; found from the text when not given')
    .option('--lines', 'each line is a document of its own', false)
    .action(async (file: string, options: { country?: string; lang?: string; lines: boolean }) => {
      const { printAmounts } = await import('../extract/amounts/command.ts')
      await printAmounts(file, options)
    })
}
