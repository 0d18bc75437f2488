/** What is written can be read back, on articles of every shape an editor makes, in English and in Arabic. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article, ArticleBlock, ExportFormat } from '../../../store/model'
import { readBack, told } from './read-back'

interface Pool {
  readonly language: string
  readonly direction: Article['direction']
  readonly headlines: readonly string[]
  readonly bylines: readonly string[]
  readonly places: readonly string[]
  readonly credits: readonly string[]
  readonly sentences: readonly string[]
  readonly short: readonly string[]
  readonly people: readonly string[]
}

const english: Pool = {
  language: 'en-GB',
  direction: 'ltr',
  headlines: ['Ferries Sail Again & Again', 'Council <Votes> on Harbour', '“We Stay,” Islanders Say', 'Storm of 2026: What We Know'],
  bylines: ['Marit Osk', 'Marit Osk and Tobin Ferrand', 'Jane Roe, Harbour Editor'],
  places: ['PORT CALLOW, Callowshire', 'TOLVEN', 'Saltreach'],
  credits: ['Norwire', 'Norwire/Jane Roe', 'Callow Line'],
  sentences: [
    'Ferries returned to Saltreach on Wednesday after four days of storm & rain.',
    'The captain said that x < y, and that nobody on board had been “in any doubt” of it.',
    'The harbour office counted 1,200 passengers — more than in any winter since 1998.',
    'It’s the islanders’ own money, the council said.',
  ],
  short: ['Flour', 'Seven metres of wall were lost', 'What the council said'],
  people: ['Marit Osk', 'Tobin Ferrand'],
}

const arabic: Pool = {
  language: 'ar',
  direction: 'rtl',
  headlines: ['عودة العبّارات إلى جزيرة الملح', 'المجلس يصوّت على الميناء: 3 سفن جديدة', '«سنبقى» يقول سكان الجزيرة'],
  bylines: ['نادر الوردي', 'ليلى حدّاد ونادر الوردي'],
  places: ['ميناء كالو', 'القاهرة'],
  credits: ['نورواير', 'نورواير/ليلى حدّاد'],
  sentences: [
    'عادت العبّارات إلى جزيرة الملح يوم الأربعاء بعد أربعة أيام من العواصف والأمطار.',
    'وقال القبطان إنّ السفينة Heron ستبحر غدا في الساعة 10:30 صباحا، «إن شاء الله».',
    'وأحصت هيئة الميناء 1200 راكب، وهو أكبر عدد منذ عام 1998.',
  ],
  short: ['الطحين', 'سبعة أمتار من السور', 'ما قاله المجلس'],
  people: ['نادر الوردي', 'ليلى حدّاد'],
}

const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const pick = (list: readonly string[]) => fc.constantFrom(...list)
const date = fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2026-12-31T23:59:59Z'), noInvalidDate: true }).map((one) => `${one.toISOString().slice(0, 19)}Z`)

/** Runs of items and rows stand apart by a paragraph, and a table has more than one column: so an editor makes them. */
function bodyOf({ sentences, short }: Pool): fc.Arbitrary<readonly ArticleBlock[]> {
  const one = (kind: ArticleBlock['kind'], text: fc.Arbitrary<string>) => text.map((written): readonly ArticleBlock[] => [{ kind, text: written }])
  const paragraph = one('paragraph', fc.array(pick(sentences), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')))
  const list = fc.array(pick(short), { minLength: 1, maxLength: 3 }).map((items) => items.map((text): ArticleBlock => ({ kind: 'list-item', text })))
  const cells = fc.tuple(fc.constantFrom('', ...short), pick(short), fc.constantFrom('90', '1,200')).map((row) => row.join('\t'))
  const table = fc.array(cells, { minLength: 2, maxLength: 3 }).map((rows) => rows.map((text): ArticleBlock => ({ kind: 'table-row', text })))
  const inside = fc.tuple(fc.oneof(one('crosshead', pick(short)), one('quote', pick(sentences)), list, table), paragraph).map((parts) => parts.flat())
  return fc.tuple(paragraph, fc.array(fc.oneof(paragraph, inside), { maxLength: 4 })).map(([lead, rest]) => [...lead, ...rest.flat()])
}

const caption = ({ sentences, credits }: Pool) => fc.record({ text: pick(sentences), credit: some(pick(credits)) })

function articlesOf(pool: Pool): fc.Arbitrary<Article> {
  return fc
    .record({
      headline: pick(pool.headlines),
      subhead: some(pick(pool.short.map((text) => `${text}, 2026`))),
      byline: some(pick(pool.bylines)),
      dateline: some(pick(pool.places)),
      slug: some(fc.constantFrom('callow-ferries', 'harbour-vote')),
      urgency: some(fc.integer({ min: 1, max: 8 })),
      embargo: some(date),
      captions: fc.uniqueArray(caption(pool), { maxLength: 2, selector: ({ text }) => text }),
      body: bodyOf(pool),
      people: fc.uniqueArray(pick(pool.people), { maxLength: 2 }),
      topic: fc.boolean(),
      created: date,
    })
    .map(({ captions, people, topic, created, ...facts }) => {
      const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Pick<Article, 'headline' | 'body'>
      return {
        ...known,
        language: pool.language,
        direction: pool.direction,
        captions: captions.map(({ text, credit }) => ({ text, ...(credit !== undefined && { credit }) })),
        notes: [],
        tags: [
          ...people.map((name) => ({ kind: 'person' as const, name, evidence: [] })),
          ...(topic ? [{ kind: 'topic' as const, name: 'transport', code: 'medtop:20000337', evidence: [] }] : []),
        ],
        source: {
          file: 'in.txt',
          format: 'text',
          provider: 'Norwire',
          itemId: 'urn:newsml:norwire.example:20260228:one',
          version: '3',
          status: 'usable',
          dates: { created },
        },
      }
    })
}

type Told = ReturnType<typeof told>

/** What each format has a place for; the rest of the article it leaves out. */
const kept: readonly (readonly [ExportFormat, (article: Told) => object])[] = [
  ['json', (article) => article],
  ['newsml-g2', (article) => article],
  ['ninjs', (article) => article],
  ['ninjs-2', (article) => article],
  ['ninjs-1', (article) => article],
  ['nitf', ({ source, ...article }) => ({ ...article, provider: source.provider, itemId: source.itemId })],
  ['md', ({ source: _source, tags: _tags, ...article }) => article],
  ['rss', ({ headline, subhead, byline, captions, body, language, direction, source: { provider, itemId } }) => ({ headline, subhead, byline, captions, body, language, direction, provider, itemId })],
  ['docx', ({ headline, subhead, byline, captions, body, direction }) => ({ headline, subhead, byline, captions, body, direction })],
  // “By” is the page's own word; cleaning takes it off.
  ['html', ({ byline = '', headline, subhead, captions, body, language, direction }) => ({ byline: byline.replace(/^By /, ''), headline, subhead, captions, body, language, direction })],
]

const many = Number(process.env['COPYDESK_GENERATED'] ?? '40')

test.each(kept.flatMap(([format, hold]) => ([['English', english], ['Arabic', arabic]] as const).map(([name, pool]) => [format, name, pool, hold] as const)))(
  '%s gives back what it holds of any article in %s',
  (format, _language, pool, hold) => {
    for (const article of fc.sample(articlesOf(pool), { numRuns: many, seed: 20260301 })) {
      expect(hold(told(readBack(format, article)))).toEqual(hold(told(article)))
    }
  },
)
