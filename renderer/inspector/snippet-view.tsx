/** A change in the list: what was struck, what stands now. Each side keeps its own direction. */
import { words } from '../words'
import type { Snippet } from './snippet'

export function SnippetView({ snippet }: { readonly snippet: Snippet }) {
  switch (snippet.kind) {
    case 'words':
      return (
        <span className="snippet">
          {snippet.before !== '' && <del dir="auto">{visible(snippet.before)}</del>}
          {snippet.before !== '' && snippet.after !== '' && (
            <span className="arrow" aria-label={words.changes.became} role="img">
              {words.changes.arrow}
            </span>
          )}
          {snippet.after !== '' && <ins dir="auto">{visible(snippet.after)}</ins>}
        </span>
      )
    case 'aside':
      return (
        <span className="snippet" dir="auto">
          <del>{snippet.text}</del> <em>{words.changes.setAside}</em>
        </span>
      )
    case 'back':
      return (
        <span className="snippet" dir="auto">
          <ins>{snippet.text}</ins> <em>{words.changes.broughtBack}</em>
        </span>
      )
    case 'role':
      return (
        <span className="snippet" dir="auto">
          <em>{words.changes.roleBecame(snippet.before, snippet.after)}</em> <bdi>{snippet.text}</bdi>
        </span>
      )
    case 'split':
    case 'join':
    case 'move':
      return (
        <span className="snippet" dir="auto">
          <em>{words.changes.moves[snippet.kind]}</em> <bdi>{snippet.text}</bdi>
        </span>
      )
  }
}

/** The same as plain words, for names of buttons. */
export function snippetText(snippet: Snippet): string {
  if (snippet.kind !== 'words') return snippet.text
  if (snippet.before === '') return snippet.after
  return snippet.after === '' ? snippet.before : `${snippet.before} ${words.changes.arrow} ${snippet.after}`
}

/** A change of nothing but spaces would be seen as nothing: spaces are drawn as open boxes then. */
function visible(text: string): string {
  return text.trim() === '' ? text.replace(/[\s\u00a0\u200b]/g, '␣') : text
}
