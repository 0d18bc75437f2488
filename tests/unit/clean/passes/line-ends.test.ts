import { expect, test } from 'vitest'
import { clean } from '../../../../store/clean'
import { storyId } from '../../../../store/model'
import { structure } from '../../../../store/structure'
import { textWire } from '../../structure/text-wire'

/** The paragraphs of a wrapped text as the desk makes them. */
function paragraphs(text: string): readonly string[] {
  const wire = textWire(text)
  return structure(wire).flatMap(({ blocks, fields }, at) => clean({ id: storyId(`s${at}`), source: wire.source, blocks, fields }).story.blocks.map((block) => block.text))
}

const wrapped = (word: string): string => `Berth Closed for Days

The harbour office of Caldmoor said on Tuesday that the ${word}
had closed the eastern berth for nine days and that the big well-
known ferry would have to wait outside until the government had
finished its work on the quay, which may take until the autumn.
`

test('joins a word that was parted at the end of a line and stands whole elsewhere', () => {
  expect(paragraphs(wrapped('govern-\nment in Tolven, which owns most of the ships and the quays too,'))[1]).toContain('that the government in Tolven')
})

test('keeps the hyphen of a word that stands nowhere whole', () => {
  expect(paragraphs(wrapped('government'))[1]).toContain('the big well-known ferry')
})
