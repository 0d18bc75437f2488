/** The window as a test sees it: verbs of an editor, found by role and name as a screen reader would. */
export { openDesk, Desk } from './desk'
export { expectAccessible } from './accessible'
export { copyOf, storiesOnDisk } from './on-disk'
export { plain, quay, quayStory } from './fixtures'
