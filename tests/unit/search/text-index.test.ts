import fc from 'fast-check'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { diskFiles, guestFiles, memoryFiles, type IndexFiles } from '../../../store/search/files'
import { parseQuery, type Part, type Phrase } from '../../../store/search/query'
import { TextIndex } from '../../../store/search/text-index'
import type { SearchStory } from '../../../store/search/texts'

const story = (arrival: number, text: string, revision = 1, tags: readonly string[] = []): SearchStory => ({
  arrival,
  revision,
  tags,
  texts: text.split('\n').map((line, at) => ({ part: at === 0 ? 'headline' : null, text: line })),
})

/** The phrases of what was typed, which must be words only. */
function phrases(typed: string, typing = false): readonly Phrase[] {
  return parseQuery(typed, typing).clauses.flatMap(({ any }) => any.flatMap((term) => (term.kind === 'phrase' ? [term.phrase] : [])))
}

/** The arrivals that have every phrase. */
function found(index: TextIndex, typed: string, typing = false): readonly number[] {
  const matches = index.match(phrases(typed, typing), false).found
  const all: number[] = []
  matches[0]?.forEach((arrival) => {
    if (matches.every((bits) => bits.has(arrival))) all.push(arrival)
  })
  return all
}

function settle(index: TextIndex): void {
  for (;;) {
    const merging = index.maintain()
    let step = merging.next()
    while (step.done !== true) step = merging.next()
    if (!step.value) return
  }
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'copydesk-index-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

describe('the index of words', () => {
  it('finds words, beginnings and phrases', () => {
    const index = new TextIndex(memoryFiles())
    index.put([story(1, 'Ferry runs aground\nThe ferry Sea Lark ran aground off Port Hadrin.'), story(2, 'Port reopens\nHadrin harbour has a port again.')])
    expect(found(index, 'hadrin')).toEqual([1, 2])
    expect(found(index, 'FERRY hadrin')).toEqual([1])
    expect(found(index, '"port hadrin"')).toEqual([1])
    expect(found(index, '"hadrin harbour"')).toEqual([2])
    expect(found(index, 'reop*')).toEqual([2])
    expect(found(index, 'reop')).toEqual([])
    expect(found(index, 'reop', true)).toEqual([2])
    expect(found(index, '"sea la', true)).toEqual([1])
  })

  it('lets no phrase go on from one line to the next', () => {
    const index = new TextIndex(memoryFiles())
    index.put([story(1, 'Ferry runs\naground today')])
    expect(found(index, '"runs aground"')).toEqual([])
    expect(found(index, '"aground today"')).toEqual([1])
  })

  it('finds Arabic without its marks, and initials with or without points', () => {
    const index = new TextIndex(memoryFiles())
    index.put([story(1, 'إسرائيل ولبنان'), story(2, 'The U.S. and the U.N. agree'), story(3, 'US troops')])
    expect(found(index, 'اسرائيل')).toEqual([1])
    expect(found(index, 'us')).toEqual([2, 3])
    expect(found(index, 'U.S.')).toEqual([2, 3])
    expect(found(index, '"the un"')).toEqual([2])
  })

  it('finds any part of a text without spaces', () => {
    const index = new TextIndex(memoryFiles())
    index.put([story(1, '東京都知事が会見'), story(2, '京都で会議'), story(3, '東へ京の都')])
    expect(found(index, '京都')).toEqual([1, 2])
    expect(found(index, '東京都')).toEqual([1])
    expect(found(index, '都')).toEqual([1, 2, 3])
    expect(found(index, '知事が')).toEqual([1])
  })

  it('searches one part of a story', () => {
    const index = new TextIndex(memoryFiles())
    index.put([story(1, 'Harbour opens\nA ferry came.'), story(2, 'Ferry comes\nThe harbour was full.')])
    expect(found(index, 'headline:ferry')).toEqual([2])
    expect(found(index, 'headline:"harbour op*"')).toEqual([])
    expect(found(index, 'headline:harb', true)).toEqual([1])
  })

  it('follows edits and deletes', () => {
    const index = new TextIndex(memoryFiles())
    index.put([story(1, 'Old words'), story(2, 'Other words')])
    index.put([story(1, 'New words', 2)])
    expect([found(index, 'old'), found(index, 'new'), found(index, 'words')]).toEqual([[], [1], [1, 2]])
    index.put([story(1, 'Late news of an older version', 1)])
    expect(found(index, 'late')).toEqual([])
    index.remove([2])
    expect(found(index, 'words')).toEqual([1])
  })

  it('knows tags to the letter and counts them', () => {
    const index = new TextIndex(memoryFiles())
    index.put([story(1, 'One', 1, ['Port Hadrin', 'sport']), story(2, 'Two', 1, ['sport']), story(3, 'Three', 1, ['Sport'])])
    const { found: all } = index.match(phrases('o* OR t*'), false)
    expect(all).toHaveLength(2)
    const tagged: number[] = []
    index.tagged('sport').forEach((arrival) => tagged.push(arrival))
    expect(tagged).toEqual([1, 2])
    expect(index.countTags(index.tagged('sport'), 5)).toEqual([['sport', 2], ['Port Hadrin', 1]])
  })

  it('puts the story first that is about the words', () => {
    const index = new TextIndex(memoryFiles())
    const long = 'word '.repeat(400)
    index.put([story(1, `Other\nferry ${long}`), story(2, 'Ferry aground\nThe ferry ran aground.'), story(3, 'Other\nThe ferry came.')])
    const { scores } = index.match(phrases('ferry'), true)
    expect([1, 2, 3].sort((a, b) => scores![b]! - scores![a]!)).toEqual([2, 3, 1])
  })
})

describe('the index on disk', () => {
  it('is there after a restart, and wants what has changed meanwhile', () => {
    const files = diskFiles(folder())
    const first = new TextIndex(files)
    first.put([story(1, 'One'), story(2, 'Two'), story(3, 'Three')])
    first.save()
    first.close()
    const second = new TextIndex(files)
    expect(second.size).toBe(3)
    expect(second.sync(Uint32Array.of(1, 3, 4, 5), Uint32Array.of(1, 2, 1, 1))).toEqual([5, 4, 3])
    expect([found(second, 'one'), found(second, 'two'), found(second, 'three')]).toEqual([[1], [], []])
  })

  it('loses only what was not saved when it is cut off', () => {
    const files = diskFiles(folder())
    const first = new TextIndex(files)
    first.put([story(1, 'One')])
    first.save()
    first.put([story(1, 'Uno', 2), story(2, 'Two')])
    const second = new TextIndex(files)
    expect(found(second, 'one')).toEqual([1])
    expect(second.sync(Uint32Array.of(1, 2), Uint32Array.of(2, 1))).toEqual([2, 1])
  })

  it('is whole when cut off after a merge that was not saved', () => {
    const files = diskFiles(folder())
    const first = new TextIndex(files)
    for (let arrival = 1; arrival <= 8; arrival += 1) first.put([story(arrival, `word${arrival} common`)])
    first.save()
    settle(first)
    expect(found(first, 'common')).toHaveLength(8)
    const second = new TextIndex(files)
    expect(found(second, 'common')).toHaveLength(8)
  })

  it('forgets a file that is not as it was written, and wants its stories again', () => {
    for (const [ending, damage] of [['head', 0], ['postings', 0], ['positions', 2], ['head', null]] as const) {
      const at = folder()
      const first = new TextIndex(diskFiles(at))
      first.put([story(1, 'One ferry came')])
      first.put([story(2, 'Two ferry came')])
      first.save()
      first.close()
      const name = join(at, readdirSync(at).find((file) => file.endsWith(ending))!)
      const bytes = readFileSync(name)
      if (damage === null) rmSync(name)
      else writeFileSync(name, bytes.map((byte, place) => (place === damage ? byte ^ 1 : byte)))
      const second = new TextIndex(diskFiles(at))
      expect(found(second, '"ferry came"')).toHaveLength(1)
      expect(second.sync(Uint32Array.of(1, 2), Uint32Array.of(1, 1))).toHaveLength(1)
    }
  })

  it('starts anew over a table of garbage', () => {
    const at = folder()
    writeFileSync(join(at, 'table'), 'null')
    writeFileSync(join(at, '7.head'), '{}')
    const index = new TextIndex(diskFiles(at))
    index.put([story(1, 'One')])
    expect(found(index, 'one')).toEqual([1])
    expect(readdirSync(at)).not.toContain('7.head')
  })

  it('serves a guest without touching the owner’s files', () => {
    const at = folder()
    const owner = new TextIndex(diskFiles(at))
    owner.put([story(1, 'One ferry')])
    owner.save()
    const before = readdirSync(at).sort()
    const guest = new TextIndex(guestFiles(at))
    guest.put([story(2, 'Two ferry')])
    guest.save()
    expect(found(guest, 'ferry')).toEqual([1, 2])
    expect(readdirSync(at).sort()).toEqual(before)
  })
})

describe('the index against a naive search', () => {
  const words = ['ferry', 'fern', 'port', 'porter', 'a', 'the', 'sea', 'lark', 'zoo']
  const line = fc.array(fc.constantFrom(...words), { minLength: 0, maxLength: 12 }).map((some) => some.join(' '))
  const copy = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'))
  const change = fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('put' as const), arrivals: fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), copy), { minLength: 1, maxLength: 6 }) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), arrival: fc.integer({ min: 1, max: 40 }) }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'maintain' as const }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'part' as const }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
  )
  const asked = fc.record({
    part: fc.constantFrom<Part | null>(null, 'headline'),
    words: fc.array(fc.constantFrom(...words, 'fer', 'po', 's', 'nothing'), { minLength: 1, maxLength: 3 }),
    prefix: fc.boolean(),
  })

  function naive(text: string, { part, words: wanted, prefix }: { part: Part | null; words: readonly string[]; prefix: boolean }): boolean {
    const lines = part === 'headline' ? text.split('\n').slice(0, 1) : text.split('\n')
    return lines.some((one) => {
      const there = one.split(' ')
      return there.some((_, at) => wanted.every((word, offset) => {
        const other = there[at + offset]
        return other !== undefined && (prefix && offset === wanted.length - 1 ? other.startsWith(word) : other === word)
      }))
    })
  }

  it('gives the same stories after any changes, merges and restarts', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), fc.array(asked, { minLength: 1, maxLength: 8 }), (changes, questions) => {
        const files: IndexFiles = memoryFiles()
        let index = new TextIndex(files)
        const there = new Map<number, string>()
        const revisions = new Map<number, number>()
        let under: Generator<undefined, boolean, undefined> | null = null
        for (const one of changes) {
          switch (one.kind) {
            case 'put': {
              index.put(one.arrivals.map(([arrival, text]) => {
                there.set(arrival, text)
                revisions.set(arrival, (revisions.get(arrival) ?? 0) + 1)
                return story(arrival, text, revisions.get(arrival))
              }))
              break
            }
            case 'remove':
              there.delete(one.arrival)
              index.remove([one.arrival])
              break
            case 'maintain':
              settle(index)
              break
            case 'part':
              under = under ?? index.maintain()
              if (under.next().done === true) under = null
              break
            case 'restart':
              under = null
              index.save()
              index = new TextIndex(files)
              break
          }
        }
        for (const question of questions) {
          const [first = '', ...rest] = question.words
          const word = (token: string, at: number) => ({ token, prefix: question.prefix && at === rest.length })
          const phrase: Phrase = { part: question.part, words: [word(first, 0), ...rest.map((token, at) => word(token, at + 1))] }
          const answer: number[] = []
          index.match([phrase], false).found[0]!.forEach((arrival) => answer.push(arrival))
          expect(answer).toEqual([...there].filter(([, text]) => naive(text, question)).map(([arrival]) => arrival).sort((a, b) => a - b))
        }
      }),
      { numRuns: Number(process.env['COPYDESK_SEARCH_RUNS'] ?? 150) },
    )
  })
})
