/** The desk's settings: read once, changed one after the other, told to whoever shows them; and the file a newsroom hands on. */
import { readSections, readSettings, type Library, type Settings } from './library'
import { done, failed, type DeskSettings, type Reply } from './model'

/** Says what the file is, and in which shape. */
const head = { kind: 'copydesk-settings', format: 1 } as const

export interface SettingsKeeper {
  now(): Promise<Reply<DeskSettings>>
  /** `how` is given the settings as they stand when its turn comes. */
  change(how: (now: DeskSettings) => Partial<DeskSettings>): Promise<Reply<DeskSettings>>
  file(): Promise<Reply<string>>
  takeFile(text: string): Promise<Reply<DeskSettings>>
}

export function keepSettings(library: Library, tell: (settings: DeskSettings) => void): SettingsKeeper {
  let known: { readonly kept: Settings; readonly settings: DeskSettings } | null = null
  let turn: Promise<unknown> = Promise.resolve()

  const now = async (): Promise<Reply<DeskSettings>> => {
    const kept = await library.settings()
    if (!kept.ok) return kept
    if (known?.kept !== kept.value) known = { kept: kept.value, settings: readSettings(kept.value) }
    return done(known.settings)
  }

  const changeNow = async (how: (now: DeskSettings) => Partial<DeskSettings>): Promise<Reply<DeskSettings>> => {
    const [kept, before] = [await library.settings(), await now()]
    if (!kept.ok) return kept
    if (!before.ok) return before
    const saved = await library.saveSettings({ ...kept.value, ...jsonOf(how(before.value)) })
    if (!saved.ok) return saved
    const after = await now()
    if (after.ok) tell(after.value)
    return after
  }

  const change: SettingsKeeper['change'] = (how) => {
    const mine = turn.then(() => changeNow(how))
    turn = mine.catch(() => undefined)
    return mine
  }

  return {
    now,
    change,
    async file() {
      const settings = await now()
      return settings.ok ? done(`${JSON.stringify({ ...head, settings: settings.value }, null, 2)}\n`) : settings
    },
    async takeFile(text) {
      const read = readSettingsFile(text)
      return read.ok ? change(() => read.value) : read
    },
  }
}

/** Sections are plain data by their type; JSON says so to the library. */
function jsonOf(change: Partial<DeskSettings>): Settings {
  return JSON.parse(JSON.stringify(change)) as Settings
}

/** The sections of a settings file. All or nothing: half a house style would be worse than the old one. */
export function readSettingsFile(text: string): Reply<Partial<DeskSettings>> {
  const value = parsed(text)
  if (value?.['kind'] !== head.kind || !isRecord(value['settings'])) return failed('bad-input', 'This is not a settings file of Copydesk.')
  if (value['format'] !== head.format) return failed('unsupported', 'This settings file was made by a later version of Copydesk.')
  const { settings, broken } = readSections(value['settings'])
  if (broken.length > 0) return failed('bad-input', `Nothing was taken over: “${broken.join('”, “')}” in the file is not in order.`)
  return done(settings)
}

function parsed(text: string): Settings | null {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

/** What `JSON.parse` gives holds JSON only. */
function isRecord(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
