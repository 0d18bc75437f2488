import { expect, test } from 'vitest'
import { nitf } from '../../../store/export/nitf'
import { arabic, bare, full } from './articles'
import { issue } from './generated'

test('says what the story is in docdata: the embargo as the hour of release, never as an expiry', () => {
  const file = nitf.write(full, issue)
  expect(file).toContain('<docdata management-status="embargoed">')
  expect(file).toContain('<date.issue norm="20260228T120000Z"/>')
  expect(file).toContain('<date.release norm="20260301T060000Z"/>')
  expect(file).not.toContain('date.expire')
  expect(file).toContain('<urgency ed-urg="3"/>')
  expect(file).toContain('<du-key key="callow/ferries" version="2"/>')
})

test('keeps a story embargoed whose hour cannot be read', () => {
  const file = nitf.write({ ...bare, embargo: 'Friday noon' }, issue)
  expect(file).toContain('management-status="embargoed"')
  expect(file).not.toContain('date.release')
})

test('a cancelled story is cancelled, embargo or not', () => {
  expect(nitf.write({ ...full, source: { ...full.source, status: 'canceled' } }, issue)).toContain('management-status="canceled"')
})

test('sets the body in the elements of the standard, the sign-off as the tagline', () => {
  expect(nitf.write(full, issue)).toContain(`<body.content>
<p>PORT CALLOW, Callowshire (Norwire) — Ferries returned to Saltreach on Wednesday.</p>
<hl2>Flour</hl2>
<bq><block><p>“We ran out of flour,” the baker said.</p></block></bq>
<ul>
<li>Seven metres</li>
<li>Forty boats</li>
</ul>
<table>
<tr><td>Boat</td><td>Seats</td></tr>
<tr><td>Heron</td><td>90</td></tr>
</table>
<media media-type="image">
<media-reference/>
<media-caption>Islanders wait on the quay.</media-caption>
<media-producer>Norwire</media-producer>
</media>
<media media-type="image">
<media-reference/>
<media-caption>The bakery.</media-caption>
</media>
</body.content>
<body.end>
<tagline>Reporting by Marit Osk.</tagline>
</body.end>`)
})

test('says language and direction', () => {
  expect(nitf.write(arabic, issue)).toContain('<body xml:lang="ar" its:dir="rtl">')
  expect(nitf.write({ ...bare, language: 'not a tag' }, issue)).not.toContain('xml:lang')
})

test('holds no editor’s note, no path, and nothing that XML refuses', () => {
  const file = nitf.write({ ...full, headline: 'A\u0000 <b> & \uD800 ]]> \uFFFE"' }, issue)
  expect(file).not.toContain('EDITORS')
  expect(file).not.toContain('/home')
  expect(file).toContain('<hl1>A &lt;b&gt; &amp; \uFFFD ]]&gt; &quot;</hl1>')
})
