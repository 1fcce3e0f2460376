import { type Config, contactOf, userAgentOf } from '../config.ts'
import { UsageError } from '../errors.ts'
import { hostAndPort } from './address.ts'
import {
  type Client,
  type ClientEffects,
  type ClientSettings,
  liveClientEffects,
  liveSettings,
  openClient,
} from './client.ts'
import { openRobotsCache } from './page-cache.ts'
import { openProxies } from './proxies.ts'
import type { SampleWeb } from './sample-web.ts'

/**
 * The client of a live run.
 *
 * @param root state root, whose cache keeps robots.txt from one run to the next; null = it is asked for anew
 * @throws ConfigError when no contact is set
 */
export function openLiveClient(
  config: Config,
  root: string | null = null,
  effects: ClientEffects = liveClientEffects,
): Client {
  const settings = settingsOf(config, userAgentOf(contactOf(config)))
  return openClient(settings, { ...keeping(root), ...effects })
}

/** The client of channel demo: reaches the sample web and nothing else, and doesn't wait between requests to ourselves. */
export function openDemoClient(
  web: SampleWeb,
  root: string | null = null,
  effects: ClientEffects = liveClientEffects,
): Client {
  const settings = { ...liveSettings, userAgent: userAgentOf('demo@localhost.invalid'), paceMs: 0, route: web.route }
  return openClient(settings, { ...keeping(root), ...effects })
}

function keeping(root: string | null): Partial<ClientEffects> {
  return root === null ? {} : { robotsCache: openRobotsCache(root) }
}

export function settingsOf({ proxy, paceMs, maxBytes }: Config, userAgent: string): ClientSettings {
  return {
    ...liveSettings,
    userAgent,
    paceMs: paceMs ?? liveSettings.paceMs,
    maxBytes: maxBytes ?? liveSettings.maxBytes,
    proxies: openProxies(proxy),
  }
}

/** `HOST:PORT` as a person writes it, in the form that addresses are compared in. @throws UsageError */
export function allowedHost(text: string): string {
  const url = /^[^\s/@]+:\d{1,5}$/.test(text) && URL.canParse(`http://${text}`) ? new URL(`http://${text}`) : null
  if (!url) throw new UsageError(`--allow-host: expected HOST:PORT as in 127.0.0.1:8080, got "${text}"`)
  return hostAndPort(url)
}
