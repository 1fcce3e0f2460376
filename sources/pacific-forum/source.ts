import type { Document } from '../../pipelines/read/document.ts'
import { dayPrinted } from '../../pipelines/extract/day-printed.ts'
import { defineSource, type DocumentKind } from '../define-source.ts'
import { extractCommentary } from './commentary.ts'

const LANDING = 'https://pacforum.org/publications/'

const commentary: Omit<DocumentKind, 'kind' | 'format'> = {
  recognises: (document) => document.blocks.some((block) => /\bPacNet\b/.test(block.text)),
  edition: dayOf,
  anchors: [], // every amount of the text is read; two of them are known to be claims
  claims: { min: 2, max: 2 },
  extract: extractCommentary,
}

export default defineSource({
  id: 'pacific-forum',
  title: 'PacNet commentary',
  publisher: { id: 'pacific-forum', name: 'Pacific Forum (PacNet)', country: 'USA', kind: 'ngo', operates: [] },
  basis: 'expert',
  landing: LANDING,
  frequency: 'irregular',
  licence: 'facts_only',
  documents: [
    {
      ...commentary,
      kind: 'commentary-html',
      format: 'html',
      discover: {
        pages: [LANDING],
        choose({ url, text }) {
          const isCommentary = /\/publications\/pacnet-[^/]+\/?$/.test(new URL(url).pathname)
          return isCommentary && /scam|pig.butchering/i.test(text) ? { is: 'document', edition: null } : null
        },
      },
    },
    { ...commentary, kind: 'commentary-text', format: 'text' },
  ],
  editions: {
    '2025-10-28': {
      title: 'Needed: China-US tie-up against pig-butchering scams, fentanyl',
      publishedOn: '2025-10-28',
      docType: 'commentary',
    },
  },
})

/** The day that stands alone below the title, `PacNet 1 – October 28, 2025`; a text that was copied has lost it. */
function dayOf(document: Document): string | null {
  for (const { text } of document.blocks.slice(0, 8)) {
    const rest = /^(?:PacNet\s*#?\s*\d*\s*[-–—|:]?\s*)?(.+)$/.exec(text)?.[1]
    const day = rest === undefined ? null : dayPrinted(rest)
    if (day !== null) return day
  }
  return null
}
