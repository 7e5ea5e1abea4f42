/** How much of what is told of one kind of act falls on one date: nearly all of the earthquake, little of what was said. */
import type { Stretch } from './days.ts'

/** What a telling says of its act: which kind, and on which days. */
interface Dated {
  act: { kind: string }
  days: Stretch | null
}

/** As if two more tellings of the kind stood on other days, so that a kind told once or twice says little. */
const ELSEWHERE = 2

export class Bursts {
  private readonly ofKind = new Map<string, number>()
  private readonly ofDate = new Map<string, number>()

  constructor(tellings: readonly Dated[]) {
    for (const telling of tellings) {
      if (!telling.days) continue
      const [kind, date] = [telling.act.kind, dateKey(telling)]
      this.ofKind.set(kind, (this.ofKind.get(kind) ?? 0) + 1)
      this.ofDate.set(date, (this.ofDate.get(date) ?? 0) + 1)
    }
  }

  /** 0..1: the share of the kind's tellings that are of this date. */
  share(telling: Dated): number {
    const onDate = this.ofDate.get(dateKey(telling)) ?? 0
    return onDate / ((this.ofKind.get(telling.act.kind) ?? 0) + ELSEWHERE)
  }
}

function dateKey({ act, days }: Dated): string {
  return `${act.kind} ${days?.from} ${days?.to}`
}
