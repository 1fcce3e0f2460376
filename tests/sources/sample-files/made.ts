import { acmaWorkbook } from './acma-workbook.ts'
import { ecbZip } from './ecb-zip.ts'
import { ic3AnnualReport } from './ic3-annual-pdf.ts'
import { koreanYears } from './korean-years.ts'

/** Samples that no person can write in an editor, each with what makes its bytes. A test writes one that is missing. */
export const MADE: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  'sources/au-acma/sample/2025-q4/www.acma.gov.au/sites/default/files/2026-04/action-on-scams-data-2025Q4.xlsx': () =>
    acmaWorkbook(),
  'sources/ecb-fx/sample/history/www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip': () => ecbZip(),
  'sources/fbi-ic3/sample/2024/www.ic3.gov/AnnualReport/Reports/2024_IC3Report.pdf': () => ic3AnnualReport(),
  'sources/kr-npa/sample/to-2023/www.data.go.kr/cmm/cmm/fileDownload.do@atchFileId=FILE_SAMPLE&fileDetailSn=1': () =>
    koreanYears(),
}
