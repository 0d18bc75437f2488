import { describe, expect, it } from 'vitest'
import { clean, findQueries, lessonsFor, markTaught } from '../../../store/clean'
import { lineKey, plainDesk, sourceOf, storyId, type DeskContext, type Lesson, type Story, type Taught } from '../../../store/model'
import { checkLaws } from '../../laws/laws'
import { linesOf, storyOf } from '../../laws/story-of'

const taught = (lesson: Lesson, text: string, source = ''): Taught => ({
  id: `t-${text.length}-${lesson.kind}`,
  source,
  lesson,
  text,
  learntFrom: { story: storyId('s0'), headline: 'Ferry runs aground', at: '2026-11-20T10:00:00Z' },
  used: 0,
})
const deskOf = (...lessons: readonly Taught[]): DeskContext => ({ ...plainDesk, taught: lessons })

/** As a story comes in: marked, then cleaned. */
function broughtIn(story: Story, desk: DeskContext) {
  const { blocks, used } = markTaught(story.blocks, lessonsFor(story.source, desk.taught))
  const marked = { ...story, blocks }
  checkLaws(marked, undefined, desk)
  return { ...clean(marked, desk), used }
}

const prose = 'The harbour of Tolven opened again on Monday at noon, the mayor said, after a storm had closed it.'

describe('what the desk was taught', () => {
  it('sets a crumb aside with a reason, whatever figure stands in it', () => {
    const story = storyOf({ lines: ['headline | Ferry runs aground', 'paragraph | Share 27', `paragraph | ${prose}`] })
    const { story: now, changes, used } = broughtIn(story, deskOf(taught({ kind: 'crumb' }, 'SHARE 12')))
    expect(linesOf(now)).toEqual(['headline | Ferry runs aground', 'set-aside | Share 27', `paragraph | ${prose}`])
    expect(changes.map(({ rule }) => rule)).toEqual(['furniture/taught'])
    expect(used).toHaveLength(1)
  })

  it('asks before it would take a paragraph of prose out', () => {
    const story = storyOf({ lines: ['headline | Ferry runs aground', `paragraph | ${prose}`] })
    for (const lesson of [{ kind: 'crumb' }, { kind: 'role', role: 'note' }] as const) {
      const { story: now, changes, queries } = broughtIn(story, deskOf(taught(lesson, prose)))
      expect(linesOf(now)).toEqual(linesOf(story))
      expect(changes).toEqual([])
      expect(queries.map(({ rule, fix }) => [rule, fix?.steps[0].kind])).toEqual([[lesson.kind === 'crumb' ? 'taught/crumb' : 'taught/role', 'role']])
    }
  })

  it('keeps a line that was taught to be copy', () => {
    const story = storyOf({ lines: ['furniture: A share button. | Share the harbour', `paragraph | ${prose}`] })
    expect(linesOf(broughtIn(story, deskOf(taught({ kind: 'copy' }, 'Share the harbour'))).story)).toEqual(linesOf(story))
  })

  it('gives a line its role as a change that can be taken back', () => {
    const story = storyOf({ lines: ['paragraph | From our correspondent', `paragraph | ${prose}`] })
    const { story: now, changes, used } = broughtIn(story, deskOf(taught({ kind: 'role', role: 'byline' }, 'From our correspondent')))
    expect(linesOf(now)[0]).toBe('byline | From our correspondent')
    expect(changes.map(({ rule, reason }) => [rule, reason])).toEqual([['taught/role', 'The desk was taught that this line is a byline here.']])
    expect(used).toHaveLength(1)
  })

  it('does not ask again what was waved through for good, but asks about other words', () => {
    const story = storyOf({ lines: ['paragraph | He saw the the boat and of of it.'], fields: { language: 'en' } })
    const desk = deskOf(taught({ kind: 'query', rule: 'doubled-words/word' }, 'the the'))
    expect(findQueries(story, desk).map(({ from }) => from)).toEqual([24])
  })

  it('speaks of its own source alone', () => {
    const story = storyOf({ lines: ['paragraph | Share 27', `paragraph | ${prose}`] })
    expect(linesOf(broughtIn(story, deskOf(taught({ kind: 'crumb' }, 'Share 27', 'Norwire'))).story)).toEqual(linesOf(story))
  })
})

describe('the source of a lesson', () => {
  it('is the provider, else pasted copy, else the folder', () => {
    expect(sourceOf({ provider: 'Norwire', file: '/in/a.xml' })).toBe('Norwire')
    expect(sourceOf({ file: 'paste' })).toBe('paste')
    expect(sourceOf({ file: '/in/scraped/0017.txt' })).toBe('/in/scraped')
    expect(sourceOf({ file: 'C:\\in\\scraped\\0017.txt' })).toBe('C:\\in\\scraped')
    expect(sourceOf({ file: '/in/all.zip!deep/a.xml' })).toBe('/in')
    expect(sourceOf({ file: 'a.txt' })).toBe('')
  })

  it('takes two lines for one whatever their case, marks and figures', () => {
    expect(lineKey('5 min read')).toBe(lineKey('12 MIN READ.'))
    expect(lineKey('* * *')).toBe('* * *')
    expect(lineKey('شارك ٥')).toBe(lineKey('شارك: ١٢'))
  })
})
