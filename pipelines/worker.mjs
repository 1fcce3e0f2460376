// What a worker thread starts on: Node 20 cannot start one on a .ts file.
import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'
// Big libraries first: loaded through the hooks below, pdfjs costs ten times its memory.
for (const library of workerData.preload ?? []) await import(library)
register({ tsconfig: `${import.meta.dirname}/../tsconfig.json` })
await import(workerData.module)
