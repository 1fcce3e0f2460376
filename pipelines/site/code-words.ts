/** Codes of the dataset in words, where the code alone would puzzle a reader. */

/** `true_loss` → "losses, reported or not"; anything else with its underscores as blanks. */
export function codeWords(code: string): string {
  return WORDS[code] ?? code.replaceAll('_', ' ')
}

/** A time_period in words; `unstated` says so. */
export function periodWords(period: string): string {
  return period === 'unstated' ? 'no period stated' : period
}

/** How a figure is known. */
export function evidenceWords(kind: string, state: string): string {
  return `${KINDS[kind] ?? kind}${state === 'confirmed' ? ', confirmed by its bytes' : state === 'contradicted' ? ', contradicted by its bytes' : ''}`
}

const WORDS: Readonly<Record<string, string>> = {
  true_loss: 'losses, reported or not',
  scam_centres_SEA: 'scam centres in South-East Asia',
  scam_centres_WORLD: 'scam centres anywhere',
  scam_centres_MMR_KHM_LAO: 'scam centres in Myanmar, Cambodia and Laos',
}

const KINDS: Readonly<Record<string, string>> = {
  snapshot: 'snapshot: read from archived bytes',
  ledger: 'ledger: transcribed by hand',
  sample: 'sample: read from a sample of ours',
}
