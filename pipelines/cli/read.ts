import type { Command } from 'commander'
import type { ReadCommand } from '../read/command.ts'

export function declareRead(program: Command): void {
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
      const { readCommand } = await import('../read/command.ts')
      const { pipeline } = await import('node:stream/promises')
      await pipeline(readCommand(file, options), process.stdout, { end: false }).catch((error: { code?: string }) => {
        if (error.code !== 'EPIPE') throw error // `| head` has seen enough
      })
    })
}
