/** Every sentence of the tour and the help, in one place, ready for a second language. */
import { helpArabic } from '../arabic/help'
import { language, type Sentences } from '../language'

export const english = {
  tour: {
    name: 'Tour',
    start: 'Take the tour',
    step: (at: number, of: number): string => `${String(at)} of ${String(of)}`,
    next: 'Next',
    back: 'Back',
    skip: 'Skip the tour',
    end: 'Done',
    steps: {
      queue: { title: 'The queue', text: 'Stories stand here, the newest first. J and K go through them, Enter goes into the copy, X marks several, S spikes one.' },
      story: { title: 'The copy', text: 'Clean and yours to edit. Struck lines were set aside and come back with one key. Marks show what the rules changed and what they ask.' },
      inspector: { title: 'Every change, with its reason', text: 'Take any change back alone, in any order, also tomorrow. Tags, checks and facts are the other leaves.' },
      export: { title: 'Out it goes', text: 'E shows the article file before it is written. Notes, struck lines and changes never go out with it.' },
      keys: { title: 'All by key', text: 'Ctrl+K finds any command by a few letters. ? shows every key. F1 is help.' },
    },
  },
  name: 'Help',
  keys: 'All keys',
  reported: (file: string): string => `The report is in ${file}. Read it, say what you did, and send it.`,
  parts: [
    {
      title: 'Bring copy in',
      text: [
        'Paste a page or a mail anywhere outside a text field, drop files or folders on the window, or open them. Text, HTML, Word, RTF, e-mail and the formats of the agencies are known by their content; ZIP archives and folders are gone through.',
        'Each story of a paste or file becomes a story of its own. The bytes are kept as they came, and the same file never makes a second story.',
      ],
    },
    {
      title: 'What the rules do',
      text: [
        'Repeated headlines and captions, buttons and other crumbs of the page are set aside, never deleted. Credits leave their captions, quotation marks and dashes become typographic. Each change stands in the inspector with its reason and an undo of its own.',
        'What no program can decide becomes a query: a word that seems missing, a date that cannot be. F8 goes to the next one; it is yours to mend or to ignore.',
        'What you correct can be taught for its source: the next page of that source is then right by itself. Settings list what was taught.',
      ],
    },
    {
      title: 'Edit',
      text: [
        'Enter and Backspace split and join lines. Ctrl+1 to Ctrl+9 say what a line is: headline, caption, paragraph. Everything you do stands in the same history as the rules’ changes, and is saved at once.',
        'The raw wire stands beside the copy on W, each line beside the block it became.',
        'H shows the history: each step with who, when and why, and a way back to it that can itself be undone. O is for notes to the desk; they never go out.',
      ],
    },
    {
      title: 'Find',
      text: [
        'The field over the queue searches all words of all stories. "Words in quotation marks" stand together; headline:, byline:, source: and tag: look in one place; a minus leaves out.',
      ],
    },
    {
      title: 'Take copy out',
      text: [
        'Mark a story ready, then export one or many to a folder in any of the formats. Files are named after the story, and none ever overwrites another’s.',
        'Before it goes, the sheet says what is still open in each story. A click or Enter goes to the place; “Back to the export”, at the foot of the window, comes back to the same choice. How long a headline may be is set in the settings.',
        'Ctrl+Shift+C copies the clean text, Shift+C the copy with its headings, lists and tables.',
        'A story under embargo, on hold or killed does not go out.',
      ],
    },
    {
      title: 'Where it all is',
      text: [
        'In a folder of plain files on this computer; nothing is sent anywhere. Settings say where, and keep a backup of it in one file.',
        'Help, Report a Problem, writes a text with versions, sizes and the last failures where you say. No copy stands in it, nor in the log; both can be sent with a bug report.',
      ],
    },
  ],
} as const

export const helpWords: Sentences<typeof english> = language === 'ar' ? helpArabic : english
