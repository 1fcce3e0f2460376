import { existsSync, mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../pipelines/release/publication-settings.ts'
import { buildSite } from '../../../pipelines/site/build-site.ts'
import { smallDatabase } from '../../release/small-database.ts'
import { workspace } from '../../release/workspace.ts'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

// Chromium looks names up by itself whatever it is told; with this rule none leaves the machine.
const args = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'"
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', svg: 'image/svg+xml' }
const PAGES = ['/index.html', '/estimate/usa.scam_centres_sea.all.online_scams.true_loss.none.gross.2024.html']

describe.skipIf(!existsSync(executablePath))('the site in a browser (skipped where no Chromium is installed)', () => {
  let server: Server
  let browser: Browser
  let remove = (): void => {}

  beforeAll(async () => {
    const folder = join(
      workspace((later) => (remove = later)),
      'site',
    )
    mkdirSync(folder)
    const connection = await smallDatabase()
    await buildSite(connection, folder, {
      version: '2025.11.1',
      channel: 'demo',
      created: '2025-11-30',
      methodVersion: 'recon-0.1',
      jsonLd: '{}',
      publication: defaultSettings,
    })
    connection.closeSync()
    server = createServer((request, response) => {
      const path = join(folder, decodeURIComponent(request.url!))
      readFile(path).then(
        (bytes) =>
          response
            .writeHead(200, { 'content-type': TYPES[path.split('.').at(-1)!]!, 'content-security-policy': POLICY })
            .end(bytes),
        () => response.writeHead(404).end(),
      )
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    browser = await chromium.launch({ executablePath, args })
  })

  afterAll(async () => {
    await browser.close()
    server.close()
    remove()
  })

  const cases = PAGES.flatMap((path) =>
    [390, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => [path, width, scheme] as const)),
  )

  test.each(cases)(
    '%s at %d px, %s: nothing foreign, nothing refused, nothing sideways',
    async (path, width, colorScheme) => {
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        javaScriptEnabled: false,
      })
      const page = await context.newPage()
      const faults: string[] = []
      page.on('console', (message) => faults.push(message.text()))
      page.on('request', (request) => !request.url().startsWith(origin) && faults.push(`foreign ${request.url()}`))
      page.on(
        'response',
        (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`),
      )
      await page.goto(origin + path)
      const [wide, colour] = (await page.evaluate(
        '[document.documentElement.scrollWidth, getComputedStyle(document.body).backgroundColor]',
      )) as [number, string]
      await context.close()
      expect(faults).toEqual([])
      expect(wide).toBeLessThanOrEqual(width)
      expect(colour).toBe(colorScheme === 'dark' ? 'rgb(22, 22, 20)' : 'rgb(253, 253, 251)')
    },
  )
})
