/** The desk of a guest, with what only the owner of the library may do handed over to it. */
import { resolve } from 'node:path'
import type { Owner } from './knock'
import type { Desk } from './model'

export function handedOver(guest: Desk, owner: Owner): Desk {
  return {
    ...guest,
    importPaths: (job, paths) => owner.ask('importPaths', job, paths.map((path) => resolve(path))),
    export: (job, stories, order, folder) => owner.ask('export', job, stories, order, resolve(folder)),
    release: (stories, why) => owner.ask('release', stories, why),
  }
}
