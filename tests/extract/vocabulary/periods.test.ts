import { describe, expect, test } from 'vitest'
import { onlyPeriod, printed } from './period-cases.ts'

const ANNUAL_2024 = '2024-01-01/2024-12-31 annual'
const HALF_2025 = '2025-01-01/2025-06-30 half'
const Q1_2025 = '2025-01-01/2025-03-31 quarter'
const TO_JULY = '2025-01-01/2025-07-31 partial'

describe('a year', () => {
  test.each([
    ['en', 'Victims lost $5 billion in 2024.'],
    ['en', 'The 2024 total was higher.'],
    ['en', 'Losses for calendar year 2024'],
    ['de', 'Im Jahr 2024 lag der Schaden bei 267 Millionen Euro.'],
    ['fr', 'Les pertes de l’année 2024 atteignent 535 M€.'],
    ['es', 'Durante 2024 se reclamaron 7.000 millones de pesos.'],
    ['pt', 'Em 2024, as perdas somaram R$ 10,1 bilhões.'],
    ['it', 'Nel 2024 sono stati sottratti 181 milioni di euro.'],
    ['nl', 'In 2024 bedroeg de schade 40 miljoen euro.'],
    ['sv', 'Under 2024 uppgick brottsvinsterna till 6,6 miljarder kronor.'],
    ['da', 'I 2024 blev der svindlet for 500 mio. kr.'],
    ['no', 'I 2024 var tapene 928 millioner kroner.'],
    ['ja', '2024年の被害額は718.8億円'],
    ['ja', '令和6年中の被害額'],
    ['ja', '令和６年（2024年）の被害額'],
    ['zh-Hant', '2024年全年損失91.5億元'],
    ['zh-Hant', '民國113年財損'],
    ['zh-Hans', '二〇二四年，全国损失'],
    ['ko', '2024년 피해액은 8,545억원'],
    ['vi', 'Năm 2024, thiệt hại ước tính 18.900 tỷ đồng.'],
    ['th', 'ในปี 2567 ความเสียหาย 60,000 ล้านบาท'],
    ['th', 'พ.ศ. ๒๕๖๗'],
    ['id', 'Sepanjang tahun 2024 kerugian mencapai Rp2,5 triliun.'],
    ['ms', 'Pada tahun 2024, kerugian RM1.57 bilion.'],
  ])('%s: %s', (lang, text) => {
    expect(onlyPeriod(text, { lang })).toBe(ANNUAL_2024)
  })
})

describe('half a year', () => {
  test.each([
    ['en', 'the first half of 2025'],
    ['en', 'H1 2025'],
    ['en', '1H2025'],
    ['en', '1H25'],
    ['en', 'H1-2025'],
    ['en', '2025-S1'],
    ['en', '2025H1'],
    ['en', 'in the first six months of 2025'],
    ['en', 'between January and June 2025'],
    ['en', 'from 1 January to 30 June 2025'],
    ['en', 'six months ended 30 June 2025'],
    ['en', 'the first half of this year'],
    ['de', 'im 1. Halbjahr 2025'],
    ['de', 'im ersten Halbjahr des Jahres 2025'],
    ['fr', 'au premier semestre 2025'],
    ['fr', 'de janvier à juin 2025'],
    ['es', 'en el primer semestre de 2025'],
    ['es', 'en los primeros seis meses del año 2025'],
    ['pt', 'no primeiro semestre de 2025'],
    ['it', 'nel primo semestre del 2025'],
    ['nl', 'in de eerste helft van 2025'],
    ['sv', 'första halvåret 2025'],
    ['da', 'i 1. halvår 2025'],
    ['no', 'i første halvår 2025'],
    ['ja', '令和7年上半期'],
    ['ja', '2025年上半期（1月～6月）'],
    ['zh-Hant', '2025年上半年'],
    ['zh-Hant', '民國114年1月至6月'],
    ['zh-Hans', '今年上半年'],
    ['zh-Hans', '2025年1-6月'],
    ['ko', '2025년 상반기'],
    ['ko', '올해 상반기'],
    ['ko', '2025년 1~6월'],
    ['vi', '6 tháng đầu năm 2025'],
    ['vi', 'trong 6 tháng đầu năm nay'],
    ['th', 'ครึ่งปีแรก 2568'],
    ['th', '6 เดือนแรกของปี 2568'],
    ['id', 'semester I 2025'],
    ['id', 'Januari hingga Juni 2025'],
    ['ms', 'separuh pertama 2025'],
  ])('%s: %s', (lang, text) => {
    expect(onlyPeriod(text, { lang })).toBe(HALF_2025)
  })
})

