"""One reader of others over every table of a release: readers.py READER PLAN, run in the release folder.

READER is e.g. "polars parquet". PLAN has a line for each table: name, CSV, all columns, columns with numbers (tabs
between, commas within). Prints table, column, sum in units of 1e-12; an empty column carries the number of rows.
"""

import sys
from decimal import Decimal, getcontext
from functools import cache

getcontext().prec = 80  # the default, 28, rounds sums of DECIMAL(38, ...)


def units(value):
    scaled = Decimal(value or 0).scaleb(12)
    if scaled != int(scaled):
        raise ValueError(f"{value} has more than 12 decimals: it was read as a binary fraction")
    return int(scaled)


def with_pandas(kind, csv, parquet, columns, numbers):
    import pandas as pd

    if kind == "csv":
        frame = pd.read_csv(csv, dtype=str, keep_default_na=False, na_values=[""])
    else:
        frame = pd.read_parquet(parquet)
    return list(frame.columns), len(frame), [sum(map(Decimal, frame[n].dropna())) for n in numbers]


def with_polars(kind, csv, parquet, columns, numbers):
    import polars as pl

    if kind == "csv":
        frame = pl.read_csv(csv, infer_schema=False).with_columns(pl.col(numbers).cast(pl.Decimal(38, 12)))
    else:
        frame = pl.read_parquet(parquet)
    return frame.columns, frame.height, [frame[n].sum() for n in numbers]


def with_pyarrow(kind, csv, parquet, columns, numbers):
    import pyarrow as pa
    import pyarrow.compute as pc
    import pyarrow.csv as pcsv
    import pyarrow.parquet as pq

    if kind == "csv":
        types = {n: pa.decimal128(38, 12) if n in numbers else pa.string() for n in columns}
        table = pcsv.read_csv(
            csv,
            parse_options=pcsv.ParseOptions(newlines_in_values=True),
            convert_options=pcsv.ConvertOptions(column_types=types, null_values=[""], strings_can_be_null=True),
        )
    else:
        table = pq.read_table(parquet)
    return table.column_names, table.num_rows, [pc.sum(table[n]).as_py() for n in numbers]


def with_duckdb(kind, csv, parquet, columns, numbers):
    import duckdb

    types = {n: "DECIMAL(38,12)" if n in numbers else "VARCHAR" for n in columns}
    source = f"read_csv('{csv}', header = true, columns = {types})" if kind == "csv" else f"read_parquet('{parquet}')"
    sums = "".join(f', sum("{n}")' for n in numbers)
    connection = duckdb.connect()
    rows, *values = connection.execute(f"select count(*){sums} from {source}").fetchone()
    return [c[0] for c in connection.execute(f"select * from {source} limit 0").description], rows, values


@cache
def workbook():
    import openpyxl

    return openpyxl.load_workbook("lossrange.xlsx", read_only=True)


def with_openpyxl(kind, csv, parquet, columns, numbers):
    """An amount that Excel would round is a text cell, any other a double whose shortest form is the amount."""
    (*header,), *rows = workbook()[csv.removesuffix(".csv")].iter_rows()
    for row in rows:
        for cell in row:
            if cell.data_type == "f":
                raise ValueError(f"{cell.coordinate} is a formula: {cell.value}")
    places = [columns.index(n) for n in numbers]
    values = [[row[at].value for row in rows if at < len(row) and row[at].value is not None] for at in places]
    return [cell.value for cell in header], len(rows), [sum(Decimal(str(v)) for v in column) for column in values]


READERS = {
    "pandas": with_pandas,
    "polars": with_polars,
    "pyarrow": with_pyarrow,
    "duckdb": with_duckdb,
    "openpyxl": with_openpyxl,
}


def main():
    (library, kind), plan = sys.argv[1].split(" "), sys.argv[2]
    read = READERS[library]
    for line in open(plan, encoding="utf-8"):
        name, csv, columns, numbers = line.rstrip("\n").split("\t")
        columns, numbers = columns.split(","), numbers.split(",") if numbers else []
        try:
            header, rows, sums = read(kind, csv, f"{name}.parquet", columns, numbers)
        except Exception as error:
            sys.exit(f"{name}: {type(error).__name__}: {error}")
        if header != columns:
            sys.exit(f"{name}: columns are {header}, expected {columns}")
        print(name, "", rows, sep="\t")
        for column, value in zip(numbers, sums):
            print(name, column, units(value), sep="\t")


main()
