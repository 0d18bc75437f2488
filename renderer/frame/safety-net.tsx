/** What is shown when a bug breaks the drawing of the window: a sentence and a way on, never a blank page. */
import { Component, type ReactNode } from 'react'
import { words } from '../words'

interface SafetyNetProps {
  readonly children: ReactNode
}

export class SafetyNet extends Component<SafetyNetProps, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return (
      <main className="nothing-open" role="alert">
        <p>{words.broken}</p>
        <p>
          <button type="button" className="button first" onClick={() => location.reload()}>
            {words.reload}
          </button>
        </p>
      </main>
    )
  }
}
