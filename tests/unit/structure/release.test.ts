import { describe, expect, it, test } from 'vitest'
import { structure } from '../../../store/structure'
import { textWire } from './text-wire'

/** Each story's lines; what is furniture goes by the end of its rule. */
const told = (text: string) =>
  structure(textWire(text)).map(({ blocks }) => blocks.map(({ role, text: line, furniture }) => `${furniture?.rule.replace('furniture/', '- ') ?? role}: ${line.slice(0, 40)}`))

const wall = `Harbour Trust Opens New Sea Wall in Callow

The Callow Harbour Trust opened a new sea wall on Tuesday after three years of work that cost 12 million crowns.

The wall is 700 metres long and stands four metres above the highest tide that was ever measured in the town.`

const bakery = `Bakery on Saltreach Wins Prize for Rye Bread

The only bakery on Saltreach won the island's prize for rye bread on Friday, the fourth time in a row, the jury said.

Its baker, Tobin Ferrand, said that the oven was older than he was and that he would not change it for another.`

const wallLines = ['headline: Harbour Trust Opens New Sea Wall in Call', 'paragraph: The Callow Harbour Trust opened a new se', 'paragraph: The wall is 700 metres long and stands f']
const bakeryLines = ['headline: Bakery on Saltreach Wins Prize for Rye B', 'paragraph: The only bakery on Saltreach won the isl', 'paragraph: Its baker, Tobin Ferrand, said that the ']

describe('a press release', () => {
  it('ends above its notes to editors and its contact, which are for the desk', () => {
    const foot = 'ENDS\n\nNotes to editors\n\n1. The trust was founded in 1921 and looks after four harbours on the coast.\n\nContact:\nMarit Osk, Press Officer\npress@callow.example'
    expect(told(`FOR IMMEDIATE RELEASE\n\n${wall}\n\n${foot}`)).toEqual([
      [
        '- release-label: FOR IMMEDIATE RELEASE',
        ...wallLines,
        '- end-mark: ENDS',
        '- release-foot: Notes to editors',
        '- release-foot: 1. The trust was founded in 1921 and loo',
        '- release-foot: Contact:',
        '- release-foot: Marit Osk, Press Officer',
        '- release-foot: press@callow.example',
      ],
    ])
  })

  it('may say who sends it right below the end mark', () => {
    const [story = []] = told(`${wall}\n\n-ends-\n\nAbout Callow Harbour Trust\n\nThe trust is a charity that keeps the harbours of the coast open for fishermen and ferries alike.`)
    expect(story.slice(3)).toEqual(['- end-mark: -ends-', '- release-foot: About Callow Harbour Trust', '- release-foot: The trust is a charity that keeps the ha'])
  })

  it('may be followed by another one', () => {
    const contact = 'Media contact\nMarit Osk\nTel: +44 20 7946 0000'
    expect(told(`${wall}\n\n${contact}\n\n${bakery}\n\n${contact}`)).toEqual([
      [...wallLines, '- release-foot: Media contact', '- release-foot: Marit Osk', '- release-foot: Tel: +44 20 7946 0000'],
      [...bakeryLines, '- release-foot: Media contact', '- release-foot: Marit Osk', '- release-foot: Tel: +44 20 7946 0000'],
    ])
  })

  it.each([
    ['Arabic', 'ملاحظات للمحررين\n\nتأسست الهيئة قبل مئة عام وهي تدير أربعة موانئ على الساحل الشرقي للبلاد.'],
    ['German', 'Pressekontakt:\nMarit Osk\nTelefon: 030 1234567'],
    ['Danish', 'Yderligere information:\nMarit Osk, pressechef\npresse@kajen.example'],
  ])('has the same foot in %s', (_language, foot) => {
    const [story = []] = told(`${wall}\n\n${foot}`)
    expect(story.slice(3).every((line) => line.startsWith('- release-foot'))).toBe(true)
    expect(story.length).toBeGreaterThan(4)
  })
})

describe('copy that only sounds like it', () => {
  test.each([
    ['a heading without an address', `${wall}\n\nContact\n\nThe trust had been out of contact with the islanders for weeks, the mayor of Saltreach told reporters on Monday.`],
    ['about something, in the middle of the copy', `${wall}\n\nAbout the money\n\nMost of the money came from the islanders themselves, who had saved it for a bridge for forty years.`],
    ['a note to editors in one line', `${wall}\n\nNote to editors: the name of the child is not to be used.`],
    ['a word of the copy', `${wall}\n\nFin\n\nA shark's fin was seen off Callow on Sunday, the coastguard said, and bathers were asked to leave the water.`],
  ])('%s is no foot', (_name, text) => {
    expect(told(text).flat().filter((line) => /release-foot|end-mark/.test(line))).toEqual([])
  })
})

describe('the line a feed hangs below a story', () => {
  it.each([
    'The post Harbour Trust Opens New Sea Wall appeared first on Callow Herald.',
    'Der Beitrag Neue Mauer am Hafen erschien zuerst auf Hafenbote.',
    'L’article La digue de Callow est apparu en premier sur Le Port.',
  ])('is none of it: %s', (line) => {
    const [story = []] = told(`${wall}\n\n${line}`)
    expect(story.slice(3)).toEqual([`- feed: ${line.slice(0, 40)}`])
  })

  it('is copy where a post was filled', () => {
    const [story = []] = told(`${wall}\n\nThe post of harbour master was first advertised last winter, and nobody applied for it, the trust said.`)
    expect(story[3]).toMatch(/^paragraph/)
  })
})

test('a Nordic agency signs its copy off between strokes', () => {
  expect(told(`${wall}\n\n/ritzau/`)).toEqual([[...wallLines, '- end-mark: /ritzau/']])
})
