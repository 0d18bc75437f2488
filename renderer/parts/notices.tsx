/** Messages at the foot of the window, and the live region that says them. */
import { useEffect, useRef, type FocusEvent } from 'react'
import { dismiss, setReading, useNotices } from '../state/notices'
import { useLibrary } from '../state/library'
import { focusPane } from '../state/panes'
import { words } from '../words'
import { Button } from './button'
import { CloseIcon } from './icons'

export function Notices() {
  const { shown, spoken } = useNotices()
  const readOnly = useLibrary((library) => library.readOnly !== null)
  const held = useRef<{ readonly button: Element; readonly before: Element | null } | null>(null)
  // A message that goes gives the focus back to where it came from.
  useEffect(() => {
    const was = held.current
    if (was === null || was.button.isConnected) return
    held.current = null
    setReading(false)
    if (document.activeElement !== document.body) return
    if (was.before instanceof HTMLElement && was.before.isConnected) was.before.focus()
    else focusPane('queue')
  })
  const hold = ({ target, relatedTarget }: FocusEvent): void => {
    const came = relatedTarget instanceof Element && relatedTarget.closest('.notices') === null ? relatedTarget : null
    held.current = { button: target, before: came ?? held.current?.before ?? null }
    setReading(true)
  }
  const letGo = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null) held.current = null
    setReading(false)
  }
  return (
    <section
      className={readOnly ? 'notices raised' : 'notices'}
      aria-label={words.notices}
      onFocus={hold}
      onBlur={letGo}
      onPointerEnter={() => setReading(true)}
      onPointerLeave={() => setReading(false)}
    >
      <p className="unseen" role="status">
        {spoken}
      </p>
      <ul aria-live="polite">
        {shown.map(({ id, text, tone, action }) => (
          <li key={id} className={`notice ${tone}`}>
            <span dir="auto">{text}</span>
            {action !== undefined && (
              <Button
                look="quiet"
                onPress={() => {
                  dismiss(id)
                  action.run()
                }}
              >
                {action.name}
              </Button>
            )}
            <Button look="quiet" name={words.close} onPress={() => dismiss(id)}>
              <CloseIcon />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
