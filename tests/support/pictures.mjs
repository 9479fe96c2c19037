// Compares what the browser paints with the pictures in tests/pictures, on the version of Chromium that painted them: another
// one draws letters and edges a little otherwise, and then the comparison is left out, and said so.
// `PLAUDIT_PICTURES=record npm test` paints them anew: look at each before it is committed.
import assert from 'node:assert/strict'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

const folder = new URL('../pictures/', import.meta.url)
const failed = new URL('../shots/', import.meta.url)
const recording = process.env.PLAUDIT_PICTURES === 'record'
// The share of points that may differ: antialiasing of one line of text, not a word of it.
const LENIENCE = 0.0005

export async function sameAs(t, browser, name, png) {
  const version = new URL('chromium.txt', folder), picture = new URL(`${name}.png`, folder)
  if (recording) {
    await writeFile(picture, png)
    return writeFile(version, browser.version() + '\n')
  }
  const painted = (await readFile(version, 'utf8')).trim()
  if (painted !== browser.version()) {
    return t.diagnostic(`not compared: ${name} was painted by Chromium ${painted}, this is ${browser.version()}`)
  }
  const before = PNG.sync.read(await readFile(picture)), now = PNG.sync.read(png)
  const keep = async (what, data) => {
    await mkdir(failed, { recursive: true })
    await writeFile(new URL(`${name}.${what}.png`, failed), data)
  }
  if (before.width !== now.width || before.height !== now.height) {
    await keep('now', png)
    assert.fail(`${name} is ${now.width} × ${now.height} now, was ${before.width} × ${before.height}; see tests/shots`)
  }
  const apart = new PNG({ width: now.width, height: now.height })
  const points = pixelmatch(before.data, now.data, apart.data, now.width, now.height, { threshold: 0.15 })
  if (points > now.width * now.height * LENIENCE) {
    await keep('now', png)
    await keep('apart', PNG.sync.write(apart))
    assert.fail(`${name}: ${points} points of ${now.width * now.height} differ; see tests/shots`)
  }
}
