/** The parts of `datapackage.json` that the contract freezes. */
export interface FrozenDescriptor {
  schema_version: string
  resources: readonly {
    name: string
    schema: {
      fields: readonly FrozenField[]
      primaryKey?: readonly string[]
      foreignKeys?: readonly unknown[]
    }
  }[]
}

interface FrozenField {
  name: string
  type: string
  unit?: string
  constraints?: { required?: boolean; enum?: readonly string[] }
}

export interface SchemaDiff {
  /** Smallest bump that fits; null = the tables are the same. */
  bump: 'MAJOR' | 'MINOR' | null
  /** Each difference in words: table and column first. */
  differences: string[]
}

/** What differs between the tables of two releases, and which bump of the contract it needs. */
export function diffSchemas(old: FrozenDescriptor, now: FrozenDescriptor): SchemaDiff {
  const major: string[] = []
  const minor: string[] = []
  const before = new Map(old.resources.map((table) => [table.name, table.schema]))
  const after = new Map(now.resources.map((table) => [table.name, table.schema]))
  for (const name of before.keys()) if (!after.has(name)) major.push(`${name}: table is gone`)
  for (const [name, schema] of after) {
    const was = before.get(name)
    if (!was) minor.push(`${name}: new table`)
    else diffTable(name, was, schema, major, minor)
  }
  return { bump: major.length > 0 ? 'MAJOR' : minor.length > 0 ? 'MINOR' : null, differences: [...major, ...minor] }
}

type Schema = FrozenDescriptor['resources'][number]['schema']

function diffTable(table: string, was: Schema, is: Schema, major: string[], minor: string[]): void {
  if (JSON.stringify(was.primaryKey) !== JSON.stringify(is.primaryKey)) major.push(`${table}: other primary key`)
  if (JSON.stringify(was.foreignKeys ?? []) !== JSON.stringify(is.foreignKeys ?? []))
    major.push(`${table}: other foreign keys`)
  for (const [i, field] of was.fields.entries()) {
    const now = is.fields[i]
    if (!now) major.push(`${table}.${field.name}: column is gone`)
    else if (now.name !== field.name) {
      major.push(`${table}: column ${i + 1} was ${field.name}, is ${now.name}`)
      return // everything behind it would only repeat this
    } else diffField(`${table}.${field.name}`, field, now, major, minor)
  }
  for (const field of is.fields.slice(was.fields.length)) minor.push(`${table}.${field.name}: new column`)
}

function diffField(at: string, was: FrozenField, is: FrozenField, major: string[], minor: string[]): void {
  if (was.type !== is.type) major.push(`${at}: was ${was.type}, is ${is.type}`)
  if (was.unit !== is.unit) major.push(`${at}: unit was ${was.unit ?? 'none'}, is ${is.unit ?? 'none'}`)
  if ((was.constraints?.required ?? false) !== (is.constraints?.required ?? false))
    major.push(`${at}: other requirement`)
  const [old, now] = [was.constraints?.enum ?? [], is.constraints?.enum ?? []]
  const gone = old.filter((code) => !now.includes(code))
  const added = now.filter((code) => !old.includes(code))
  if (gone.length > 0 && now.length > 0) major.push(`${at}: code ${gone.join(', ')} is gone`)
  if (added.length > 0) minor.push(`${at}: new code ${added.join(', ')}`)
}

/** True when going from one contract version to the other is at least the bump. */
export function bumpFits(old: string, now: string, bump: SchemaDiff['bump']): boolean {
  const [a, b] = [old.split('.').map(Number), now.split('.').map(Number)]
  const major = b[0]! > a[0]!
  const minor = b[0] === a[0] && b[1]! > a[1]!
  return bump === null || major || (bump === 'MINOR' && minor)
}
