/** The built-in names, read once from their lists, for a language of copy. */
import { cities } from './cities'
import { citiesArabic } from './cities-arabic'
import { countries } from './countries'
import { everyday } from './everyday'
import { firms } from './firms'
import { foreignCountries, foreignPeoples } from './foreign-countries'
import { givenNames } from './given-names'
import { Names, type Listed } from './lookup'
import { organisations } from './organisations'
import { PackedNames, type PackedRow } from './packed'
import { peoplesIn } from './peoples'
import { places } from './places'
import { events, teams } from './teams'

const rows = (list: string): readonly string[] => list.split('\n').filter((row) => row.trim() !== '')
const parts = (list: string, by: string): readonly string[] => list.split(by).map((name) => name.trim()).filter((name) => name !== '')

export const given: ReadonlySet<string> = new Set(parts(givenNames.replace(/\n/g, ' '), ' '))

interface Country {
  readonly code: string
  readonly name: string
  readonly others: readonly string[]
  readonly people: readonly string[]
}

const readCountries = (): readonly Country[] =>
  rows(countries).map((row) => {
    const [head = '', others = '', people = ''] = row.split('|')
    return { code: head.slice(0, 2), name: head.slice(3).trim(), others: parts(others, ';'), people: peopleNames(people) }
  })

/** "South Korean South Koreans" is two names: a capital after a lower-case ending begins the next unless it repeats the first word. */
function peopleNames(list: string): readonly string[] {
  const words = parts(list, ' ')
  const compound = words.length > 1 && /^(?:North|South|New|Costa|Puerto|Sri|El|Papua)$/.test(words[0] ?? '')
  if (!compound) return words
  const pairs: string[] = []
  for (let at = 0; at < words.length; at += 2) pairs.push(words.slice(at, at + 2).join(' '))
  return pairs
}

/** Names for all copy, and for copy in one language. */
class Lists {
  readonly all = new Names()
  private readonly languages = new Map<string, Names>()

  of(language: string): Names {
    const there = this.languages.get(language) ?? new Names()
    this.languages.set(language, there)
    return there
  }

  /** "[fr] Londres" is a name in French copy only. Arabic is written with its prefixes: "and", "in", "to the". */
  add(written: string, listed: Listed): void {
    const [, language, name = ''] = /^\[(\w\w)\] (.*)$/.exec(written) ?? []
    if (language === undefined) this.all.add(written.replace(/^the /, ''), listed)
    else {
      const own = { ...listed, name: language === 'ar' && !/[\u0600-\u06ff]/.test(listed.name) ? name : listed.name }
      this.of(language).add(name, own)
    }
  }
}

let lists: Lists | undefined

function readLists(): Lists {
  const all = new Lists()
  for (const row of rows(organisations)) addRow(all, row, 'organisation')
  for (const { code, name, others, people } of readCountries()) {
    const place = { kind: 'place', name, code: `iso3166:${code}`, country: code } as const
    for (const one of [name, ...others]) all.add(one, place)
    for (const one of people) all.add(one, { ...place, adjective: true })
  }
  addPlaces(all)
  for (const row of rows(firms)) addRow(all, row, 'organisation')
  for (const row of rows(teams)) addRow(all, row, 'organisation')
  for (const row of rows(events)) addRow(all, row, 'event')
  return all
}

/**
 * A row may begin with the country whose it is: "{IN}". In Arabic and other languages the first name that the row has in it is the
 * one a desk tags.
 */
function addRow(all: Lists, written: string, kind: Listed['kind']): void {
  const [, country, row = ''] = /^(?:\{([A-Z]{2})\} )?(.*)$/.exec(written) ?? []
  const entries = parts(row, ';')
  const firstIn = new Map<string, string>()
  for (const entry of entries) {
    const [, language = '', name = entry] = /^\[(\w\w)\] [?~]?(.*)$/.exec(entry) ?? []
    if (!firstIn.has(language)) firstIn.set(language, name)
  }
  const head = (entries[0] ?? '').replace(/^\[\w\w\] /, '').replace(/^[?~]/, '')
  for (const entry of entries) {
    const [, tag = '', language = '', mark, name = ''] = /^(\[(\w\w)\] )?([?~])?(.*)$/.exec(entry) ?? []
    const canonical = language === '' ? head : (firstIn.get(language) ?? head)
    all.add(`${tag}${name}`, { kind, name: canonical, ...(country !== undefined && { country }), ...(mark === '?' && { doubtful: 'word' as const }), ...(mark === '~' && { sport: true as const }) })
  }
}

/** Read the first time a name is looked up. */
let packed: PackedNames | undefined
const packedCities = (): PackedNames => (packed ??= new PackedNames(cities))

function addPlaces(all: Lists): void {
  for (const row of rows(places)) {
    const country = row.startsWith('-') ? undefined : row.slice(0, 2)
    for (const entry of parts(row.replace(/^(?:[A-Z]{2}|-) /, ''), ';')) addPlace(all, entry, country)
  }
  all.all.addPacked({ names: packedCities(), read: cityOf })
  all.of('ar').addPacked({ names: new PackedNames(citiesArabic), read: arabicCityOf })
}

const cityIn = (country: string, name: string): Listed | undefined =>
  packedCities().get(name).map(cityOf).find((city) => city.country === country && city.name === name)

