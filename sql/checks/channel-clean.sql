-- check: channel-clean
-- severity: error
-- message: {evidence_id}: evidence of kind {evidence_kind} must not stand in channel {channel}
-- grain: one row is one piece of evidence that belongs to the other channel
-- inputs: evidence, getvariable('channel')
select evidence_id, evidence_kind, getvariable('channel') as channel
from main.evidence
where evidence_kind = case getvariable('channel') when 'live' then 'sample' else 'snapshot' end
order by evidence_id;
