/** What breaks each check of one publisher's figures, as a change of the dataset of the samples, and what is found then. */
export const PUBLISHERS: Readonly<Record<string, { sql: string; found: string }>> = {
  'ecb-agrees': {
    sql: `insert into stage.ecb_rates values ('GBP', '2024-01', 9)`,
    found: 'GBP 2024-01: the table says 0.78',
  },
  'ftc-counts-add-up': {
    sql: `update stage.controls set value = '1' where label = 'loss_by_age.80-and-over.reports'`,
    found: 'ftc-consumer-sentinel/2024: rows of loss_by_age add up to 1125293, the table prints 1177005',
  },
  'ftc-parts-of-total': {
    sql: `update main.claims set central_native = central_native * 10 where claim_id = 'ftc-consumer-sentinel/2024/loss_by_payment_method.bank-transfer-or-payment'`,
    found: 'ftc-consumer-sentinel/2024: loss_by_payment_method are 193.3 % of the total; 35 to 60 % are believed',
  },
  'ftc-within-bands': {
    sql: `update stage.controls set value = '4970' where label = 'total_loss.median'`,
    found: 'ftc-consumer-sentinel/2024: total_loss.median is 4970; 300 to 900 are believed',
  },
  'ic3-60-plus-within-all': {
    // two losses that change places, as plain conversions of the report have them
    sql: `update main.claims set central_native = 8715512 where claim_id = 'fbi-ic3/2024/loss_by_type.employment'`,
    found:
      "fbi-ic3/2024: losses to ic3_employment of people over 60 are 37882347, those of all 8715512: a part can't exceed the whole",
  },
  'ic3-ages-within-types': {
    sql: `update main.claims set central_native = 99000000 where claim_id = 'fbi-ic3/2016-alabama/loss_by_age.over-60'`,
    found: 'fbi-ic3/2016-alabama: losses by age are ',
  },
  'ic3-parts-of-total': {
    sql: `update main.claims set central_native = 900000000 where claim_id = 'fbi-ic3/2024/loss_by_type.botnet'`,
    found: 'fbi-ic3/2024: crime types are 102.3 % of the total; 93 to 101 % are believed',
  },
  'ic3-years-agree': {
    sql: `update stage.controls set value = '1583' where label = 'loss_by_type.employment.complaints'`,
    found:
      'fbi-ic3/2024: number of loss_by_type.employment is 1583 in the table of the year, 20044 in that of three years',
  },
  'kr-types-add-up': {
    sql: `update main.claims set central_native = 23640000000 where claim_id = 'kr-npa/to-2023/imposter_loss.2023'`,
    found: 'kr-npa/to-2023: both types of 2023 are 234440000000 won, kr-npa/2025-08-28-b/reported_loss.2023 says ',
  },
  'world-bank-agrees': {
    sql: `update stage.controls set value = '1400' where label = 'PA.NUS.FCRF.KOR.2023'`,
    found: 'rate of KRW 2023: the table says ',
  },
}
