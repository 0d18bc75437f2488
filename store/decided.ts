/** What an editor decides about a story is put to its history: the state, the tags, queries waved through. */
import { deedsBetween, done, type Dossier, type Reply } from './model'

/** Deeds kept of one story: more than an editor ever looks at. */
const mostDeeds = 1_000

/** The same change of a story, with what it decides put down. */
export function decided(who: string, how: (dossier: Dossier) => Reply<Dossier>): (dossier: Dossier) => Reply<Dossier> {
  return (dossier) => {
    const reply = how(dossier)
    if (!reply.ok) return reply
    const deeds = deedsBetween(dossier, reply.value, { at: new Date().toISOString(), who })
    if (deeds.length === 0) return reply
    return done({ ...reply.value, deeds: [...(dossier.deeds ?? []), ...deeds].slice(-mostDeeds) })
  }
}
