import { Agent, buildConnector, setGlobalDispatcher } from 'undici'

// Tests reach nothing but loopback: any other host is refused before a socket opens.
const connect = buildConnector({})
setGlobalDispatcher(
  new Agent({
    connect(options, callback) {
      if (/^(127\.|localhost$|\[?::1\]?$)/.test(options.hostname)) connect(options, callback)
      else callback(new Error(`tests must not reach ${options.hostname}`), null)
    },
  }),
)
