/**
 * What a bare sign or word means for a publisher of a country: ISO 3166-1 alpha-3 → ISO 4217. `elsewhere` = for a
 * publisher whose country uses neither sign nor word, null where only a guess would be left. With no country at all a
 * bare sign stays unresolved.
 */
export interface BareSign {
  countries: Record<string, string>
  elsewhere: string | null
  /** What it means where no country is known; only for signs that leave no doubt. */
  anywhere?: string
}

const DOLLARS = {
  USA: 'USD', ECU: 'USD', SLV: 'USD', PAN: 'USD', PRI: 'USD', TLS: 'USD', MHL: 'USD', FSM: 'USD', PLW: 'USD',
  CAN: 'CAD', AUS: 'AUD', KIR: 'AUD', NRU: 'AUD', TUV: 'AUD', NZL: 'NZD', COK: 'NZD', NIU: 'NZD', SGP: 'SGD',
  HKG: 'HKD', TWN: 'TWD', BRN: 'BND', FJI: 'FJD', SLB: 'SBD', JAM: 'JMD', TTO: 'TTD', BRB: 'BBD', BHS: 'BSD',
  BLZ: 'BZD', GUY: 'GYD', SUR: 'SRD', LBR: 'LRD', NAM: 'NAD', BMU: 'BMD', CYM: 'KYD', ZWE: 'ZWL',
  ATG: 'XCD', DMA: 'XCD', GRD: 'XCD', KNA: 'XCD', LCA: 'XCD', VCT: 'XCD',
} // prettier-ignore

const PESOS = { MEX: 'MXN', CHL: 'CLP', COL: 'COP', ARG: 'ARS', URY: 'UYU', DOM: 'DOP', CUB: 'CUP', PHL: 'PHP' }

export const BARE_SIGNS: Record<string, BareSign> = {
  $: { countries: { ...DOLLARS, ...PESOS, PHL: 'USD', BRA: 'USD', MAC: 'MOP', NIC: 'USD' }, elsewhere: 'USD' },
  dollar: { countries: DOLLARS, elsewhere: 'USD' },
  peso: { countries: PESOS, elsewhere: null },
  '£': { countries: { GBR: 'GBP', IMN: 'GBP', JEY: 'GBP', GGY: 'GBP', GIB: 'GIP', EGY: 'EGP', LBN: 'LBP', SYR: 'SYP', SDN: 'SDG', SSD: 'SSP', FLK: 'FKP', SHN: 'SHP' }, elsewhere: 'GBP' },
  pound: { countries: { GBR: 'GBP', IMN: 'GBP', JEY: 'GBP', GGY: 'GBP', GIB: 'GIP', EGY: 'EGP', LBN: 'LBP', SYR: 'SYP', SDN: 'SDG', SSD: 'SSP' }, elsewhere: 'GBP' },
  '¥': { countries: { CHN: 'CNY', JPN: 'JPY' }, elsewhere: null },
  yuan: { countries: { CHN: 'CNY', TWN: 'TWD', HKG: 'HKD', MAC: 'MOP', SGP: 'SGD', JPN: 'CNY' }, elsewhere: null },
  renminbi: { countries: { CHN: 'CNY' }, elsewhere: 'CNY' },
  aoyuan: { countries: { MAC: 'MOP' }, elsewhere: 'AUD', anywhere: 'AUD' },
  won: { countries: { KOR: 'KRW', PRK: 'KPW' }, elsewhere: 'KRW', anywhere: 'KRW' },
  đ: { countries: { VNM: 'VND' }, elsewhere: null },
  rand: { countries: { ZAF: 'ZAR' }, elsewhere: 'ZAR' },
  kr: { countries: { SWE: 'SEK', NOR: 'NOK', DNK: 'DKK', FRO: 'DKK', GRL: 'DKK', ISL: 'ISK' }, elsewhere: null },
  rs: { countries: { IND: 'INR', PAK: 'PKR', LKA: 'LKR', NPL: 'NPR', MUS: 'MUR', SYC: 'SCR', BTN: 'INR' }, elsewhere: null },
  r: { countries: { ZAF: 'ZAR', LSO: 'ZAR', SWZ: 'ZAR', NAM: 'ZAR' }, elsewhere: null },
  n: { countries: { NGA: 'NGN' }, elsewhere: null },
  p: { countries: { PHL: 'PHP' }, elsewhere: null },
  b: { countries: { THA: 'THB' }, elsewhere: null },
  fr: { countries: { CHE: 'CHF', LIE: 'CHF' }, elsewhere: 'CHF', anywhere: 'CHF' },
  franc: { countries: { CHE: 'CHF', LIE: 'CHF', SEN: 'XOF', CIV: 'XOF', MLI: 'XOF', BFA: 'XOF', BEN: 'XOF', TGO: 'XOF', NER: 'XOF', GNB: 'XOF', CMR: 'XAF', GAB: 'XAF', COG: 'XAF', TCD: 'XAF', CAF: 'XAF', GNQ: 'XAF', COD: 'CDF', RWA: 'RWF', BDI: 'BIF', GIN: 'GNF', DJI: 'DJF', COM: 'KMF' }, elsewhere: null },
  sr: { countries: { SAU: 'SAR', SYC: 'SCR' }, elsewhere: 'SAR', anywhere: 'SAR' },
  dh: { countries: { ARE: 'AED', MAR: 'MAD' }, elsewhere: 'AED', anywhere: 'AED' },
  riyal: { countries: { SAU: 'SAR', QAT: 'QAR', OMN: 'OMR', YEM: 'YER', IRN: 'IRR' }, elsewhere: null },
  dinar: { countries: { KWT: 'KWD', BHR: 'BHD', JOR: 'JOD', IRQ: 'IQD', SRB: 'RSD', DZA: 'DZD', TUN: 'TND', LBY: 'LYD' }, elsewhere: null },
  shilling: { countries: { KEN: 'KES', UGA: 'UGX', TZA: 'TZS', SOM: 'SOS' }, elsewhere: null },
  lira: { countries: { TUR: 'TRY' }, elsewhere: null },
  leu: { countries: { ROU: 'RON', MDA: 'MDL' }, elsewhere: null },
  rouble: { countries: { RUS: 'RUB', BLR: 'BYN' }, elsewhere: 'RUB', anywhere: 'RUB' },
} // prettier-ignore
