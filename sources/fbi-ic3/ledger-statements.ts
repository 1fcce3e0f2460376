/**
 * Statements under which a person transcribed figures of a report before it was read by us. An id is for ever, so what is
 * read keeps the transcribed one; everything else gets the name of its table. Edition → our name → name in the ledger.
 */
export const LEDGER_STATEMENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '2022': {
    total_loss: 'reported_loss.internet-crime-2022',
    total_loss_60_plus: 'reported_loss.internet-crime-age-60-plus-2022',
    'loss_by_type.bec': 'reported_loss.business-email-compromise-2022',
    'loss_by_type.business-email-compromise': 'reported_loss.business-email-compromise-2022',
    'loss_by_type.investment': 'reported_loss.investment-scam-2022',
    'loss_by_type.phishing': 'reported_loss.phishing-2022',
    'loss_by_type.ransomware': 'reported_loss.ransomware-2022',
    'loss_by_type_over_three_years.investment-2021': 'reported_loss.investment-scam-2021',
  },
  '2023': {
    total_loss: 'reported_loss.internet-crime',
    'loss_by_type.business-email-compromise': 'reported_loss.business-email-compromise',
    'loss_by_type.investment': 'reported_loss.investment-scam',
    'loss_by_type.ransomware': 'reported_loss.ransomware',
    'loss_by_type.real-estate': 'reported_loss.real-estate',
    'loss_by_type.tech-support': 'reported_loss.tech-support',
  },
  '2024': {
    total_loss_of_several_years: 'reported_loss.internet-crime-2020-01_2024-12',
    total_loss_60_plus: 'reported_loss.internet-crime-age-60-plus-2024',
    'loss_by_age.50-59': 'reported_loss.internet-crime-age-50-59-2024',
    'loss_by_type.business-email-compromise': 'reported_loss.business-email-compromise-2024',
    'loss_by_type.investment': 'reported_loss.investment-scam-2024',
    'loss_by_type.personal-data-breach': 'reported_loss.personal-data-breach-2024',
    'loss_by_descriptor.cryptocurrency': 'reported_loss.crypto-nexus-2024',
    'loss_60_plus_by_descriptor.cryptocurrency': 'reported_loss.crypto-nexus-age-60-plus-2024',
  },
  '2025': {
    total_loss: 'reported_loss.internet-crime-2',
    total_loss_60_plus: 'reported_loss.internet-crime-age-60-plus-2',
    'loss_by_type.business-email-compromise': 'reported_loss.business-email-compromise-2',
    'loss_by_type.investment': 'reported_loss.investment-scam',
    'loss_by_type.tech-support': 'reported_loss.tech-support',
    'loss_by_descriptor.cryptocurrency': 'reported_loss.crypto-nexus',
    'loss_by_descriptor.artificial-intelligence': 'reported_loss.ai-enabled-crime',
    'loss_60_plus_by_descriptor.cryptocurrency': 'reported_loss.crypto-nexus-age-60-plus',
    'loss_60_plus_by_descriptor.artificial-intelligence': 'reported_loss.ai-enabled-crime-age-60-plus',
  },
}
