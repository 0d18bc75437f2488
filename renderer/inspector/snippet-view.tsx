/** A change in the list: what was struck, what stands now. Each side keeps its own direction. */
import type { Field } from '../../store/model'
import { words } from '../words'
import type { Snippet } from './snippet'

export function SnippetView({ snippet }: { readonly snippet: Snippet }) {
  switch (snippet.kind) {
    case 'words':
      return snippet.before === '' && snippet.after === '' ? null : (
        <span className="snippet">
          <Sides before={visible(snippet.before)} after={visible(snippet.after)} />
        </span>
      )
    case 'field':
      return (
        <span className="snippet">
          <em>{words.fields[snippet.field]}</em>{' '}
          <Sides before={valueOf(snippet.field, snippet.before)} after={valueOf(snippet.field, snippet.after)} />
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

function Sides({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <>
      {before !== '' && <del dir="auto">{before}</del>}
      {before !== '' && after !== '' && (
        <span className="arrow" aria-label={words.changes.became} role="img">
          {words.changes.arrow}
        </span>
      )}
      {after !== '' && <ins dir="auto">{after}</ins>}
    </>
  )
}

const valueOf = (field: Field, value: string): string => words.facts.value(field, value)

/** The same as plain words, for names of buttons. */
export function snippetText(snippet: Snippet): string {
  if (snippet.kind === 'field') return words.fields[snippet.field]
  if (snippet.kind !== 'words') return snippet.text
  if (snippet.before === '') return snippet.after
  return snippet.after === '' ? snippet.before : `${snippet.before} ${words.changes.arrow} ${snippet.after}`
}

/** A change of nothing but spaces would be seen as nothing: spaces are drawn as open boxes then. */
function visible(text: string): string {
  return text.trim() === '' ? text.replace(/[\s\u00a0\u200b]/g, '␣') : text
}
