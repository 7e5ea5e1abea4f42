import { expect, test } from 'vitest'
import { CASES, caseScene } from './cases.ts'
import { hit } from './hit.ts'

test.each(CASES.map(c => [c.name, caseScene(c)] as const))(
  '%s: every mark and count can be pointed at, and its words lead to it',
  (_, scene) => {
    for (const mark of scene.marks) {
      const x = Math.max(2, (Math.max(0, mark.x0) + Math.min(scene.width, mark.x1)) / 2)
      expect(hit(scene, x, mark.y, 8)).toMatchObject({ key: mark.key })
      const { label } = mark
      if (label)
        expect(hit(scene, label.x + label.width / 2, label.y + 5, 8)).toMatchObject({ key: mark.key })
    }
    for (const c of scene.clusters)
      if (c.x1 > 0 && c.x0 < scene.width)
        expect(hit(scene, (c.x0 + c.x1) / 2, c.y, 8)).toMatchObject({ key: c.key })
  },
)

test('empty paper is nothing', () => {
  const [first] = CASES
  if (first) expect(hit(caseScene(first), -500, -500, 8)).toBeNull()
})
