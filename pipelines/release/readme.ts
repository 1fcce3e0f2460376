import { citationText } from './citation.ts'
import { contract } from './contract-hash.ts'
import { describe } from './descriptor.ts'
import { DATA_LICENCE, cell } from './licence.ts'
import type { ReleaseFacts } from './release-facts.ts'
import { filesUrl } from './schema-org.ts'
import { WORKBOOK_ROWS } from './workbook.ts'

/** README.md of a release: what a row is first, what not to do before how to load it. */
export function readme(facts: ReleaseFacts, hasWorkbook: boolean): string {
  return [
    title(facts),
    rowsAndExamples(facts),
    DONTS,
    coverage(facts),
    loaders(facts, hasWorkbook),
    filesTable(facts),
    citing(facts),
    datasheet(facts),
  ].join('\n')
}

function title(facts: ReleaseFacts): string {
  const demo =
    facts.channel === 'demo'
      ? '\n> **Demonstration data.** Some figures were read from samples made for this program. Do not cite them.\n'
      : ''
  return `# ${facts.settings.title}, version ${facts.version}
${demo}
${describe(facts)}

Released ${facts.created}; the sources speak up to ${facts.dataAsOf}. Contract ${contract.schema_version}, method ${facts.methodVersion}, channel \`${facts.channel}\`.
`
}

function rowsAndExamples({ headlines }: ReleaseFacts): string {
  const rows = headlines
    .slice(0, 3)
    .map(
      (row) =>
        `| ${cell(row.what)} | ${cell(row.who ?? 'everyone')} | ${cell(row.where)} | ${row.when} | ${cell(row.range_text)} | ${row.n_origins} | ${row.confidence} |`,
    )
  return `## What one row is

\`headlines.csv\` is the table to open first: **one row is one published range** for one precisely scoped quantity. \`estimates.csv\` has the same with everything behind it;
\`claims.csv\` has **one row for each figure that one document prints**, in its words. \`claim_ids\` of an estimate says why, \`conflict_ids\` what contradicts it.

${rows.length > 0 ? `| what | who | where | when | range | origins | confidence |\n|---|---|---|---|---|---|---|\n${rows.join('\n')}` : 'No range could be published in this version.'}
`
}

const DONTS = `## What not to do

- **Do not add up systems that overlap.** FTC and IC3 count some of the same losses; a region and its countries, a total and its parts do too.
- **Do not mix what was reported with what was estimated.** \`measurand\` says which; reported loss is a part of true loss.
- **Do not take a range for a confidence interval,** and do not take its middle: there is none in these tables.
- **Do not compare across a break.** A newer vintage replaces an older one (\`is_current\`); a fiscal year is not a calendar year.
- **Do not count copies as evidence.** \`n_claims\` counts figures, \`n_origins\` independent first statements.
- **Do not read an empty cell as zero.** CODEBOOK.md says for each column what it means.
`

function coverage(facts: ReleaseFacts): string {
  const rows = (name: string): number => facts.tables.find(({ table }) => table.name === name)?.rows ?? 0
  const sources = facts.sources.map(
    (source) =>
      `| ${source.source_id} | ${cell(source.publisher_name)} | ${source.n_claims} | ${source.newest_period ?? ''} |`,
  )
  return `## Coverage and gaps

Claims: ${rows('claims')}, from ${facts.sources.length} sources. Estimates: ${rows('estimates')}. Figures that could not be used: ${rows('rejected')} (\`rejected.csv\` says why).
${facts.periods ? `The figures are about the days from ${facts.periods.start} to ${facts.periods.end}.` : 'No figure has a period.'} Victims are in: ${facts.places.slice(0, 20).join(', ') || 'no place yet'}${facts.places.length > 20 ? ', …' : ''}.
Where \`coverage.csv\` has no row, nothing is known: that is a gap of the sources or of ours, never a zero.

| source | publisher | claims | newest period |
|---|---|---|---|
${sources.join('\n')}
`
}

