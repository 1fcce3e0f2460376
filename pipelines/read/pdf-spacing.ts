/**
 * Headings set with wide gaps between letters come out as `FED E RA L BU R EAU`. Where a text looks so, its pieces are put
 * together to words that the document has elsewhere; what is left over is closed up.
 */
export function closeUp(text: string, words: ReadonlySet<string>): string {
  const pieces = text.split(' ')
  if (!isSpacedOut(pieces)) return text
  const joined = pieces.join('')
  const cuts = segment(joined, words)
  return cuts.map(([from, to]) => joined.slice(from, to)).join(' ')
}

/** Five or more pieces, most of them one to three letters, in capitals and digits. */
function isSpacedOut(pieces: readonly string[]): boolean {
  if (pieces.length < 5 || !pieces.every((piece) => piece === piece.toUpperCase())) return false
  const short = pieces.filter((piece) => piece.length <= 3 && /^[\p{Lu}\d]+$/u.test(piece)).length
  const single = pieces.filter((piece) => piece.length === 1).length
  return short >= 0.6 * pieces.length && single >= 0.15 * pieces.length
}

/** Fewest pieces, known words first; a stretch that no word covers is one piece. */
function segment(text: string, words: ReadonlySet<string>): [number, number][] {
  const lower = text.toLowerCase()
  const best: { cost: number; from: number; known: boolean }[] = [{ cost: 0, from: 0, known: true }]
  for (let to = 1; to <= text.length; to++) {
    const last = best[to - 1]!
    // one letter outside every word costs little, a new stretch of such letters much
    let choice = { cost: last.cost + 1 + (last.known ? 4 : 0), from: to - 1, known: false }
    for (let from = Math.max(0, to - 20); from < to - 1; from++) {
      const piece = lower.slice(from, to)
      const isWord = words.has(piece) || /^(?:19|20)\d\d$/.test(piece)
      const before = best[from]!
      const cost = before.cost + 0.5 + 2 / piece.length + (before.known ? 0 : 2)
      if (isWord && cost < choice.cost) choice = { cost, from, known: true }
    }
    best.push(choice)
  }
  const cuts: [number, number, boolean][] = []
  for (let to = text.length; to > 0;) {
    const { from, known } = best[to]!
    const after = cuts[0]
    if (!known && after !== undefined && !after[2]) after[0] = from
    else cuts.unshift([from, to, known])
    to = from
  }
  return cuts.map(([from, to]) => [from, to])
}

/** Words of such reports' headings, for a file of few pages. */
const HEADING_WORDS =
  'of the and in by for to a report annual federal bureau investigation table figure crime fraud scam losses complaint complaints statistics center internet national police data'

/** Words of running text, lower case: small words only where they stand in it as such. */
export function vocabulary(texts: Iterable<string>): Set<string> {
  const words = new Set(HEADING_WORDS.split(' '))
  for (const text of texts) {
    if (text === text.toUpperCase()) continue
    for (const word of text.toLowerCase().match(/\p{L}{2,}\d?/gu) ?? []) words.add(word)
  }
  return words
}
