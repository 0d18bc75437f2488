/** One Copydesk at a time: a second start hands what it was asked for to the first and ends. */
import { app } from 'electron'
import { z } from 'zod'

const startShape = z.strictObject({ files: z.array(z.string()).readonly(), library: z.string() })

/** What a start was asked for. Absolute paths: the second start has a working folder of its own. */
export type Start = Readonly<z.infer<typeof startShape>>

/** False: another instance runs and has been told. Its lock lies in the user data folder. */
export function isOnlyInstance(start: Start): boolean {
  return app.requestSingleInstanceLock({ ...start })
}

/** The arguments Chromium passes on are sorted and mixed with its own, so the second start sends what it has read itself. */
export function onSecondStart(take: (start: Start) => void): void {
  app.on('second-instance', (_event, _argv, _cwd, sent) => {
    const start = startShape.safeParse(sent)
    if (start.success) take(start.data)
  })
}
