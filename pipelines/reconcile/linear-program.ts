import type { Highs } from 'highs'
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

function open<T>(highs: Highs, piece: Piece, use: (program: Program) => T): T {
  const column = new Map(piece.nodes.map((node, j) => [node, j]))
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  for (const { lhs, rhs, factor } of piece.constraints) {
    for (const node of lhs) {
      indices.push(column.get(node)!)
      values.push(1)
    }
    indices.push(column.get(rhs)!)
    values.push(-factor)
    starts.push(indices.length)
  }
  const numCols = piece.nodes.length
  const numRows = piece.constraints.length
  const data = {
    numCols,
    numRows,
    colCost: new Float64Array(numCols),
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(highs.infinity),
    rowLower: piece.constraints.map(({ kind }) => (kind === 'sum_eq' ? 0 : -highs.infinity)),
    rowUpper: new Float64Array(numRows),
    matrix: {
      format: 'csr' as const,
      numRows,
      numCols,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  }
  const { optimal, unbounded, unboundedOrInfeasible } = highs.constants.modelStatus
  return highs.withModel(data, (model) => {
    model.options.set({ output_flag: false, primal_feasibility_tolerance: 1e-10, dual_feasibility_tolerance: 1e-10 })
    let scale = 1
    const load = (low: Float64Array, high: Float64Array): boolean => {
      // Amounts near 1: the solver's tolerances are absolute.
      scale = 1
      for (const node of piece.nodes) {
        if (low[node]! > high[node]!) return false
        scale = Math.max(scale, low[node]!, high[node]! < Infinity ? high[node]! : 0)
      }
      scale /= 1000
      piece.nodes.forEach((node, j) => {
        const upper = high[node]! < Infinity ? high[node]! / scale : highs.infinity
        model.changeColBounds(j, low[node]! / scale, upper)
      })
      return true
    }
    return use({
      isFeasible(low, high) {
        if (!load(low, high)) return false
        model.run()
        return model.getModelStatus() === optimal
      },
      extreme(low, high, node, sense) {
        if (!load(low, high)) return null
        const target = column.get(node)!
        model.changeColCost(target, sense === 'min' ? 1 : -1)
        model.run()
        model.changeColCost(target, 0)
        const status = model.getModelStatus()
        if (sense === 'max' && (status === unbounded || status === unboundedOrInfeasible)) {
          return { value: Infinity, constraints: [], nodes: [] }
        }
        if (status !== optimal) return null
        const { colValue, colDual, rowDual } = model.getSolution()
        const active = (dual: number) => Math.abs(dual) > 1e-9
        return {
          value: colValue[target]! * scale,
          constraints: piece.constraints.filter((_, i) => active(rowDual[i]!)).map(({ id }) => id),
          nodes: piece.nodes.filter((_, j) => active(colDual[j]!)),
        }
      },
    })
  })
}