/** An entry is a name and its other spellings, parted by commas; `?` marks a doubtful one, `=` its ISO 3166-2 code. */
function addPlace(all: Lists, entry: string, country: string | undefined): void {
  const [head = '', ...others] = parts(entry, ',')
  const [, tag = '', mark, name = '', region] = /^(\[\w\w\] )?(\?)?([^=]*)(?:=(\w+))?$/.exec(head) ?? []
  const id = country === undefined ? undefined : cityIn(country, name)?.code
  const code = region !== undefined && country !== undefined ? `iso3166:${country}-${region}` : id
  const listed: Listed = { kind: 'place', name, ...(code !== undefined && { code }), ...(country !== undefined && { country }), ...(mark === '?' && { doubtful: 'word' as const }) }
  all.add(tag + name, listed)
  for (const one of others) {
    const [, language, foreign] = /^\[(\w\w)\] (.*)$/.exec(one) ?? []
    all.add(one, language === undefined ? listed : { ...listed, name: foreign ?? name })
  }
}

const codeOf = (id: string): string => `geonames:${Number.parseInt(id, 36)}`

/** A small city, or one that is also an everyday word or a given name, is doubtful. */
function cityOf({ key, rest }: PackedRow): Listed {
  const [known = '', name = key] = rest.split('\t')
  const size = Number(known[2])
  const single = !name.includes(' ') && !name.includes('-')
  const doubtful = everyday.has(name) || (single && given.has(name) && size > 1) ? 'word' : single && size > 2 ? 'small' : undefined
  return { kind: 'place', name, code: codeOf(known.slice(3)), country: known.slice(0, 2), ...(doubtful !== undefined && { doubtful }) }
}

function arabicCityOf({ key, rest }: PackedRow): Listed | null {
  const [known = '', name = key] = rest.split('\t')
  const small = Number(known[2]) > 2
  const city = { kind: 'place', name, code: codeOf(known.slice(3)), country: known.slice(0, 2) } as const
  return everyday.has(key) ? null : small ? { ...city, doubtful: 'small' } : city
}

export interface Gazetteer {
  /** The longest listed name that begins at a word. */
  longest: Names['longest']
  get(name: string): readonly Listed[]
}

const made = new Map<string, Gazetteer>()

/** Names for copy in a language (BCP 47). English names are looked for everywhere; other languages add their own. */
export function gazetteer(language: string): Gazetteer {
  const [base = 'en'] = language.toLowerCase().split('-')
  const there = made.get(base) ?? make(base)
  made.set(base, there)
  return there
}

function make(language: string): Gazetteer {
  lists ??= readLists()
  const { all } = lists
  if (language === 'en' || language === '') return all
  const own = lists.of(language)
  addForeignCountries(own, language)
  if (language === 'de') return inGerman(own, all)
  return both(own, all)
}

function both(own: Names, all: Names): Gazetteer {
  return {
    longest(tokens, first) {
      const [mine, common] = [own.longest(tokens, first), all.longest(tokens, first)]
      return mine !== null && (common === null || mine.end >= common.end) ? mine : common
    },
    get: (name) => [...own.get(name), ...all.get(name)],
  }
}

/** "Thüringens", "Mecklenburg-Vorpommerns" are the land's; "Kasseler", "Mainzer" are of the town. */
function inGerman(own: Names, all: Names): Gazetteer {
  const plain = both(own, all)
  const genitive = (name: string): readonly Listed[] => (/\p{Ll}{3}s$/u.test(name) ? plain.get(name.slice(0, -1)).filter(isSure) : [])
  const ofTown = (name: string): readonly Listed[] => {
    if (!/^\p{Lu}\p{Ll}{3,}er$/u.test(name) || given.has(name)) return []
    const towns = [...plain.get(name.slice(0, -2)), ...plain.get(name.slice(0, -1))].filter(isSure)
    return towns.map((town): Listed => ({ ...town, adjective: true }))
  }
  const get = (name: string): readonly Listed[] => {
    const there = plain.get(name)
    return there.length > 0 ? there : [...genitive(name), ...ofTown(name)]
  }
  return {
    get,
    longest(tokens, first) {
      const hit = plain.longest(tokens, first)
      const [likeliest, ...others] = hit === null ? get(tokens[first]?.text ?? '') : []
      return likeliest === undefined ? hit : { listed: [likeliest, ...others], end: first + 1 }
    },
  }
}

const isSure = ({ kind, doubtful, adjective }: Listed): boolean => kind === 'place' && doubtful === undefined && adjective !== true

function addForeignCountries(own: Names, language: string): void {
  let display: Intl.DisplayNames
  try {
    display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  } catch {
    return
  }
  const peoples = peoplesIn(language)
  for (const { code } of readCountries()) {
    const given = display.of(code)
    if (given === undefined) continue
    const name = foreignCountries[language]?.[code]?.[0] ?? given
    const listed = { kind: 'place', name, code: `iso3166:${code}`, country: code } as const
    own.add(given, listed)
    for (const other of foreignCountries[language]?.[code] ?? []) own.add(other, listed)
    const people = [...(foreignPeoples[language]?.[code] ?? []), ...(peoples.get(code) ?? [])]
    for (const one of people) own.add(one, { ...listed, adjective: true })
  }
}

/** Every listed name once, for completing what an editor types: what the lists tag, not their other spellings. */
export function allListedNames(): readonly Listed[] {
  lists ??= readLists()
  return lists.all.canonical()
}
