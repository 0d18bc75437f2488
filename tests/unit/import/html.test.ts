import { expect, test } from 'vitest'
import { page, wire } from './wires'

const words = (html: string) => wire(html, { from: 'html' }).hints.map((hint) => hint.words)
const links = (html: string) => wire(html, { from: 'html' }).hints.map((hint) => hint.links)
const stated = (html: string) => wire(`${html}<p>Copy</p>`, { from: 'html' }).stated

test('makes one line of a block, white space folded, with a blank line between', () => {
  expect(page('<h1>  Ferries\n  sail </h1><p>One <b>bold</b>\tand\u00A0two</p>  <div>Three</div>')).toEqual([
    'h1: Ferries sail',
    '',
    'p: One bold and\u00A0two',
    '',
    'div: Three',
  ])
})

test('makes a line of br, and a paragraph of two', () => {
  expect(page('<p>One<br>two<br><br>three<br></p><p>four')).toEqual(['p: One', 'p: two', '', 'p: three', '', 'p: four'])
})

test('keeps the items of a list together, end tags or not', () => {
  expect(page('<p>Boats:<ul><li>Heron<li>Gull<li><p>Tern</p></ul>After')).toEqual([
    'p: Boats:',
    '',
    'li: Heron',
    'li: Gull',
    'li: Tern',
    '',
    'body: After',
  ])
})

test('joins the cells of a row by tabs', () => {
  expect(page('<table><tr><th>Boat<th>Seats<tr><td>Heron<td><p>90</p><tr><td>Gull<td></table><p>After')).toEqual([
    'td: Boat\tSeats',
    'td: Heron\t90',
    '',
    'td: Gull',
    '',
    'p: After',
  ])
})

test('reads a table that only lays a page out as the blocks it holds', () => {
  expect(page('<table><tr><td><a href=x>Home</a></td><td><h1>Ferries</h1><p>One</p><p>Two</p></td></tr></table>')).toEqual([
    'td: Home',
    '',
    'h1: Ferries',
    '',
    'p: One',
    '',
    'p: Two',
  ])
})

test('keeps the text of tables in tables, and of rows that nothing opened', () => {
  expect(page('<table><tr><td>A<table><tr><td>B<td>C</table></table>')).toEqual(['td: A', '', 'td: B\tC'])
  expect(page('<td>Alone</td><tr>and astray')).toEqual(['body: Aloneand astray'])
})

test('keeps the lines of pre', () => {
  expect(page('<pre>\nHeron   90\nGull    40\n</pre>')).toEqual(['pre: Heron   90', 'pre: Gull    40'])
})

test('leaves out what a page does not show', () => {
  const hidden = [
    '<script>if (a<b) document.write("<p>no</p>")</script>',
    '<style>p{}</style><template><p>no</p></template><noscript><p>no</p></noscript>',
    '<div hidden>no</div><p style="color:red; DISPLAY : none">no</p><svg><title>no</title><text>no</text></svg>',
    '<select><option>no</select><dialog>no</dialog><img alt="no"><iframe>no</iframe><textarea><p>no</textarea><!-- no -->',
  ]
  expect(page(`${hidden.join('')}<p>Yes</p>`)).toEqual(['p: Yes'])
})

test('reads what styles hide where they hide nearly the whole page: it was saved before its script showed it', () => {
  const copy = '<h1>Ferries sail again</h1>' + '<p>The first boat left the northern pier at noon with ninety people and the post of four days on board.</p>'.repeat(8)
  const veiled = page(`<body><nav>Home News</nav><div style="visibility: hidden">${copy}<script>show()</script></div></body>`)
  expect(veiled[0]).toBe('nav: Home News')
  expect(veiled.filter((line) => line.startsWith('p: The first boat'))).toHaveLength(8)
  expect(veiled.join('')).not.toContain('show()')
  const menu = page(`<body>${copy}<div style="display: none">${'<p>Weather, sport and tides of the northern coast and its islands today.</p>'.repeat(30)}</div></body>`)
  expect(menu.join('')).not.toContain('Weather')
})

test('shows what follows a drawing that was never closed', () => {
  expect(page('<svg><text>no<p>Yes')).toEqual(['p: Yes'])
})

test('names a line after what holds the whole of it', () => {
  expect(page('<div><time>Monday</time></div><p><time>Monday</time> came</p><figure><figcaption><p>Quay</p></figcaption></figure>')).toEqual([
    'time: Monday',
    '',
    'p: Monday came',
    '',
    'figcaption: Quay',
  ])
  expect(page('<blockquote><p>Said</p></blockquote><li><div><button>Share</button></div></li>')).toEqual(['blockquote: Said', '', 'button: Share'])
})

