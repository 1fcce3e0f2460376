import iconv from 'iconv-lite'

/** Year, then for each of the two types: cases, loss in 억원, cases with an arrest, persons arrested. */
const YEARS: readonly (readonly number[])[] = [
  [2016, 3384, 541, 3860, 5682, 13656, 927, 7526, 9884],
  [2017, 5685, 967, 3776, 4925, 18574, 1503, 15842, 20548],
  [2018, 6221, 1430, 4673, 5491, 27911, 2610, 25279, 32133],
  [2019, 7219, 2506, 5487, 6045, 30448, 3892, 33791, 42668],
  [2020, 7844, 2144, 4297, 4797, 23837, 4856, 29754, 34527],
  [2021, 7017, 1741, 1954, 1895, 23965, 6003, 25693, 24502],
  [2022, 8930, 2077, 4103, 4500, 12902, 3361, 20419, 20530],
  [2023, 11314, 2364, 7352, 8039, 7588, 2108, 13639, 14347],
]

const COLUMNS = ['발생건수', '피해액_억원', '검거건수', '검거인원']

/** The data set in its layout and encoding: CP949 without a label, CRLF, the unit only in the header. */
export function koreanYears(rows: readonly (readonly (number | string)[])[] = YEARS, unit = '억원'): Uint8Array {
  const columns = COLUMNS.map((column) => column.replace('억원', unit))
  const names = ['기관사칭형', '대출사기형'].flatMap((type) => columns.map((column) => `${type}_${column}`))
  const lines = [['구분', ...names], ...rows].map((row) => `${row.join(',')}\r\n`)
  return iconv.encode(lines.join(''), 'cp949')
}
