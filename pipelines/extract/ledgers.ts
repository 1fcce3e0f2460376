import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Source } from '../../sources/define-source.ts'
import { readCodes } from './codes.ts'
import { type Correction, readCorrections } from './corrections.ts'
import { type LedgerPublication, readLedgerFile } from './ledger.ts'
import { type DeclaredReading, type Edge, type Identity, readEdges, readIdentities, readReadings } from './lineage.ts'
import type { Reading } from './reading.ts'
import { SOURCES_DIR } from './sources.ts'

/** Everything that people keep by hand. */
export interface Ledgers {
  readings: Reading[]
  publications: LedgerPublication[]
  edges: Edge[]
  identities: Identity[]
  declaredReadings: DeclaredReading[]
  corrections: Correction[]
}

/**
 * Every ledger of the given sources, and the lineage between all claims.
 * A line of lineage one of whose claims belongs to a source that is not given is left out: so a run of one source works.
 *
 * @param sources those whose ledgers count
 * @param dir the folder that holds a folder for each source
 * @throws LedgerError on the first cell that can't be meant so
 */
export async function loadLedgers(sources: readonly Source[], dir: string = SOURCES_DIR): Promise<Ledgers> {
  const codes = await readCodes()
  const readings: Reading[] = []
  const publications: LedgerPublication[] = []
  for (const source of sources) {
    const file = `sources/${source.id}/ledger.csv`
    const text = await readIfThere(join(dir, source.id, 'ledger.csv'))
    if (text === null) continue // a feed whose every figure is read
    const ledger = readLedgerFile(source, text, file, codes)
    readings.push(...ledger.readings)
    publications.push(...ledger.publications)
  }
  const given = new Set(sources.map((source) => source.id))
  const held = (id: string) => given.has(id.slice(0, id.indexOf('/')))
  const lines = async <T>(name: string, read: (text: string, file: string) => T[]): Promise<T[]> => {
    const text = await readIfThere(join(dir, name))
    return text === null ? [] : read(text, `sources/${name}`)
  }
  const edges = await lines('edges.csv', readEdges)
  const identities = await lines('identities.csv', readIdentities)
  const declaredReadings = await lines('readings.csv', readReadings)
  const corrections = await lines('corrections.csv', readCorrections)
  return {
    readings,
    publications,
    edges: edges.filter((e) => held(e.child_claim_id) && (e.parent_claim_id === null || held(e.parent_claim_id))),
    identities: identities.filter((i) => [...i.lhs_claim_ids, i.rhs_claim_id].every(held)),
    declaredReadings: declaredReadings.filter((r) => held(r.claim_id)),
    corrections: corrections.filter((c) => held(c.claim_id)),
  }
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
