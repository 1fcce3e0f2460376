import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import packageJson from '../package.json' with { type: 'json' }
import { ConfigError } from './errors.ts'

/** Who may be written to about our requests: an address or a page, and nothing that would break a header. */
const contact = z.string().regex(/^(?=.*@.*\.|https?:\/\/)[\x21-\x7e]+$/, 'expected a mail address or a web address')

const proxyUrl = z.string().regex(/^https?:\/\/[^\s/]+/, 'expected an address as in http://proxy.example:3128')

const configFile = z.strictObject({
  contact: contact.optional(),
  proxy: z
    .strictObject({
      http: proxyUrl.optional(),
      https: proxyUrl.optional(),
      /** Hosts that are reached directly. */
      no: z.array(z.string()).optional(),
    })
    .optional(),
  paceMs: z.int().min(2_000, 'expected at least 2000: two requests to a host are never closer').optional(),
  maxBytes: z.int().min(1_000_000).max(2_000_000_000).optional(),
  output: z.string().min(1).optional(),
  sources: z.record(z.string(), z.enum(['on', 'off'])).optional(),
})

/** What `lossrange.config.json` and the environment say, defaults filled in. `docs/configuration.md` explains each key. */
export interface Config {
  /** Null = not set; a live run asks for it. */
  contact: string | null
  proxy: { http: string | null; https: string | null; no: readonly string[] }
  /** Null = the client's own, 2 s. */
  paceMs: number | null
  /** Null = the client's own, 100 MiB. */
  maxBytes: number | null
  /** Folder that holds a state root for each channel. */
  output: string
  sources: Readonly<Record<string, 'on' | 'off'>>
}

export interface ConfigEffects {
  folder: string
  env: Readonly<Record<string, string | undefined>>
  /** Null = no such file. */
  readText(path: string): Promise<string | null>
}

const liveEffects: ConfigEffects = {
  folder: process.cwd(),
  env: process.env,
  async readText(path) {
    return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    })
  },
}

/**
 * The environment over the file over the defaults.
 *
 * @throws ConfigError naming the file or variable, the key, what was expected, and the key that was probably meant
 */
export async function loadConfig(effects: Partial<ConfigEffects> = {}): Promise<Config> {
  const { folder, env, readText } = { ...liveEffects, ...effects }
  const path = join(folder, 'lossrange.config.json')
  const text = await readText(path)
  const file = checked(text === null ? {} : parsed(text, path), path)
  const said = checked(fromEnvironment(env), 'the environment', variableOf)
  const proxy = { ...file.proxy, ...said.proxy }
  return {
    contact: said.contact ?? file.contact ?? null,
    proxy: { http: proxy.http ?? null, https: proxy.https ?? null, no: proxy.no ?? [] },
    paceMs: said.paceMs ?? file.paceMs ?? null,
    maxBytes: said.maxBytes ?? file.maxBytes ?? null,
    output: said.output ?? file.output ?? 'output',
    sources: file.sources ?? {},
  }
}

const variables: Record<string, string> = {
  contact: 'LOSSRANGE_CONTACT',
  paceMs: 'LOSSRANGE_PACE_MS',
  maxBytes: 'LOSSRANGE_MAX_BYTES',
  output: 'LOSSRANGE_OUTPUT',
  'proxy.http': 'HTTP_PROXY',
  'proxy.https': 'HTTPS_PROXY',
  'proxy.no': 'NO_PROXY',
}

function variableOf(key: string): string {
  return variables[key] ?? key
}

function fromEnvironment(env: ConfigEffects['env']): unknown {
  const of = (name: string) => env[name]?.trim() || env[name.toLowerCase()]?.trim() || undefined
  const number = (name: string) => (of(name) === undefined ? undefined : Number(of(name)))
  const proxyOf = (name: string) => of(name)?.replace(/^(?![a-z0-9+.-]+:\/\/)/i, 'http://') // curl takes host:port too
  const proxy = { http: proxyOf('HTTP_PROXY'), https: proxyOf('HTTPS_PROXY'), no: of('NO_PROXY')?.split(/[\s,]+/) }
  return defined({
    contact: of('LOSSRANGE_CONTACT'),
    paceMs: number('LOSSRANGE_PACE_MS'),
    maxBytes: number('LOSSRANGE_MAX_BYTES'),
    output: of('LOSSRANGE_OUTPUT'),
    proxy: defined(proxy),
  })
}

function defined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ConfigError(`${path}: not JSON (${(error as Error).message})`, { cause: error })
  }
}

function checked(value: unknown, where: string, nameOf = (key: string) => key): z.infer<typeof configFile> {
  const read = configFile.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const path = issue?.path.join('.') ?? ''
  if (issue?.code !== 'unrecognized_keys')
    throw new ConfigError(`${where}: ${nameOf(path) || 'the whole'}: ${issue?.message ?? 'not understood'}`)
  const key = issue.keys[0] ?? ''
  const known = path === 'proxy' ? ['http', 'https', 'no'] : Object.keys(configFile.shape)
  const meant = nearest(key, known)
  const hint = meant === null ? `the keys are ${known.join(', ')}` : `did you mean "${meant}"?`
  throw new ConfigError(`${where}: unknown key "${path === '' ? '' : `${path}.`}${key}"; ${hint}`)
}

/** The word that was probably meant: at most a third of its letters differ; null = none is close. */
export function nearest(word: string, known: readonly string[]): string | null {
  const ranked = known
    .map((each) => ({ each, distance: editDistance(word.toLowerCase(), each.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  const [best] = ranked
  return best && best.distance <= Math.max(1, Math.floor(best.each.length / 3)) ? best.each : null
}

/** Levenshtein's: the least number of letters added, taken or changed. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** Folder that holds a channel's state; `out` (`--out DIR`) names another. */
export function stateRootOf(config: Config, channel: 'demo' | 'live', out: string | undefined): string {
  return out ?? join(config.output, channel)
}

/** How we name ourselves to a server; robots.txt rules call us `lossrange`. */
export function userAgentOf(contact: string | null): string {
  return `lossrange/${packageJson.version} (${contact === null ? 'one request by hand, no contact set' : `+${contact}`})`
}

/** @throws ConfigError when nobody could be written to about a live run's requests */
export function contactOf({ contact }: Config): string {
  if (contact !== null) return contact
  throw new ConfigError(
    'a live run tells every server whom to write to: set LOSSRANGE_CONTACT, or "contact" in lossrange.config.json, to a mail or web address',
  )
}
