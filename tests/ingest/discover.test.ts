import { expect, test } from 'vitest'
import { discover } from '../../pipelines/ingest/discover.ts'

test('addresses that stay come first, each document once', async () => {
  const api = 'https://api.example/v2/rate?format=json'
  const report = 'https://www.example/report-2024.pdf'
  const links = [api, report].map((url) => ({ url, text: 'a link' }))
  const found = await discover(
    { addresses: [api], pages: ['https://www.example/'], choose: () => ({ is: 'document', edition: null }) },
    () => Promise.resolve(links),
  )
  expect(found.map(({ url }) => url)).toEqual([api, report])
})

test('a source of addresses alone looks at no page', async () => {
  const found = await discover({ addresses: ['https://api.example/a'], pages: [], choose: () => null }, () =>
    Promise.reject(new Error('no page was asked for')),
  )
  expect(found).toEqual([{ url: 'https://api.example/a', text: '', edition: null }])
})
