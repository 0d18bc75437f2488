/**
 * Draws Copydesk's icon: a sheet of copy with one line struck and one marked. Run by hand when the drawing changes; its
 * output is kept beside it. All shapes are rounded rectangles, so that the SVG and the PNGs come from one list and no tool is needed.
 */
import { writeFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'

const size = 512
/** x, y, width, height, corner radius, colour: later ones lie on top. */
const shapes = [
  [16, 16, 480, 480, 96, '#173a5e'],
  [112, 72, 288, 368, 20, '#fdfcf8'],
  [152, 120, 208, 36, 6, '#173a5e'],
  [152, 192, 208, 16, 6, '#8a98a8'],
  [152, 232, 208, 16, 6, '#8a98a8'],
  [152, 272, 160, 16, 6, '#8a98a8'],
  [136, 274, 192, 12, 6, '#c8372d'],
  [152, 312, 208, 16, 6, '#8a98a8'],
  [152, 352, 96, 16, 6, '#8a98a8'],
  [264, 344, 96, 32, 8, '#f2b632'],
]

function svg() {
  const rects = shapes.map(([x, y, w, h, r, fill]) => `  <rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}"/>\n`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">\n${rects.join('')}</svg>\n`
}

function covers([x, y, w, h, r], px, py) {
  const dx = Math.max(x + r - px, px - (x + w - r), 0)
  const dy = Math.max(y + r - py, py - (y + h - r), 0)
  return px >= x && px <= x + w && py >= y && py <= y + h && dx * dx + dy * dy <= r * r
}

/** The top colour at a point, as [r, g, b, 255]; transparent outside all shapes. */
function colourAt(px, py) {
  const top = shapes.findLast((shape) => covers(shape, px, py))
  return top ? [1, 3, 5].map((at) => Number.parseInt(top[5].slice(at, at + 2), 16)).concat(255) : [0, 0, 0, 0]
}

/** One pixel is the mean of 8 by 8 points; colours are weighted by their cover, so that edges do not darken. */
function pixel(x, y, pixels) {
  const sum = [0, 0, 0, 0]
  for (let point = 0; point < 64; point++) {
    const across = x + ((point % 8) + 0.5) / 8
    const down = y + (Math.floor(point / 8) + 0.5) / 8
    const [r, g, b, a] = colourAt((across * size) / pixels, (down * size) / pixels)
    if (a > 0) [r, g, b, a].forEach((value, channel) => (sum[channel] += value))
  }
  const covered = sum[3] / 255 || 1
  return [sum[0] / covered, sum[1] / covered, sum[2] / covered, sum[3] / 64].map(Math.round)
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

function png(pixels) {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(pixels, 0)
  header.writeUInt32BE(pixels, 4)
  header.set([8, 6, 0, 0, 0], 8) // 8 bits a channel, RGBA
  const rows = Array.from({ length: pixels }, (_, y) => [0, ...Array.from({ length: pixels }, (_, x) => pixel(x, y, pixels)).flat()])
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from(rows.flat()))), chunk('IEND', Buffer.alloc(0))])
}

writeFileSync(new URL('icon.svg', import.meta.url), svg())
for (const pixels of [16, 32, 48, 64, 128, 256, 512]) {
  writeFileSync(new URL(`${pixels}x${pixels}.png`, import.meta.url), png(pixels))
}
