import type { Warehouse } from '../warehouse/warehouse.ts'
import { gradeClaim, type GradeInput } from './grading.ts'

export async function reconcileClaims(warehouse: Warehouse): Promise<void> {
  const claims = await warehouse.rows<any>(
    `select c.claim_id, semantics, hedge_status, stated_level, printed_decimals_low, printed_decimals_high, printed_scale, low_native, central_native, high_native, a.low_usd, a.central_usd, a.high_usd, c.local_per_usd, basis, measure, needs_system, reporting_system, s.publisher_kind, s.operates, grade_reasons from stage.coded c join stage.amounts a using (claim_id) join stage.sources s using (source_id) where c.is_money`,
  )
  const gradings = claims.map((c: any) =>
    gradeClaim({
      ...c,
      printed_decimals_low: c.printed_decimals_low === null ? null : Number(c.printed_decimals_low),
      printed_decimals_high: c.printed_decimals_high === null ? null : Number(c.printed_decimals_high),
      flags: [],
      fx_ln_sd: 0,
    } as GradeInput),
  )
  await warehouse.load(
    'stage.graded',
    {
      claim_id: 'varchar',
      grade: 'varchar',
      grade_reasons: 'varchar',
      origin_id: 'varchar',
      is_representative: 'boolean',
    },
    [
      ...gradings.map((g: any) => ({
        claim_id: g.claim_id,
        grade: g.grade,
        grade_reasons: g.grade_reasons.join(' '),
        origin_id: g.claim_id,
        is_representative: true,
      })),
      ...(await warehouse.rows<any>('select claim_id from stage.coded where not is_money')).map((r) => ({
        claim_id: r.claim_id,
        grade: 'E',
        grade_reasons: '',
        origin_id: r.claim_id,
        is_representative: true,
      })),
    ],
  )
  await warehouse.load('stage.ranges', { estimate_id: 'varchar', range_text: 'varchar' }, [])
}
