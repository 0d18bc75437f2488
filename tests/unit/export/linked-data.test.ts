import { expect, test } from 'vitest'
import { linkedData } from '../../../store/export/linked-data'
import { bare } from './articles'

test.each([
  ['Marit Osk', ['Marit Osk']],
  ['Marit Osk and Tobin Ferrand', ['Marit Osk', 'Tobin Ferrand']],
  ['Marit Osk, Political Editor', ['Marit Osk']],
  ['Marit Osk, Tobin Ferrand and Edda Marlow', ['Marit Osk', 'Tobin Ferrand', 'Edda Marlow']],
  ['Marit Osk & Tobin Ferrand', ['Marit Osk', 'Tobin Ferrand']],
  ['Marit Osk, Editor; Tobin Ferrand', ['Marit Osk', 'Tobin Ferrand']],
  ['Alexander Strand', ['Alexander Strand']],
])('takes the people out of the byline %j', (byline, people) => {
  const author = people.map((name) => ({ '@type': 'Person', name }))
  expect(JSON.parse(linkedData({ ...bare, byline }))).toEqual({ '@context': 'https://schema.org', '@type': 'NewsArticle', author })
})

test('is JSON that no script element can be broken out of', () => {
  expect(linkedData({ ...bare, headline: '</ScRiPt><!--<script>' })).toBe(
    '{"@context":"https://schema.org","@type":"NewsArticle","headline":"\\u003c/ScRiPt>\\u003c!--\\u003cscript>"}',
  )
})
