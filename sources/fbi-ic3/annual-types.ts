import { CRIME_TYPES, DESCRIPTORS } from './crime-types.ts'

/** Crime types as the annual report prints them: beside the labels of the state pages, those that only it has. */
export const ANNUAL_TYPES: Readonly<Record<string, string>> = {
  ...CRIME_TYPES,
  BEC: 'business_email_compromise',
  Phishing: 'phishing',
  'Terrorism/Threats of Violence': 'ic3_threats_of_violence',
}

/** Means marked beside a type. 2025 adds one for artificial intelligence. */
export const ANNUAL_DESCRIPTORS: Readonly<Record<string, string>> = {
  ...DESCRIPTORS,
  'Artificial Intelligence': 'ai_enabled_crime',
  'Artificial Intelligence (AI)': 'ai_enabled_crime',
  AI: 'ai_enabled_crime',
}
