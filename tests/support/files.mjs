// Files as strangers send them, made by program: pictures of rare kinds, broken ones, and ones that only look like pictures.
import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { PNG } from 'pngjs'

const be16 = (number) => [number >> 8, number & 255]
const be32 = (number) => [number >>> 24, (number >> 16) & 255, (number >> 8) & 255, number & 255]

// A picture of one colour with a darker half, as PNG.
export function png(width = 640, height = 480) {
  const image = new PNG({ width, height })
  for (let at = 0; at < image.data.length; at += 4) {
    const dark = (at / 4) % width < width / 2
    image.data.set([dark ? 40 : 200, 120, 90, 255], at)
  }
  return PNG.sync.write(image)
}

// JPEG (ITU-T T.81), baseline, `components` of them, each of one level everywhere: each block has a DC difference and an end
// of block, and the tables hold no more codes than that takes. With four components and Adobe's marker it is CMYK, inverted
// as Photoshop writes it.
export function jpeg(levels, { width = 64, height = 48 } = {}) {
  const segment = (marker, ...bytes) => [0xff, marker, ...be16(bytes.length + 2), ...bytes]
  const ids = levels.map((_, at) => at + 1)
  // DC: category 0 is `0`, categories 1 to 11 are `1` and four bits. AC: the end of the block is `0`.
  const categories = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
  const dc = [1, 0, 0, 0, 11, ...Array(11).fill(0), ...categories], ac = [1, ...Array(15).fill(0), 0]
  let bits = ''
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8)
  for (let block = 0; block < blocks; block++) {
    for (const level of levels) {
      // A table of eights: DC is eight times the mean, divided by eight.
      const difference = block ? 0 : level - 128
      const size = difference ? Math.floor(Math.log2(Math.abs(difference))) + 1 : 0
      bits += size ? (16 + size - 1).toString(2) + (difference < 0 ? difference + 2 ** size - 1 : difference).toString(2).padStart(size, '0') : '0'
      bits += '0'
    }
  }
  const data = bits.padEnd(Math.ceil(bits.length / 8) * 8, '1').match(/.{8}/g).flatMap((byte) => {
    const value = parseInt(byte, 2)
    return value === 255 ? [255, 0] : [value]
  })
  return Buffer.from([
    0xff, 0xd8,
    ...(levels.length === 4 ? segment(0xee, ...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, 0) : segment(0xe0, ...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0)),
    ...segment(0xdb, 0, ...Array(64).fill(8)),
    ...segment(0xc0, 8, ...be16(height), ...be16(width), levels.length, ...ids.flatMap((id) => [id, 0x11, 0])),
    ...segment(0xc4, 0x00, ...dc), ...segment(0xc4, 0x10, ...ac),
    ...segment(0xda, levels.length, ...ids.flatMap((id) => [id, 0x00]), 0, 63, 0),
    ...data, 0xff, 0xd9,
  ])
}

// A file that is a picture to some and a page to others.
export function polyglot() {
  const page = Buffer.from('<!doctype html><html><body><script>window.hacked = true; document.title = "hacked"</script></body></html>')
  const comment = Buffer.from([0xff, 0xfe, ...be16(page.length + 2), ...page])
  const picture = jpeg([200, 120, 110])
  return Buffer.concat([picture.subarray(0, 2), comment, picture.subarray(2), page])
}

const crcs = Array.from({ length: 256 }, (_, n) => {
  for (let times = 0; times < 8; times++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1
  return n >>> 0
})
const crc = (bytes) => (bytes.reduce((sum, byte) => crcs[(sum ^ byte) & 255] ^ (sum >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0
const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type), Buffer.from(data)])
  return Buffer.concat([Buffer.from(be32(data.length)), body, Buffer.from(be32(crc(body)))])
}
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

// A PNG of `side` × `side` points, black or white, which weighs next to nothing and takes gigabytes once it is decoded.
export function bomb(side = 30_000) {
  const row = Math.ceil(side / 8) + 1
  return Buffer.concat([
    signature, chunk('IHDR', [...be32(side), ...be32(side), 1, 0, 0, 0, 0]),
    chunk('IDAT', deflateSync(Buffer.alloc(row * side), { level: 9 })), chunk('IEND', []),
  ])
}

