import { lookup as dnsLookup, type LookupAddress, type LookupOptions } from 'node:dns'
import { lookup as dnsLookupAll } from 'node:dns/promises'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { BlockedAddressError } from '../errors.ts'

/** `host:port` that a person named: the one way to reach an address that is not public. */
export type AllowedHosts = ReadonlySet<string>

const defaultPorts: Record<string, string> = { 'http:': '80', 'https:': '443' }

/** `example.org:443`, `[::1]:8080`: how an allowed host is written, the port always said. */
export function hostAndPort(url: URL): string {
  return `${url.hostname}:${url.port || defaultPorts[url.protocol]}`
}

/** True for addresses that the public internet routes to one machine; v4 inside v6 is looked at as v4. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

/**
 * Reads an address and refuses what no source may name, before a name is resolved or a socket opens.
 *
 * @param text absolute, or relative to `base` (a `Location` header)
 * @throws BlockedAddressError scheme, credentials, a literal that is not public, a literal in disguise, https → http
 */
export function checkedUrl(text: string, allowed: AllowedHosts, base?: URL): URL {
  const url = URL.canParse(text, base?.href) ? new URL(text, base) : null
  if (!url) throw new BlockedAddressError(`${text}: not an address`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new BlockedAddressError(`${url.href}: only http and https are fetched`)
  if (base?.protocol === 'https:' && url.protocol === 'http:')
    throw new BlockedAddressError(`${url.href}: a step from https down to http is refused (from ${base.href})`)
  if (url.username || url.password) throw new BlockedAddressError(`${url.origin}: an address must not carry a password`)
  if (isDisguised(text, url))
    throw new BlockedAddressError(`${text}: ${url.hostname} in disguise; write the address as it is`)
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(literal) && !isPublicAddress(literal) && !allowed.has(hostAndPort(url)))
    throw new BlockedAddressError(notPublic(url.hostname, literal))
  url.hash = ''
  return url
}

/** `http://2130706433/` and `http://0x7f.1/` are 127.0.0.1: no publisher writes its address so. */
function isDisguised(text: string, url: URL): boolean {
  if (isIP(url.hostname) !== 4) return false
  const written = /^(?:[a-z][a-z0-9+.-]*:[\\/]*|[\\/]{2,})(?:[^\\/?#@]*@)?([^\\/?#:]*)/i.exec(text.trim())
  return written !== null && written[1] !== url.hostname
}

function notPublic(host: string, address: string): string {
  return `${host}: ${address} is not a public address; --allow-host names a host that may be reached all the same`
}

/** A `lookup` for net.connect that never hands out an address that is not public, so that no packet leaves for it. */
export function guardedLookup(
  hostname: string,
  options: LookupOptions,
  callback: (error: Error | null, address: string | LookupAddress[], family?: number) => void,
): void {
  dnsLookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, [])
    const bad = addresses.find(({ address }) => !isPublicAddress(address))
    if (bad) return callback(new BlockedAddressError(notPublic(hostname, bad.address)), [])
    if (options.all) return callback(null, addresses)
    const [first] = addresses
    if (first) callback(null, first.address, first.family)
    else callback(new Error(`${hostname}: no address`), [])
  })
}

/**
 * What can be known of a host before a proxy is asked for it: the socket's peer is then the proxy, so the guard on the
 * socket sees nothing. A name that doesn't resolve here is left to the proxy.
 *
 * @throws BlockedAddressError for a literal address and for a name with an address that is not public
 */
export async function checkBeforeProxy(url: URL, allowed: AllowedHosts): Promise<void> {
  if (allowed.has(hostAndPort(url))) return
  if (isIP(url.hostname.replace(/^\[|\]$/g, '')))
    throw new BlockedAddressError(`${url.hostname}: a literal address is not asked of a proxy`)
  const addresses = await dnsLookupAll(url.hostname, { all: true }).catch(() => [])
  const bad = addresses.find(({ address }) => !isPublicAddress(address))
  if (bad) throw new BlockedAddressError(notPublic(url.hostname, bad.address))
}
