/** The desk's settings as a file that a newsroom hands on: written and read where the editor says, by native dialogs. */
import type { BrowserWindow } from 'electron'
import { done, type DeskSettings, type Reply } from '../store/model'
import { readChosen, writeChosen } from './chosen-files'
import type { DeskThread } from './desk-thread'
import { chooseSettingsFile, chooseSettingsPlace } from './dialogs'
import { words } from './words'

export async function shareSettings(desk: DeskThread, window: BrowserWindow | undefined): Promise<Reply<string | null>> {
  const text = await desk.ask('settingsFile')
  return text.ok ? writeChosen(await chooseSettingsPlace(window), text.value, words.failure.settingsNotWritten) : text
}

export async function takeSettings(desk: DeskThread, window: BrowserWindow | undefined): Promise<Reply<DeskSettings | null>> {
  const text = await readChosen(await chooseSettingsFile(window), words.failure.settingsNotRead)
  if (!text.ok) return text
  return text.value === null ? done(null) : desk.ask('takeSettingsFile', text.value)
}
