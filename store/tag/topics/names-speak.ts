/** Names speak for topics too: a story of two football clubs is of sport whatever its words are. */
import type { Sighting } from '../sighting'
import { teams } from '../names/teams'

type Speak = (code: string, name: string, weight: number) => void

let clubs: ReadonlySet<string> | undefined

const shapes: readonly (readonly [RegExp, string, number])[] = [
  [/\b(?:Cup|League|Olympics|Championship|Open|Grand Prix|Marathon|Games|Wimbledon|Tour de France|Bundesliga|LaLiga|NBA|NFL|Formula One)\b|دوري|كأس/u, '15000000', 1.5],
  [/\b(?:Film Festival|Oscars|Grammys|Festival|Booker Prize|Orchestra|Opera|Gallery|Museum)\b|musée/u, '01000000', 1],
  [/\b(?:Party|Senate|Parliament|Congress|House of Commons|House of Lords|Bundestag|Bundesrat|Knesset|Labour Party|CDU|SPD)\b|Partido|Assemblée|حزب|البرلمان/u, '11000000', 1.2],
  [/\b(?:Forces|Army|Hamas|Hezbollah|Houthis|ISIS|Al-Qaeda|Taliban|Wagner Group|Central Command|Militia)\b|الجيش|قوات|حماس/u, '16000000', 1.2],
  [/\b(?:Court|Tribunal|Prosecution Service)\b|Audiencia|Fiscalía|Gericht|محكمة/u, '20000106', 1.2],
  [/\b(?:Hospital|Health|Medicine|Medicines|Disease|Medical|NHS)\b|Krankenhaus|وزارة الصحة/u, '07000000', 0.8],
  [/\b(?:Bank|Securities|Nasdaq|Stock Exchange|Capital|Holdings|Motors|Energy)\b|Banco|بنك/u, '04000000', 0.6],
  [/\b(?:NASA|JAXA|Space Agency|Observatory|Institute of Technology)\b/u, '13000000', 1],
  [/\b(?:Church|Vatican|Diocese|Pope)\b|البابا/u, '12000000', 1.2],
  [/\b(?:Storm|Typhoon|Hurricane|Cyclone|Huracán|Meteorological|Met Office|Weather Service)\b/u, '17000000', 1.5],
  [/\b(?:University|School|College)\b/u, '05000000', 0.3],
]

export function namesSpeak(sightings: readonly Sighting[], speak: Speak): void {
  clubs ??= new Set(teams.split('\n').map((row) => row.split(';')[0]?.trim() ?? ''))
  for (const name of new Set(sightings.filter(({ kind }) => kind !== 'person').map((one) => one.name))) {
    if (name !== '' && clubs.has(name)) speak('15000000', name, 1.5)
    for (const [shape, code, weight] of shapes) if (shape.test(name)) speak(code, name, weight)
  }
}
