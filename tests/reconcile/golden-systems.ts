import { loadSolver } from '../../pipelines/reconcile/linear-program.ts'
import { minimalSet } from '../../pipelines/reconcile/minimal-set.ts'
import { type Bound, type Constraint, propagate } from '../../pipelines/reconcile/propagate.ts'

function systemOf({ nodes, claims, constraints }: any) {
  const index = new Map<string, number>(nodes.map((node: string, i: number) => [node, i]))
  const bounds = Object.entries<any>(claims).map(([id, [node, low, high]]): Bound => ({
    id,
    node: index.get(node)!,
    low,
    high: high ?? Infinity,
  }))
  const compiled = constraints.map(([id, kind, lhs, rhs, factor]: any): Constraint => ({
    id,
    kind,
    lhs: [lhs].flat().map((node: string) => index.get(node)!),
    rhs: index.get(rhs)!,
    factor,
  }))
  return { nodes: nodes as string[], bounds, constraints: compiled as Constraint[] }
}

export function propagateCase(inputs: any) {
  const { nodes, bounds, constraints } = systemOf(inputs)
  const result = propagate({ nodes: nodes.length, constraints }, bounds)
  const isInfeasible = (subset: ReadonlySet<string>) =>
    !propagate(
      { nodes: nodes.length, constraints: constraints.filter(({ id }) => subset.has(id)) },
      bounds.filter(({ id }) => subset.has(id)),
    ).feasible
  const explain = result.explain()
  const ordered = inputs.iis_delete_order.filter((id: string) => explain.includes(id))
  return {
    feasible: result.feasible,
    bounds: Object.fromEntries(nodes.map((node, i) => [node, list([result.low[i]!, result.high[i]!])])),
    provenance: Object.fromEntries(nodes.map((node, i) => [node, result.provenance(i)])),
    at: result.at === null ? undefined : nodes[result.at],
    explain,
    iis: minimalSet(ordered, isInfeasible).sort(),
  }
}

export async function cycleCase(inputs: any) {
  const { nodes, bounds, constraints } = systemOf(inputs)
  const solver = await loadSolver()
  const low = new Float64Array(nodes.length)
  const high = new Float64Array(nodes.length).fill(Infinity)
  for (const bound of bounds) {
    low[bound.node] = Math.max(low[bound.node]!, bound.low)
    high[bound.node] = Math.min(high[bound.node]!, bound.high)
  }
  return {
    bound_propagation_feasible: propagate({ nodes: nodes.length, constraints }, bounds).feasible,
    lp_feasible: solver.open({ nodes: nodes.map((_, i) => i), constraints }, (program) =>
      program.isFeasible(low, high),
    ),
  }
}

const list = (range: readonly [number, number]) => [range[0], range[1] === Infinity ? null : range[1]]
