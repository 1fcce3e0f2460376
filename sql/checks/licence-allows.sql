-- check: licence-allows
-- severity: error
-- message: {source_id}: its terms allow no publication ({n} claims would be published)
-- grain: one row is one source whose figures must not enter a release
-- inputs: claims, sources
select s.source_id, count(*) as n
from main.claims c join main.sources s using (source_id)
where s.redistribution = 'no'
group by s.source_id order by s.source_id;
