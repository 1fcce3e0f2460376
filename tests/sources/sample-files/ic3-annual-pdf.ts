import { PDFDocument, type PDFFont, type PDFPage, setCharacterSpacing, StandardFonts } from '@cantoo/pdf-lib'
import { CRIMES, CRYPTOCURRENCY } from './ic3-figures.ts'

/** Where the report's tables have their columns: start of the labels and end of the figures, in points from the left. */
const PAIRS = [
  { label: 77.5, figure: 312.5 },
  { label: 335.2, figure: 548.6 },
] as const
const PITCH = 28.8
/** The halves of a wrapped label stand this far above and below their figure. */
const HALF = 6.7
const LABEL_ROOM = 150

/** What tests change in a report. */
export interface ReportOptions {
  year?: string
  /** Rows of its tables, as in `CRIMES`. */
  crimes?: typeof CRIMES
  /** Sentence of its first note that states the losses. */
  numbers?: string
  /** Pages behind it: from twelve on it is a whole report. */
  blankPages?: number
}

/**
 * Pages laid out as those of the annual report: two pairs of columns, wrapped labels, letter-spaced headings, notes that
 * come before the table in the file, axis labels that look like amounts, headline figures only in the accessibility
 * notes. The words are ours. The same bytes each time.
 */
export async function ic3AnnualReport({
  year = '2024',
  crimes = CRIMES,
  numbers = 'Total losses: $16.6 billion.',
  blankPages = 0,
}: ReportOptions = {}): Promise<Uint8Array> {
  const report = await Report.start(year, crimes)
  report.page('BY THE NUMBERS')
  report.note(
    `Accessibility description: figures of ${year}. Total complaints: 859,532. ${numbers} Average loss: $19,372. Complaints with a loss: 256,256.`,
  )
  report.page('PAST FIVE YEARS')
  report.axis(18, 2)
  report.box('4.2 Million Complaints', '$50.5 Billion in Losses')
  report.note(
    'Accessibility description: sums over the years 2020 to 2024. Total of 4.2 million complaints, losses of $50.5 billion, an average of 836,000 complaints per year.',
  )
  report.page('COMPLAINTS BY AGE GROUP')
  report.note(
    'Accessibility description: the two oldest groups. 50 - 59: $2.5 billion in losses. Over 60: 147,127 complaints, $4.8 billion in losses.',
  )
  report.types('CRIME TYPES', 'By Complaint Count', 'Complaints', 1, CRYPTOCURRENCY[0])
  report.types('CRIME TYPES Continued', 'By Complaint Loss', 'Loss', 2, CRYPTOCURRENCY[1])
  report.years('THREE YEAR COMPARISON', 'Complaint Count', [1, 3, 5])
  report.years('THREE YEAR COMPARISON Continued', 'Complaint Loss', [2, 4, 6])
  report.page('ELDER FRAUD')
  report.note('Accessibility description: complainants over 60. Total losses of approximately $4.885 billion.')
  report.types('CRIME TYPES REPORTED BY 60+', 'COMPLAINANTS 60+', 'Count', 7, CRYPTOCURRENCY[2])
  report.types('CRIME TYPES REPORTED BY 60+ Continued', 'COMPLAINANTS 60+ LOSSES', 'Loss', 8, CRYPTOCURRENCY[3])
  for (let n = 0; n < blankPages; n++) report.page('APPENDIX')
  return report.bytes()
}

class Report {
  readonly #file: PDFDocument
  readonly #font: PDFFont
  readonly #bold: PDFFont
  readonly #year: number
  readonly #crimes: typeof CRIMES
  #page: PDFPage | null = null
  #pages = 0

  private constructor(file: PDFDocument, fonts: readonly [PDFFont, PDFFont], year: string, crimes: typeof CRIMES) {
    this.#file = file
    this.#font = fonts[0]
    this.#bold = fonts[1]
    this.#year = Number(year)
    this.#crimes = crimes
  }

  static async start(year: string, crimes: typeof CRIMES): Promise<Report> {
    const file = await PDFDocument.create({ updateMetadata: false }) // no time of today in its bytes
    const font = await file.embedFont(StandardFonts.Helvetica)
    return new Report(file, [font, await file.embedFont(StandardFonts.HelveticaBold)], year, crimes)
  }

  bytes(): Promise<Uint8Array> {
    return this.#file.save({ useObjectStreams: false })
  }

