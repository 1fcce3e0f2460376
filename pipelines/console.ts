import type { RunReport } from './run-report.ts'

/** Lines that a run prints for people: one for each source, the reason when it isn't boring, the path to open at the end. */
export function linesOf(part: keyof RunReport, report: RunReport): string[] {
  switch (part) {
    case 'extracted':
      return sourceLines(report)
    case 'checks':
      return report.checks.filter(({ passed }) => !passed).flatMap(checkLines)
    case 'release':
      return releaseLines(report)
    default:
      return []
  }
}

function sourceLines({ looked, extracted }: RunReport): string[] {
  const width = Math.max(20, ...looked.map(({ source_id }) => source_id.length))
  const lines = looked.map(({ source_id, outcome, error, notes, seconds }) => {
    const own = extracted.filter((row) => row.source_id === source_id)
    const claims = own.reduce((sum, row) => sum + row.claims, 0)
    const broken = own.find((row) => row.error !== null)
    const state = broken === undefined ? outcome : 'structure_changed'
    const reason = broken?.error ?? error ?? notes.join('; ')
    return `${source_id.padEnd(width)}  ${state.padEnd(18)} ${String(claims).padStart(5)} claims ${seconds.toFixed(1).padStart(6)}s   ${reason}`.trimEnd()
  })
  const asked = new Set(looked.map(({ source_id }) => source_id))
  const held = extracted.filter((row) => row.error !== null && !asked.has(row.source_id))
  return [...lines, ...held.map((row) => `${row.source_id.padEnd(width)}  structure_changed        ${row.error}`)]
}

function checkLines({ name, severity, rows_found, examples }: RunReport['checks'][number]): string[] {
  return [
    `${severity === 'error' ? 'broken' : 'warning'}  ${name}: ${rows_found} ${rows_found === 1 ? 'row' : 'rows'}`,
    ...examples.map((example) => `         ${example}`),
  ]
}

function releaseLines({ release, checks }: RunReport): string[] {
  if (release === null) return []
  const page = `${release.folder}/site/index.html`
  if (release.outcome === 'unchanged') return [`nothing changed: release ${release.version} stays the latest   ${page}`]
  const { added, modified, deleted } = release.changes
  const counted = `${added} added, ${modified} changed, ${deleted} deleted   ${checks.length} checks`
  if (release.outcome === 'draft')
    return [
      `held as a draft: ${release.version}   ${counted}   ${release.folder}`,
      ...release.reasons.map((reason) => `  ${reason}`),
      `  release it with: lossrange release --approve ${release.version} --why "…"`,
    ]
  return [`release ${release.version}   ${counted}   ${page}`]
}
