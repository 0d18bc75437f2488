import { describe, expect, it, test } from 'vitest'
import { isInvitation, withoutInvitations } from '../../../store/structure/invitation'
import { readUnits } from '../../../store/structure/units'
import { textWire } from './text-wire'

const units = (...lines: readonly string[]) => readUnits(textWire(lines.join('\n\n')))
const invites = (line: string): boolean => units(line).every(isInvitation)

describe('a call to the reader', () => {
  it.each([
    'Follow the Courier on Facebook and Instagram.',
    'Want more of this? Sign up for our weekly newsletter.',
    '¿Ya lo sabías? Únete a nuestro canal de Telegram.',
    'Nichts mehr verpassen: Abonnieren Sie kostenlos den Newsletter des Couriers.',
    'Twelve issues for £11.99. Click here for more information.',
    'mara.quill@courier.example',
    'twitter.com/maraquill',
  ])('%s', (line) => { expect(invites(line)).toBe(true) })

  it.each([
    'The pilots asked their friends to follow them on Facebook, Quill said.',
    'Follow the coast road north until the lighthouse comes into sight.',
    'She had learned of it from a newsletter that the port sends to its neighbours.',
    'Write to the harbour master at port@caldmoor.example before the end of May.',
  ])('not %s', (line) => { expect(invites(line)).toBe(false) })
})

const copy = 'Harbour pilots in Caldmoor went back to work on Thursday after a strike of nine days.'
const call = 'Follow the Courier on Facebook and Instagram.'

test('stand aside at both ends of a body, and stay inside it', () => {
  expect(withoutInvitations(units(call, copy, call, `${copy} They sail.`, call), [true, true, true, true, true])).toEqual([false, true, true, true, false])
})

test('are kept where there is nothing else', () => {
  expect(withoutInvitations(units(call), [true])).toEqual([true])
})