// An animated PNG: a red frame, then a blue one.
export function apng(width = 40, height = 30) {
  const frame = (colour) => deflateSync(Buffer.concat(Array.from({ length: height }, () => Buffer.from([0, ...Array(width).fill(colour).flat()]))))
  const control = (at) => chunk('fcTL', [...be32(at), ...be32(width), ...be32(height), ...be32(0), ...be32(0), ...be16(1), ...be16(10), 0, 0])
  return Buffer.concat([
    signature, chunk('IHDR', [...be32(width), ...be32(height), 8, 2, 0, 0, 0]), chunk('acTL', [...be32(2), ...be32(0)]),
    control(0), chunk('IDAT', frame([200, 30, 30])), control(1), chunk('fdAT', [...be32(2), ...frame([30, 30, 200])]), chunk('IEND', []),
  ])
}

// An animated GIF of 2 × 2 points: a red frame, then a blue one. LZW with a clear code before each point needs no table.
export function gif() {
  const le16 = (number) => [number & 255, number >> 8]
  // Codes of three bits: 4 clears, 5 ends.
  const frame = (colour) => {
    const codes = [4, colour, 4, colour, 4, colour, 4, colour, 5]
    const bits = codes.map((code) => code.toString(2).padStart(3, '0')).reverse().join('')
    const bytes = bits.padStart(Math.ceil(bits.length / 8) * 8, '0').match(/.{8}/g).reverse().map((byte) => parseInt(byte, 2))
    return [0x21, 0xf9, 4, 0, ...le16(10), 0, 0, 0x2c, ...le16(0), ...le16(0), ...le16(2), ...le16(2), 0, 2, bytes.length, ...bytes, 0]
  }
  return Buffer.from([
    ...Buffer.from('GIF89a'), ...le16(2), ...le16(2), 0x81, 0, 0, 255, 255, 255, 200, 30, 30, 30, 30, 200, 0, 0, 0,
    0x21, 0xff, 11, ...Buffer.from('NETSCAPE2.0'), 3, 1, 0, 0, 0, ...frame(1), ...frame(2), 0x3b,
  ])
}

// A picture with 50 MB behind its end.
const heavy = () => Buffer.concat([jpeg([200, 120, 110]), Buffer.alloc(50_000_000, 7)])
// 50 MB of no picture.
const junk = () => Buffer.alloc(50_000_000, 7)
// The first half of a picture.
export const truncated = () => {
  const whole = png(900, 700)
  return whole.subarray(0, whole.length / 2)
}

// A folder with the files of 50 MB, as shoppers have them on a disk. It goes when the tests are done.
export async function heavyFiles(t) {
  const folder = await mkdtemp(join(tmpdir(), 'plaudit-files-'))
  t.after(() => rm(folder, { recursive: true }))
  const write = async (name, bytes) => {
    const path = join(folder, name)
    await writeFile(path, bytes)
    return path
  }
  return { large: await write('large.jpg', heavy()), noise: await write('noise.jpg', junk()) }
}

export const file = (name, mimeType, buffer) => ({ name, mimeType, buffer })

// What the server gives away is a JPEG of its own making, and nothing else is in it.
export async function isOurs(photo) {
  const answer = await fetch(photo.url)
  const bytes = Buffer.from(await answer.arrayBuffer())
  assert.equal(answer.headers.get('content-type'), 'image/jpeg')
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
  assert.match(answer.headers.get('content-security-policy'), /sandbox/)
  assert.deepEqual([...bytes.subarray(0, 3)], [0xff, 0xd8, 0xff])
  assert.deepEqual([...bytes.subarray(-2)], [0xff, 0xd9], 'nothing comes after its end')
  for (const trace of ['<script', 'html', 'Adobe', 'Exif']) assert.ok(!bytes.includes(trace), `${trace} is not in it`)
  return bytes
}

// The colour in the middle of a picture, as the browser shows it.
export const middle = (page, bytes) => page.evaluate(async (bytes) => {
  const picture = await createImageBitmap(new Blob([Uint8Array.from(bytes)]))
  const brush = new OffscreenCanvas(1, 1).getContext('2d')
  brush.drawImage(picture, -picture.width / 2, -picture.height / 2)
  return [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3)
}, [...bytes])
