import { describe, expect, it } from 'vitest'
import { AlikeIndex, likeness, sketch } from '../../../store/match'

/** A text of its own for every number, the same on every run: words of a vocabulary drawn by a small generator. */
function words(seed: number, amount: number): string[] {
  let state = seed * 2_654_435_761 + 1
  return Array.from({ length: amount }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return `w${Math.floor((state / 2 ** 32) ** 2 * 8_000)}`
  })
}

const story = (seed: number, amount = 600): string => words(seed, amount).join(' ')

describe('a sketch', () => {
  it('is the same for copy that differs in case, points, quotes, spaces, accents and breaks of lines', () => {
    const one = sketch(['The café owner said: "We’ll open at noon," and closed the door.'])
    expect(sketch(['THE CAFE OWNER SAID', 'we\'ll open — at   noon and closed “the” door'])).toEqual(one)
    expect(sketch(['The cafe owner  said, “We’ll open', 'at noon” — and closed the door!'])).toEqual(one)
  })

  it('folds Arabic letter forms, marks and tatweel', () => {
    expect(sketch(['أعلنت إسرائيل أنّ المدرسة في غزّة مغلقة'])).toEqual(sketch(['اعلنت اسرائيل ان المدرســه في غزه مغلقه']))
  })

  it('reads Chinese, Japanese and Thai, which have no spaces, sign by sign', () => {
    const one = sketch(['港务局周二表示渡轮在日出前触礁，八十名乘客全部获救。'])
    const other = sketch(['港务局周二表示，渡轮在日出前触礁，九十名乘客全部获救。'])
    expect(one.size).toBeGreaterThan(15)
    expect(likeness(one, other).common).toBeGreaterThan(0.6)
    expect(sketch(['ท่าเรือแจ้งว่าเรือเกยตื้นเมื่อวันอังคาร']).size).toBeGreaterThan(10)
  })

  it('says how much two stories share, and that one is a part of the other', () => {
    const all = words(1, 700)
    const whole = sketch([all.join(' ')])
    expect(likeness(whole, whole)).toMatchObject({ common: 1, contained: 1 })
    const cut = likeness(whole, sketch([all.slice(0, 280).join(' ')]))
    expect(cut.common).toBeGreaterThan(0.28)
    expect(cut.common).toBeLessThan(0.52)
    expect(cut.contained).toBeGreaterThan(0.9)
    expect(likeness(whole, sketch([story(2, 700)])).common).toBeLessThan(0.05)
  })

  it('has something to say of the shortest copy, and nothing of none', () => {
    expect(sketch([]).size).toBe(0)
    expect(sketch(['', ' — ']).size).toBe(0)
    expect(sketch(['Breaking']).size).toBe(1)
    expect(likeness(sketch([]), sketch([]))).toEqual({ common: 0, contained: 0, seen: 0 })
    expect(likeness(sketch(['Ferry aground']), sketch(['Ferry aground'])).common).toBe(1)
  })
})

describe('the index of stories alike', () => {
  it('finds a copy, a rewrite and a cut-down version, the likest first, and nobody else', () => {
    const index = new AlikeIndex()
    const all = words(1, 700)
    for (let seed = 10; seed < 400; seed += 1) index.add(`other-${seed}`, sketch([story(seed)]))
    const rewritten = all.map((word, at) => (at % 25 === 0 ? `x${at}` : word))
    index.add('rewritten', sketch([rewritten.join(' ')]))
    index.add('cut', sketch([all.slice(100, 400).join(' ')]))
    index.add('copy', sketch([all.join(' ').toUpperCase()]))
    const found = index.find(sketch([all.join(' ')]))
    expect(found.map(({ id, length }) => [id, length])).toEqual([['copy', 'same'], ['rewritten', 'same'], ['cut', 'shorter']])
    expect(index.find(sketch([all.slice(100, 400).join(' ')]), 'cut').map(({ id, length }) => [id, length])).toContainEqual(['copy', 'longer'])
  })

  it('keeps its first sketch of a story, forgets one that left, and grows as it must', () => {
    const index = new AlikeIndex()
    for (let seed = 0; seed < 3_000; seed += 1) index.add(`s${seed}`, sketch([story(seed, 120)]))
    expect(index.size).toBe(3_000)
    for (const seed of [0, 1_023, 1_024, 2_999]) expect(index.find(sketch([story(seed, 120)])).map(({ id }) => id)).toEqual([`s${seed}`])
    index.add('s7', sketch([story(8, 120)]))
    expect(index.find(sketch([story(8, 120)])).map(({ id }) => id)).toEqual(['s8'])
    index.remove('s8')
    expect([index.has('s8'), index.find(sketch([story(8, 120)]))]).toEqual([false, []])
    expect(index.bytes / 3_000).toBeLessThan(700)
  })

  it('is not led astray by a sentence that stands in thousands of stories', () => {
    const index = new AlikeIndex()
    const phrase = 'the ministry of the interior said in a statement that it would look into the matter and inform the public in due course'
    for (let seed = 0; seed < 2_000; seed += 1) index.add(`s${seed}`, sketch([story(seed, 300), phrase]))
    expect(index.find(sketch([story(77, 300), phrase])).map(({ id }) => id)).toEqual(['s77'])
  })
})
