import { ic3AnnualReport } from './ic3-annual-pdf.ts'

/** Samples that no person can write in an editor, each with what makes its bytes. `write.ts` puts them in their places. */
export const MADE: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'sources/fbi-ic3/sample/2024/www.ic3.gov/AnnualReport/Reports/2024_IC3Report.pdf': () => ic3AnnualReport(),
}
