import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { MADE } from './made.ts'

// npx tsx tests/sources/sample-files/write.ts

for (const [path, make] of Object.entries(MADE)) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, await make())
}
