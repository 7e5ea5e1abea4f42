/** What stands at a place of the drawing. */
import type { Cluster, Mark, Scene } from './scene.ts'

export type Hit = Mark | Cluster

const CLUSTER_HALF = 11

/** The mark or cluster at (x, y), else the nearest within `reach` px; null: none. Words belong to their mark. */
export function hit(scene: Scene, x: number, y: number, reach: number): Hit | null {
  let best: Hit | null = null
  let least = reach
  const offer = (target: Hit, distance: number) => {
    if (distance > least || (distance === least && best !== null)) return
    least = distance
    best = target
  }
  for (const mark of scene.marks) offer(mark, distanceToMark(mark, x, y))
  for (const cluster of scene.clusters)
    offer(cluster, toBox(x, y, cluster.x0, cluster.y - CLUSTER_HALF, cluster.x1, cluster.y + CLUSTER_HALF))
  return best
}

function distanceToMark(mark: Mark, x: number, y: number): number {
  const body = toBox(x, y, mark.x0, mark.y - 7, mark.x1, mark.y + 7)
  const { label } = mark
  if (!label) return body
  return Math.min(body, toBox(x, y, label.x, label.y, label.x + label.width, label.y + label.height))
}

function toBox(x: number, y: number, x0: number, y0: number, x1: number, y1: number): number {
  return Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1))
}

/** What is drawn inside the window, from left to right. */
export function inOrder(scene: Scene): Hit[] {
  const all: Hit[] = [...scene.marks, ...scene.clusters]
  return all.filter(t => t.x1 >= 0 && t.x0 <= scene.width).sort((a, b) => a.x0 - b.x0)
}
