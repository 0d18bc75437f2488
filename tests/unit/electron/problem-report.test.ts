import { expect, it, vi } from 'vitest'

vi.mock('electron', () => ({ app: {}, dialog: {} }))
const spoken = await import('../../../electron/words')
const { problemReport } = await import('../../../electron/problem-report')

it('tells versions and sizes and the last failures, and not whose home folder it was', () => {
  const log = '2026-11-25T03:00:00.000Z call edit: TypeError\n    at save (/home/mara/copydesk/main.cjs:10:2)\n'
  const text = problemReport([['Copydesk', '0.1.0'], ['Stories', '12']], log, '/home/mara')
  expect(text).toBe(`Copydesk: report of a problem
No copy, no headline and no name of a file stands in it. Read it before you send it, and say below what you did.

Copydesk: 0.1.0
Stories: 12

The last failures, from the log:
2026-11-25T03:00:00.000Z call edit: TypeError
    at save (~/copydesk/main.cjs:10:2)
`)
})

it('says so where nothing has failed', () => {
  expect(problemReport([], '', '/home/mara')).toContain('from the log:\nnone\n')
})

it('has its headings in the language of the interface', () => {
  spoken.speak('ar')
  const text = problemReport([[spoken.words.report.stories, '12']], '', '/home/mara')
  spoken.speak('en')
  expect(text).toMatch(/^Copydesk: بلاغ عن مشكلة\n/)
  expect(text).toContain('\nالأخبار: 12\n')
  expect(text).not.toMatch(/report|Stories|failures/)
})
