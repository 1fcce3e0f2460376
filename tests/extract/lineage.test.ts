import { describe, expect, test } from 'vitest'
import { readEdges, readIdentities, readReadings } from '../../pipelines/extract/lineage.ts'

const edge = (...fields: string[]) =>
  `child_claim_id,parent_claim_id,parent_label,type,factor,overlap,status,note\n${fields.join(',')}\n`
const identity = (...fields: string[]) =>
  `relation_id,kind,lhs_claim_ids,rhs_claim_id,status,why\n${fields.join(',')}\n`

describe('an edge', () => {
  test('names both claims, or the label of a parent that is not held', () => {
    expect(readEdges(edge('a/1/x', 'b/1/y', '', 'rescales', '0.434783', '', 'asserted', ''), 'e.csv')).toEqual([
      {
        child_claim_id: 'a/1/x',
        parent_claim_id: 'b/1/y',
        parent_label: null,
        type: 'rescales',
        factor: '0.434783',
        overlap: null,
        status: 'asserted',
        note: null,
      },
    ])
    expect(readEdges(edge('a/1/x', '', 'GASA', 'quotes', '', '', 'inferred', 'n'), 'e.csv')[0]).toMatchObject({
      parent_claim_id: null,
      parent_label: 'GASA',
    })
  })

  test.each([
    [['a/1/x', '', '', 'quotes', '', '', 'asserted', ''], 'parent_label: expected the name of the parent'],
    [
      ['a/1/x', 'a/1/x', '', 'quotes', '', '', 'asserted', ''],
      'parent_claim_id: expected another claim than the child',
    ],
    [['a-key', 'b/1/y', '', 'quotes', '', '', 'asserted', ''], 'child_claim_id: expected a claim id'],
    [['a/1/x', 'b/1/y', '', 'copies', '', '', 'asserted', ''], 'type: expected one of quotes, rounds'],
    [['a/1/x', 'b/1/y', '', 'quotes', '1e3', '', 'asserted', ''], 'factor: expected a plain decimal'],
    [['a/1/x', 'b/1/y', '', 'quotes', '', '', 'maybe', ''], 'status: expected one of asserted, inferred, suspected'],
  ])('%j is refused', (fields, message) => {
    expect(() => readEdges(edge(...fields), 'sources/edges.csv')).toThrow(`sources/edges.csv:2: ${message}`)
  })
})

describe('an identity', () => {
  test('has parts and a whole', () => {
    expect(readIdentities(identity('rel-1', 'sum_eq', 'a/1/x a/1/y', 'a/1/z', 'asserted', 'parts'), 'i.csv')).toEqual([
      {
        relation_id: 'rel-1',
        kind: 'sum_eq',
        lhs_claim_ids: ['a/1/x', 'a/1/y'],
        rhs_claim_id: 'a/1/z',
        status: 'asserted',
        why: 'parts',
      },
    ])
  })

  test.each([
    [['rel-1', 'le', 'a/1/x a/1/y', 'a/1/z', 'asserted', 'w'], 'lhs_claim_ids: expected one claim id'],
    [
      ['rel-1', 'sum_eq', 'a/1/x a/1/z', 'a/1/z', 'asserted', 'w'],
      'rhs_claim_id: expected a claim that is no part of itself',
    ],
    [['rel-1', 'sum_eq', '', 'a/1/z', 'asserted', 'w'], 'lhs_claim_ids: expected a claim id'],
    [['rel-1', 'adds', 'a/1/x', 'a/1/z', 'asserted', 'w'], 'kind: expected one of le, sum_le, sum_eq'],
  ])('%j is refused', (fields, message) => {
    expect(() => readIdentities(identity(...fields), 'i.csv')).toThrow(`i.csv:2: ${message}`)
  })
})

test('a declared reading is a claim with the eight parts of a stratum', () => {
  const text = `claim_id,victim_geo,perpetrator_scope,population,fraud_type,measurand,reporting_system,gross_net,time_period,why
a/1/x,USA,any,all,all_fraud,true_loss,none,gross,2024,Read as all fraud
`
  expect(readReadings(text, 'r.csv')).toMatchObject([{ claim_id: 'a/1/x', time_period: '2024', gross_net: 'gross' }])
  expect(() => readReadings(text.replace('gross,2024', 'big,2024'), 'r.csv')).toThrow(
    'r.csv:2: gross_net: expected one of gross, net',
  )
})
