/** Invented copy of any length, each story one of its own: about 400 characters a paragraph, and in each two places that the rules mend. */

const berths = ['eastern', 'western', 'northern', 'southern', 'inner', 'outer', 'old', 'new']

function paragraph(story: number, at: number): string {
  const berth = `${berths[at % berths.length] ?? ''} berth ${at + 1}`
  return [
    `The harbour office said on Tuesday that the ${berth} had been closed for ${at + story + 3} days -- longer than in any year since ${1900 + ((at * 7) % 99)},`,
    `a spokeswoman told reporters in Tolven. Ships of more than ${60 + at} metres will have to use another quay until pier ${at + 2} is mended, she said,`,
    `and the port's pilots are to meet the owners of ${at + 4} trawlers about it in week ${(at % 51) + 1} of the year.`,
  ].join(' ')
}

export const headline = (story: number): string => `Harbour Works Number ${story} to Last Until Winter`

export function wireCopy(story: number, paragraphs: number): string {
  return [headline(story), ...Array.from({ length: paragraphs }, (_, at) => paragraph(story, at))].join('\n\n')
}
