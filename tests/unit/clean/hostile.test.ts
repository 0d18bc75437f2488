import { describe, expect, it } from 'vitest'
import { passes } from '../../../store/clean'
import { longestLine } from '../../../store/clean/lines'
import { blockId, storyId, type HouseStyle, type Pass, type Role, type Story } from '../../../store/model'

/** Text made to send expressions back over what they have read: long runs of the same start, and never the end they look for. */
const hostile: Readonly<Record<string, string>> = {
  spaces: ' ',
  'hard spaces': '\u00A0 ',
  letters: 'a',
  capitals: 'AAAA ',
  'one word again': 'the the the ',
  quotes: '"',
  'opened quotes': ' “a',
  'straight quotes': 'a "b\' c" ',
  apostrophes: "a'b 'c ",
  hyphens: '-',
  'spaced hyphens': 'a - b -- ',
  points: '.',
  'spaced points': '. ',
  brackets: '(',
  'names in brackets': '(AP) [here ',
  escapes: '&amp;',
  'escapes without an end': '&#38;amp',
  garbled: 'Ã©',
  'garbled starts': 'â€',
  dates: 'Monday, Feb. 30, ',
  times: '12:99 ',
  figures: '1.1,1:1 5\'10"',
  addresses: 'https://a.b/?utm_a',
  credits: 'Photo by A/B. Photo: ',
  sentences: 'ended.The ',
  'cut lines': 'the storm of the century…',
  'a headline with sites': 'Storm - Site | ',
  'marks of direction': '\u202E\u200F',
  ideographs: '港口关闭',
}

const kinds: readonly Role[] = ['paragraph', 'caption', 'headline']

function storyOf(piece: string, length: number, inLine: number, role: Role, same: boolean): Story {
  const line = piece.repeat(Math.ceil(inLine / piece.length)).slice(0, inLine)
  const blocks = Array.from({ length: Math.ceil(length / inLine) }, (_, at) => ({
    id: blockId(`b${at}`),
    role,
    text: same ? line : `${at} ${line}`.slice(0, inLine),
    source: [],
  }))
  return { id: storyId('s1'), source: { file: 'hostile.txt', format: 'text', sha256: '0'.repeat(64), importer: 'text-1' }, blocks, fields: { language: 'en' } }
}

/** A style that has every rule at work. */
const loud: HouseStyle = { profile: 'ap', rules: { style: 'on' }, choices: { dash: 'en-spaced', quotes: 'single', ellipsis: 'spaced-points' } }

/** Milliseconds of processor time. */
function cost(pass: Pass, story: Story): number {
  const start = process.cpuUsage()
  pass.find(story, loud)
  return process.cpuUsage(start).user / 1000
}

/** Milliseconds that no honest reading of so little text takes longer than, on a busy machine. */
const patience = 400

/** What takes long must at least grow evenly: twice the text, less than three times the time. */
function growsEvenly(pass: Pass, story: (length: number) => Story, small: number, large: number): void {
  const first = cost(pass, story(large))
  if (first < patience) return
  const most = 3 ** Math.log2(large / small) * cost(pass, story(small))
  expect(Math.min(first, cost(pass, story(large))), `${pass.id} on ${large} characters`).toBeLessThan(most)
}

describe('no pass is sent round in circles', () => {
  for (const [name, piece] of Object.entries(hostile)) {
    it(`by ${name}`, { timeout: 60_000 }, () => {
      for (const pass of passes) {
        for (const role of kinds) growsEvenly(pass, (length) => storyOf(piece, length, length, role, true), longestLine / 4, longestLine)
        for (const same of [true, false]) growsEvenly(pass, (length) => storyOf(piece, length, 500, 'paragraph', same), 10_000, 80_000)
      }
    })
  }
})
