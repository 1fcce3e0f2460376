import { describe, expect, test } from 'vitest'
import { onlyPlace, placesIn } from '../../../pipelines/extract/vocabulary/places.ts'

const codes = (text: string, lang?: string, country?: string) =>
  placesIn(text, { lang, country }).map(({ code }) => code)

describe('places', () => {
  test.each([
    ['en', 'Americans lost', 'USA'],
    ['en', 'in the United States of America', 'USA'],
    ['en', 'US victims', 'USA'],
    ['en', 'the U.S. alone', 'USA'],
    ['en', 'the UK', 'GBR'],
    ['en', 'England and Wales', 'GBR-EAW'],
    ['en', 'South Korean victims', 'KOR'],
    ['en', 'New Zealanders', 'NZL'],
    ['en', 'New Mexico', 'USA-NM'],
    ['en', 'Indiana', 'USA-IN'],
    ['en', 'American Samoa', 'USA-AS'],
    ['en', 'West Virginia', 'USA-WV'],
    ['en', 'U.S. Virgin Islands', 'USA-VI'],
    ['en', 'Washington, D.C.', 'USA-DC'],
    ['en', 'Washington State', 'USA-WA'],
    ['en', 'the U.S. state of Georgia', 'USA-GA'],
    ['en', 'South-East Asia', 'M49-035'],
    ['en', 'Southeast Asian compounds', 'M49-035'],
    ['en', 'the euro area', 'REGION-EURO-AREA'],
    ['en', 'mainland China', 'CHN'],
    ['en', 'losses worldwide', 'WORLD'],
    ['fr', 'aux États-Unis', 'USA'],
    ['fr', 'en Corée du Sud', 'KOR'],
    ['de', 'in Südostasien', 'M49-035'],
    ['de', 'bundesweit', 'DEU'],
    ['es', 'en Estados Unidos', 'USA'],
    ['ja', '日本国内の被害', 'JPN'],
    ['ja', '米国人の被害', 'USA'],
    ['ko', '한국에서', 'KOR'],
    ['ko', '미국인 피해', 'USA'],
    ['zh-Hant', '臺灣民眾', 'TWN'],
    ['zh-Hant', '美國人損失', 'USA'],
    ['zh-Hans', '东南亚', 'M49-035'],
    ['vi', 'tại Việt Nam', 'VNM'],
    ['th', 'ประเทศไทย', 'THA'],
  ])('%s: %s is %s', (lang, text, code) => {
    expect(codes(text, lang)).toEqual([code])
  })

  test.each([
    'Tell us what they lost.',
    'Georgia',
    'Washington said',
    'China Bank',
    'Bank of China',
    'five million U.S. dollars',
    'US$5 million',
    'HK$5 million',
    'ten Hong Kong dollars',
    'South Korean won',
    'Papua New Guinea',
    'North Korea',
    'Latin Americans',
    'East Asia',
    'Eastern Europe',
    'the Macau scam',
    '中国地方の被害',
    '미국 달러',
    'Gulf of Mexico',
    'the Virgin Islands',
    'South China Morning Post',
    'non-US victims',
    '港元, 美元, 日元, 韓元',
    'Indianapolis',
    'Chinatown',
  ])('%s names none', (text) => {
    expect(codes(text)).toEqual([])
  })

  test('a publisher in the US means its state', () => {
    expect(codes('losses in Georgia', 'en', 'USA')).toEqual(['USA-GA'])
    expect(codes('losses in Georgia', 'en', 'GBR')).toEqual([])
  })

  test('come in order, beside each other', () => {
    expect(codes('South Korea, Hong Kong dollars, Hong Kong and India')).toEqual(['KOR', 'HKG', 'IND'])
    expect(onlyPlace('South Korea and India')).toBe(null)
    expect(onlyPlace('US victims, Americans all')).toBe('USA')
  })
})
