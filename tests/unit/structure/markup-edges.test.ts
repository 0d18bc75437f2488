/** Where the body of a saved page begins and ends, as its boxes tell. */
import { expect, test } from 'vitest'
import { structure } from '../../../store/structure'
import { wire } from '../import/wires'

const copy = [
  'Harbour pilots in Caldmoor went back to work on Thursday after a strike of nine days, their union said.',
  'The port authority has agreed to two free weekends a month and to a larger crew on the night boats.',
  '“We have what we came for,” said Marta Quill, who speaks for the pilots, at a meeting on the quay.',
  'Eleven ships had waited off the breakwater since last Tuesday, among them two with fruit from the south.',
  'The first of them, the Corvina, is to come in with the evening tide; the others will follow until Sunday.',
]
const paragraphs = copy.map((text) => `<p>${text}</p>`).join('')
const menu = '<nav><ul><li><a href=a>News</a><li><a href=b>Sport</a><li><a href=c>Sign in</a></ul></nav>'
const foot = '<footer><p>© The Caldmoor Courier</p><a href=d>Privacy</a></footer>'

/** Texts of the first story's lines that are not set aside. */
const kept = (inside: string): readonly string[] => {
  const html = `<title>Harbour Pilots Return to Work</title>${menu}<h1>Harbour Pilots Return to Work</h1>${inside}${foot}`
  return (structure(wire(html, { from: 'html' }))[0]?.blocks ?? []).filter(({ furniture }) => furniture === undefined).map(({ text }) => text)
}

test('ends the body where the linked data has no more of it, though prose follows in the next box', () => {
  const data = JSON.stringify({ '@type': 'NewsArticle', articleBody: copy.join('\n') })
  const founded = 'The Courier was founded in 1871 by two printers and is owned by its readers to this day.'
  const boxes = `<div class=story-body>${paragraphs}</div><div class=k4><p>${founded}</p></div>`
  expect(kept(`<script type="application/ld+json">${data}</script>${boxes}`)).toEqual(['Harbour Pilots Return to Work', ...copy])
  expect(kept(boxes)).toContain(founded)
})

test('keeps an opening in a box of its own, with a byline and buttons between it and the body', () => {
  const opening = 'After nine days without a single ship in port, the harbour pilots of Caldmoor have taken their boats out again.'
  const between = '<div class=byline>By Marta Stone</div><ul class=share><li><a href=t>Twitter</a><li><a href=f>Facebook</a></ul>'
  expect(kept(`<div class=intro><p>${opening}</p></div>${between}<div class=story-body>${paragraphs}</div>`)).toEqual(expect.arrayContaining([opening, ...copy]))
})
