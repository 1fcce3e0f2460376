import { expect, test } from 'vitest'
import { contactOf, loadConfig, stateRootOf, userAgentOf } from '../pipelines/config.ts'
import { ConfigError } from '../pipelines/errors.ts'

const load = (file: unknown, env: Record<string, string> = {}) =>
  loadConfig({
    folder: '/work',
    env,
    readText: async () => (file === undefined ? null : typeof file === 'string' ? file : JSON.stringify(file)),
  })

test('without a file and variables there are defaults', async () => {
  const config = await load(undefined)
  expect(config).toEqual({
    contact: null,
    proxy: { http: null, https: null, no: [] },
    paceMs: null,
    maxBytes: null,
    output: 'output',
    sources: {},
  })
  expect(stateRootOf(config, 'demo', undefined)).toBe('output/demo')
  expect(stateRootOf(config, 'live', '/tmp/state')).toBe('/tmp/state')
})

test('the environment goes before the file', async () => {
  const file = {
    contact: 'file@example.org',
    paceMs: 5_000,
    output: 'state',
    proxy: { https: 'http://file:1', no: ['a'] },
    sources: { 'kr-npa': 'off' },
  }
  expect(await load(file)).toMatchObject({
    contact: 'file@example.org',
    paceMs: 5_000,
    output: 'state',
    sources: { 'kr-npa': 'off' },
  })
  const env = {
    LOSSRANGE_CONTACT: 'https://example.org/contact',
    LOSSRANGE_PACE_MS: '3000',
    https_proxy: 'proxy.example:3128',
    NO_PROXY: 'b, c',
  }
  expect(await load(file, env)).toMatchObject({
    contact: 'https://example.org/contact',
    paceMs: 3_000,
    output: 'state',
    proxy: { http: null, https: 'http://proxy.example:3128', no: ['b', 'c'] },
  })
})

test('empty variables are as good as none', async () => {
  expect(await load(undefined, { LOSSRANGE_CONTACT: '', HTTPS_PROXY: ' ' })).toMatchObject({
    contact: null,
    proxy: { https: null },
  })
})

test.for([
  ['{"contact"', {}, /^\/work\/lossrange\.config\.json: not JSON/],
  [{ contcat: 'a@example.org' }, {}, 'unknown key "contcat"; did you mean "contact"?'],
  [{ proxy: { htps: 'http://a' } }, {}, 'unknown key "proxy.htps"; did you mean "https"?'],
  [{ colour: 'red' }, {}, 'unknown key "colour"; the keys are contact, proxy, paceMs, maxBytes, output, sources'],
  [{ paceMs: 100 }, {}, 'paceMs: expected at least 2000: two requests to a host are never closer'],
  [{ contact: 'nobody' }, {}, 'contact: expected a mail address or a web address'],
  [{ contact: 'a@example.org\r\nx-evil: 1' }, {}, 'contact: expected a mail address'],
  [{ sources: { 'kr-npa': 'maybe' } }, {}, 'sources.kr-npa: '],
  [[], {}, 'the whole: '],
  [undefined, { LOSSRANGE_PACE_MS: 'fast' }, 'the environment: LOSSRANGE_PACE_MS: '],
  [undefined, { LOSSRANGE_CONTACT: 'me' }, 'the environment: LOSSRANGE_CONTACT: expected a mail address'],
  [
    undefined,
    { HTTPS_PROXY: 'socks5://proxy:1' },
    'the environment: HTTPS_PROXY: expected an address as in http://proxy.example:3128',
  ],
] as const)('%# %j is refused: %s', async ([file, env, words]) => {
  const error = await load(file, env).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ConfigError)
  expect((error as ConfigError).message).toMatch(words)
  expect((error as ConfigError).exitCode).toBe(2)
})

test('a live run wants a contact, and every request names it', async () => {
  expect(() => contactOf({ ...configWithout })).toThrow(/set LOSSRANGE_CONTACT/)
  expect(contactOf(await load({ contact: 'a@example.org' }))).toBe('a@example.org')
  expect(userAgentOf('a@example.org')).toMatch(/^lossrange\/\d+\.\d+\.\d+ \(\+a@example\.org\)$/)
})

const configWithout = {
  contact: null,
  proxy: { http: null, https: null, no: [] },
  paceMs: null,
  maxBytes: null,
  output: 'output',
  sources: {},
}
