import { CRIMES } from './tables/crimes.ts'
import { SCAMS } from './tables/scams.ts'
import { vocabulary } from './vocabulary.ts'

/** Kinds of fraud as reports name them: codes of `fraud_types`. A wide word counts only where no narrow one stands. */
export const fraudTypes = vocabulary({
  codes: { ...SCAMS, ...CRIMES },
  wide: [
    'deception_offences',
    'telephone_scam',
    'online_scams',
    'cyber_enabled_fraud',
    'telecom_and_online_fraud',
    'scams',
    'internet_crime',
    'commercial_crime',
    'economic_crime',
    'cybercrime',
    'all_fraud',
  ],
  none: {
    en: 'fraud (squad|unit|prevention|report|reports|week|awareness|investigators|team|department|strategy|alert|detection|centre|center|hotline|helpline), scam (alert|alerts|hotline|helpline|prevention|awareness|report|shield), action fraud, report fraud, uk finance fraud report, fraud risk',
    zh: '反詐騙, 防詐騙, 防騙, 反诈骗, 反詐, 反诈, 打詐, 詐騙集團, 诈骗集团, 诈骗分子, 詐騙份子',
    ja: '詐欺師, 詐欺被害防止, 詐欺対策',
    ko: '사기꾼, 사기범, 사기 예방',
  },
})
