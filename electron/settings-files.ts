/** The desk's settings as a file that a newsroom hands on: written and read where the editor says, by native dialogs. */
import type { BrowserWindow } from 'electron'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { done, failed, type DeskSettings, type Reply } from '../store/model'
import type { DeskThread } from './desk-thread'
import { chooseSettingsFile, chooseSettingsPlace } from './dialogs'
import { writeWhole } from './keep'
import { words } from './words'

/** Settings with tens of thousands of lessons are a few megabytes; more is no settings file. */
const largest = 64 * 1024 * 1024

export async function shareSettings(desk: DeskThread, window: BrowserWindow | undefined): Promise<Reply<string | null>> {
  const text = await desk.ask('settingsFile')
  if (!text.ok) return text
  const path = await chooseSettingsPlace(window)
  if (path === undefined) return done(null)
  try {
    await writeWhole(path, text.value)
    return done(basename(path))
  } catch {
    return failed('not-saved', words.failure.settingsNotWritten(basename(path)))
  }
}

export async function takeSettings(desk: DeskThread, window: BrowserWindow | undefined): Promise<Reply<DeskSettings | null>> {
  const path = await chooseSettingsFile(window)
  if (path === undefined) return done(null)
  try {
    const { size } = await stat(path)
    if (size > largest) return failed('bad-input', words.failure.settingsNotRead(basename(path)))
    return await desk.ask('takeSettingsFile', await readFile(path, 'utf8'))
  } catch {
    return failed('bad-input', words.failure.settingsNotRead(basename(path)))
  }
}
