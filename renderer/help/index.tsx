/** Help, offline: what an editor does with Copydesk, on one sheet. */
import { Button } from '../parts/button'
import { SheetFrame } from '../parts/sheet'
import { closeSheet, openSheet } from '../state/sheets'
import { startTour } from './tour'
import { helpWords } from './words'
import './help.css'

export function HelpSheet() {
  return (
    <SheetFrame title={helpWords.name} wide foot={<Foot />}>
      <div className="help">
        {helpWords.parts.map(({ title, text }) => (
          <section key={title}>
            <h3>{title}</h3>
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </div>
    </SheetFrame>
  )
}

function Foot() {
  return (
    <>
      <Button onPress={() => openSheet('keys')}>{helpWords.keys}</Button>
      <Button
        onPress={() => {
          closeSheet()
          startTour()
        }}
      >
        {helpWords.tour.start}
      </Button>
    </>
  )
}
