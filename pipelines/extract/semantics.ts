/** How the words around a figure make it assert: codes of `semantics` (method, step a). */
export const SEMANTICS = [
  'exact',
  'approximately',
  'at_least',
  'more_than',
  'nearly',
  'up_to',
  'interval',
  'scenario',
  'pert',
  'pm_sd',
  'order_of',
] as const

export type Semantics = (typeof SEMANTICS)[number]
