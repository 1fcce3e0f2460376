import type { LookupFunction } from 'node:net'
import { Agent, buildConnector, ProxyAgent, type Dispatcher } from 'undici'
import { BlockedAddressError } from '../errors.ts'
import { type AllowedHosts, guardedLookup, isPublicAddress } from './address.ts'
import type { Proxies } from './proxies.ts'

/** Port on 127.0.0.1 that answers for a host name; null = nobody does. The sample web is one. */
export type Route = (hostname: string) => number | null

export interface ConnectionSettings {
  allowed: AllowedHosts
  /** Set in channel demo: every name leads to loopback, https too, and nothing else is reached. */
  route: Route | null
  proxies: Proxies
  connectTimeoutMs: number
  /** Cap on the header block of an answer, bytes. */
  maxHeaderBytes: number
}

export interface Connections {
  /** Who carries a request to this address. */
  dispatcherFor(url: URL): Dispatcher
  close(): Promise<void>
}

/** Connections on which the peer's address has been checked on the socket itself; TLS is always verified. */
export function openConnections(settings: ConnectionSettings): Connections {
  const limits = { maxHeaderSize: settings.maxHeaderBytes }
  const direct = new Agent({ connect: guardedConnect(settings), ...limits })
  const tunnels = new Map<string, ProxyAgent>()
  return {
    dispatcherFor(url) {
      const proxy = settings.route ? null : settings.proxies.for(url)
      if (!proxy) return direct
      const tunnel = tunnels.get(proxy) ?? new ProxyAgent({ uri: proxy, ...limits })
      tunnels.set(proxy, tunnel)
      return tunnel
    },
    async close() {
      await Promise.all([direct, ...tunnels.values()].map((agent) => agent.destroy()))
    },
  }
}

function guardedConnect({ allowed, route, connectTimeoutMs }: ConnectionSettings): buildConnector.connector {
  const open = buildConnector({ timeout: connectTimeoutMs })
  const guarded = buildConnector({ timeout: connectTimeoutMs, lookup: guardedLookup as LookupFunction })
  return (options, callback) => {
    const { hostname, protocol, port } = options
    if (route) {
      const answering = route(hostname)
      if (answering === null) return callback(new BlockedAddressError(`${hostname}: not in the sample web`), null)
      // A plain socket under an https address too: the sample web speaks http, the Host header stays.
      return open({ ...options, protocol: 'http:', hostname: '127.0.0.1', port: `${answering}` }, callback)
    }
    if (allowed.has(`${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`)) return open(options, callback)
    guarded(options, (...[error, socket]) => {
      if (error) return callback(error, null)
      const peer = socket.remoteAddress
      if (peer !== undefined && isPublicAddress(peer)) return callback(null, socket)
      socket.destroy()
      callback(new BlockedAddressError(`${hostname}: connected to ${peer}, which is not a public address`), null)
    })
  }
}
