import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { backUp, restoreLibrary, type LongWork } from '../../../store/library'
import { encodeLines } from '../../../store/library/backup-list'
import { openBackup } from '../../../store/library/backup-reader'
import { ZipWriter } from '../../../store/library/zip-writer'
import { storyId } from '../../../store/model'
import { codeOf, filesUnder, freshFolder, harbourStory, leadOf, open, valueOf, withLead } from './support'

const row = harbourStory().row
const quietly: LongWork = { progress: () => undefined, cancelled: () => false }

interface ToPut {
  readonly path: string
  readonly text: string
}

/** A backup with a list of its files, written as Copydesk does. */
async function archive(listed: readonly ToPut[], held = listed): Promise<string> {
  const path = join(freshFolder(), 'desk.zip')
  const zip = await ZipWriter.create(path, 0o600)
  await zip.add(held.map((file) => ({ path: file.path, bytes: Buffer.from(file.text) })))
  const files = listed.map((file) => ({ path: file.path, size: Buffer.byteLength(file.text), sha256: createHash('sha256').update(file.text).digest('hex') }))
  const head = { kind: 'copydesk-backup', format: 1, library: 2, at: '2026-11-25T10:00:00.000Z', stories: 0 } as const
  await zip.add([{ path: 'copydesk-backup.ndjson', bytes: encodeLines([head, ...files]) }])
  await zip.finish()
  await zip.close()
  return path
}

describe('while a library is backed up and restored', () => {
  it('a save is answered before it is over, and stands afterwards', async () => {
    const folder = join(freshFolder(), 'library')
    const library = await open(folder)
    valueOf(await library.add(Array.from({ length: 200 }, (_, at) => harbourStory(`harbour-${at}`))))
    const id = storyId('harbour-1')
    /** Saves at the first word of the work, and says whether the answer came before the work was over. */
    const savesDuring = async (lead: string, work: (heard: LongWork) => Promise<unknown>): Promise<boolean> => {
      let [isSaved, isAsked] = [false, false]
      const dossier = valueOf(await library.read(id))
      const progress = (): void => {
        if (isAsked) return
        isAsked = true
        void library.save(withLead(dossier, lead), row).then((reply) => { isSaved = reply.ok })
      }
      await work({ progress, cancelled: () => false })
      return isSaved
    }
    const [file, again] = [join(freshFolder(), 'desk.zip'), join(freshFolder(), 'again')]
    expect(await savesDuring('While it was backed up.', async (work) => valueOf(await backUp(folder, file, work)))).toBe(true)
    expect(await savesDuring('While it was restored.', async (work) => valueOf(await restoreLibrary(file, again, work)))).toBe(true)
    expect(leadOf(valueOf(await library.read(id)))).toBe('While it was restored.')
    expect(filesUnder(again).filter((path) => path.startsWith('stories/'))).toHaveLength(200)
  })
})

describe('a backup that is opened', () => {
  const library = { path: 'library.json', text: '{"kind":"copydesk-library","format":2,"settings":{}}' }
  const unreachable = { path: 'wire/2026-11-25/../../../x', text: 'no' }
  let good = ''
  beforeAll(async () => {
    good = await archive([library, { path: 'read.json', text: '' }])
  })

  it('gives each file as it was, an empty one too', async () => {
    const backup = valueOf(await openBackup(good))
    expect(valueOf(await backup.read('library.json')).toString('utf8')).toBe(library.text)
    expect(valueOf(await backup.read('read.json'))).toHaveLength(0)
    expect(codeOf(await backup.read('watch/folders.json'))).toBe('bad-input')
    backup.close()
  })

  it('is refused where it holds what no library has, or its directory is cut off', async () => {
    expect(codeOf(await openBackup(await archive([library, unreachable], [library])))).toBe('bad-input')
    const torn = join(freshFolder(), 'torn.zip')
    writeFileSync(torn, 'PK\u0005\u0006')
    expect(codeOf(await openBackup(torn))).toBe('bad-input')
  })

  it('says which file is not in it, or is not as it was', async () => {
    const [lacking, other] = [await archive([library], []), await archive([library], [{ ...library, text: library.text.replace('2', '1') }])]
    for (const [path, why] of [[lacking, 'missing'], [other, 'damaged']] as const) {
      const refused = await restoreLibrary(path, join(freshFolder(), 'again'), quietly)
      expect(refused.ok ? '' : refused.failure.message).toBe(`library.json is ${why} in the backup.`)
    }
  })
})
