import type { Highs, Model } from 'highs'
import { RECON_1_0 } from './params.ts'
import type { Constraint } from './propagate.ts'

/** What the linear program needs of a component: nodes by number, the constraints between them. */
export interface Piece {
  nodes: readonly number[]
  constraints: readonly Constraint[]
}

/** Exact least and greatest value of a node, and the constraints and nodes whose bounds hold it there. */
export interface Extreme {
  value: number
  constraints: string[]
  nodes: number[]
}

/** A component held in the solver. Bounds are indexed by node number of the whole system, any one unit of amount. */
export interface Program {
  isFeasible(low: Float64Array, high: Float64Array): boolean
  /** Null where the linear program is infeasible; an unbounded maximum has the value Infinity. */
  extreme(low: Float64Array, high: Float64Array, node: number, sense: 'min' | 'max'): Extreme | null
}

export interface Solver {
  /** Opens a component for the time of `use`; native memory is freed afterwards. */
  open<T>(piece: Piece, use: (program: Program) => T): T
}

/**
 * HiGHS as the solver of components with a cycle through a sum, where propagation is only an outer bound.
 * Loaded on demand: 3.9 MB, 0.1 s.
 *
 * @see method.md (f); golden case C16
 */
export async function loadSolver(): Promise<Solver> {
  const loaded = await import('highs')
  // Its types describe the CommonJS shape; the ES module's default is the loader itself.
  const highs = await (loaded.default as unknown as typeof loaded.default.default)()
  return { open: (piece, use) => open(highs, piece, use) }
}

/** Builds the native model on its first question only: most components are settled without one. */
function open<T>(highs: Highs, piece: Piece, use: (program: Program) => T): T {
  let model: Model | null = null
  const native = () => (model ??= build(highs, piece))
  try {
    return use(programOf(highs, piece, native))
  } finally {
    // Garbage collection does not free what the solver holds.
    ;(model as Model | null)?.dispose()
  }
}

function build(highs: Highs, { nodes, constraints }: Piece): Model {
  const column = new Map(nodes.map((node, j) => [node, j]))
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  for (const { lhs, rhs, factor } of constraints) {
    for (const node of lhs) {
      indices.push(column.get(node)!)
      values.push(1)
    }
    indices.push(column.get(rhs)!)
    values.push(-factor)
    starts.push(indices.length)
  }
  const [numCols, numRows] = [nodes.length, constraints.length]
  const model = highs.createModel({
    numCols,
    numRows,
    colCost: new Float64Array(numCols),
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(highs.infinity),
    rowLower: constraints.map(({ kind }) => (kind === 'sum_eq' ? 0 : -highs.infinity)),
    rowUpper: new Float64Array(numRows),
    matrix: {
      format: 'csr',
      numRows,
      numCols,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  })
  model.options.set({ output_flag: false, primal_feasibility_tolerance: 1e-10, dual_feasibility_tolerance: 1e-10 })
  return model
}

function programOf(highs: Highs, { nodes, constraints }: Piece, native: () => Model): Program {
  const { optimal, unbounded, unboundedOrInfeasible } = highs.constants.modelStatus
  const { infeasibleRelative, infeasibleAbsolute } = RECON_1_0
  /** Sets the bounds, amounts near 1 because the solver's tolerances are absolute; null = a node's ends cross. */
  const load = (low: Float64Array, high: Float64Array): number | null => {
    const ends = nodes.flatMap((node) => [low[node]!, high[node]! < Infinity ? high[node]! : 0])
    const scale = Math.max(1e-6, ...ends) / 1000
    if (nodes.some((node) => low[node]! > high[node]! * (1 + infeasibleRelative) + infeasibleAbsolute)) return null
    // Each question starts cold: after an unbounded one a warm start answers "unknown", and answers would depend on order.
    native().clearSolver()
    nodes.forEach((node, j) => {
      const upper = high[node]! < Infinity ? high[node]! / scale : highs.infinity
      native().changeColBounds(j, Math.min(low[node]! / scale, upper), upper)
    })
    return scale
  }
  return {
    isFeasible(low, high) {
      if (load(low, high) === null) return false
      native().run()
      return native().getModelStatus() === optimal
    },
    extreme(low, high, node, sense) {
      const scale = load(low, high)
      if (scale === null) return null
      const model = native()
      const target = nodes.indexOf(node)
      model.changeColCost(target, sense === 'min' ? 1 : -1)
      model.run()
      // Read first: a changed cost forgets the solution.
      const status = model.getModelStatus()
      const solution = status === optimal ? model.getSolution() : null
      model.changeColCost(target, 0)
      if (solution === null) {
        const isOpen = sense === 'max' && (status === unbounded || status === unboundedOrInfeasible)
        return isOpen ? { value: Infinity, constraints: [], nodes: [] } : null
      }
      const isActive = (dual: number) => Math.abs(dual) > 1e-9
      return {
        value: solution.colValue[target]! * scale,
        constraints: constraints.filter((_, i) => isActive(solution.rowDual[i]!)).map(({ id }) => id),
        nodes: nodes.filter((_, j) => isActive(solution.colDual[j]!)),
      }
    },
  }
}