function loaders(facts: ReleaseFacts, hasWorkbook: boolean): string {
  const at = (name: string): string => filesUrl(facts, name)
  const excel = hasWorkbook
    ? 'Open lossrange.xlsx. It keeps 15 digits; the CSV has all of them.'
    : `There is no lossrange.xlsx: more than ${WORKBOOK_ROWS.toLocaleString('en-US')} rows.`
  return `## Loading

\`NA\` is Namibia and \`004\` a code: the lines below keep both. Parquet keeps every amount exactly; a CSV reader makes it a double unless told.

\`\`\`r
# R
claims <- readr::read_csv("${at('claims.csv')}", na = "", col_types = readr::cols(.default = "c"))
geographies <- readr::read_csv("${at('geographies.csv')}", na = "", col_types = readr::cols(m49 = "c"))
\`\`\`
\`\`\`python
# pandas
claims = pd.read_csv("${at('claims.csv')}", keep_default_na=False, na_values=[""])
geographies = pd.read_csv("${at('geographies.csv')}", keep_default_na=False, na_values=[""], dtype={"m49": str})
exact = pd.read_parquet("${at('claims.parquet')}")
# polars
claims = pl.read_parquet("${at('claims.parquet')}")
\`\`\`
\`\`\`sql
-- DuckDB
from read_csv('${at('claims.csv')}', types = {'low_usd': 'DECIMAL(38,6)', 'central_usd': 'DECIMAL(38,6)', 'high_usd': 'DECIMAL(38,6)'});
create view claims as from read_parquet('${at('claims.parquet')}');
\`\`\`
Excel: ${excel} For a CSV: Data > From Text/CSV > 65001 UTF-8, code columns as text.

Check what you downloaded: \`sha256sum -c SHA256SUMS\`, or \`lossrange verify DIR\`, which also tests every key and every conversion.
`
}

function filesTable({ tables }: ReleaseFacts): string {
  const rows = tables.map(({ table, rows }) => `| ${table.name} | ${cell(table.grain)} | ${rows} |`)
  return `## Tables

Each as \`.csv\` and \`.parquet\`. \`datapackage.json\` describes them for machines, CODEBOOK.md for people, \`run.json\` says what went in.

| table | one row | rows |
|---|---|---|
${rows.join('\n')}
`
}

function citing(facts: ReleaseFacts): string {
  return `## How to cite

${citationText(facts)}

Cite the document behind a figure too: \`lossrange cite CLAIM_ID\` prints both. CITATION.cff holds this for machines.

## Licence

${DATA_LICENCE.title} (\`${DATA_LICENCE.id}\`). LICENSE.md has the terms of each source.

## Changes

CHANGELOG.md in words, \`changes.csv\` field by field with the cause of each. Versions are \`YYYY.MM.N\`; the contract of the tables has its own SemVer (\`schema_version\`). A new column at the end is MINOR here, where the Data Package recipe would call it MAJOR.
`
}

function datasheet({ methodVersion }: ReleaseFacts): string {
  return `## Datasheet

- **Purpose.** To say what independent public documents state about losses to fraud, how far they agree and what cannot all be true.
- **Collection.** Documents are fetched from their publishers or saved by hand, kept unchanged under their sha256, and read by a program; other figures are transcribed by hand with a citation. Each figure keeps its words and its place (\`evidence.csv\`).
- **Bias.** Reported figures count what somebody reported to one system. Complaints are unverified and may count attempts and victims abroad. Publishers who sell a remedy are marked (\`grade_reasons\`).
- **Suitable uses.** Finding, comparing and checking published figures; stating a range with its sources. **Unsuitable.** Any statement of "the true cost"; ranking countries; adding up.
- **Upkeep.** A new version appears when a source, our reading, the method or reference data changed; never otherwise. METHOD.md describes ${methodVersion}.
`
}
