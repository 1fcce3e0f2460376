import { describe, expect, test } from 'vitest'
import { fraudTypes } from '../../../pipelines/extract/vocabulary/fraud-types.ts'

describe('kinds of fraud', () => {
  test.each([
    ['investment scams', 'investment_scam'],
    ['online investment fraud', 'online_investment_scam'],
    ['romance scams', 'romance_scam'],
    ['Confidence/Romance', 'romance_scam'],
    ['business email compromise (BEC)', 'business_email_compromise'],
    ['tech support', 'tech_support'],
    ['job scams', 'job_scam'],
    ['phishing attacks', 'phishing'],
    ['pig-butchering', 'pig_butchering'],
    ['digital arrest', 'digital_arrest'],
    ['government impersonation scams', 'government_imposter'],
    ['telephone deception', 'telephone_scam'],
    ['authorised push payment fraud', 'app'],
    ['card fraud', 'card_fraud'],
    ['Investment scams were the costliest of all scams.', 'investment_scam'],
    ['fraud', 'all_fraud'],
    ['scams and fraud', 'scams'],
    ['特殊詐欺', 'special_fraud'],
    ['SNS型投資・ロマンス詐欺', 'social_media_investment_and_romance'],
    ['SNS型投資詐欺', 'social_media_investment_scam'],
    ['特殊詐欺及びSNS型投資・ロマンス詐欺', 'special_fraud_and_social_media'],
    ['オレオレ詐欺', 'emergency_scam'],
    ['보이스피싱', 'telephone_scam'],
    ['대출사기형', 'loan_scam'],
    ['기관사칭형', 'government_imposter'],
    ['로맨스 스캠', 'romance_scam'],
    ['투자 리딩방 사기', 'investment_scam'],
    ['假投資詐騙', 'investment_scam'],
    ['網路投資詐騙', 'online_investment_scam'],
    ['解除分期付款', 'business_imposter'],
    ['電話騙案', 'telephone_scam'],
    ['电信网络诈骗', 'telecom_and_online_fraud'],
    ['Anlagebetrug', 'investment_scam'],
    ['Love-Scamming', 'romance_scam'],
    ['fraude au président', 'business_email_compromise'],
    ['faux conseillers bancaires', 'bank_helpdesk'],
    ['bankhelpdeskfraude', 'bank_helpdesk'],
    ['golpe do amor', 'romance_scam'],
    ['lừa đảo đầu tư', 'investment_scam'],
    ['penipuan pelaburan', 'investment_scam'],
  ])('%s: %s', (text, code) => {
    expect(fraudTypes.only(text)).toBe(code)
  })

  test.each([
    'the anti-fraud unit',
    'Action Fraud',
    'fraud prevention',
    '詐騙集團',
    '反诈',
    '사기꾼',
    'app store',
    'romance novels',
  ])('%s is none', (text) => {
    expect(fraudTypes.only(text)).toBe(null)
  })

  test('two narrow ones are not one', () => {
    expect(fraudTypes.only('investment scams and romance scams')).toBe(null)
  })
})
