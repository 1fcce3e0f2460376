/** Text as it may stand in HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** HTML as it stands; everything else that is put into {@link html} is escaped. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Part = string | number | null | Html | readonly Html[]

/** A template whose values are escaped, unless they are HTML already. null = nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.map((string, i) => string + (i < parts.length ? textOf(parts[i]!) : '')).join(''))
}

function textOf(part: Part | undefined): string {
  if (part === null || part === undefined) return ''
  if (part instanceof Html) return part.text
  if (typeof part === 'object') return part.map(({ text }) => text).join('')
  return escapeHtml(String(part))
}

/** A link, or the words alone where there is no address that a browser should follow. */
export function link(url: string | null, words: string): Html {
  return url !== null && /^https?:\/\//i.test(url)
    ? html`<a href="${url}" rel="noopener noreferrer">${words}</a>`
    : html`${words}`
}
