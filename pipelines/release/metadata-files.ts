import { canonicalJson } from './canonical-json.ts'
import { citationFile, zenodoFile } from './citation.ts'
import { codebookCsv, codebookText } from './codebook.ts'
import { contractFile } from './contract-file.ts'
import { croissant } from './croissant.ts'
import type { FileFacts } from './file-facts.ts'
import { printLicence } from './licence.ts'
import { methodNotes } from './method-notes.ts'
import { readme } from './readme.ts'
import type { ReleaseFacts } from './release-facts.ts'
import type { RunInputs } from './release-options.ts'
import { schemaOrgDataset } from './schema-org.ts'

/**
 * Every metadata file of a release but the changelog: name → content, all from the table model and the same facts.
 * @param descriptor content of `datapackage.json`
 * @param data files that the metadata lists for download
 */
export function metadataFiles(
  facts: ReleaseFacts,
  descriptor: Record<string, unknown>,
  data: readonly FileFacts[],
  inputs: RunInputs,
  hasWorkbook: boolean,
): Map<string, string> {
  return new Map([
    ['datapackage.json', json(descriptor)],
    ['README.md', readme(facts, hasWorkbook)],
    ['CODEBOOK.md', codebookText(facts.codes)],
    ['codebook.csv', codebookCsv(facts.codes)],
    ['METHOD.md', methodNotes(facts)],
    ['LICENSE.md', printLicence(facts.sources)],
    ['CITATION.cff', citationFile(facts)],
    ['.zenodo.json', json(zenodoFile(facts))],
    ['dataset.jsonld', json(schemaOrgDataset(facts, data))],
    ['croissant.json', json(croissant(facts))],
    ['contract.json', json(contractFile())],
    ['run.json', `${canonicalJson({ schema: 'lossrange-run/1', ...inputs }, 2)}\n`],
  ])
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
