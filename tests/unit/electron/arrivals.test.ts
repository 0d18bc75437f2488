import { describe, expect, it } from 'vitest'
import { createArrivals } from '../../../electron/arrivals'
import { done, failed, type ImportReport, type Reply } from '../../../store/model'

const empty: ImportReport = { stories: [], problems: [], cancelled: false }

/** Imports that answer when the test says so. */
function start() {
  const asked: { readonly files: readonly string[]; answer(reply: Reply<ImportReport>): void }[] = []
  const told: ImportReport[] = []
  const arrivals = createArrivals(
    (_job, files) => new Promise((answer) => { asked.push({ files, answer }) }),
    (report) => { told.push(report) },
  )
  return { arrivals, asked, told }
}

/** Lets what was answered be taken up. */
const settled = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve) })

describe('files that arrive unasked', () => {
  it('are reported when the page asks, if they are done by then', async () => {
    const { arrivals, asked, told } = start()
    arrivals.take(['/in/a.txt'])
    asked[0]?.answer(done(empty))
    await settled()
    expect(arrivals.collect()).toEqual([empty])
    expect(told).toEqual([])
  })

  it('are reported as they are done after that, and never twice', async () => {
    const { arrivals, asked, told } = start()
    arrivals.take(['/in/a.txt'])
    expect(arrivals.collect()).toEqual([])
    asked[0]?.answer(done(empty))
    await settled()
    expect(told).toEqual([empty])
    expect(arrivals.collect()).toEqual([])
  })

  it('are each named as a problem when the import fails', async () => {
    const { arrivals, asked } = start()
    arrivals.take(['/in/a.txt', '/in/b.txt'])
    asked[0]?.answer(failed('read-only', 'The library may not be written.'))
    await settled()
    expect(arrivals.collect()).toEqual([{
      stories: [],
      problems: [
        { file: '/in/a.txt', code: 'unreadable', message: 'The library may not be written.' },
        { file: '/in/b.txt', code: 'unreadable', message: 'The library may not be written.' },
      ],
      cancelled: false,
    }])
  })

  it('are not imported when there are none', () => {
    const { arrivals, asked } = start()
    arrivals.take([])
    expect(asked).toEqual([])
  })
})
