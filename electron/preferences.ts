/** The editor's preferences, and the folders the page may name: by tokens that are given out here, never by path. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { exportFormats, isId, type BlockId, type StoryId } from '../store/model'
import { densities, interfaceLanguages, textSizes, type Folder, type Language, type PreferenceChange, type Preferences } from './ipc/contract'
import { readKept, writeKept } from './keep'

const first: Preferences = {
  theme: 'system', language: 'system', textSize: 100, density: 'normal', rawWire: false, inspector: true, typography: true, spelling: true,
  queueWidth: 320, inspectorWidth: 340, formats: ['txt'], keys: {}, exportFolder: null, toured: false, alerts: true, left: null,
}

const kept = z.object({
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  language: z.enum(['system', ...interfaceLanguages]).catch('system'),
  textSize: z.union(textSizes.map((size) => z.literal(size))).catch(100),
  density: z.enum(densities).catch('normal'),
  rawWire: z.boolean().catch(false),
  inspector: z.boolean().catch(first.inspector),
  typography: z.boolean().catch(first.typography),
  spelling: z.boolean().catch(first.spelling),
  queueWidth: z.int().min(100).max(2_000).catch(first.queueWidth),
  inspectorWidth: z.int().min(100).max(2_000).catch(first.inspectorWidth),
  formats: z.array(z.enum(exportFormats)).catch(['txt']),
  keys: z.record(z.string(), z.array(z.string())).catch({}),
  alerts: z.boolean().catch(true),
  toured: z.boolean().catch(false),
  left: z.object({ story: z.custom<StoryId>(isId), block: z.custom<BlockId>(isId).nullable() }).nullable().catch(null),
  exportFolder: z.object({ token: z.uuid(), label: z.string() }).nullable().catch(null),
})

export interface PreferenceFile {
  get(): Preferences
  /** What the interface speaks: the editor's choice, else the system's language where it is one of ours. */
  language(): Language
  /** Rejects when the disk refuses; what was there before then stays. */
  change(change: PreferenceChange): Promise<Preferences>
  /** Gives a token for a folder that the editor chose, and remembers it for the next export. */
  remember(path: string): Promise<Folder>
  /** The path behind a token; `undefined` for one that was never given out. */
  pathOf(token: string): string | undefined
}

/** @param systemLocale a BCP 47 tag, as `app.getLocale()` gives it */
export async function openPreferences(file: string, systemLocale: string): Promise<PreferenceFile> {
  const ofSystem = interfaceLanguages.find((one) => one === systemLocale.toLowerCase().split('-')[0]) ?? 'en'
  let now = await readKept<Preferences>(file, kept, first)
  const folders = new Map<string, string>()
  if (now.exportFolder !== null) folders.set(now.exportFolder.token, now.exportFolder.label)
  let writing: Promise<unknown> = Promise.resolve()

  /** One write after the other, so that two quick changes cannot overtake each other. */
  const save = (change: Partial<Preferences>): Promise<Preferences> => {
    const saved = writing.then(async () => {
      const next = { ...now, ...change }
      await writeKept(file, next)
      now = next
      return now
    })
    writing = saved.catch(() => undefined)
    return saved
  }

  return {
    get: () => now,
    language: () => (now.language === 'system' ? ofSystem : now.language),
    change: save,
    async remember(path) {
      const folder: Folder = { token: randomUUID(), label: path }
      folders.set(folder.token, path)
      await save({ exportFolder: folder }).catch(() => undefined) // the folder serves this session all the same
      return folder
    },
    pathOf: (token) => folders.get(token),
  }
}
