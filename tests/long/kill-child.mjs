// A process to be killed, working as the module that the environment names: Node starts no .ts file by itself.
import { register } from 'tsx/esm/api'
register({ tsconfig: `${import.meta.dirname}/../../tsconfig.json` })
await (process.env.KILL_CHILD === 'ingest' ? import('./kill-ingest.ts') : import('./kill-writer.ts'))
