/** The few words an exporter adds to the copy, in the language of the copy: "By", "Caption", "Tags". */
import type { Article } from '../model'

interface Labels {
  /** Stands before the names of a byline; empty where papers print the names alone. */
  readonly by: string
  readonly caption: string
  readonly tags: string
  readonly embargo: string
}

const english: Labels = { by: 'By ', caption: 'Caption: ', tags: 'Tags: ', embargo: 'Embargoed until ' }

const byLanguage: ReadonlyMap<string, Labels> = new Map([
  ['en', english],
  ['ar', { by: '', caption: 'تعليق الصورة: ', tags: 'الوسوم: ', embargo: 'محظور النشر حتى ' }],
  ['de', { by: 'Von ', caption: 'Bildtext: ', tags: 'Schlagworte: ', embargo: 'Sperrfrist ' }],
  ['es', { by: 'Por ', caption: 'Pie de foto: ', tags: 'Etiquetas: ', embargo: 'Embargado hasta ' }],
  ['fr', { by: 'Par ', caption: 'Légende : ', tags: 'Mots-clés : ', embargo: 'Sous embargo jusqu’à ' }],
  ['it', { by: 'Di ', caption: 'Didascalia: ', tags: 'Tag: ', embargo: 'Embargo fino a ' }],
  ['nl', { by: 'Door ', caption: 'Bijschrift: ', tags: 'Trefwoorden: ', embargo: 'Embargo tot ' }],
  ['pt', { by: 'Por ', caption: 'Legenda: ', tags: 'Etiquetas: ', embargo: 'Embargo até ' }],
])

/** Labels for the article's language. "By" is never put before names in a language this table does not hold. */
export function labelsFor(article: Pick<Article, 'language' | 'direction'>): Labels {
  const language = (article.language ?? (article.direction === 'rtl' ? '' : 'en')).toLowerCase().split('-')[0] ?? ''
  return byLanguage.get(language) ?? { ...english, by: '' }
}
