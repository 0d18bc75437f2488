import { describe, expect, it } from 'vitest'
import { dictionaryOf } from '../../../../renderer/spelling/dictionaries'
import { tongueOf, type Tongue } from '../../../../renderer/spelling/tongue'
import { wrongWords } from '../../../../renderer/spelling/wrong-words'

const wrong = async (text: string, tongue: Tongue = 'en', ...known: readonly string[]): Promise<readonly string[]> =>
  wrongWords(text, await dictionaryOf(tongue), new Set(known)).map(({ from, to }) => text.slice(from, to))

describe('wrongWords', () => {
  it('marks words that are none', async () => {
    expect(await wrong('The comittee recieved teh report.')).toEqual(['comittee', 'recieved', 'teh'])
  })

  it('knows possessives and short forms with either apostrophe', async () => {
    expect(await wrong("The ship's crew didn't know the sailors’ union wouldn’t come.")).toEqual([])
  })

  it('takes words with a capital for names, acronyms and handles for what they are', async () => {
    expect(await wrong('Orla Venning of the NWA told @portcallow at port.example that McNair walked 10km with Saltreach’s Wieck.')).toEqual([])
  })

  it('marks a long word with a capital that is one letter off a word', async () => {
    expect(await wrong('Goverment Resigns After Parliment Vote')).toEqual(['Goverment', 'Parliment'])
  })

  it('looks at what hangs together by hyphens piece by piece', async () => {
    expect(await wrong('a well-knwon quay')).toEqual(['knwon'])
  })

  it('lets plain English be spelled either way, and American or British only its own', async () => {
    expect(await wrong('The colour and the color of the harbour and the harbor')).toEqual([])
    expect(await wrong('The colour and the color', 'en-us')).toEqual(['colour'])
    expect(await wrong('The harbour and the harbor', 'en-gb')).toEqual(['harbor'])
  })

  it('takes what the desk knows for right, in any case', async () => {
    expect(await wrong('The writethru and the Writethrus’ slug', 'en', 'writethru', 'writethrus', 'slug')).toEqual([])
  })

  it('reads French, with what hangs before a word, and leaves names alone', async () => {
    expect(await wrong('L’Élysée assure qu’Aline Moreau n’a pas parlé d’Orvane aujourd’hui, lorsqu’elle quittait l’hôtel.', 'fr')).toEqual([])
    expect(await wrong('Les habitents de la ville ont quité l’ecole.', 'fr')).toEqual(['habitents', 'quité', 'l’ecole'])
    expect((await dictionaryOf('fr')).suggest('gouvernemant')).toContain('gouvernement')
  })

  it('reads Spanish, Dutch and Russian', async () => {
    expect(await wrong('El ministro dijo que los vecinos volverían pronto a sus casas.', 'es')).toEqual([])
    expect(await wrong('El minsitro dijo que los vecinos volverian.', 'es')).toEqual(['minsitro', 'volverian'])
    expect((await dictionaryOf('es')).suggest('gobeirno')).toContain('gobierno')
    expect(await wrong('De regering zei dat de havenwerkers morgen weer aan het werk gaan.', 'nl')).toEqual([])
    expect(await wrong('De regernig zei dat de haven dicht blijtf.', 'nl')).toEqual(['regernig', 'blijtf'])
    expect(await wrong('Правительство сообщило, что жители Солёной Бухты вернулись домой.', 'ru')).toEqual([])
    expect(await wrong('Правительтво сообщило о пажаре.', 'ru')).toEqual(['пажаре'])
  })

  it('marks nothing in other scripts', async () => {
    expect(await wrong('قال الوزير إن Привет 東京')).toEqual([])
  })
})

describe('tongueOf', () => {
  it('finds the dictionary of a language, and none where there is none', () => {
    expect([tongueOf('en'), tongueOf('en-US'), tongueOf('en-AU'), tongueOf('ar'), tongueOf('de'), tongueOf('')]).toEqual(['en', 'en-us', 'en-gb', null, null, null])
    expect([tongueOf('es-AR'), tongueOf('fr-CA'), tongueOf('nl'), tongueOf('ru'), tongueOf('pt')]).toEqual(['es', 'fr', 'nl', 'ru', null])
  })
})

describe('suggestions', () => {
  it('have the word that was meant', async () => {
    expect((await dictionaryOf('en')).suggest('recieved')).toContain('received')
  })
})
