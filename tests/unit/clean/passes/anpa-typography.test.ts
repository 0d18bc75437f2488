import { expect, test } from 'vitest'
import { clean } from '../../../../store/clean'
import { anpaTypography } from '../../../../store/clean/passes/anpa-typography'
import { blockId, plainDesk, storyId, type Format, type Role } from '../../../../store/model'

function cleaned(format: Format, role: Role, text: string) {
  const source = { file: 'a.tst', format, sha256: '0'.repeat(64), importer: 'anpa-1' }
  const { story, changes, refused } = clean({ id: storyId('a'), source, fields: {}, blocks: [{ id: blockId('b1'), role, text, source: [] }] }, plainDesk, [anpaTypography])
  expect(refused).toEqual([])
  return { text: story.blocks[0]?.text, rules: changes.map(({ rule }) => rule) }
}

test('reads halves and missing figures of a table', () => {
  expect(cleaned('anpa', 'table-row', 'Sampleton\t19\t4{\t{\t_')).toEqual({
    text: 'Sampleton\t19\t4½\t½\t—',
    rules: ['anpa-typography/half', 'anpa-typography/dash'],
  })
})

test('reads halves in running text, and leaves underscores there to the dashes', () => {
  expect(cleaned('anpa', 'paragraph', 'They are 2{ games back _ for now.').text).toBe('They are 2½ games back _ for now.')
})

test('leaves braces of other copy alone', () => {
  expect(cleaned('anpa', 'paragraph', 'The field {name} is empty.').rules).toEqual([])
  expect(cleaned('text', 'table-row', '4{\t_').rules).toEqual([])
  expect(cleaned('anpa', 'note', '4{').rules).toEqual([])
})
