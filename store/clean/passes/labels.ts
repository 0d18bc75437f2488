/**
 * Takes what is for the desk out of a headline: "UPDATE 3-Oil rises" (Reuters), "EIL: …", ANSA's ">>>ANSA/". The wire's facts keep which
 * version it is; a reader never sees it.
 */
import { headlineLabels, type Block, type Change, type Pass } from '../../model'
import { liveBlocks } from '../lines'
import { makeChange } from '../make-change'

export const labels: Pass = {
  id: 'labels',
  title: 'Labels of the wire',
  after: ['furniture', 'repeats', 'spaces'],
  keeps: 'meaning',
  finds: 'changes',
  find(story) {
    const headlines = liveBlocks(story).filter(({ role, text }) => role === 'headline' && text.length <= longest)
    return { changes: headlines.flatMap(unlabelled), queries: [] }
  },
}

const longest = 400
/** ANSA marks what is urgent by arrows, with its name behind them. */
const arrows = /^>{2,3}\s?(?:\p{Lu}{2,8}\/\s?)?/u

function unlabelled(block: Block): readonly Change[] {
  const mark = arrows.exec(block.text)?.[0] ?? ''
  const { rest } = headlineLabels(block.text.slice(mark.length))
  const before = block.text.slice(0, block.text.length - rest.length)
  if (before === '' || !/\p{L}/u.test(rest)) return []
  const reason = `“${before.trim()}” tells the desk which version this is; it is no part of the headline.`
  return [makeChange('labels/version', reason, [{ kind: 'text', block: block.id, from: 0, before, after: '' }])]
}
