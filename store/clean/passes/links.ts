/**
 * What is left of a page's links once their targets are gone. A line that is only a tracked or shortened address is set
 * aside; one that is only an address is asked about, and so is the "(here)" that Reuters' links leave behind.
 */
import type { Block, Found, Pass, Query } from '../../model'
import { liveLines, signs, type Line } from '../lines'
import { setAside, textChange } from '../make-change'

export const links: Pass = {
  id: 'links',
  title: 'Links left behind',
  after: ['furniture'],
  keeps: 'letters',
  finds: 'both',
  find(story) {
    const lines = liveLines(story).filter(mayHave).map(({ block }) => linksIn(block))
    return { changes: lines.flatMap(({ changes }) => changes), queries: lines.flatMap(({ queries }) => queries) }
  },
}

/** An invisible mark inside it, and a space before its last points, are gone once the line is clean. */
const address = /^\s*(?:https?:\/\/|www\.)[\S\uFEFF]{3,2000}(?:\s[,.;:!?)\]،؛؟"'”’»\s]*)?$/i
/** Addresses made to count clicks, or that say nothing of where they lead. */
const tracked = /[?&](?:utm_[a-z]+|fbclid|gclid|igshid|mc_cid|taid|s_cid|cmpid|ftag|ocid)=|^\s*(?:https?:\/\/)?(?:www\.)?(?:t\.co|bit\.ly|tinyurl\.com|ow\.ly|buff\.ly|reut\.rs|apne\.ws|pic\.twitter\.com|trib\.al|dlvr\.it|goo\.gl|lnkd\.in|fb\.me|nyti\.ms|wapo\.st|bbc\.in|cnn\.it)\//i
const here = / ?(?:\(\s?here\s?\)|\[\s?here\s?\])/g

/** Cheap to ask; most lines have none of it. */
function mayHave({ block: { role, text }, signs: has }: Line): boolean {
  return ((has & signs.bracket) !== 0 && text.includes('here')) || (role === 'paragraph' && /^\s{0,20}(?:http|www)/i.test(text))
}

const nothing: Found = { changes: [], queries: [] }

function linksIn(block: Block): Found {
  const { id, role, text } = block
  if (role === 'paragraph' && address.test(text)) {
    const aside = setAside('links/address', 'This line is only the address of a link.', block)
    if (tracked.test(text)) return { changes: [setAside('links/tracked', 'This line is only the address of a link that counts clicks.', block)], queries: [] }
    return { changes: [], queries: [{ rule: 'links/address', reason: 'This line is only an address. Does it belong to the copy?', block: id, from: 0, to: 0, fix: aside }] }
  }
  if (!text.includes('here')) return nothing
  const queries = [...text.matchAll(here)].map(({ index: from, 0: words }): Query => {
    const reason = 'A link stood here; its word seems to be left over.'
    return { rule: 'links/here', reason, block: id, from, to: from + words.length, fix: textChange('links/here', reason, block, [{ from, before: words, after: '' }]) }
  })
  return { changes: [], queries }
}
