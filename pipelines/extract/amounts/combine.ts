/** Every noun with every adjective, as a comma-separated list: `dollars | dollar` × `américains | US`. */
export function nounFirst(nouns: string, adjectives: string): string {
  return pairs(nouns, adjectives)
    .map(([noun, adjective]) => `${noun} ${adjective}`)
    .join(', ')
}

export function adjectiveFirst(adjectives: string, nouns: string): string {
  return pairs(adjectives, nouns)
    .map(([adjective, noun]) => `${adjective} ${noun}`)
    .join(', ')
}

const pairs = (firsts: string, seconds: string): [string, string][] =>
  firsts.split(' | ').flatMap((first) => seconds.split(' | ').map((second): [string, string] => [first, second]))
