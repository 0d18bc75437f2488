import type { Reply } from '../../store/model'

/** The value of a reply; a test that is refused one ends here, with the reason. */
export function must<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`${reply.failure.code}: ${reply.failure.message}`)
  return reply.value
}
