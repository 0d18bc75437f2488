import { createDesk } from '../../store/desk'
import type { DeskParts } from '../../store/desk-parts'
import { intake } from '../../store/intake'
import type { Library } from '../../store/library'
import type { Desk } from '../../store/model'

/** A desk over an open library, with the real road of a file, and nobody told of anything unless `more` says so. */
export function deskOver(library: Library, more: Partial<DeskParts> = {}): Desk {
  return createDesk({
    library,
    intake: (input) => Promise.resolve(intake(input)),
    sample: () => Promise.resolve([]),
    progress: () => undefined,
    rows: () => undefined,
    ...more,
  })
}
