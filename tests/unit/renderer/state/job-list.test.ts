import { describe, expect, it } from 'vitest'
import { noteProgress, useJobs } from '../../../../renderer/state/job-list'
import { libraryJob, upgradeJob } from '../../../../store/model'

const shown = () => useJobs.getState().jobs.map(({ kind, progress }) => [kind, progress?.done])

describe('work that the library does by itself', () => {
  it('is shown from its first word to its last, each under its own name', () => {
    noteProgress({ job: upgradeJob, done: 64, total: 600, what: '' })
    noteProgress({ job: libraryJob, done: 1, total: 300, what: '' })
    expect(shown()).toEqual([['upgrade', 64], ['library', 1]])
    noteProgress({ job: upgradeJob, done: 1, total: 1, what: '' })
    expect(shown()).toEqual([['library', 1]])
    noteProgress({ job: libraryJob, done: 300, total: 300, what: '' })
    expect(shown()).toEqual([])
  })

  it('is not shown when it ends before it was heard of', () => {
    noteProgress({ job: upgradeJob, done: 1, total: 1, what: '' })
    expect(shown()).toEqual([])
  })
})
