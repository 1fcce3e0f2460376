/** Age bands as tables print them, with their codes of `populations`. */
export const AGE_BANDS: Readonly<Record<string, string>> = {
  '19 and Under': 'age_under_20',
  'Under 20': 'age_under_20',
  '20 - 29': 'age_20_29',
  '30 - 39': 'age_30_39',
  '40 - 49': 'age_40_49',
  '50 - 59': 'age_50_59',
  '60 - 69': 'age_60_69',
  '70 - 79': 'age_70_79',
  '80 and Over': 'age_80_plus',
  '60 and Over': 'age_60_plus',
  'Over 60': 'age_60_plus',
}
