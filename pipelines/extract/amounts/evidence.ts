import type { AmountContext } from '../amount.ts'

/** What a document says of its own signs, added to what is known of it. */
export function evidenceOf(_: string, context: AmountContext): AmountContext {
  return context
}
