/** The lint rule `copydesk/rooms`: an import must be one that the table of rooms allows. */
import path from 'node:path'
import { refusal } from './rooms.mjs'

export const rooms = {
  meta: { type: 'problem', schema: [], messages: { refused: 'Not allowed here: {{why}} (see build/rooms.mjs).' } },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/')
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return
      const why = refusal(file, node.source.value)
      if (why) context.report({ node: node.source, messageId: 'refused', data: { why } })
    }
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check }
  },
}
