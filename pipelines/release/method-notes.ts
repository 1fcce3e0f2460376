import { cell } from './licence.ts'
import type { ReleaseFacts } from './release-facts.ts'

/** METHOD.md: what was done to the figures, in the order it is done, and every parameter with its reason. */
export function methodNotes({ methodVersion, params }: ReleaseFacts): string {
  const rows = params.map(
    ({ key, value, unit, rationale }) => `| \`${key}\` | ${cell(value)} | ${cell(unit ?? '')} | ${cell(rationale)} |`,
  )
  return `# Method ${methodVersion}

For one precisely scoped quantity (a *stratum*): what have independent public sources said, how far do they agree, what do figures of other scopes imply, and what cannot all be true? The result is a weighted restatement of published claims. It is no confidence interval and no true cost, it has no midpoint, and nothing in it is random.

1. **Words.** Each figure keeps three layers, never overwritten: as printed, as asserted (the set that the words state), as graded (a 90 % interval that is wider the less its making can be checked). Grades add width; they are no weights.
2. **Normalisation.** Native amounts are converted at the average exchange rate of their own period; each step is a row of \`adjustments\` and can be recomputed. The headline is nominal US$.
3. **Strata.** A figure counts only with figures of the same victims, perpetrators, population, fraud type, measurand, reporting system, gross or net, and period.
4. **Origins.** Copies fold into the first statement behind them. One publisher has one vote in a stratum.
5. **Pool.** Two or more independent origins form an equal-weight linear opinion pool; its 5 % and 95 % points are the range, cut to what other strata allow and rounded outward to two digits. A single administrative count stands as it is printed.
6. **Bounds and conflicts.** Part is at most whole, reported at most true, revenue at most loss. What cannot all be true is listed as the smallest such set (\`conflicts\`), with what would repair it; our own scope coding is the first suspect.
7. **Sensitivity.** Every other reasonable choice is computed as well (\`sensitivity\`).

## Parameters

A change of any is a new version of the method, and the cause \`method\` in \`changes\`. They are defaults of this project, not estimates.

| key | value | unit | why |
|---|---|---|---|
${rows.join('\n')}
`
}
