// npm run bench            the whole program: first run, second run, the tests
// npm run bench -- NAME    one stage beside a peer or a floor: the files of this folder are the names
import { readdir } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'

const names = (await readdir(import.meta.dirname))
  .filter((file) => /^[a-z]+\.ts$/.test(file) && file !== 'run.ts') // a name of two words is what a benchmark is made of
  .map((file) => file.slice(0, -'.ts'.length))
  .sort()
const [name = 'start', ...rest] = process.argv.slice(2)
if (names.includes(name)) {
  process.argv.splice(2, process.argv.length, ...rest)
  await import(pathToFileURL(join(import.meta.dirname, `${name}.ts`)).href)
} else {
  console.error(`no benchmark "${name}"; there are ${names.join(', ')}`)
  process.exitCode = 2
}
