/** Messages at the foot of the window, and the live region that says them. */
import { dismiss, useNotices } from '../state/notices'
import { words } from '../words'
import { Button } from './button'
import { CloseIcon } from './icons'

export function Notices() {
  const { shown, spoken } = useNotices()
  return (
    <section className="notices" aria-label={words.notices}>
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
