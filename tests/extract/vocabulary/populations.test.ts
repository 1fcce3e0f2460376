import { describe, expect, test } from 'vitest'
import { populations } from '../../../pipelines/extract/vocabulary/populations.ts'

const codes = (text: string) => [...new Set(populations.mentions(text).map(({ code }) => code))]

describe('populations', () => {
  test.each([
    ['Victims aged 60 and over lost more.', 'age_60_plus'],
    ['60 and Over', 'age_60_plus'],
    ['over 60', 'age_60_plus'],
    ['the over-60s', 'age_60_plus'],
    ['aged 60+', 'age_60_plus'],
    ['people over the age of 60', 'age_60_plus'],
    ['60 years or older', 'age_60_plus'],
    ['older adults', 'age_60_plus'],
    ['elderly victims', 'age_60_plus'],
    ['80 and over', 'age_80_plus'],
    ['persons aged 15 and over', 'age_15_plus'],
    ['20 - 29', 'age_20_29'],
    ['aged 30 to 39', 'age_30_39'],
    ['in their 40s', 'age_40_49'],
    ['50–59', 'age_50_59'],
    ['under 20', 'age_under_20'],
    ['small businesses', 'businesses'],
    ['charities', 'charities'],
    ['consumers', 'individuals'],
    ['60歳以上の高齢者', 'age_60_plus'],
    ['７０歳代', 'age_70_79'],
    ['高齢者', 'age_60_plus'],
    ['60세 이상', 'age_60_plus'],
    ['고령층', 'age_60_plus'],
    ['20대', 'age_20_29'],
    ['60歲以上人士', 'age_60_plus'],
    ['60岁以上老年人', 'age_60_plus'],
    ['les 60 ans et plus', 'age_60_plus'],
    ['les entreprises', 'businesses'],
    ['ab 60 Jahren', 'age_60_plus'],
    ['Unternehmen', 'businesses'],
    ['mayores de 60 años', 'age_60_plus'],
    ['60 anos ou mais', 'age_60_plus'],
    ['người cao tuổi', 'age_60_plus'],
    ['ผู้สูงอายุ', 'age_60_plus'],
    ['60 tahun ke atas', 'age_60_plus'],
  ])('%s is %s', (text, code) => {
    expect(codes(text)).toEqual([code])
  })

  test.each([
    'over 60 cases',
    'over 60%',
    'over 60 million',
    'over 600',
    '1960 and over',
    'shell companies',
    'aged 61 and over',
  ])('%s is none', (text) => {
    expect(codes(text)).toEqual([])
  })
})
