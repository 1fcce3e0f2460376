import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { literal } from './export-tables.ts'

/**
 * A database in memory for as long as `use` runs, which can read the given folders and nothing else: what it looks at may
 * come from anybody.
 */
export async function withScratchDatabase<Result>(
  folders: readonly string[],
  use: (connection: DuckDBConnection) => Promise<Result>,
): Promise<Result> {
  const temporary = await mkdtemp(join(tmpdir(), 'lossrange-verify-'))
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    memory_limit: '1500MB',
    temp_directory: temporary,
  })
  try {
    const connection = await instance.connect()
    try {
      const allowed = folders.map((folder) => literal(`${resolve(folder)}/`)).join(', ')
      await connection.run(
        `set TimeZone = 'UTC'; set allowed_directories = [${allowed}]; set enable_external_access = false; set lock_configuration = true`,
      )
      return await use(connection)
    } finally {
      connection.closeSync()
    }
  } finally {
    instance.closeSync()
    await rm(temporary, { recursive: true, force: true })
  }
}
