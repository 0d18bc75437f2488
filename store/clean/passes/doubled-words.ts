/** Asks about a word that stands twice: "the the". Only words that the language never doubles. */
import type { Block, Pass, Query } from '../../model'
import { languageOf } from '../copy'
import { runningWith, signs } from '../lines'
import { textChange } from '../make-change'

/** "in in", "on on", "is is" and "that that" are grammar, and so is a German "die die": left out. */
const words: Readonly<Record<string, string>> = {
  en: 'the a an of and or but with at from for their our my your his its were they we if as than into between',
  fr: 'le les de des du et à un une pour dans avec sur par est',
  de: 'und ein eine einen einem mit von im oder für bei nach auf',
  es: 'de del el los las un una y con en por para',
  it: 'il di del della e un una con per',
  pt: 'de do da o os e um uma com em por para',
  nl: 'de een van en met voor',
  ar: 'في على إلى أن عن التي الذي هذا هذه كان مع',
}

const shapes = new Map(
  Object.entries(words).map(([language, list]) => [
    language,
    new RegExp(`(?<![\\p{L}\\p{M}\\p{N}’'-])(${list.replaceAll(' ', '|')}) \\1(?![\\p{L}\\p{M}\\p{N}’'-])`, 'giu'),
  ]),
)

export const doubledWords: Pass = {
  id: 'doubled-words',
  title: 'Doubled words',
  after: ['spaces', 'quotes'],
  keeps: 'letters',
  finds: 'queries',
  find(story) {
    const shape = shapes.get(languageOf(story))
    return { changes: [], queries: shape === undefined ? [] : runningWith(story, signs.twice).flatMap((block) => doubledIn(block, shape)) }
  },
}

function doubledIn(block: Block, shape: RegExp): readonly Query[] {
  return [...block.text.matchAll(shape)].map(({ index: from, 0: both, 1: word = '' }): Query => {
    const reason = `The word “${word.toLowerCase()}” stands twice.`
    const fix = textChange('doubled-words/word', reason, block, [{ from: from + word.length, before: both.slice(word.length), after: '' }])
    return { rule: 'doubled-words/word', reason, block: block.id, from, to: from + both.length, fix }
  })
}