test('gives the words of class, id, role and itemprop, nearest first, and the names of landmarks', () => {
  expect(words('<article class="post"><div id=mainBody><p class="article__Lead-text c12" role=note>One</p></div></article>')).toEqual([
    ['article', 'lead', 'text', 'note', 'main', 'body', 'post'],
  ])
  expect(words('<nav><ul><li>Home</ul></nav>')).toEqual([['li', 'ul', 'nav']])
})

test('does not take the words of a part for those of the line', () => {
  expect(words('<p class=lead><span class=dateline>PORT CALLOW</span> — Ferries</p>')).toEqual([['lead']])
  expect(words('<div><span class=byline>By <a class=author href=x>Marit Osk</a></span></div>')).toEqual([['byline']])
})

test('tells which lines stand in one block, and what is round it', () => {
  const html = '<main id=copy><div class=lead><p>One</p><p>Two <b>and</b> a half</p></div></main><ul><li>Three</ul>'
  const [one, two, three] = wire(html, { from: 'html' }).hints.map(({ box }) => box)
  expect(one?.within).toBe(two?.within)
  expect(one?.within).toEqual({ element: 'div', words: ['lead'], within: { element: 'main', words: ['copy'] } })
  expect(three).toEqual({ element: 'li', words: [], within: { element: 'ul', words: [] } })
})

test('holds the row of a table by its row', () => {
  const [row] = wire('<table><tr><td>Boat<td>Seats</table>', { from: 'html' }).hints
  expect(row?.box?.element).toBe('tr')
})

test('parts links that only their style parts, and not the letters of a link', () => {
  expect(page('<div><a href=x>Subscribe</a><a href=y><b>Sign</b> In</a></div><p>re<a href=x>wri</a>ting</p>')).toEqual([
    'div: Subscribe Sign In',
    '',
    'p: rewriting',
  ])
})

test('leaves out what only a screen reader reads, but for headings', () => {
  expect(page('<h1 class="visually-hidden">Ferries</h1><p>Share <span class="icon sr-only">opens in a new window</span></p>')).toEqual([
    'h1: Ferries',
    '',
    'p: Share',
  ])
})

test('leaves out what pops up over a name, and keeps the name', () => {
  const card = '<span class="rollover-people-block"><img src=x><a href=z>Mara Quill</a> Harbour board doubles its fees</span>'
  expect(page(`<p>The minister, <span class="rollover-people"><a href=y>Mara Quill</a>${card}</span>, resigned.</p>`)).toEqual(['p: The minister, Mara Quill, resigned.'])
  expect(page('<p>A <span class="tooltip">knot<span class="tooltip-text">a nautical mile an hour</span></span> more.</p>')).toEqual(['p: A knot more.'])
})

test('tells which share of a line the linked data repeats', () => {
  const data = JSON.stringify({ '@type': 'NewsArticle', articleBody: 'Ferries sail again today. The strike is over, they said.\nCrews' })
  const html = `<script type="application/ld+json">${data}</script><p>Menu of the day</p><p>Ferries sail again today.</p><p>The strike is over, they said.</p><p>Crews</p>`
  expect(wire(html, { from: 'html' }).hints.map(({ inData }) => inData)).toEqual([0, 1, 1, 1])
  expect(wire('<p>Ferries</p>', { from: 'html' }).hints[0]?.inData).toBeUndefined()
})

test('gives at most 24 words', () => {
  const classes = 'abcdefghijklmnopqrstuvwxyz'.split('').map((letter) => letter.repeat(2)).join(' ')
  expect(words(`<p class="${classes}">One</p>`)[0]).toHaveLength(24)
})

test('tells the share of letters in links', () => {
  expect(links('<p><a href=x>Home</a></p><p>Home <a href=x>page</a></p><p><a name=x>Home</a></p>')).toEqual([1, 0.5, 0])
})

test('ends a link where it is closed, across a paragraph too', () => {
  expect(links('<a href=x><p>One</a></p><p>Two</p>')).toEqual([1, 0])
})

test('sets the marks of q as a browser does', () => {
  expect(page('<p>He said <q>we <q>sail</q> now</q>.</p>')).toEqual(['p: He said “we ‘sail’ now”.'])
})

