-- model: ref.scope_closure
-- grain: one row is one code and one that contains it, along any number of SUB steps; each code also contains itself
-- key: dimension, a, b
-- inputs: ref.scope_relations
-- rel is EQ (a = b) or SUB (a is part of b). DIS, OVL and UNK are worked out where relations between strata are made.

create table ref.scope_closure as
with recursive contained as (
  select dimension, a, b from ref.scope_relations where rel = 'SUB'
  union
  select c.dimension, c.a, r.b
  from contained c
  join ref.scope_relations r on r.dimension = c.dimension and r.a = c.b and r.rel = 'SUB'
)
select dimension, a, b, 'SUB' as rel from contained where a <> b
union
select dimension, code, code, 'EQ'
from (select dimension, a as code from ref.scope_relations union select dimension, b from ref.scope_relations);
