#!/usr/bin/env node
import { register } from 'tsx/esm/api'
register({ tsconfig: `${import.meta.dirname}/../tsconfig.json` })
await import('../pipelines/cli.ts')
