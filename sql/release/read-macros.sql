-- macros: a printed number back into an exact one
-- DuckDB casts text to a wide DECIMAL forty times slower (10 microseconds a cell) than to a BIGINT, so both sides of the point go
-- through BIGINT; signs and more than 18 digits take the slow way. Text that is no number gives NULL.

create or replace temp macro is_short(x, decimals) as
  length(split_part(x, '.', 1)) <= 18 and length(split_part(x, '.', 2)) <= decimals and x[1] <> '-';

create or replace temp macro read_money(x) as case when is_short(x, 6)
  then ((try_cast(split_part(x, '.', 1) as bigint)::hugeint * 1000000
    + try_cast(rpad(split_part(x, '.', 2), 6, '0') as bigint))::decimal(38, 0) * 0.000001::decimal(7, 6))::decimal(38, 6)
  else try_cast(x as decimal(38, 6)) end;

create or replace temp macro read_rate(x) as case when is_short(x, 9)
  then ((try_cast(split_part(x, '.', 1) as bigint)::hugeint * 1000000000
    + try_cast(rpad(split_part(x, '.', 2), 9, '0') as bigint))::decimal(38, 0) * 0.000000001::decimal(10, 9))::decimal(38, 9)
  else try_cast(x as decimal(38, 9)) end;
