/** Which dictionary serves a language. */
export type Tongue = 'en' | 'en-us' | 'en-gb'

/** Those that spell as Britain does. */
const british = /^en-(?:gb|ie|au|nz|za|in|ke|ng|sg|hk|mt)\b/
const american = /^en-(?:us|ph)\b/

/** `null`: there is no dictionary, nothing is marked. `language` is a BCP 47 tag. */
export function tongueOf(language: string): Tongue | null {
  const tag = language.toLowerCase()
  if (american.test(tag)) return 'en-us'
  if (british.test(tag)) return 'en-gb'
  return /^en\b/.test(tag) ? 'en' : null
}
