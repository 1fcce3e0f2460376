import type { SourceTerms } from './release-facts.ts'

/** The one licence of the data: the same words stand in every file that names it. */
export const DATA_LICENCE = {
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const

const REDISTRIBUTION: Readonly<Record<string, string>> = {
  yes: 'figures and texts, with attribution',
  facts_only: 'figures as facts; never wording or documents',
  no: 'nothing',
}

/** LICENSE.md: the licence of what we made, and the terms of each source whose figures are inside. */
export function printLicence(sources: readonly SourceTerms[]): string {
  const rows = sources.map(
    ({ source_id, publisher_name, licence_id, redistribution, attribution }) =>
      `| ${source_id} | ${cell(publisher_name)} | ${licence_id} | ${REDISTRIBUTION[redistribution]} | ${cell(attribution ?? '')} |`,
  )
  return `# Licence

The compilation, its codes, texts and results are licensed under **${DATA_LICENCE.title}** (\`${DATA_LICENCE.id}\`), ${DATA_LICENCE.url}.

Figures are facts. Each is given as printed, in a few words, with its place in the document; no document and no sentence of one is passed on.
The documents keep the terms of their publishers:

| source | publisher | terms | what is passed on | attribution |
|---|---|---|---|---|
${rows.join('\n')}
`
}

/** Text that may stand in a cell of a Markdown table. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ')
}
