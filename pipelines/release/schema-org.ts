import { citationText } from './citation.ts'
import { KEYWORDS, describe } from './descriptor.ts'
import { type FileFacts, mediaType } from './file-facts.ts'
import { DATA_LICENCE } from './licence.ts'
import type { ReleaseFacts } from './release-facts.ts'

type Json = Record<string, unknown>

/** `dataset.jsonld`, and the block in the head of the first page: schema.org/Dataset. */
export function schemaOrgDataset(facts: ReleaseFacts, files: readonly FileFacts[]): Json {
  const { settings } = facts
  const identifier = settings.doi && `https://doi.org/${settings.doi}`
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: settings.title,
    alternateName: settings.name,
    description: describe(facts),
    ...(settings.homepage && { url: settings.homepage }),
    ...(identifier && { identifier }),
    license: DATA_LICENCE.url,
    creator: settings.creators.map(({ name, orcid }) =>
      orcid ? { '@type': 'Person', name, sameAs: `https://orcid.org/${orcid}` } : { '@type': 'Organization', name },
    ),
    version: facts.version,
    datePublished: facts.created,
    dateModified: facts.created,
    isAccessibleForFree: true,
    inLanguage: 'en',
    keywords: KEYWORDS,
    ...(facts.periods && { temporalCoverage: `${facts.periods.start}/${facts.periods.end}` }),
    spatialCoverage: facts.places.map((name) => ({ '@type': 'Place', name })),
    variableMeasured: [...new Set(facts.headlines.map(({ what }) => what))],
    measurementTechnique: `Graded linear opinion pool of independent published figures, cut to the bounds that other figures imply (${facts.methodVersion})`,
    citation: citationText(facts),
    isBasedOn: facts.sources.flatMap(({ title, publisher_name, landing_url }) =>
      landing_url ? [{ '@type': 'CreativeWork', name: `${publisher_name}: ${title}`, url: landing_url }] : [],
    ),
    distribution: files.map(({ name, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: filesUrl(facts, name),
      encodingFormat: mediaType(name),
      contentSize: `${bytes} B`,
      sha256,
    })),
  }
}

/** Where a file of the release is fetched: the configured address, else its name, which is right beside the metadata. */
export function filesUrl({ settings, version }: Pick<ReleaseFacts, 'settings' | 'version'>, name: string): string {
  if (!settings.files) return name
  return `${settings.files.replaceAll('{version}', version).replace(/\/$/, '')}/${name}`
}
