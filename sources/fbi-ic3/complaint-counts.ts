import type { Block } from '../../pipelines/read/document.ts'
import type { Found } from '../define-source.ts'

const NUMBER = /(?<![$\d.,\p{L}])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?: (million|thousand))?(?![\d%])/giu

/** `256,256 with an actual loss`; "859,532 complaints with losses of $16.6 billion" are all of them. */
const WITH_LOSS = /\bactual loss|\bwith (?:an? )?(?:dollar )?loss(?:es)?(?! of\b)\b/i

const ZEROS: Readonly<Record<string, number>> = { '': 0, thousand: 3, million: 6 }

/**
 * Numbers of complaints that a note states, as controls: all, those with a loss, the average of a year or a day, those
 * since the centre began.
 */
export function countsIn(note: Block, statement: string): Found[] {
  const found = new Map<string, Found>()
  for (const clause of clausesOf(note.text)) {
    if (!/complaint/i.test(clause)) continue
    const [number, ...others] = [...clause.matchAll(NUMBER)].filter(([text, , word]) => !isYear(text, word))
    if (number === undefined || others.length > 0) continue
    const label = `${statement}.${kindOf(clause)}`
    const value = wholeNumber(number[1]!, number[2]?.toLowerCase() ?? '')
    if (value !== null && !found.has(label))
      found.set(label, { is: 'control', locator: note.locator, label, value, unit: 'complaints' })
  }
  return [...found.values()]
}

function kindOf(clause: string): string {
  if (/\baverage\b/i.test(clause)) return /\bda(?:y|ily)\b/i.test(clause) ? 'complaints_a_day' : 'complaints_a_year'
  if (/\bsince\b/i.test(clause)) return 'complaints_since_the_start'
  return WITH_LOSS.test(clause) ? 'complaints_with_loss' : 'complaints'
}

/** Parts of a text at full stops, semicolons, and commas before a blank; a label and its figure stay together. */
function clausesOf(text: string): string[] {
  // "Since 2000, more than 9 million": the comma belongs to the time
  return text.replace(/\b(since \d{4}),/gi, '$1').split(/[.;,](?=\s|$)|\sand\s(?=an average\b)/i)
}

const isYear = (text: string, word: string | undefined) => word === undefined && /^(?:19|20)\d\d$/.test(text)

function wholeNumber(digits: string, word: string): string | null {
  const [whole = '', part = ''] = digits.replaceAll(',', '').split('.')
  const zeros = ZEROS[word] ?? 0
  if (part.length > zeros) return null
  return (whole + part.padEnd(zeros, '0')).replace(/^0+(?=\d)/, '')
}
