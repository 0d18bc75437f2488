/** What every call of the desk answers. An expected failure is a value; a throw is a bug. */

export type FailureCode =
  | 'bad-input' // what came cannot be read: names the file and, where known, the line
  | 'not-found' // no such story, change, path
  | 'stale' // the story has moved on since the caller read it
  | 'conflict' // a step does not fit the copy, or an undo would touch words changed again later
  | 'loses-text' // a pass that keeps letters would have lost some
  | 'held' // killed, withheld or under embargo: the story may not leave the desk
  | 'not-saved' // the disk refused; nothing was announced as saved
  | 'read-only' // the library or the folder may not be written
  | 'cancelled'
  | 'refused' // the sender or an argument of a call was not acceptable
  | 'unsupported' // a format or request this version does not know
  | 'internal' // a bug: it was caught and written to the log

export interface Failure {
  readonly code: FailureCode
  /** One plain sentence an editor understands. */
  readonly message: string
}

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }

export function done<T>(value: T): Reply<T> {
  return { ok: true, value }
}

export function failed(code: FailureCode, message: string): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, message } }
}

/** Ends every switch over a union: a kind that is forgotten does not compile. */
export function assertNever(value: never): never {
  throw new Error(`A case was forgotten: ${JSON.stringify(value)}`)
}
