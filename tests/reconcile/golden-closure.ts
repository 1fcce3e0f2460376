import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { closeRelations } from '../../pipelines/reconcile/closure.ts'

/** The closure counts of the code lists as shipped, read from beside the repository. */
export function closureCase({ dimensions, pairs }: any) {
  const folder = new URL('../../../shared/method/codes/', import.meta.url)
  if (!existsSync(folder)) throw new Error('the code lists stand beside golden.json')
  const rows = (name: string) =>
    Papa.parse<any>(readFileSync(new URL(`${name}.csv`, folder), 'utf8'), { header: true, skipEmptyLines: true }).data
  const geographies = rows('geographies')
  const countries = new Set<string>(geographies.filter(({ kind }) => kind === 'country').map(({ code }) => code))
  const codes: Record<string, string[]> = {
    gross_net: ['gross', 'net'],
    victim_geo: geographies.map(({ code }) => code),
  }
  for (const [dimension, name] of [
    ['perpetrator_scope', 'perpetrator_scopes'],
    ['population', 'populations'],
    ['fraud_type', 'fraud_types'],
    ['reporting_system', 'reporting_systems'],
  ] as const) {
    codes[dimension] = rows(name).map(({ code }) => code)
  }
  const closures = new Map(
    dimensions.map((dimension: string) => [
      dimension,
      closeRelations(
        rows('scope_relations').filter((row) => row.dimension === dimension),
        dimension === 'victim_geo' ? countries : new Set(),
      ),
    ]),
  ) as Map<string, ReturnType<typeof closeRelations>>
  const counts = dimensions.map((dimension: string) => {
    const count = { codes: codes[dimension]!.length, EQ: 0, SUB_or_SUP: 0, DIS: 0, OVL: 0, UNK: 0 }
    codes[dimension]!.forEach((x, i) => {
      for (const y of codes[dimension]!.slice(i)) {
        const rel = closures.get(dimension)!.rel(x, y)
        count[rel === 'SUB' || rel === 'SUP' ? 'SUB_or_SUP' : rel]++
      }
    })
    return [dimension, count]
  })
  return {
    counts: Object.fromEntries(counts),
    pairs: pairs.map(([dimension, x, y]: string[]) => closures.get(dimension!)!.rel(x!, y!)),
  }
}
