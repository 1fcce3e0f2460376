import type { SiteFacts } from '../release/release-options.ts'
import { type Html, html } from './html.ts'

export interface Page {
  title: string
  body: Html
  /** How many folders the page lies below `site/`. */
  depth: number
  /** schema.org block; only the first page has it. */
  jsonLd?: string
}

/** A whole page: no script, nothing from elsewhere, readable without the stylesheet. */
export function printPage({ title, body, depth, jsonLd }: Page, facts: SiteFacts): string {
  const up = '../'.repeat(depth)
  const data = jsonLd ? `<script type="application/ld+json">${jsonLd.replaceAll('<', '\\u003c')}</script>\n` : ''
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${html`${title}`.text}</title>
<link rel="stylesheet" href="${up}style.css">
<link rel="icon" href="${up}icon.svg" type="image/svg+xml">
${data}</head>
<body>
${banner(facts)}<header><a href="${up}index.html">${html`${facts.publication.title}`.text}</a></header>
<main>
${body.text}
</main>
<footer><p>Version ${facts.version} of ${facts.created}, method ${html`${facts.methodVersion}`.text}, channel ${facts.channel}. <a href="${up}../README.md">README</a> · <a href="${up}../CODEBOOK.md">codebook</a> · <a href="${up}../CHANGELOG.md">changes</a> · <a href="${up}../LICENSE.md">licence: CC BY 4.0</a></p></footer>
</body>
</html>
`
}

function banner({ channel }: SiteFacts): string {
  return channel === 'demo'
    ? '<p class="banner" role="note"><strong>Demo data.</strong> Some figures were read from samples made for this program. Do not cite them.</p>\n'
    : ''
}
