import { describe, expect, test } from 'vitest'
import { measures } from '../../../pipelines/extract/vocabulary/measures.ts'

const codes = (text: string, lang?: string) => [...new Set(measures.mentions(text, { lang }).map(({ code }) => code))]

describe('measures', () => {
  test.each([
    ['en', 'Consumers reported losing more than', 'reported_loss'],
    ['en', 'total amount lost', 'reported_loss'],
    ['en', 'losses reported', 'reported_loss'],
    ['en', 'estimated losses', 'estimated_loss'],
    ['en', 'the amount of money involved', 'amount_involved'],
    ['en', 'successfully intercepted', 'prevented_loss'],
    ['en', 'put on hold', 'prevented_loss'],
    ['en', 'was reimbursed to victims', 'reimbursed'],
    ['en', 'assets seized', 'assets_seized'],
    ['en', 'attempted fraud', 'attempted_loss'],
    ['en', 'criminal revenue', 'criminal_revenue'],
    ['en', 'is taken by these centers', 'criminal_revenue'],
    ['en', 'turnover', 'criminal_flow'],
    ['en', 'the cost of fraud', 'cost_of_fraud'],
    ['ja', '被害総額', 'reported_loss'],
    ['ja', '阻止額', 'prevented_loss'],
    ['ko', '총 피해액은', 'reported_loss'],
    ['ko', '지급정지 금액', 'prevented_loss'],
    ['ko', '환급액', 'reimbursed'],
    ['zh-Hant', '財損', 'reported_loss'],
    ['zh-Hant', '涉案金額', 'amount_involved'],
    ['zh-Hant', '成功截獲', 'prevented_loss'],
    ['zh-Hans', '经济损失', 'reported_loss'],
    ['zh-Hans', '追回', 'reimbursed'],
    ['fr', 'les pertes', 'reported_loss'],
    ['fr', 'remboursés', 'reimbursed'],
    ['de', 'der Gesamtschaden', 'reported_loss'],
    ['de', 'beschlagnahmt', 'assets_seized'],
    ['es', 'monto reclamado', 'amount_involved'],
    ['nl', 'schade', 'reported_loss'],
    ['sv', 'brottsvinster', 'reported_loss'],
    ['vi', 'thiệt hại', 'reported_loss'],
    ['th', 'ความเสียหาย', 'reported_loss'],
    ['id', 'kerugian', 'reported_loss'],
  ])('%s: %s is %s', (lang, text, code) => {
    expect(codes(text, lang)).toEqual([code])
  })

  test.each(['lost contact', 'job losses', 'weight loss', 'take part', '被害者', '피해자', 'a non-profit'])(
    '%s is none',
    (text) => {
      expect(codes(text)).toEqual([])
    },
  )
})
