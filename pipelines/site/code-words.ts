/** Codes of the dataset in words, where the code alone would puzzle a reader. */

/** `true_loss` → "losses, reported or not"; anything else with its underscores as blanks. */
export function codeWords(code: string): string {
  return WORDS[code.toLowerCase()] ?? code.replaceAll('_', ' ')
}

/** A time_period in words; `unstated` says so. */
export function periodWords(period: string): string {
  return period === 'unstated' ? 'no period stated' : period
}

/**
 * How a figure is known.
 * @param kinds evidence kinds with blanks between
 */
export function evidenceWords(kinds: string, state: string): string {
  const words = kinds.split(' ').map((kind) => KINDS[kind] ?? kind)
  const verdict = state === 'confirmed' || state === 'contradicted' ? `, ${state} by its bytes` : ''
  return words.join('; ') + verdict
}

/** Keys in lower case, as ids of readings have them. */
const WORDS: Readonly<Record<string, string>> = {
  true_loss: 'losses, reported or not',
  scam_centres_sea: 'scam centres in South-East Asia',
  scam_centres_world: 'scam centres anywhere',
  scam_centres_mmr_khm_lao: 'scam centres in Myanmar, Cambodia and Laos',
  scam_centres_mmr: 'scam centres in Myanmar',
  scam_centres_khm: 'scam centres in Cambodia',
  scam_centres_lao: 'scam centres in Laos',
}

const KINDS: Readonly<Record<string, string>> = {
  snapshot: 'snapshot: read from archived bytes',
  ledger: 'ledger: transcribed by hand',
  sample: 'sample: read from a sample of ours',
}
