import { appendFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { appendAlike, readAlike, writeAlike } from '../../../store/alike-file'
import { AlikeIndex, sketch } from '../../../store/match'
import { harbourPage, marketPage, temporaryFolder } from '../../helpers/copy'

const harbour = { id: 'harbour', sketch: sketch([harbourPage]) }
const market = { id: 'market', sketch: sketch([marketPage]) }

function written(): string {
  const folder = temporaryFolder()
  const index = new AlikeIndex()
  index.add(harbour.id, harbour.sketch)
  writeAlike(folder, index)
  return folder
}

const ids = async (folder: string): Promise<readonly string[]> => (await readAlike(folder)).index.entries().map(({ id }) => id)
const fileIn = (folder: string): string => join(folder, 'index', 'alike')

describe('the file of stories alike', () => {
  it('brings back what was written and what was added since', async () => {
    const folder = written()
    appendAlike(folder, [market])
    const { index, sound } = await readAlike(folder)
    expect(sound).toBe(true)
    expect(index.entries()).toEqual([harbour, market])
    expect(index.find(market.sketch).map(({ id }) => id)).toEqual(['market'])
  })

  it('is an empty index where it is missing or something else', async () => {
    expect(await ids(temporaryFolder())).toEqual([])
    const folder = written()
    for (const other of ['', 'null', '{}', 'copydesk-alike 2\nxx', '\0'.repeat(5_000)]) {
      writeFileSync(fileIn(folder), other)
      expect(await ids(folder)).toEqual([])
    }
  })

  it('leaves out a piece that was cut off or changed, and keeps those before it', async () => {
    const folder = written()
    const first = readFileSync(fileIn(folder)).length
    appendAlike(folder, [market])
    const whole = readFileSync(fileIn(folder))
    for (let length = first; length < whole.length; length += 7) {
      truncateSync(fileIn(folder), length)
      expect(await ids(folder)).toEqual(['harbour'])
      if (length > first) expect((await readAlike(folder)).sound).toBe(false)
      writeFileSync(fileIn(folder), whole)
    }
    const changed = Buffer.from(whole)
    changed[first + 20] = (changed[first + 20] ?? 0) ^ 1
    writeFileSync(fileIn(folder), changed)
    expect(await ids(folder)).toEqual(['harbour'])
    writeFileSync(fileIn(folder), whole)
    appendFileSync(fileIn(folder), Buffer.from([255, 255, 255, 127, 0, 0, 0, 0]))
    expect(await ids(folder)).toEqual(['harbour', 'market'])
  })

  it('refuses to be added to where the folder is gone', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'elsewhere'))
    expect(() => appendAlike(folder, [market])).toThrow(/ENOENT/)
  })
})
