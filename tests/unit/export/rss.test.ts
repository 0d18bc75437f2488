import { expect, test } from 'vitest'
import { rss } from '../../../store/export/rss'
import { arabic, bare, full } from './articles'
import { issue } from './generated'

test('is a channel of one item, the copy as escaped HTML', () => {
  expect(rss.write({ ...full, embargo: '', body: full.body.slice(1, 2), tags: full.tags.slice(1, 2), captions: full.captions.slice(0, 1) }, issue)).toContain(`<channel>
<title>Copydesk</title>
<link>urn:copydesk:story:0123456789abcdef01234567-1</link>
<description>Copydesk</description>
<language>en</language>
<item>
<title>Ferries “Sail Again” After Storm</title>
<description>Four days without bread</description>
<dc:creator>Marit Osk and Tobin Ferrand, Island Staff</dc:creator>
<category domain="http://cv.iptc.org/newscodes/mediatopic/20000001">maritime transport</category>
<guid isPermaLink="false">urn:copydesk:story:0123456789abcdef01234567-1</guid>
<pubDate>Sat, 28 Feb 2026 12:00:00 GMT</pubDate>
<content:encoded>&lt;h2&gt;Flour&lt;/h2&gt;</content:encoded>
<media:group>
<media:description>Islanders wait on the quay.</media:description>
<media:credit>Norwire</media:credit>
</media:group>
</item>
</channel>`)
})

test('an embargoed story is published at its hour', () => {
  expect(rss.write(full, issue)).toContain('<pubDate>Sun, 01 Mar 2026 06:00:00 GMT</pubDate>\n<dcterms:available>2026-03-01T06:00:00Z</dcterms:available>')
})

test('says how Arabic runs, and holds no editor’s note and no path', () => {
  expect(rss.write(arabic, issue)).toContain('&lt;div dir=&quot;rtl&quot;&gt;')
  expect(rss.write(full, issue)).not.toMatch(/EDITORS|\/home/)
  expect(rss.write(bare, issue)).toContain('<title>Story</title>')
})
