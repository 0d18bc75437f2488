/** The built-in names, read once from their lists: countries in the language of the copy, places, organisations. */
import { countries } from './countries'
import { Names } from './lookup'
import { organisations } from './organisations'
import { places } from './places'

const rows = (list: string): readonly string[] => list.split('\n').filter((row) => row.trim() !== '')
const names = (list: string | undefined): readonly string[] => (list ?? '').split(';').map((name) => name.trim()).filter((name) => name !== '')

interface Country {
  readonly code: string
  readonly name: string
  readonly others: readonly string[]
}

const readCountries = (): readonly Country[] =>
  rows(countries).map((row) => {
    const [head = '', others, people = ''] = row.split('|')
    return { code: head.slice(0, 2), name: head.slice(3).trim(), others: [...names(others), ...peopleNames(people)] }
  })

/** "South Korean South Koreans" is two names: a capital after a lower-case ending begins the next unless it repeats the first word. */
function peopleNames(list: string): readonly string[] {
  const words = list.trim().split(/\s+/).filter((word) => word !== '')
  const compound = words.length > 1 && /^(?:North|South|New|Costa|Puerto|Sri)$/.test(words[0] ?? '')
  if (!compound) return words
  const pairs: string[] = []
  for (let at = 0; at < words.length; at += 2) pairs.push(words.slice(at, at + 2).join(' '))
  return pairs
}

let english: Names | undefined

function makeEnglish(): Names {
  const all = new Names()
  for (const row of rows(organisations)) {
    const [name = '', ...others] = names(row)
    for (const one of [name, ...others]) all.add(one.replace(/^the /, ''), { kind: 'organisation', name })
  }
  for (const { code, name, others } of readCountries()) {
    for (const one of [name, ...others]) all.add(one.replace(/^the /, ''), { kind: 'place', name, code: `iso3166:${code}` })
  }
  for (const row of rows(places)) {
    for (const entry of names(row.replace(/^(?:[A-Z]{2}|-) /, ''))) addPlace(all, entry)
  }
  return all
}

/** An entry is a name and its other spellings, parted by commas; `?` marks a doubtful one. */
function addPlace(all: Names, entry: string): void {
  const doubtful = entry.startsWith('?')
  const [name = '', ...others] = entry.replace(/^\?/, '').split(', ')
  for (const one of [name, ...others]) all.add(one, { kind: 'place', name, ...(doubtful && { doubtful: true as const }) })
}

const byLanguage = new Map<string, Names>()

/** Names for copy in a language (BCP 47). English names are looked for everywhere; other languages add their names of countries. */
export function gazetteer(language: string): readonly Names[] {
  english ??= makeEnglish()
  const [base = 'en'] = language.toLowerCase().split('-')
  if (base === 'en' || base === '') return [english]
  const there = byLanguage.get(base) ?? makeForeign(base)
  byLanguage.set(base, there)
  return [there, english]
}

function makeForeign(language: string): Names {
  const all = new Names()
  let display: Intl.DisplayNames
  try {
    display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  } catch {
    return all
  }
  for (const { code, name } of readCountries()) {
    const foreign = display.of(code)
    if (foreign !== undefined) all.add(foreign, { kind: 'place', name: foreign, code: `iso3166:${code}` })
    if (language === 'ar' && foreign !== undefined) for (const written of withPrefixes(foreign)) all.add(written, { kind: 'place', name: foreign, code: `iso3166:${code}` })
    if (foreign === undefined) all.add(name, { kind: 'place', name, code: `iso3166:${code}` })
  }
  return all
}

/** Arabic writes "and", "so", "in", "to" and "as" as one letter before the word, "and" before another of them, and "to the" as لل. */
function withPrefixes(name: string): readonly string[] {
  const prefixes = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك']
  const toThe = name.startsWith('ال') ? [`لل${name.slice(2)}`, `ولل${name.slice(2)}`] : []
  return [...prefixes.map((prefix) => prefix + name), ...toThe]
}
