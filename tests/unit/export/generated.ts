/** Articles of every shape, with the characters that break files: controls, half characters, markup, marks of direction. */
import fc from 'fast-check'
import { tagKinds, type Article } from '../../../store/model'
import type { Issue } from '../../../store/export'

const hostile = ['\u0000', '\u0007', '\u001B', '\u001F', '\u007F', '\u0085', '\uFFFE', '\uFFFF', '\uD800', '\uDFFF', '\uFEFF', '\u2028', '\u202E', '\u2066', '\u200F', ']]>', '<!--', '-->', '</p>', '<script>', '&', '&#0;', '&nbsp;', '"', "'", '<', '>', '\t', '\n', '\r\n', '%00', '../', '\\', '`', '{', '💥', 'שלום', 'مرحبا', 'é', 'é', ' ']

const text = fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 6 }), fc.string({ maxLength: 12 }), fc.constantFrom(...hostile)), { maxLength: 6 }).map((parts) => parts.join(''))
const code = fc.oneof(fc.constantFrom('medtop:20000337', 'medtop:04000000', 'subj:15054000', 'iso3166:SY', 'geo:1', 'nothing', 'a:b:c', 'medtop:', ':1'), text)
const date = fc.oneof(fc.constantFrom('2026-03-01T06:00:00Z', '2026-03-01T06:00:00.000Z', '2026-03-01T08:00:00+02:00', 'Friday', '', '2026-02-31T06:00:00Z', '2026-13-01T00:00:00Z'), text)
const itemId = fc.oneof(fc.constantFrom('urn:newsml:example.org:20260301:abc:2', 'https://example.org/story/1', 'tag:example.org,2026:1', 'http://[', 'urn:a b', 'ABC 123'), text)
const language = fc.oneof(fc.constantFrom('en', 'ar', 'pt-BR', 'zh-Hant-TW', 'en_GB', 'x', '-', 'klingon-language-too-long'), text)

export const articles: fc.Arbitrary<Article> = fc.record(
  {
    headline: text,
    subhead: text,
    byline: text,
    dateline: text,
    slug: text,
    language,
    urgency: fc.integer({ min: 1, max: 9 }),
    embargo: date,
    direction: fc.constantFrom<'ltr' | 'rtl'>('ltr', 'rtl'),
    captions: fc.array(fc.record({ text, credit: text }, { requiredKeys: ['text'] }), { maxLength: 3 }),
    body: fc.array(
      fc.record({ kind: fc.constantFrom('paragraph' as const, 'crosshead' as const, 'quote' as const, 'list-item' as const, 'table-row' as const, 'contributor' as const), text }),
      { maxLength: 9 },
    ),
    notes: fc.array(text, { maxLength: 2 }),
    tags: fc.array(fc.record({ kind: fc.constantFrom(...tagKinds), name: text, code, evidence: fc.array(text, { maxLength: 1 }) }, { requiredKeys: ['kind', 'name', 'evidence'] }), {
      maxLength: 6,
    }),
    source: fc.record(
      {
        file: fc.constant('/home/desk/in/wire.txt'),
        format: fc.constant('text' as const),
        provider: text,
        itemId,
        version: fc.oneof(fc.constantFrom('1', '12', '0', '-1', '1.5', '1st Ld', '00'), text),
        status: fc.constantFrom('usable' as const, 'withheld' as const, 'canceled' as const),
        copyright: text,
        usageTerms: text,
      },
      { requiredKeys: ['file', 'format'] },
    ),
  },
  { requiredKeys: ['direction', 'captions', 'body', 'notes', 'tags', 'source'] },
)

export const issue: Issue = { id: '0123456789abcdef01234567-1', revision: 2, at: '2026-02-28T12:00:00.000Z' }

/** The same articles at every run. */
export function someArticles(count: number, seed = 20260301): readonly Article[] {
  return fc.sample(articles, { numRuns: count, seed })
}
