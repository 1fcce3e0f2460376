/** Words that end in a full stop and go on: the sentence doesn't end there. */
const SHORT =
  /(?:^|[\s("“])(?:[A-Z]|[A-Za-z](?:\.[A-Za-z])+|Mr|Mrs|Ms|Dr|St|No|vs|approx|ca|cf|est|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.$/

/**
 * Start and end of the sentence that holds an offset, in UTF-16 units of `text`; the mark that ends it is inside.
 * An ending is a mark and what closes after it, then a blank and no small letter; or a full-width mark.
 */
export function sentenceAt(text: string, offset: number): { start: number; end: number; text: string } {
  let start = 0
  for (const match of text.matchAll(/[.!?…]["”’')\]]*\s+(?!\p{Ll})|[。！？]/gu)) {
    const end = match.index + match[0].trimEnd().length
    if (match[0].startsWith('.') && SHORT.test(text.slice(Math.max(0, match.index - 12), match.index + 1))) continue
    if (end > offset) return { start, end, text: text.slice(start, end) }
    start = match.index + match[0].length
  }
  return { start, end: text.length, text: text.slice(start) }
}

/** The clause around an amount: its sentence cut at commas, semicolons, colons and dashes that stand between words. */
export function clauseAt(text: string, start: number, end: number): { start: number; end: number; text: string } {
  const sentence = sentenceAt(text, start)
  const cuts = [...sentence.text.matchAll(/[,;:]\s|\s[–—-]\s|—|(?<![\d０-９])[，、]|[；：]/g)].map(
    (match) => sentence.start + match.index,
  )
  const from = cuts.findLast((cut) => cut < start)
  const to = cuts.find((cut) => cut >= end) ?? sentence.end
  return { start: from ?? sentence.start, end: to, text: text.slice(from ?? sentence.start, to) }
}
