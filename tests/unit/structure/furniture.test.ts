import { describe, expect, it } from 'vitest'
import { isFurniture } from '../../../store/structure/look'
import { readUnits } from '../../../store/structure/units'
import { textWire } from './text-wire'

const isButton = (line: string): boolean => readUnits(textWire(line)).every(isFurniture)

describe('a line over other stories, or back to their list', () => {
  it.each(['Die meistgelesenen Artikel im Courier', 'Most read stories', 'Weitere Inhalte:', 'Lo más leído de Caldmoor', 'Zur Artikelübersicht', 'Zurück zur Liste'])('%s', (line) => { expect(isButton(line)).toBe(true) })

  it.each(['Most people read the notice twice before they signed it.', 'The latest stories about the bridge are not true, the council said on Monday.', 'Zurück zur Natur will in Tolven niemand'])(
    'not %s',
    (line) => { expect(isButton(line)).toBe(false) },
  )
})