describe('a quarter', () => {
  test.each([
    ['en', 'Q1 2025'],
    ['en', "Q1'25"],
    ['en', 'the first quarter of 2025'],
    ['en', 'in the first quarter, 2025'],
    ['en', 'January–March 2025'],
    ['en', 'three months to March 2025'],
    ['de', '1. Quartal 2025'],
    ['fr', '1er trimestre 2025'],
    ['fr', 'T1 2025'],
    ['es', '1T 2025'],
    ['es', 'primer trimestre de 2025'],
    ['pt', '1º trimestre de 2025'],
    ['it', 'primo trimestre 2025'],
    ['nl', 'eerste kwartaal van 2025'],
    ['sv', 'kv. 1 2025'],
    ['da', '1. kvartal 2025'],
    ['no', 'første kvartal 2025'],
    ['ja', '令和7年第1四半期'],
    ['ja', '令和七年一月から三月まで'],
    ['zh-Hant', '2025年第一季'],
    ['zh-Hans', '2025年一季度'],
    ['ko', '2025년 1분기'],
    ['vi', 'quý I/2025'],
    ['vi', 'quý 1 năm 2025'],
    ['th', 'ไตรมาส 1 ปี 2568'],
    ['id', 'triwulan I 2025'],
    ['ms', 'suku pertama 2025'],
  ])('%s: %s', (lang, text) => {
    expect(onlyPeriod(text, { lang })).toBe(Q1_2025)
  })
})

describe('a part of a year', () => {
  test.each([
    ['en', 'January to July 2025'],
    ['en', 'Jan–Jul 2025'],
    ['en', 'the first seven months of 2025'],
    ['en', 'until July 2025'],
    ['en', '2025 (January to July)'],
    ['en', 'between January and July this year'],
    ['de', 'von Januar bis Juli 2025'],
    ['de', 'bis Juli 2025'],
    ['de', 'in den ersten sieben Monaten 2025'],
    ['fr', 'entre janvier et juillet 2025'],
    ['es', 'de enero a julio de 2025'],
    ['ja', '令和7年1月から7月まで'],
    ['ja', '令和7年7月末'],
    ['ja', '令和７年１～７月'],
    ['zh-Hant', '2025年1至7月'],
    ['zh-Hant', '今年首7個月'],
    ['zh-Hans', '2025年1—7月'],
    ['zh-Hans', '截至2025年7月底'],
    ['ko', '2025년 1~7월'],
    ['ko', '올해 1월부터 7월까지'],
    ['ko', '’25.1~7월'],
    ['ko', '올 들어 7월까지'],
    ['ko', '2025년 7월 말 기준'],
    ['vi', '7 tháng năm 2025'],
    ['vi', '7 tháng đầu năm 2025'],
    ['vi', 'từ tháng 1 đến tháng 7 năm 2025'],
    ['th', 'ม.ค.-ก.ค. 2568'],
    ['th', 'เดือนมกราคมถึงกรกฎาคม 2568'],
    ['id', 'Januari-Juli 2025'],
    ['ms', 'Januari hingga Julai 2025'],
  ])('%s: %s', (lang, text) => {
    expect(onlyPeriod(text, { lang })).toBe(TO_JULY)
  })

  test.each([
    ['en', 'in July 2025', '2025-07-01/2025-07-31 month'],
    ['en', 'last month', '2025-07-01/2025-07-31 month'],
    ['en', 'last quarter', '2025-04-01/2025-06-30 quarter'],
    ['en', 'year to date', '2025-01-01/2025-08-04 partial'],
    ['en', 'so far this year', '2025-01-01/2025-08-04 partial'],
    ['en', 'this year', '2025-01-01/2025-08-04 partial'],
    ['en', 'the first three quarters of 2024', '2024-01-01/2024-09-30 partial'],
    ['en', 'Q1–Q3 2024', '2024-01-01/2024-09-30 partial'],
    ['en', '12 to 18 March 2025', '2025-03-12/2025-03-18 partial'],
    ['en', 'October 2023 to March 2024', '2023-10-01/2024-03-31 half'],
    ['en', 'Dec. 2024', '2024-12-01/2024-12-31 month'],
    ['fr', '06/2025', '2025-06-01/2025-06-30 month'],
    ['vi', 'tháng 7/2025', '2025-07-01/2025-07-31 month'],
    ['ko', '2025년 7월', '2025-07-01/2025-07-31 month'],
    ['zh-Hans', '2024年前三季度', '2024-01-01/2024-09-30 partial'],
    ['de', 'im Februar 2024', '2024-02-01/2024-02-29 month'],
    ['th', 'เดือนมิถุนายน 2568', '2025-06-01/2025-06-30 month'],
  ])('%s: %s', (lang, text, expected) => {
    expect(onlyPeriod(text, { lang })).toBe(expected)
  })

  test('takes the year of its heading where it prints none', () => {
    expect(onlyPeriod('in the first half', { lang: 'en' })).toBe(null)
    expect(onlyPeriod('in the first half', { lang: 'en', year: 2025 })).toBe(HALF_2025)
    expect(onlyPeriod('上半期の被害額', { lang: 'ja', year: 2025 })).toBe(HALF_2025)
  })
})

