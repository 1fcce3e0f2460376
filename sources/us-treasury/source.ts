import { defineSource, type EditionFacts } from '../define-source.ts'
import { dayOf, extractPressRelease } from './press-release.ts'

const LANDING = 'https://home.treasury.gov/news/press-releases/'

export default defineSource({
  id: 'us-treasury',
  title: 'Sanctions press releases on scam centres',
  publisher: {
    id: 'us-treasury',
    name: 'US Department of the Treasury (OFAC)',
    country: 'USA',
    kind: 'ministry',
    operates: [],
  },
  basis: 'victim_reports',
  landing: LANDING,
  frequency: 'irregular',
  licence: 'public_domain',
  documents: [
    {
      kind: 'press-release-html',
      format: 'html',
      discover: {
        pages: [LANDING],
        choose({ url, text }) {
          const isRelease = /\/news\/press-releases\/[a-z]{2}\d{4}$/.test(new URL(url).pathname)
          return isRelease && /scam|southeast asia|cybercrim/i.test(text) ? { is: 'document', edition: null } : null
        },
      },
      recognises: (document) =>
        /\btreasury\b/i.test(document.title ?? '') && document.blocks.some(({ text }) => /\bscams?\b/i.test(text)),
      edition: dayOf,
      anchors: ['scam'],
      claims: { min: 1, max: 2 },
      extract: extractPressRelease,
    },
  ],
  editions: {
    '2025-09-08': release('sb0237', 'Treasury Sanctions Southeast Asian Networks Targeting Americans with Cyber Scams'),
    '2025-10-14': release('sb0278', 'US and UK action against Cybercriminal Networks in Southeast Asia (Prince Group)'),
  },
})

function release(id: string, title: string): EditionFacts {
  return { title, url: `https://home.treasury.gov/news/press-releases/${id}`, docType: 'press_release' }
}
