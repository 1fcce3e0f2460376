-- Macros that every model shares. No tables.

-- Text to DECIMAL(38, …). The plain cast costs 10 µs a value; one of 18 digits costs nothing and rounds the same way, so it
-- comes first, then whole numbers, then the plain cast for what is left.
create macro money(t) as coalesce(
  try_cast(t as decimal(18, 6))::decimal(38, 6),
  if(contains(t, '.'), null, try_cast(t as bigint))::decimal(38, 6),
  t::decimal(38, 6));
create macro real12(t) as coalesce(try_cast(t as decimal(18, 12))::decimal(38, 12), t::decimal(38, 12));
create macro rate9(t) as coalesce(try_cast(t as decimal(18, 9))::decimal(38, 9), t::decimal(38, 9));

-- Whole months from the first day of a span to the day after its last one; at least 1.
create macro whole_months(span_start, span_end) as greatest(1, datediff('month', span_start, (span_end + 1)::date));

-- The SDMX form of an inclusive span: 2024, 2024-S1, 2024-Q1, 2024-06, else start/PnY, PnM or PnD (contract 2).
create macro time_period(span_start, span_end) as (
  case
    when span_start is null or span_end is null then 'unstated'
    when day(span_start) = 1 and month(span_start) = 1 and span_end + 1 = span_start + interval 12 months
      then strftime(span_start, '%Y')
    when day(span_start) = 1 and month(span_start) in (1, 7) and span_end + 1 = span_start + interval 6 months
      then strftime(span_start, '%Y') || '-S' || ((month(span_start) + 5) // 6)
    when day(span_start) = 1 and month(span_start) in (1, 4, 7, 10) and span_end + 1 = span_start + interval 3 months
      then strftime(span_start, '%Y') || '-Q' || ((month(span_start) + 2) // 3)
    when day(span_start) = 1 and span_end + 1 = span_start + interval 1 month
      then strftime(span_start, '%Y-%m')
    when span_end + 1 = span_start + to_months(whole_months(span_start, span_end))
      then strftime(span_start, '%Y-%m-%d') || '/P' || case
        when whole_months(span_start, span_end) % 12 = 0 then (whole_months(span_start, span_end) // 12) || 'Y'
        else whole_months(span_start, span_end) || 'M' end
    else strftime(span_start, '%Y-%m-%d') || '/P' || (span_end - span_start + 1) || 'D'
  end
);

-- The calendar year that holds at least 0.70 of the days of a 12-month span (method b, fiscal); null = none does.
create macro days_in_year(span_start, span_end, y) as (
  least(span_end, make_date(y, 12, 31)) - greatest(span_start, make_date(y, 1, 1)) + 1
);
create macro holds_year(span_start, span_end, y) as (
  days_in_year(span_start, span_end, y) * 100 >= 70 * greatest(
    span_end - span_start + 1, make_date(y, 12, 31) - make_date(y, 1, 1) + 1)
);
create macro best_year(span_start, span_end) as (
  case when holds_year(span_start, span_end, year(span_start)) then year(span_start)
    when holds_year(span_start, span_end, year(span_end)) then year(span_end) end
);

-- The year in which the middle of a span lies; July to June belongs to the year in which it ends.
create macro year_of(span_start, span_end) as year(span_start + ((span_end - span_start + 4) // 2)::integer);

-- amount × multiply ÷ divide, exact, halves away from zero at 6 decimals. Amount ≥ 0 and below 8·10²²; rates have 9 decimals.
create macro rescale(amount, multiply, divide) as (
  ((((amount * 1000000)::hugeint * (multiply * 1000000000)::hugeint * 2 + (divide * 1000000000)::hugeint)
    // (2 * (divide * 1000000000)::hugeint))::decimal(38, 0) * 0.000001::decimal(7, 6))::decimal(38, 6)
);

-- The same for a difference, which may be negative; 12 decimals for shares and percents.
create macro rescale_signed(amount, multiply, divide) as (
  sign(amount)::decimal(1, 0) * ((((abs(amount) * 1000000000)::hugeint * (multiply::hugeint) * 1000000000000 * 2
    + (divide * 1000000000)::hugeint) // (2 * (divide * 1000000000)::hugeint))::decimal(38, 0)
    * 0.000000000001::decimal(13, 12))::decimal(37, 12)
);

-- Mean of n rates whose sum is in units of 10⁻⁹, halves up at 9 decimals.
create macro mean_rate(sum_nano, n) as (
  ((((sum_nano * 2 + n) // (2 * n))::decimal(38, 0)) * 0.000000001::decimal(10, 9))::decimal(38, 9)
);

-- The printed unit u of an end: scale × 10^(−decimals), down to 10⁻⁶; 1 where the print is not known.
create macro printed_unit(scale, decimals) as (
  case when scale is null or decimals is null then 1::decimal(38, 6) else
    (((scale * 1000000)::hugeint // [1, 10, 100, 1000, 10000, 100000, 1000000][decimals + 1])::decimal(38, 0)
      * 0.000001::decimal(7, 6))::decimal(38, 6) end
);

-- 12537194708.000000 → 12537194708, 0.500000 → 0.5
create macro plain(x) as if(contains(x::varchar, '.'), rtrim(rtrim(x::varchar, '0'), '.'), x::varchar);

-- Ids of everything that has no readable one: a letter + first 12 hex digits of sha256 over kind and sorted members (contract 2).
create macro row_id(letter, kind, members) as (
  letter || substr(sha256(array_to_string(list_prepend(kind, list_sort(members)), chr(31))), 1, 12)
);

-- What a claim prints, for tables that quote two figures: its words, else its hedge and its values in whole units.
create macro printed(as_printed, semantics, low, central, high, unit) as coalesce(as_printed,
  coalesce(map {'approximately': 'about ', 'at_least': 'at least ', 'more_than': 'more than ', 'nearly': 'nearly ',
    'up_to': 'up to ', 'order_of': 'on the order of '}[semantics], '')
  || concat_ws(' to ', plain(low), plain(central), plain(high)) || ' ' || unit);

-- a ÷ b to 12 decimals, halves up; both > 0 and a below 10¹⁶ of b's unit.
create macro share(a, b) as (
  (((((a * 1000000)::hugeint * 1000000000000 * 2 + (b * 1000000)::hugeint) // (2 * (b * 1000000)::hugeint))::decimal(38, 0))
    * 0.000000000001::decimal(13, 12))::decimal(38, 12)
);

-- The digits of an amount without its zeros at either end: 12500000000 → 125, 0.0125 → 125.
create macro digits(x) as rtrim(ltrim(replace(plain(x), '.', ''), '0'), '0');

-- Equal digits, other power of ten.
create macro is_power_of_ten(a, b) as (a <> b and digits(a) = digits(b));

-- The same digits in another order (two swapped), or one digit lost or doubled: 660.7 → 667.7 is none, 192.3 → 193.2 is one.
create macro is_digit_slip(a, b) as (
  a <> b and len(digits(a)) >= 3 and digits(a) <> digits(b)
    and list_sort(string_split(digits(a), '')) = list_sort(string_split(digits(b), ''))
);

-- Text that a spreadsheet would run as a formula: ours gets a word before it, a publisher's one blank (contract 2).
create macro our_text(t) as if(regexp_matches(t, '^[=+\-@]'), 'printed ' || t, t);
create macro quoted_text(t) as if(regexp_matches(t, '^[=+\-@\t\r]'), ' ' || t, t);
