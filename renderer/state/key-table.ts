/** The keys as this editor has them: the one table, with what was bound anew in its place. The native menu is told of them. */
import { keyIn, menuKeys, tableOf, type Command, type Key, type OwnKeys } from '../keys'
import { ask } from './bridge'
import { prefer, usePreferences } from './preferences'

let made: { readonly own: OwnKeys; readonly table: readonly Key[] } | null = null

function tableFor(own: OwnKeys): readonly Key[] {
  if (made?.own !== own) made = { own, table: tableOf(own) }
  return made.table
}

export const keyTable = (): readonly Key[] => tableFor(usePreferences.getState().keys)
export const useKeyTable = (): readonly Key[] => usePreferences(({ keys }) => tableFor(keys))

/** The key of a command as people read it. */
export const useKeyOf = (command: Command): string | undefined => keyIn(useKeyTable(), command)

export async function tellMenu(): Promise<void> {
  await ask((desk) => desk.menuKeys(menuKeys(keyTable())))
}

/** Gives a command a key of the editor's own in place of those it has. */
export async function bindKey(command: Command, key: string): Promise<void> {
  await changeKeys({ ...usePreferences.getState().keys, [command]: [key] })
}

/** Gives a command its first keys again; without a command, all of them. */
export async function resetKeys(command?: Command): Promise<void> {
  const own = Object.entries(usePreferences.getState().keys)
  await changeKeys(command === undefined ? {} : Object.fromEntries(own.filter(([name]) => name !== command)))
}

async function changeKeys(keys: OwnKeys): Promise<void> {
  await prefer({ keys })
  await tellMenu()
}
