/** Damages files as the world does: cut, doubled, swapped and mixed bytes, signs that mean something to a format, and runs without end. */
import { Buffer } from 'node:buffer'

/** Numbers from 0 to 1 that come the same again for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const signs = [
  '<', '>', '&', '"', ']]>', '<![CDATA[', '<!--', '-->', '</p>', '<p>', '<td>', '&#0;', '&nbsp;', '&lol;', '<!DOCTYPE x [<!ENTITY a "b">]>', '{', '}', '[', '],',
  '\\u0000', '\x16\x16\x01', '\x01', '\x02', '\x03', '\x04', '^', '<\r\n', '\r', '\n\n\n', '\t', 'ZCZC ', 'NNNN', '---\n', '# ', '=?utf-8?Q?=', '--b\r\n',
  '{\\rtf1 ', "\\'e9", '\\u-10179?', '\\bin9999 ', 'KILL KILL KILL', 'EMBARGOED until 0001 GMT Friday', '\u202E', '\uFEFF', '\u2028', '\uD83D', '\u0000', '٣', 'ß',
]

type Random = () => number

export function mutated(bytes: Buffer, other: Buffer, random: Random): Buffer {
  let now = bytes
  for (let times = 1 + Math.floor(random() * 4); times > 0; times -= 1) now = once(now, other, random)
  return now.subarray(0, 400_000)
}

function once(bytes: Buffer, other: Buffer, random: Random): Buffer {
  const at = Math.floor(random() * bytes.length)
  const to = Math.min(bytes.length, at + Math.floor(random() ** 3 * bytes.length))
  const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)]
  const sign = Buffer.from(signs[Math.floor(random() * signs.length)] ?? '')
  switch (Math.floor(random() * 11)) {
    case 0:
      return before
    case 1:
      return Buffer.concat([before, after])
    case 2:
      return Buffer.concat([before, piece, piece, after])
    case 3:
      return Buffer.concat([before, Buffer.from([Math.floor(random() * 256)]), bytes.subarray(at + 1)])
    case 4:
      return Buffer.concat([before, sign, bytes.subarray(at)])
    case 5:
      return Buffer.concat([before, ...Array.from({ length: Math.floor(random() ** 4 * 20_000) }, () => sign), bytes.subarray(at)])
    case 6:
      return Buffer.concat([before, other.subarray(Math.floor(random() * other.length))])
    case 7:
      return Buffer.concat([bytes, other])
    case 8:
      return Buffer.from(bytes.toString('latin1').replace(/\d+/, String(Math.floor(random() * 1e12))), 'latin1')
    case 9:
      return random() < 0.2 ? Buffer.from(bytes.toString('utf8'), 'utf16le') : Buffer.from(bytes.toString('latin1').split('\n').reverse().join('\n'), 'latin1')
    default:
      return Buffer.concat([...Array.from({ length: 2 + Math.floor(random() ** 4 * 300) }, () => piece.subarray(0, 500)), after])
  }
}
