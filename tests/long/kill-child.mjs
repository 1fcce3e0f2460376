// A process to be killed, working as the module that the environment names: Node starts no .ts file by itself.
import { register } from 'tsx/esm/api'
register({ tsconfig: `${import.meta.dirname}/../../tsconfig.json` })
await import(process.env.KILL_CHILD ?? './kill-writer.ts')
