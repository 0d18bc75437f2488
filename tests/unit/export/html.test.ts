import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { html } from '../../../store/export/html'
import { arabic, bare, full } from './articles'

const hostile = '</script><script>alert(1)</script><!-- ]]> & "quoted" \'single\''

test('writes a complete document', () => {
  expect(html.write({ ...full, tags: [] })).toBe(`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Copydesk">
<title>Ferries “Sail Again” After Storm</title>
<meta name="author" content="Marit Osk and Tobin Ferrand, Island Staff">
<meta name="description" content="Four days without bread">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferries “Sail Again” After Storm","alternativeHeadline":"Four days without bread","author":[{"@type":"Person","name":"Marit Osk"},{"@type":"Person","name":"Tobin Ferrand"}],"dateline":"PORT CALLOW, Callowshire","inLanguage":"en"}</script>
</head>
<body>
<article>
<header>
<h1>Ferries “Sail Again” After Storm</h1>
<p class="subhead">Four days without bread</p>
<p class="byline">By Marit Osk and Tobin Ferrand, Island Staff</p>
</header>
<p>PORT CALLOW, Callowshire (Norwire) — Ferries returned to Saltreach on Wednesday.</p>
<h2>Flour</h2>
<blockquote><p>“We ran out of flour,” the baker said.</p></blockquote>
<ul>
<li>Seven metres</li>
<li>Forty boats</li>
</ul>
<table>
<tr><td>Boat</td><td>Seats</td></tr>
<tr><td>Heron</td><td>90</td></tr>
</table>
<p class="contributor">Reporting by Marit Osk.</p>
<figure><figcaption>Islanders wait on the quay.</figcaption><small class="credit">Norwire</small></figure>
<figure><figcaption>The bakery.</figcaption></figure>
</article>
</body>
</html>
`)
})

test('tells what the story is about in linked data', () => {
  expect(html.write(full)).toContain(
    '"keywords":["Port Callow","maritime transport"],' +
      '"about":[{"@type":"DefinedTerm","name":"maritime transport","termCode":"medtop:20000001"}],' +
      '"mentions":[{"@type":"Place","name":"Port Callow","identifier":"geo:1"}]',
  )
})

test('says language and direction, and marks the paragraph that runs the other way', () => {
  const page = html.write(arabic)
  expect(page).toContain('<html lang="ar" dir="rtl">')
  expect(page).toContain('<p>عادت العبّارات يوم الأربعاء.</p>')
  expect(page).toContain('<p dir="ltr">Heron, Gull and Tern')
  expect(page).toContain('<p class="byline">نادر الوردي</p>')
})

test('escapes whatever stands in the copy, in text, attributes and linked data', () => {
  const page = html.write({
    ...bare,
    headline: hostile,
    subhead: hostile,
    byline: hostile,
    language: '"><b>',
    captions: [{ text: hostile, credit: hostile }],
    body: [{ kind: 'paragraph', text: hostile }],
    tags: [{ kind: 'person', name: hostile, evidence: [] }],
  })
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page.match(/<\/script>/g)).toHaveLength(1)
  expect(page).not.toContain('<!--')
  expect(page).toContain('<html lang="&quot;&gt;&lt;b&gt;" dir="ltr">')
  expect(page).toContain(
    '<p>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;!-- ]]&gt; &amp; &quot;quoted&quot; &#39;single&#39;</p>',
  )
})

test('is parsed without an error, hostile copy included', () => {
  const errors: string[] = []
  for (const article of [full, arabic, bare, { ...full, headline: hostile, body: [{ kind: 'paragraph' as const, text: `\u0000\u0085${hostile}` }] }]) {
    parse(html.write(article), { onParseError: ({ code }) => errors.push(code) })
  }
  expect(errors).toEqual([])
})

test('has a title without a headline: the slug, else the first words', () => {
  expect(html.write({ ...bare, slug: 'ferries' })).toContain('<title>ferries</title>')
  expect(html.write({ ...bare, body: [{ kind: 'paragraph', text: 'Ferries returned.' }] })).toContain('<title>Ferries returned.</title>')
  expect(html.write(bare)).toContain('<title>Story</title>')
})

test('never writes a note to editors', () => {
  expect(html.write(full)).not.toContain('EDITORS')
})
