/** Files far larger than any agency sends take time in proportion: a list copied anew for each repeated line once made it minutes. */
import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { intake } from '../../store/intake'

const sentence = 'The harbour master of Port Hadrin said on Tuesday that two tugs had pulled the ferry off the rocks at high water. '

/** Processor time in milliseconds: some ten times what it takes, a quarter of what it took. */
const longest = 5_000

test.each([
  ['one paragraph of 3 MB', sentence.repeat(26_000)],
  ['26,000 times the same paragraph', `<?xml version="1.0"?><nitf><body><body.content>${`<p>${sentence}</p>`.repeat(26_000)}</body.content></body></nitf>`],
])('reads %s in a moment (regression)', (_name, text) => {
  const began = process.cpuUsage()
  const { stories } = intake({ bytes: Buffer.from(text), file: 'a', at: '2026-11-24T00:00:00Z' })
  const { user, system } = process.cpuUsage(began)
  expect(stories).toHaveLength(1)
  expect((user + system) / 1_000).toBeLessThan(longest)
})
