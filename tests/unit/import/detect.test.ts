import { expect, test } from 'vitest'
import { detect } from '../../../store/import/detect'

test.each([
  ['text', 'Ferries Sail Again\n\nFerries returned on Wednesday.'],
  ['text', '<EDITORS: see note> Ferries returned'],
  ['text', '5 < 6 and <b>bold</b> stay text, for nobody closed a block'],
  ['text', 'Subject: ferries\n\nThe talks on the ferries went on.'],
  ['text', 'Date: Wednesday\nPlace: Port Callow\n\nFerries returned.'],
  ['text', '{"Ferries" sail} again'],
  ['html', '<!DOCTYPE html><html><p>Ferries'],
  ['html', '\n<!-- saved -->\n<html lang="en">'],
  ['html', '<p>Ferries returned.</p>'],
  ['html', '<P CLASS=MsoNormal>Ferries returned.'],
  ['html', 'Ferries</p><p>returned</p><p>on Wednesday</p>'],
  ['html', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'],
  ['html', 'Version:0.9\r\nStartHTML:0000000105\r\n<html>'],
  ['html', '<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><p>Ferries</p></b>'],
  ['anpa', '\x16\x16\x01W2870\x1f_asian\nf l\x13\x11 BC-Ferries   11-13 1049'],
  ['iptc7901', '\x01eca0124 3 i 93  dpa 1888\r\n\nFerries/'],
  ['nitf', '<?xml version="1.0"?>\n<!-- x > y -->\n<!DOCTYPE nitf SYSTEM "nitf-3-2.dtd">\n<nitf>'],
  ['nitf', '<nitf:nitf xmlns:nitf="x">'],
  ['newsml1', '\n<NewsML Version="1.2">'],
  ['newsml-g2', '<newsItem guid="a">'],
  ['newsml-g2', '<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">'],
  ['ninjs', '{"uri":"urn:1","headline":"Ferries"}'],
  ['ninjs', '[{"uri":"urn:1","pubStatus":"usable"}]'],
  ['json', '{"ferries":3}'],
  ['rss', '<?xml version="1.0"?><rss version="2.0"><channel>'],
  ['rss', '<feed xmlns="http://www.w3.org/2005/Atom">'],
  ['rss', '{"version":"https://jsonfeed.org/version/1.1","items":[]}'],
  ['wxr', '<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/">'],
  ['email', 'Received: by mail\nFrom: a@example.org\nSubject: Ferries\n\nFerries returned.'],
  ['rtf', '{\\rtf1\\ansi Ferries}'],
  ['xml', '<?xml version="1.0"?><Ferries><Boat/></Ferries>'],
  ['xml', '<contentSet><inlineXML>Ferries</inlineXML></contentSet>'],
])('takes for %s what begins %j', (format, text) => {
  expect(detect(text)).toBe(format)
})