describe('no period', () => {
  test.each([
    ['en', 'on 12 March 2025'],
    ['en', 'dated 2025-03-12'],
    ['en', 'Losses rose 25% year on year.'],
    ['en', 'up 8% compared with 2023'],
    ['en', 'up 12% from 2023'],
    ['en', 'the same period of 2024'],
    ['en', 'a year earlier'],
    ['en', 'next year'],
    ['en', 'mid-2024'],
    ['en', 'by the end of 2024'],
    ['en', 'the 2020s'],
    ['en', 'as of May 2025'],
    ['en', 'half-year 2025'],
    ['en', 'vs 2023'],
    ['de', 'Jahresende 2024'],
    ['ja', '2024年3月期'],
    ['ja', '2025年7月時点'],
    ['ja', '2024年末'],
    ['zh-Hant', '截至今年7月31日'],
    ['es', 'al cierre de 2024'],
    ['de', 'ein Plus von 8 Prozent im Vergleich zum Vorjahr'],
    ['fr', 'en hausse de 8 % par rapport à 2023'],
    ['es', 'un aumento interanual del 8 %'],
    ['ja', '前年同期比＋8.5％'],
    ['ja', '令和5年比で増加'],
    ['zh-Hans', '同比增长8%'],
    ['zh-Hant', '較去年同期上升8%'],
    ['ko', '전년 동기 대비 8% 증가'],
    ['ko', '2023년 대비 8% 증가'],
    ['vi', 'tăng 8% so với cùng kỳ năm 2023'],
    ['th', 'เพิ่มขึ้นเมื่อเทียบกับปีก่อน'],
    ['id', 'naik dibandingkan tahun sebelumnya'],
    ['ms', 'berbanding tempoh sama tahun lalu'],
  ])('%s: %s', (lang, text) => {
    expect(printed(text, { lang })).toBe('')
  })
})

describe('a rate', () => {
  test.each([
    ['en', 'They steal $64 billion a year.'],
    ['en', '$64 billion annually'],
    ['en', 'annual losses of $64 billion'],
    ['de', '64 Milliarden Dollar pro Jahr'],
    ['fr', '64 milliards de dollars par an'],
    ['es', '64.000 millones al año'],
    ['ja', '年間640億ドル'],
    ['zh-Hant', '每年640億美元'],
    ['ko', '매년 640억 달러'],
    ['vi', '64 tỷ USD mỗi năm'],
    ['th', 'ปีละ 64,000 ล้านดอลลาร์'],
    ['id', 'US$64 miliar per tahun'],
    ['ms', 'USD64 bilion setiap tahun'],
  ])('%s: %s', (lang, text) => {
    expect(onlyPeriod(text, { lang })).toBe('null rate')
  })

  test.each([
    ['en', 'annual losses of $64 billion in 2024', ANNUAL_2024],
    ['ja', '2024年の年間被害額は640億円', ANNUAL_2024],
    ['en', 'on average $2 billion a year between 2020 and 2024', '2020-01-01/2024-12-31 multi_year_mean'],
    ['ja', '2020年から2024年までの年平均被害額', '2020-01-01/2024-12-31 multi_year_mean'],
  ])('%s: %s', (lang, text, expected) => {
    expect(onlyPeriod(text, { lang })).toBe(expected)
  })
})

test('several stand in the order of the text', () => {
  expect(printed('Losses were $9 billion in 2023 and $10 billion in 2024, more than in H1 2022.', { lang: 'en' })).toBe(
    '2023 → 2023-01-01/2023-12-31 annual | 2024 → 2024-01-01/2024-12-31 annual',
  )
  expect(printed('2022, 2023 and 2024', { lang: 'en' }).split(' | ')).toHaveLength(3)
})
