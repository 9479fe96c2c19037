// What an answer weighs, compressed with brotli as hard as it goes: as a cache in front of the server keeps it.
import { brotliCompressSync } from 'node:zlib'

export async function weigh(url) {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${answer.status} for ${url}`)
  return brotliCompressSync(Buffer.from(await answer.arrayBuffer())).length
}
