-- macros: how a cell is printed in a CSV of a release (contract, section 2)

-- A decimal without exponent, trailing zeros cut: 12537194708.000000 → 12537194708, 0.500000 → 0.5
create or replace temp macro printed_number(x) as
  if(contains(x::varchar, '.'), rtrim(rtrim(x::varchar, '0'), '.'), x::varchar);

create or replace temp macro printed_time(x) as strftime(x, '%Y-%m-%dT%H:%M:%SZ');

-- Spreadsheets run a cell that starts so; a space before it keeps the words and stops that. Snapshots keep the original.
create or replace temp macro quoted_text(x) as if(regexp_matches(x, '^[=+\-@\t\r]'), ' ' || x, x);
