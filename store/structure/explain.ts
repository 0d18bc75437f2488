/** Why a line was taken for copy or left out: what each question says of it, the strongest first. For whoever asks about one line. */
import type { Wire } from '../model'
import { readings, weighPage } from './body'
import { lineQuestions } from './evidence'
import { headlinesAbove } from './headline'
import { headLines } from './headline-views'
import { countBoxes } from './markup-boxes'
import { markupViews, questions } from './markup-evidence'
import { isMarkedPage } from './markup-page'
import { repetition } from './repetition'
import { readUnits } from './units'
import { viewPage } from './view'

export interface Said {
  /** The question, as a desk would put it: "ends as a sentence". */
  readonly name: string
  /** For copy where positive, against it where negative; natural logarithm of the odds. */
  readonly says: number
}

/** What speaks for and against the line that holds this offset of the wire text; nothing where none does. Linear in the text. */
export function explain(wire: Wire, offset: number): readonly Said[] {
  const units = readUnits(wire)
  const at = units.findIndex(({ lines }) => lines.some(({ from, to }) => from <= offset && offset < to))
  const repeats = repetition(units)
  const page = viewPage(units, repeats, headlinesAbove(headLines(units, repeats, wire.stated.headline), units))
  const view = page.views[at]
  if (view === undefined) return []
  if (!isMarkedPage(units)) return strongest(lineQuestions, view)
  const plain = weighPage(page)
  const marked = markupViews(units, plain.line, readings(plain).inBody, countBoxes(units, wire.stated.headline))[at]
  return marked === undefined ? [] : strongest(questions, marked)
}

interface Asked<Of> {
  readonly name: string
  readonly weight: number
  readonly holds: (of: Of) => number
}

function strongest<Of>(asked: readonly Asked<Of>[], of: Of): readonly Said[] {
  const said = asked.map(({ name, weight, holds }): Said => ({ name, says: weight * holds(of) }))
  return said.filter(({ says }) => says !== 0).sort((one, other) => Math.abs(other.says) - Math.abs(one.says))
}
