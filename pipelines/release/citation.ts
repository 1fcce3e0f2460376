import { KEYWORDS, describe } from './descriptor.ts'
import { DATA_LICENCE } from './licence.ts'
import type { ReleaseFacts } from './release-facts.ts'

type Json = Record<string, unknown>

type Cited = Pick<ReleaseFacts, 'version' | 'channel' | 'created' | 'settings'>

/** One line: creators (year): title, version, licence and, where there is one, an address. */
export function citationText({ version, channel, created, settings }: Cited): string {
  const creators = settings.creators.map(({ name }) => name).join('; ')
  const demo = channel === 'demo' ? ' [demonstration data]' : ''
  const address = permalink(settings)
  return `${creators} (${created.slice(0, 4)}): ${settings.title}${demo}. Version ${version}. ${DATA_LICENCE.id}.${address ? ` ${address}` : ''}`
}

/** The address that stays: DOI before homepage before repository; null = nothing is configured. */
export function permalink({ doi, homepage, repository }: Cited['settings']): string | null {
  return doi ? `https://doi.org/${doi}` : (homepage ?? repository ?? null)
}

/** `CITATION.cff`, version 1.2.0. Every value is quoted: an unquoted 2026.11 would be a number. */
export function citationFile(facts: ReleaseFacts): string {
  const { settings } = facts
  const lines: [string, string | undefined][] = [
    ['cff-version', '1.2.0'],
    ['message', 'If you use this dataset, please cite it, and cite the document behind each figure that you use.'],
    ['type', 'dataset'],
    ['title', settings.title],
    ['abstract', describe(facts)],
    ['version', facts.version],
    ['date-released', facts.created],
    ['license', DATA_LICENCE.id],
    ['doi', settings.doi],
    ['url', settings.homepage],
    ['repository-code', settings.repository],
  ]
  const authors = settings.creators.map(({ name, orcid }) =>
    orcid ? `  - name: ${quote(name)}\n    orcid: ${quote(`https://orcid.org/${orcid}`)}` : `  - name: ${quote(name)}`,
  )
  const references = facts.sources.map(
    ({ title, publisher_name, landing_url }) =>
      `  - type: report\n    title: ${quote(title)}\n    authors:\n      - name: ${quote(publisher_name)}${isAddress(landing_url) ? `\n    url: ${quote(landing_url)}` : ''}`,
  )
  return [
    ...lines.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${quote(value)}`])),
    'authors:',
    ...authors,
    'keywords:',
    ...KEYWORDS.map((word) => `  - ${quote(word)}`),
    ...(references.length > 0 ? ['references:', ...references] : []),
    '',
  ].join('\n')
}

/** A double-quoted YAML scalar is a JSON string. */
function quote(text: string): string {
  return JSON.stringify(text)
}

function isAddress(text: string | null): text is string {
  return text !== null && /^https?:\/\/\S+$/.test(text)
}

/** `.zenodo.json`. Where both files exist, Zenodo reads this one alone. */
export function zenodoFile(facts: ReleaseFacts): Json {
  const { settings } = facts
  const related = settings.repository
    ? [{ identifier: settings.repository, relation: 'isSupplementTo', resource_type: 'software' }]
    : []
  return {
    title: settings.title,
    upload_type: 'dataset',
    description: describe(facts),
    creators: settings.creators.map(({ name, orcid }) => ({ name, ...(orcid && { orcid }) })),
    access_right: 'open',
    license: DATA_LICENCE.id,
    publication_date: facts.created,
    version: facts.version,
    language: 'eng',
    keywords: KEYWORDS,
    ...(related.length > 0 && { related_identifiers: related }),
    references: facts.sources.map(({ title, publisher_name }) => `${publisher_name}: ${title}`),
  }
}