  page(heading: string): void {
    this.#page = this.#file.addPage([612, 792])
    this.#pages++
    const left = this.#pages % 2 === 0
    this.#spaced(
      left ? 'FEDERAL BUREAU OF INVESTIGATION' : `${this.#year} IC3 ANNUAL REPORT`,
      left ? 100 : 330,
      750,
      11,
    )
    this.#draw(String(this.#pages), left ? 70 : 548, 750, 11)
    this.#spaced(heading, 72, 690, 18)
    this.#draw('Sample of lossrange: layout and figures of the IC3 report, words ours.', 72, 672, 9)
  }

  /** A paragraph at the foot of the page. */
  note(text: string): void {
    wrap(text, this.#font, 9, 470).forEach((line, at) => this.#draw(line, 72, 110 - at * 11, 9))
  }

  /** Labels of an axis, top down: $18,000,000,000 … $0. */
  axis(top: number, step: number): void {
    for (let n = top; n >= 0; n -= step) {
      const label = n === 0 ? '$0' : `$${n},000,000,000`
      this.#right(label, 560, 300 + (n / top) * 300, 8)
    }
    for (let year = 2020; year <= 2024; year++) this.#draw(String(year), 90 + (year - 2020) * 80, 285, 8)
  }

  box(...lines: string[]): void {
    lines.forEach((line, at) => this.#draw(line, 100, 240 - at * 26, 14, this.#bold))
  }

  /** Types of one figure, largest first, in two pairs of columns: the left half, then the right. */
  types(heading: string, caption: string, name: string, column: number, descriptor: number): void {
    this.page(heading)
    const rows = this.#crimes.map((row) => [row[0], row[column] as number] as const).sort((a, b) => b[1] - a[1])
    const print = (n: number) => (name === 'Loss' ? `$${grouped(n)}` : grouped(n))
    this.note(
      '* Counts of this type include complaints for a business. ** Reported losses of this type are low. *** A means marked beside a type: its complaints are counted there already.',
    )
    this.#spaced(caption, 72, 640, 13)
    for (const pair of PAIRS) {
      this.#draw('Crime Type', pair.label, 612, 11, this.#bold)
      this.#right(name, pair.figure, 612, 11, this.#bold)
    }
    const half = Math.ceil(rows.length / 2)
    rows.forEach(([label, figure], at) => {
      const pair = PAIRS[at < half ? 0 : 1]
      const y = 588 - (at % half) * PITCH
      this.#label(label, pair.label, y)
      this.#right(print(figure), pair.figure, y, 11)
      this.#draw(' ', pair.figure + 2, y, 11) // blanks of their own fill the gaps, as in the report
    })
    const below = 588 - half * PITCH
    this.#draw('Descriptor***', PAIRS[0].label, below, 11, this.#bold)
    this.#draw('Cryptocurrency', PAIRS[0].label, below - PITCH, 11)
    this.#right(print(descriptor), PAIRS[0].figure, below - PITCH, 11)
  }

  years(heading: string, caption: string, columns: readonly [number, number, number]): void {
    this.page(heading)
    this.#spaced(caption, 72, 645, 13)
    const ends = [340, 445, 550]
    this.#draw('Crime Type', 77.5, 622, 11, this.#bold)
    ends.forEach((end, at) => this.#right(String(this.#year - at), end, 622, 11, this.#bold))
    const money = caption.includes('Loss') ? '$' : ''
    const rows = this.#crimes.toSorted((a, b) => (a[0] < b[0] ? -1 : 1))
    rows.forEach((row, at) => {
      const y = 602 - at * 18
      this.#draw(row[0], 77.5, y, 10)
      columns.forEach((column, year) =>
        this.#right(`${money}${grouped(row[column] as number)}`, ends[year] as number, y, 10),
      )
    })
  }

  #label(text: string, x: number, y: number): void {
    const lines = wrap(text.replace('/Inheritance', '/ Inheritance'), this.#font, 11, LABEL_ROOM)
    if (lines.length === 1) this.#draw(lines[0]!.replace('/ ', '/'), x, y, 11)
    else lines.forEach((line, at) => this.#draw(line, x, y + HALF - at * 2 * HALF, 11))
  }

  /** With blanks between the letters, as the report sets its headings. */
  #spaced(text: string, x: number, y: number, size: number): void {
    const page = this.#page!
    page.pushOperators(setCharacterSpacing(size * 0.08))
    page.drawText(text, { x, y, size, font: this.#bold })
    page.pushOperators(setCharacterSpacing(0))
  }

  #right(text: string, end: number, y: number, size: number, font = this.#font): void {
    this.#draw(text, end - font.widthOfTextAtSize(text, size), y, size, font)
  }

  #draw(text: string, x: number, y: number, size: number, font = this.#font): void {
    this.#page!.drawText(text, { x, y, size, font })
  }
}

const grouped = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',')

function wrap(text: string, font: PDFFont, size: number, room: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && font.widthOfTextAtSize(longer, size) <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
