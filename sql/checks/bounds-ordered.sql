-- check: bounds-ordered
-- severity: error
-- message: {table_name} {id}: low {low} must not exceed high {high}
-- grain: one row is one range whose ends are in the wrong order
-- inputs: estimates, claims, gradings
select 'estimates' as table_name, estimate_id as id, low_usd as low, high_usd as high from main.estimates where low_usd > high_usd
union all
select 'estimates (bounds)', estimate_id, bound_low_usd, bound_high_usd from main.estimates where bound_low_usd > bound_high_usd * 1.000000001::decimal(10, 9)
union all
select 'claims', claim_id, low_native, high_native from main.claims where low_native > high_native
union all
select 'claims', claim_id, low_native, central_native from main.claims where low_native > central_native
union all
select 'claims', claim_id, central_native, high_native from main.claims where central_native > high_native
union all
select 'gradings', claim_id, hard_low_usd, hard_high_usd from main.gradings where hard_low_usd > hard_high_usd
union all
select 'gradings', claim_id, graded_low_usd, graded_high_usd from main.gradings where graded_low_usd > graded_high_usd
order by table_name, id;
