/** Days of each month, in order of the months. */
export function monthsOf(days: readonly string[]): Map<string, string[]> {
  const months = new Map<string, string[]>()
  for (const day of days.toSorted()) {
    const month = day.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), day])
  }
  return months
}

/**
 * Whether the file holds a month from its first working day to its last: it has days on both sides of it, or begins with it
 * on the first working day. Its newest month is a part, whatever the day.
 */
export function isWhole(month: string, months: ReadonlyMap<string, readonly string[]>): boolean {
  const all = [...months.keys()]
  const at = all.indexOf(month)
  if (at === -1 || at === all.length - 1) return false
  return (
    follows(all[at + 1]!, month) && (at === 0 ? beginsOnTime(months.get(month)![0]!) : follows(month, all[at - 1]!))
  )
}

function follows(month: string, before: string): boolean {
  const [year, number] = before.split('-').map(Number) as [number, number]
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
  return month === next
}

/** No working day of its month comes before it; 1 January and 1 May are none. */
function beginsOnTime(day: string): boolean {
  for (let number = 1; number < Number(day.slice(8)); number++) {
    const earlier = `${day.slice(0, 8)}${String(number).padStart(2, '0')}`
    const weekday = new Date(`${earlier}T00:00:00Z`).getUTCDay()
    const isHoliday = /-01-01$|-05-01$/.test(earlier)
    if (weekday !== 0 && weekday !== 6 && !isHoliday) return false
  }
  return true
}
