/** One path on its way through `clean`: its bytes, and the road they go, in this thread or in one of its own. */
import { changedAt, readBytes } from '../files'
import { intake, type Prepared } from '../intake'
import type { Format, Problem } from '../model'

/** A story is as old as the file it came in: the clock must not stand in what is written of it. */
export type Dated = Prepared & { readonly importedAt: string }

export interface FileRead {
  readonly stories: readonly Dated[]
  readonly problems: readonly Problem[]
}

/** What stands behind a path: its bytes and when they came, an ISO 8601 instant. */
export interface Given {
  readonly file: string
  readonly bytes: Uint8Array
  readonly at: string
}

export async function givenBy(path: string): Promise<Given | Problem> {
  const bytes = await readBytes(path)
  if (!(bytes instanceof Uint8Array)) return bytes
  return { file: path, bytes, at: (await changedAt(path)) ?? new Date().toISOString() }
}

export function readGiven({ file, bytes, at }: Given, from: Format | null): FileRead {
  const { stories, problems } = intake({ bytes, file, at, ...(from !== null && { from }) })
  return { stories: stories.map((story) => ({ ...story, importedAt: at })), problems }
}
