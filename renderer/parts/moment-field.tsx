/**
 * A day and an hour by this computer's clock, part by part: figures are typed, arrows turn them. Chromium's own field speaks the system's
 * language and runs from the left whatever the interface does; the library's announces its parts by a way that our policy of content
 * shuts (`innerHTML`).
 */
import { Fragment, useState, type ChangeEvent, type KeyboardEvent, type ReactNode } from 'react'
import { language, locale } from '../language'

const parts = ['year', 'month', 'day', 'hour', 'minute'] as const
type Part = (typeof parts)[number]
type Figures = Readonly<Record<Part, string>>

/** In English the year comes first, for 11/12 is two days. */
const ofDay: readonly Part[] = language === 'ar' ? ['day', 'month', 'year'] : ['year', 'month', 'day']
const ofTime: readonly Part[] = ['hour', 'minute']
const names = new Intl.DisplayNames(locale, { type: 'dateTimeField' })
const least: Readonly<Record<Part, number>> = { year: 2000, month: 1, day: 1, hour: 0, minute: 0 }
const most: Readonly<Record<Part, number>> = { year: 2199, month: 12, day: 31, hour: 23, minute: 59 }
const lengthOf = (part: Part): number => (part === 'year' ? 4 : 2)

interface MomentFieldProps {
  readonly name: string
  readonly initial?: Date
  /** `null` while a part is missing, or the day is none. */
  readonly onChange: (at: Date | null) => void
}

export function MomentField({ name, initial, onChange }: MomentFieldProps) {
  const [figures, setFigures] = useState<Figures>(initial === undefined ? none : figuresOf(initial))
  const change = (part: Part, text: string): void => {
    const now = { ...figures, [part]: text }
    setFigures(now)
    onChange(momentOf(now))
  }
  const whole = parts.every((part) => figures[part] !== '')
  const wrong = whole && momentOf(figures) === null
  const row = (these: readonly Part[], sign: string): ReactNode =>
    these.map((part, at) => (
      <Fragment key={part}>
        {at > 0 && <span aria-hidden="true">{sign}</span>}
        <PartField part={part} text={figures[part]} wrong={wrong} onChange={(text) => change(part, text)} />
      </Fragment>
    ))
  return (
    <div role="group" aria-label={name} className="field moment-field">
      <span className="moment-parts">{row(ofDay, language === 'ar' ? '/' : '-')}</span>
      <span className="moment-parts" dir="ltr">
        {row(ofTime, ':')}
      </span>
    </div>
  )
}

interface PartFieldProps {
  readonly part: Part
  readonly text: string
  readonly wrong: boolean
  readonly onChange: (text: string) => void
}

function PartField({ part, text, wrong, onChange }: PartFieldProps) {
  const type = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const typed = plainFigures(target.value).slice(0, lengthOf(part))
    onChange(typed)
    if (typed.length === lengthOf(part)) neighbour(target, 1)?.select()
  }
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (by !== undefined) onChange(turned(part, text, by))
    else if (event.key === 'Backspace' && text === '') neighbour(event.currentTarget, -1)?.select()
    else return
    event.preventDefault()
  }
  return (
    <input
      type="text"
      role="spinbutton"
      inputMode="numeric"
      autoComplete="off"
      aria-label={names.of(part)}
      aria-valuemin={least[part]}
      aria-valuemax={most[part]}
      {...(text !== '' && { 'aria-valuenow': Number(text), 'aria-valuetext': text })}
      aria-invalid={wrong}
      className={part}
      dir="ltr"
      placeholder={'–'.repeat(lengthOf(part))}
      value={text}
      onChange={type}
      onKeyDown={press}
      onFocus={({ target }) => target.select()}
    />
  )
}

const none: Figures = { year: '', month: '', day: '', hour: '', minute: '' }

const figuresOf = (at: Date): Figures => ({
  year: padded('year', at.getFullYear()),
  month: padded('month', at.getMonth() + 1),
  day: padded('day', at.getDate()),
  hour: padded('hour', at.getHours()),
  minute: padded('minute', at.getMinutes()),
})

const padded = (part: Part, figure: number): string => String(figure).padStart(lengthOf(part), '0')

/** One on, or back, round the end; from an empty part to what it is now. */
function turned(part: Part, text: string, by: number): string {
  if (text === '') return figuresOf(new Date())[part]
  const span = most[part] - least[part] + 1
  return padded(part, ((((Number(text) - least[part] + by) % span) + span) % span) + least[part])
}

/** Figures of Arabic and Persian keyboards are figures too. */
const plainFigures = (text: string): string => [...text].map((letter) => figureOf(letter)).join('')

function figureOf(letter: string): string {
  const known = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'].map((figures) => figures.indexOf(letter)).find((at) => at >= 0)
  return known === undefined ? '' : String(known)
}

function neighbour(field: HTMLInputElement, side: -1 | 1): HTMLInputElement | undefined {
  const fields = [...(field.closest('.moment-field')?.querySelectorAll('input') ?? [])]
  const next = fields[fields.indexOf(field) + side]
  next?.focus()
  return next
}

/** A year of two figures is one of this century. */
export function momentOf(figures: Figures): Date | null {
  if (parts.some((part) => figures[part] === '')) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.map((part) => Number(figures[part]))
  if (hour > most.hour || minute > most.minute) return null
  const at = new Date(year < 100 ? 2000 + year : year, month - 1, day, hour, minute)
  return at.getMonth() === month - 1 && at.getDate() === day ? at : null
}
