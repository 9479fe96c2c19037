// axe-core against WCAG 2.2 A and AA, and contrast of what is not text, which axe does not judge.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'

const source = await readFile(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

// Nothing to find on the page, or within some of its elements.
export async function clean(page, state, within) {
  // What fades in is judged once it has; a page that draws nothing, being hidden, is given two seconds.
  await page.evaluate(() => Promise.race([
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))),
    new Promise((done) => setTimeout(done, 2000)),
  ]))
  await page.evaluate(source)
  const found = await page.evaluate(async (within) => {
    const runOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }
    const { violations, passes } = await window.axe.run(within ? { include: within } : document, { runOnly, resultTypes: ['violations'] })
    return { passes: passes.length, bad: violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(' ')}: ${node.failureSummary}`)) }
  }, within)
  assert.ok(found.passes > 5, `${state}: axe looked at something`)
  assert.deepEqual(found.bad, [], state)
}

// The ratio of WCAG between what a thing is painted with and what lies behind it, as the browser paints both.
export const contrast = (locator, property) => locator.evaluate((element, property) => {
  const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  const layers = [getComputedStyle(element)[property]]
  for (let at = element; at; at = at.parentElement ?? at.getRootNode().host) layers.push(getComputedStyle(at).backgroundColor)
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  const paint = (list) => {
    for (const colour of [dark ? '#121212' : '#ffffff', ...list.toReversed()]) {
      brush.fillStyle = colour
      brush.fillRect(0, 0, 1, 1)
    }
    return [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3)
  }
  const light = (parts) => parts.map((part) => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4).reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0)
  const [low, high] = [light(paint(layers)), light(paint(layers.slice(1)))].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}, property)
