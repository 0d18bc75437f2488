import { describe, expect, it } from 'vitest'
import { typographic } from '../../../../renderer/story/typography'

/** Types a text key by key and answers what stands there then. */
function typed(keys: string, language = 'en'): string {
  let line = ''
  for (const key of keys) {
    const made = typographic(line, key, language)
    line = made === null ? line + key : line.slice(0, line.length - made.back) + made.text
  }
  return line
}

describe('typographic typing', () => {
  it('opens and closes English quotations, one within the other', () => {
    expect(typed('He said: "No one said \'stop\' to me."')).toBe('He said: “No one said ‘stop’ to me.”')
    expect(typed('("So it was")')).toBe('(“So it was”)')
  })

  it('sets an apostrophe in a word, after one, and before a year', () => {
    expect(typed("The ship's crew, the sailors' union and the '90s")).toBe('The ship’s crew, the sailors’ union and the ’90s')
  })

  it('makes a dash of two hyphens, and of one between spaces; a hyphen in a word stays', () => {
    expect(typed('the quay--or what is left')).toBe('the quay—or what is left')
    expect(typed('the quay - or what is left')).toBe('the quay — or what is left')
    expect(typed('a well-known quay')).toBe('a well-known quay')
  })

  it('makes an ellipsis of three points and leaves a fourth a full stop', () => {
    expect(typed('and so on...')).toBe('and so on…')
    expect(typed('and so on....')).toBe('and so on….')
  })

  it('keeps a row of hyphens a row of hyphens', () => {
    expect(typed('----', 'xx')).toBe('----')
  })

  it("uses the marks of the story's language", () => {
    expect(typed('Er sagte: "Nein, \'nie\' nicht" - so.', 'de')).toBe('Er sagte: „Nein, ‚nie‘ nicht“ – so.')
    expect(typed('Il a dit: "Non."', 'fr-FR')).toBe('Il a dit: «\u00A0Non.\u00A0»')
    expect(typed('Powiedział: "Nie".', 'pl')).toBe('Powiedział: „Nie”.')
    expect(typed('قال: "لا".', 'ar')).toBe('قال: «لا».')
  })

  it('leaves quotation marks straight where the language is not known, and sets apostrophes all the same', () => {
    expect(typed('"l\'eau"', '')).toBe('"l’eau"')
  })
})
