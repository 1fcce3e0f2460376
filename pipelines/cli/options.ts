import { InvalidArgumentError } from 'commander'
import { UsageError } from '../errors.ts'
import type { Channel } from '../release/release-options.ts'

// How the text of an option is read. Each throws a usage error: exit 2.

export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

export function channel(text: string): Channel {
  if (text === 'demo' || text === 'live') return text
  throw new UsageError(`--channel must be demo or live, got "${text}"`)
}

export function day(text: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
  if (isDay) return text
  throw new UsageError(`a day must look like 2026-11-24, got "${text}"`)
}

export function list(text: string): string[] {
  return text.split(',').map((part) => part.trim())
}

export function collect(value: string, before: string[]): string[] {
  return [...before, value]
}

export function positive(text: string): number {
  const number = whole(text)
  if (number === 0) throw new InvalidArgumentError('expected a number above 0')
  return number
}

export function whole(text: string): number {
  if (!/^\d{1,12}$/.test(text)) throw new InvalidArgumentError('expected a whole number')
  return Number(text)
}
