import { describe, expect, it } from 'vitest'
import { dictionaryOf } from '../../../../renderer/spelling/dictionaries'
import { tongueOf, type Tongue } from '../../../../renderer/spelling/tongue'
import { wrongWords } from '../../../../renderer/spelling/wrong-words'

const wrong = (text: string, tongue: Tongue = 'en', ...known: readonly string[]): readonly string[] =>
  wrongWords(text, dictionaryOf(tongue), new Set(known)).map(({ from, to }) => text.slice(from, to))

describe('wrongWords', () => {
  it('marks words that are none', () => {
    expect(wrong('The comittee recieved teh report.')).toEqual(['comittee', 'recieved', 'teh'])
  })

  it('knows possessives and short forms with either apostrophe', () => {
    expect(wrong("The ship's crew didn't know the sailors’ union wouldn’t come.")).toEqual([])
  })

  it('takes words with a capital for names, acronyms and handles for what they are', () => {
    expect(wrong('Orla Venning of the NWA told @portcallow at port.example that McNair walked 10km with Saltreach’s Wieck.')).toEqual([])
  })

  it('marks a long word with a capital that is one letter off a word', () => {
    expect(wrong('Goverment Resigns After Parliment Vote')).toEqual(['Goverment', 'Parliment'])
  })

  it('looks at what hangs together by hyphens piece by piece', () => {
    expect(wrong('a well-knwon quay')).toEqual(['knwon'])
  })

  it('lets plain English be spelled either way, and American or British only its own', () => {
    expect(wrong('The colour and the color of the harbour and the harbor')).toEqual([])
    expect(wrong('The colour and the color', 'en-us')).toEqual(['colour'])
    expect(wrong('The harbour and the harbor', 'en-gb')).toEqual(['harbor'])
  })

  it('takes what the desk knows for right, in any case', () => {
    expect(wrong('The writethru and the Writethrus’ slug', 'en', 'writethru', 'writethrus', 'slug')).toEqual([])
  })

  it('marks nothing in other scripts', () => {
    expect(wrong('قال الوزير إن Привет 東京')).toEqual([])
  })
})

describe('tongueOf', () => {
  it('finds the dictionary of a language, and none where there is none', () => {
    expect([tongueOf('en'), tongueOf('en-US'), tongueOf('en-AU'), tongueOf('ar'), tongueOf('de'), tongueOf('')]).toEqual(['en', 'en-us', 'en-gb', null, null, null])
  })
})

describe('suggestions', () => {
  it('have the word that was meant', () => {
    expect(dictionaryOf('en').suggest('recieved')).toContain('received')
  })
})