test('decodes character references once', () => {
  expect(page('<p>Q&A &amp;lt;b&gt; &#8220;quay&#x201D; &eacute; &nosuch; &#0; &#xD800;</p>')).toEqual([
    'p: Q&A &lt;b> “quay” é &nosuch; \uFFFD \uFFFD',
  ])
})

test('states headline, byline and language of the page', () => {
  expect(stated('<html lang=en_us><title>Ferries | Norwire</title>')).toEqual({ headline: 'Ferries | Norwire', language: 'en-US' })
  expect(stated('<html lang="not a language"><meta property="og:title" content="Ferries &amp; boats"><title>x</title>')).toEqual({
    headline: 'Ferries & boats',
  })
  expect(stated('<meta name=author content="By Marit Osk">')).toEqual({ byline: 'Marit Osk' })
  expect(stated('<meta property="article:author" content="https://example.org/marit">')).toEqual({})
})

test('reads headline and authors from linked data, in a graph too, and leaves broken data alone', () => {
  const data = '{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Ferries","author":[{"name":"Marit Osk"},{"name":"Tobin Ferrand"}]}]}'
  expect(stated(`<script type="application/ld+json">{"a":1,}</script><script type="application/ld+json">${data}</script>`)).toEqual({
    headline: 'Ferries',
    byline: 'Marit Osk and Tobin Ferrand',
  })
})

test('reads what Word puts on the clipboard', () => {
  const word = `Version:1.0\r\nStartHTML:0000000105\r\n<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style>
<!--[if gte mso 9]><xml><w:WordDocument>no</w:WordDocument></xml><![endif]--></head><body lang=EN-GB><!--StartFragment-->
<p class=MsoNormal><b>Ferries</b> sail<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Heron<o:p></o:p></p>
<!--EndFragment--></body></html>`
  expect(page(word)).toEqual(['p: Ferries sail', '', 'li: Heron'])
  expect(wire(word).stated).toEqual({ language: 'en-GB' })
})

test('reads what Google Docs and browsers put on the clipboard', () => {
  const docs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="white-space:pre-wrap;">Ferries </span><span>sail</span></p><br /><p dir="ltr"><span>Again</span></p></b><br class="Apple-interchange-newline">`
  expect(page(docs)).toEqual(['p: Ferries sail', '', 'p: Again'])
  expect(page('<html><body>\r\n<!--StartFragment--><h1>Ferries</h1><p>One</p><!--EndFragment-->\r\n</body></html>')).toEqual(['h1: Ferries', '', 'p: One'])
})

test('reads cells copied out of a table', () => {
  expect(page('<html><body><table><!--StartFragment--><tr><td>Heron<td>90<tr><td>Gull<td>40<!--EndFragment--></table>\n</body></html>')).toEqual([
    'td: Heron\t90',
    'td: Gull\t40',
  ])
})

test('keeps the whole page when an author has pasted the marks of a clipboard into it', () => {
  expect(page('<h1>Ferries</h1><!--StartFragment--><p>One</p><!--EndFragment--><p>Two</p>')).toEqual(['h1: Ferries', '', 'p: One', '', 'p: Two'])
})

test('reads Arabic and keeps bidi controls where they stand', () => {
  expect(page('<html lang=ar dir=rtl><h1>عودة العبّارات</h1><p>قال “نعم” \u202Eabc</p>')).toEqual(['h1: عودة العبّارات', '', 'p: قال “نعم” \u202Eabc'])
})

test('closes what authors forget: headings, paragraphs, cells, formatting across blocks', () => {
  expect(page('<h1>Ferries</h2><p>One<p>Two</div><b><p>Three</b> still</p>four')).toEqual([
    'h1: Ferries',
    '',
    'p: One',
    '',
    'p: Two',
    '',
    'p: Three still',
    '',
    'body: four',
  ])
})

test('keeps the copy after a hidden element that was closed out of turn', () => {
  expect(page('<div><span hidden>no<b></span>Yes</b></div><table hidden><tr><td>no</div></table><p>Also')).toEqual(['div: Yes', '', 'p: Also'])
})

test('gives hints in order that cover every line of copy exactly', () => {
  const { text, hints } = wire('<h1>One</h1><p>two<br>three</p><ul><li>four</ul>')
  expect(hints.map(({ from, to }) => text.slice(from, to))).toEqual(['One', 'two', 'three', 'four'])
  expect(text).toBe('One\n\ntwo\nthree\n\nfour\n')
})
