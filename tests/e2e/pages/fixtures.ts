/** Invented copy in the shapes that desks see. */
export const quay = 'Eastern Quay to Reopen in Spring'

/** One story. Two queries: a word that stands twice, which has a mend, and a word that is missing, which has none. */
export const quayStory = `${quay}

The harbour office said on Tuesday that the the work on the eastern quay would last until the end of the year.

A lifeboat crew set out on Monday to fetch a sick child from Saltreach on but was beaten back by the wind.

Ships of more than 90 metres will have to use the western quay until then, a spokeswoman told reporters at noon.

Share

The council meets again on Thursday to hear from the captains.
`

/** One story under a headline, two paragraphs long. */
export const plain = (headline: string): string => `${headline}

The harbour office said on Tuesday that the work on the eastern quay would last until the end of the year.

Ships of more than 90 metres will have to use the western quay until then, a spokeswoman told reporters at noon.
`
