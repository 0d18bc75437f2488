/** Which dictionary serves a language. */
export const tongues = ['en', 'en-us', 'en-gb', 'es', 'fr', 'nl', 'ru'] as const
export type Tongue = (typeof tongues)[number]

/** Those that spell as Britain does. */
const british = /^en-(?:gb|ie|au|nz|za|in|ke|ng|sg|hk|mt)\b/
const american = /^en-(?:us|ph)\b/

/** `null`: there is no dictionary, nothing is marked. `language` is a BCP 47 tag. */
export function tongueOf(language: string): Tongue | null {
  const tag = language.toLowerCase()
  if (american.test(tag)) return 'en-us'
  if (british.test(tag)) return 'en-gb'
  const [bare] = tag.split('-')
  return tongues.find((tongue) => tongue === bare) ?? null
}
