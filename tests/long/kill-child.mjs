// A process to be killed: Node starts no .ts file by itself.
import { register } from 'tsx/esm/api'
register({ tsconfig: `${import.meta.dirname}/../../tsconfig.json` })
await import('./kill-writer.ts')
