/** Telling a whole page from copy that was cut out of one. */
import { describe, expect, it } from 'vitest'
import { isPage } from '../../../store/structure/is-page'
import { repetition } from '../../../store/structure/repetition'
import { readUnits } from '../../../store/structure/units'
import { textWire } from './text-wire'

const paragraph = 'The harbour office said on Tuesday that the eastern berth had been closed for nine days, longer than in any year.'

function page(...lines: readonly string[]): boolean {
  const units = readUnits(textWire(lines.join('\n')))
  return isPage(units, repetition(units))
}

describe('isPage', () => {
  it('knows a page by many different short lines that stand once', () => {
    const links = ['Museum lends map', 'Bakers march', 'Weather', 'Tide tables', 'Letters', 'Obituaries', 'Shipping news', 'Crossword', 'Archive', 'Jobs']
    expect(page('Berth Closed', paragraph, paragraph.replace('nine', 'ten'), ...links)).toBe(true)
  })

  it('takes scraped copy for copy, whose headline and captions come again and again', () => {
    const scraped = ['Berth Closed for Nine Days', 'TT', 'Ships wait off Caldmoor (AP)', 'Berth Closed for Nine Days', 'Ships wait off Caldmoor (AP)', 'TT']
    expect(page(...scraped, paragraph, paragraph.replace('nine', 'ten'))).toBe(false)
  })

  it('takes a story with crossheads for copy', () => {
    const parts = ['Who pays', 'What follows', 'How it began', 'What the pilots want'].flatMap((crosshead, at) => [crosshead, paragraph.replace('nine', `${at + 11}`)])
    expect(page('Berth Closed for Nine Days', ...parts)).toBe(false)
  })
})
