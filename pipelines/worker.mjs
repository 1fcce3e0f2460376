// What a worker thread starts on: Node 20 cannot start one on a .ts file.
import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'
register({ tsconfig: `${import.meta.dirname}/../tsconfig.json` })
await import(workerData.module)
