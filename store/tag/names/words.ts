/** The small words that tell a name from a sentence, and one kind of name from another, language by language. */
import { arabicWords } from './words-arabic'
import { english } from './words-english'
import { french } from './words-french'
import { german } from './words-german'
import { spanish } from './words-spanish'

export interface Words {
  /** Words that begin sentences with a capital, or have one by rule, and are no part of a name. */
  readonly never: ReadonlySet<string>
  /** Have a capital at the head of a longer name only, and never of a person's: "National" Audit Office. */
  readonly soft: ReadonlySet<string>
  /** May stand inside a person's name without a capital: "Ursula von der Leyen". */
  readonly particles: ReadonlySet<string>
  /** A title or trade; right before a name, or beside it after a comma, it makes the name a person's. */
  readonly roles: ReadonlySet<string>
  readonly roleEnding: RegExp
  /** Forms of address: "Mr", "Dr". */
  readonly honorifics: ReadonlySet<string>
  /** Verbs of saying. */
  readonly saying: ReadonlySet<string>
  /** What people do in the news beside speaking. */
  readonly doing: ReadonlySet<string>
  /** Words of kinship, after "’s": only a person has a daughter. */
  readonly kin: ReadonlySet<string>
  /** Words with capitals between a country and a title: "Foreign" Minister. */
  readonly departments: ReadonlySet<string>
  /** The last word of an organisation's name, then the first. */
  readonly organisationEnds: ReadonlySet<string>
  readonly organisationStarts: ReadonlySet<string>
  /** What an organisation is called before its name: "the charity Sea-Watch". */
  readonly organisationNouns: ReadonlySet<string>
  /** What is said of organisations after their names: "shares", "spokesman". */
  readonly organisationAfter: ReadonlySet<string>
  readonly placeEnds: ReadonlySet<string>
  readonly placeStarts: ReadonlySet<string>
  /** Before or after a name: "the town of", "province". */
  readonly placeNouns: ReadonlySet<string>
  /** Words before a name that speak of a place: surely, and perhaps. */
  readonly inside: ReadonlySet<string>
  readonly towards: ReadonlySet<string>
  readonly eventEnds: ReadonlySet<string>
  readonly eventStarts: ReadonlySet<string>
  readonly vessels: ReadonlySet<string>
  /** What a work is called before its name: "the novel". */
  readonly works: ReadonlySet<string>
  /** Small words that may stand inside the name of an organisation, a place or an event. */
  readonly joiners: ReadonlySet<string>
}


const byLanguage: Readonly<Record<string, Words>> = { en: english, fr: french, de: german, es: spanish, ar: arabicWords }

/** Words for copy in a language (BCP 47); English where the language has no list. */
export function wordsOf(language: string): Words {
  return byLanguage[language.toLowerCase().split('-')[0] ?? ''] ?? english
}
