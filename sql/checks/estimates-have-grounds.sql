-- check: estimates-have-grounds
-- severity: error
-- message: {estimate_id}: status {status} must rest on claims of its own stratum
-- grain: one row is one published range that no claim stands behind
-- inputs: estimates, estimate_claims
select e.estimate_id, e.status
from main.estimates e
where e.status in ('pooled', 'single_origin', 'reported_count', 'contested', 'conflict_with_bounds') and not exists (
  select 1 from main.estimate_claims c where c.estimate_id = e.estimate_id and c.role = 'representative')
order by e.estimate_id;
