/** Every fixture scene on one page, to look through after a change of the layout. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CASES, caseScene } from '../../src/timeline/cases.ts'
import { sceneSvg } from '../../src/timeline/svg.ts'

const folder = join(fileURLToPath(new URL('../..', import.meta.url)), '.sourceline', 'gallery')
const figures = CASES.map(c => {
  const scene = caseScene(c)
  const words = `${c.about} ${scene.marks.length} marks, ${scene.clusters.length} counts, ${c.width} px.`
  return `<figure id="${c.name}"><figcaption><b>${c.name}</b> ${words}</figcaption>${sceneSvg(scene)}</figure>`
})
mkdirSync(folder, { recursive: true })
const page = join(folder, 'index.html')
writeFileSync(
  page,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Scenes of the timeline</title>
<style>body{font:14px sans-serif;margin:24px;background:#fbfaf7}figure{margin:0 0 40px}svg{display:block;margin-top:8px}</style>
${figures.join('\n')}</html>`,
)
console.log(`${CASES.length} scenes in ${page}`)
