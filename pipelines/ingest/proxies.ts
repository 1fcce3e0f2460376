/** Which proxy, if any, carries a request. */
export interface Proxies {
  for(url: URL): string | null
}

export interface ProxySettings {
  http: string | null
  https: string | null
  /** Hosts reached directly: `example.org` and what is under it, `example.org:8080`, `*`. */
  no: readonly string[]
}

export const noProxies: Proxies = { for: () => null }

/** Loopback is never asked of a proxy: the proxy's loopback is another machine's. */
export function openProxies({ http, https, no }: ProxySettings): Proxies {
  return {
    for(url) {
      if (/^(localhost|127\..*|\[::1\])$/.test(url.hostname)) return null
      if (no.some((rule) => matches(rule, url))) return null
      return url.protocol === 'https:' ? https : http
    },
  }
}

function matches(rule: string, url: URL): boolean {
  if (rule === '*') return true
  const [host, port] = rule
    .toLowerCase()
    .replace(/^\*?\./, '')
    .split(':')
  if (!host || (port && port !== (url.port || (url.protocol === 'https:' ? '443' : '80')))) return false
  return url.hostname === host || url.hostname.endsWith(`.${host}`)
}
