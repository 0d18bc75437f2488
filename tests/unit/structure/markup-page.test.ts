/** A saved page: what its boxes tell of the lines in them. */
import { expect, test } from 'vitest'
import { structure } from '../../../store/structure'
import { wire } from '../import/wires'
import { workSince } from '../../helpers/work'

const copy = [
  'Harbour pilots in Caldmoor went back to work on Thursday after a strike of nine days, their union said.',
  'The port authority has agreed to two free weekends a month and to a larger crew on the night boats.',
  '“We have what we came for,” said Marta Quill, who speaks for the pilots, at a meeting on the quay.',
]
const teaser = 'The museum of Caldmoor has lent its oldest map of the coast to a village school, the director said on Monday.'
const paragraphs = copy.map((text) => `<p>${text}</p>`).join('')
const menu = '<nav><ul><li><a href=a>News</a><li><a href=b>Sport</a><li><a href=c>Sign in</a></ul></nav>'
const foot = '<footer><p>© The Caldmoor Courier</p><a href=d>Privacy</a></footer>'

/** Text of the lines of the first story that are kept as copy, with their roles. */
const kept = (html: string): readonly string[] =>
  (structure(wire(html, { from: 'html' }))[0]?.blocks ?? []).filter(({ furniture }) => furniture === undefined).map(({ role, text }) => `${role}: ${text}`)

const page = (inside: string, aside = ''): string => `<title>Pilots Return</title>${menu}<article><h1>Harbour Pilots Return to Work</h1>${inside}</article>${aside}${foot}`
const body = copy.map((text) => `paragraph: ${text}`)

test('keeps the copy of the article and none of the menu and foot of the page', () => {
  expect(kept(page(paragraphs))).toEqual(['headline: Harbour Pilots Return to Work', ...body])
})

test('sets a teaser aside that stands in a box of links, however it is written', () => {
  const aside = `<aside class=related><h3>More</h3><a href=e><p>${teaser}</p></a><a href=f><p>${teaser.replace('map', 'bell')}</p></a></aside>`
  expect(kept(page(paragraphs, aside))).toEqual(['headline: Harbour Pilots Return to Work', ...body])
})

test('takes the caption of a figure for a caption', () => {
  const figure = '<figure><img src=x><figcaption>Pilots gather at dawn on the quay of Caldmoor</figcaption></figure>'
  expect(kept(page(`${figure}${paragraphs}`))).toContain('caption: Pilots gather at dawn on the quay of Caldmoor')
})

test('keeps a list, a quotation and a crosshead inside the article', () => {
  const inside = `${paragraphs}<h2>What they won</h2><ul><li>Two free weekends a month</li><li>A larger crew at night</li></ul><blockquote><p>We sail again tomorrow.</p></blockquote>${paragraphs.replace(/strike/g, 'walkout').replace(/free/g, 'paid').replace(/came/g, 'asked')}`
  const lines = kept(page(inside))
  expect(lines).toContain('crosshead: What they won')
  expect(lines).toContain('list-item: Two free weekends a month')
  expect(lines).toContain('quote: We sail again tomorrow.')
})

test('takes copy pasted without a page around it as it is', () => {
  expect(kept(`<h1>Harbour Pilots Return to Work</h1>${paragraphs}`)).toEqual(['headline: Harbour Pilots Return to Work', ...body])
})

test('is done with twenty thousand nested elements in under five seconds', () => {
  const nested = `${menu}${'<div class=box>'.repeat(20_000)}${paragraphs}`
  const started = process.cpuUsage()
  expect(kept(nested)).toHaveLength(3)
  expect(workSince(started)).toBeLessThan(5_000)
})

test('leaves out a second article that a page loads below the first', () => {
  const second = `<article><h1>Museum Lends Its Oldest Map</h1><p>${teaser}</p><p>${teaser.replace('map', 'bell')}</p></article>`
  expect(kept(page(`<div class=article-body>${paragraphs}</div>`, second))).toEqual(['headline: Harbour Pilots Return to Work', ...body])
})

const days = ['1 May 2024, 10:12', '1 May 2024, 11:40', '2 May 2024, 08:05', '2 May 2024, 19:31', '3 May 2024, 07:58', '3 May 2024, 22:10']
const letter = (name: string, at: number): string => `<div><b>${name}</b> <i>${days[at] ?? ''}</i>
  <p>My father worked on that quay for thirty years, and nobody asked him what he thought of any of it until it was too late.</p>
  <p>The council knew all along that the boats were too old and that the money for new ones had been spent on the town hall.</p></div>`

test('leaves out readers’ letters longer than the article, in a box without a name (regression)', () => {
  const letters = ['Anna', 'Old Salt', 'Tom', 'Keith', 'Petra', 'Skipper'].map(letter).join('')
  expect(kept(page(`<div class=text>${paragraphs}</div>`, `<div class=x1>${letters}</div>`))).toEqual(['headline: Harbour Pilots Return to Work', ...body])
})

test('is not led astray by another article with a heading above the page’s own (regression)', () => {
  const promo = `<article class=top><h1>Museum Lends Its Oldest Map</h1><p>${teaser}</p></article>`
  const own = `<title>Harbour Pilots Return to Work - The Courier</title>${menu}${promo}<article><h1>Harbour Pilots Return to Work</h1><div class=text>${paragraphs}</div></article>${foot}`
  expect(kept(own)).toEqual(expect.arrayContaining(body))
})

for (const around of ['<form id=main>', '<div class="single comments-open">', '<div class="modal-open page">']) {
  test(`takes a page in ${around} for the page it is`, () => {
    const whole = `<title>Pilots Return</title>${around}${menu}<article><h1>Harbour Pilots Return to Work</h1>${paragraphs}</article>${foot}`
    expect(kept(whole)).toEqual(['headline: Harbour Pilots Return to Work', ...body])
  })
}
