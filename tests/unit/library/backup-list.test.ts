import { describe, expect, it } from 'vitest'
import { decodeManifest, encodeLines, type BackupFile } from '../../../store/library/backup-list'

const head = { kind: 'copydesk-backup', format: 1, library: 2, at: '2026-11-25T10:00:00.000Z', stories: 1 } as const
const sha256 = 'a'.repeat(64)
const harbour: BackupFile = { path: 'stories/2026-11-25/harbour.json', size: 7, sha256 }

/** As many files as a library of 10,000 stories has. */
const many = Array.from({ length: 30_000 }, (_, at): BackupFile => ({ path: `wire/2026-11-25/${String(at).padStart(64, '0')}`, size: at, sha256 }))

/** How often others had their turn while `work` went on. */
async function turnsDuring<T>(work: Promise<T>): Promise<readonly [turns: number, value: T]> {
  let [turns, isOver] = [0, false]
  const turn = (): void => {
    turns += 1
    if (!isOver) setImmediate(turn)
  }
  setImmediate(turn)
  const value = await work
  isOver = true
  return [turns, value]
}

describe('the list of what is in a backup', () => {
  it('comes out as it was put in', async () => {
    const manifest = await decodeManifest(encodeLines([head, harbour]))
    expect(manifest?.head).toEqual(head)
    expect([...(manifest?.files.values() ?? [])]).toEqual([harbour])
  })

  it.each(['', '{}\n', 'null\n', `${JSON.stringify(head)}\n{"path":"a"}\n`, `${JSON.stringify(head)}\n{"pa`])('is none where there stands %j', async (text) => {
    expect(await decodeManifest(Buffer.from(text))).toBeNull()
  })

  it('lets others in while it is read: in a large library a save waited for seconds (regression)', async () => {
    const [turns, manifest] = await turnsDuring(decodeManifest(encodeLines([head, ...many])))
    expect(manifest?.files.size).toBe(30_000)
    expect(turns).toBeGreaterThan(3)
  })
})
