import type { Licence } from './define-source.ts'

// Terms by name. Nobody has read a publisher's own page yet: then `termsCheckedOn` goes into that source's declaration.
export const LICENCES = {
  public_domain: { redistribution: 'yes' },
  facts_only: { redistribution: 'facts_only' },
  'CC-BY-4.0': { redistribution: 'yes', termsUrl: 'https://creativecommons.org/licenses/by/4.0/' },
  'ECB-reuse': { redistribution: 'yes' },
  'GODL-India': { redistribution: 'yes', termsUrl: 'https://www.data.gov.in/government-open-data-license-india' },
  'KOGL-1': { redistribution: 'yes', termsUrl: 'https://www.kogl.or.kr/info/license.do' },
  'OGL-Canada-2.0': { redistribution: 'yes', termsUrl: 'https://open.canada.ca/en/open-government-licence-canada' },
  'OGL-UK-3.0': {
    redistribution: 'yes',
    termsUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
} as const satisfies Record<string, Omit<Licence, 'id'>>

export type LicenceId = keyof typeof LICENCES
