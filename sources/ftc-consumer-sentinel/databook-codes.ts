// Printed labels with their codes of `fraud_types`.

export const CATEGORIES = {
  'Imposter Scams': 'imposter_scam',
  'Online Shopping and Negative Reviews': 'online_shopping_scam',
  'Business and Job Opportunities': 'business_and_job_opportunity_scam',
  'Investment Related': 'investment_scam',
  'Internet Services': 'ftc_internet_services',
  'Prizes, Sweepstakes and Lotteries': 'prize_scam',
  'Telephone and Mobile Services': 'ftc_telephone_and_mobile_services',
  'Health Care': 'ftc_health_care',
  'Travel, Vacations and Timeshare Plans': 'ftc_travel_vacations_and_timeshares',
  'Mortgage Foreclosure Relief and Debt Management': 'ftc_mortgage_relief_and_debt_management',
}

export const CONTACT_METHODS = {
  Email: 'fraud_contact_email',
  'Phone call': 'fraud_contact_phone',
  Text: 'fraud_contact_text',
  'Social Media': 'fraud_contact_social_media',
  'Website or Apps': 'fraud_contact_website_or_app',
  Other: 'fraud_contact_other',
  Mail: 'fraud_contact_mail',
  'Online Ad or Pop-up': 'fraud_contact_online_ad',
}

export const PAYMENT_METHODS = {
  'Credit Cards': 'fraud_paid_by_credit_card',
  'Payment App or Service': 'fraud_paid_by_payment_app',
  'Debit Card': 'fraud_paid_by_debit_card',
  'Bank Transfer or Payment': 'fraud_paid_by_bank_transfer',
  Cryptocurrency: 'fraud_paid_in_crypto',
  'Gift Card or Reload Card': 'fraud_paid_by_gift_card',
  'Wire Transfer': 'fraud_paid_by_wire_transfer',
  Cash: 'fraud_paid_in_cash',
  Check: 'fraud_paid_by_check',
  'Money Order': 'fraud_paid_by_money_order',
}
