import { ChallengeError, SoftNotFoundError } from '../errors.ts'
import { sniff } from './sniff.ts'

/** Text that only stands on a page which asks for a person, by the service that sends it. */
const challenges: readonly [RegExp, string][] = [
  [/_cf_chl_opt|cf-turnstile-response/, 'Cloudflare'],
  [/_Incapsula_Resource/, 'Imperva'],
  [/\/_sec\/cp_challenge\//, 'Akamai'],
  [/captcha-delivery\.com/, 'DataDome'],
  [/px-captcha/, 'HUMAN'],
  [/gokuProps|awsWafCookieDomainList/, 'AWS WAF'],
  [/g-recaptcha|h-captcha|hcaptcha\.com/, 'a captcha'],
]

const challengeTitle =
  /^(just a moment|attention required|access denied|security check|checking your browser|robot check|pardon our interruption|are you (a )?(human|robot)|verify(ing)? (that )?you are (a )?human|one moment, please)/i
const loginTitle = /\b(log ?in|sign ?in|log ?on|anmelden|iniciar sesi[oó]n|se connecter)\b|로그인|ログイン|登入|登录/i
const notFoundTitle =
  /^(http )?(error )?404\b(?! \w+ (reports|cases|victims))|\b(page|file|document|content|site)\b.{0,40}\b(not found|cannot be found|can['’]t be found|could not be found|does(n['’]t| not) exist|no longer (exists|available))|^not found$/i

/** A page with more text than this is a document, whatever else stands on it. */
const shortText = 3_000

/**
 * Throws when a page that says 200 stands in for the document: a challenge, a login, "not found".
 *
 * @throws ChallengeError, SoftNotFoundError
 */
export function refuseStandIn(bytes: Uint8Array, headers: Readonly<Record<string, string>>, url: string): void {
  const mitigated = headers['cf-mitigated'] ?? headers['x-amzn-waf-action']
  if (mitigated !== undefined)
    throw new ChallengeError(`${url}: a challenge page (${mitigated}) stands where the document should`)
  if (sniff(bytes).is !== 'html' || bytes.length > 1_000_000) return
  const html = new TextDecoder().decode(bytes)
  const text = visibleText(html)
  if (text.length > shortText) return
  const titles = [...html.matchAll(/<(?:title|h1)\b[^>]*>([\s\S]*?)<\/(?:title|h1)>/gi)].map((match) =>
    visibleText(match[1] ?? ''),
  )
  const title = titles.find((words) => words !== '') ?? ''
  const service = challenges.find(([mark]) => mark.test(html))?.[1]
  if (service !== undefined || titles.some((words) => challengeTitle.test(words)) || asksForScripts(text))
    throw new ChallengeError(
      `${url}: a page that asks for a person (${service ?? JSON.stringify(title || text.slice(0, 60))}) stands where the document should; save it in a browser and give it with --file`,
    )
  if (/<input\b[^>]*type\s*=\s*["']?password/i.test(html) && titles.some((words) => loginTitle.test(words)))
    throw new ChallengeError(`${url}: a login page (${JSON.stringify(title)}) stands where the document should`)
  if (titles.some((words) => notFoundTitle.test(words)))
    throw new SoftNotFoundError(`${url}: status 200, but the page says ${JSON.stringify(title)}`)
}

/** The whole page says no more than that it needs scripts or cookies. */
function asksForScripts(text: string): boolean {
  return text.length < 400 && /\b(enable|turn on|requires?|needs?)\b.{0,40}\b(javascript|cookies)\b/i.test(text)
}

function visibleText(html: string): string {
  return html
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
