/** Every sentence the command line says of its own. */
import { exportFormats, formats, importedFolder, lineEnds, listOrders, textEncodings, textFields, type GateKind } from '../model'

export const usage = `Copydesk cleans wire copy: each headline and caption once, one typography, tagged, every change explained.

copydesk clean PATH…|-  [--to FORMATS] [--out DIR] [--from FORMAT] [--json] [--override-embargo WHY]
    Cleans files and folders (- is standard input) without saving. Without --to and --out it prints plain text.
    --to      formats of the article files, parted by commas (default txt):
              ${exportFormats.join(', ')}
    --out     folder to write them to (default ./clean)
    --from    read the input as this format (default: found out from the content):
              ${formats.join(', ')}
    --override-embargo    let out what is under embargo, killed, withheld or an advisory; WHY stands in its changes
    --json    print one JSON document: stories, changes with reasons, queries, problems
copydesk import PATH… --library DIR     saves cleaned stories in a library
copydesk list [WORDS] --library DIR [--order ORDER] [--limit N] [--json]    the stories of a library, newest first
copydesk search WORDS --library DIR [--order ORDER] [--limit N] [--json]    best first, with the words around what was found
    WORDS     as in the window: 'ferry harb* "port hadrin" -sport headline:fire source:reuters state:ready lang:ar
              urgency:1-3 date:2026-11-20..2026-11-24 date:7d tag:"world cup" is:unread has:queries'
    --order   ${listOrders.join(', ')}
copydesk show STORY --library DIR [--json]
copydesk export [STORY…] --library DIR [--to FORMATS] [--out DIR] [--override-embargo WHY]
    all that are not spiked, or those named
    --preset NAME    as this preset of the library says; what is said besides goes before it
    --changed        only stories that have changed since they were last written there
  How article files are written (clean and export):
    --name TEMPLATE  their names: words and {slug}, {headline}, {date}, {id}, {language}; {slug|headline} is one or the other
    --into NAME      a folder inside the one they go to
  and plain text among them:
    --fields LIST    ${textFields.join(', ')}
    --wrap N         break lines at N columns (0: a paragraph a line)
    --line-end       ${lineEnds.join(', ')}
    --encoding       ${textEncodings.join(', ')}
copydesk watch FOLDER --library DIR [--to FORMATS] [--out DIR] [--then leave|move|remove] [--once] [--json]
    saves what comes into the folder, each file once when it is whole, and writes it out where --to or --out is given
    --then    what becomes of a file that was taken in (default leave; move: into FOLDER/${importedFolder})
    --once    takes what is there and ends; otherwise it watches until Ctrl+C
copydesk verify --library DIR [--mend] [--json]    looks at every file: schemas, hashes, histories, wire, list
    --mend    makes good what can be: lists, left-overs, damaged stories from their history or wire
copydesk backup FILE --library DIR     everything that cannot be made again, in one ZIP file, read back and compared
copydesk restore FILE --library DIR    makes the library anew in an empty folder; into a library that is there it brings the stories
                                       that it has not, and overwrites nothing
copydesk prune --older-than DAYS [--only spiked|exported] --library DIR [--do] [--json]
    shows what would go; with --do it goes to the bin
copydesk bin [list | restore [STORY…] | empty] --library DIR [--json]    only emptying deletes
copydesk help

Exit status: 0 all well; 1 some input had problems, the rest was done; 2 wrong usage.`

export const words = {
  noCommand: (command: string) => `There is no command “${command}”.`,
  needsPath: (command: string) => `copydesk ${command} needs a file or folder.`,
  needsLibrary: (command: string) => `copydesk ${command} needs --library DIR.`,
  needsStory: 'copydesk show needs the id of a story; copydesk list prints them.',
  unknownFormat: (name: string, known: readonly string[]) => `Unknown format “${name}”. Known: ${known.join(', ')}.`,
  notOneOf: (option: string, name: string, known: readonly string[]) => `${option} takes ${known.join(', ')}, not “${name}”.`,
  badWrap: (wrap: string, widest: number) => `--wrap takes a whole number up to ${String(widest)}, not “${wrap}”.`,
  noPreset: (name: string, known: readonly string[]) => `There is no preset “${name}”. ${known.length === 0 ? 'The library has none.' : `Known: ${known.join(', ')}.`}`,
  unchanged: (stories: string) => `${stories} unchanged and left as they are.`,
  needsWhy: '--override-embargo needs a reason.',
  needsWords: 'copydesk search needs words to look for; copydesk list prints all stories.',
  unknownOrder: (name: string, known: readonly string[]) => `Unknown order “${name}”. Known: ${known.join(', ')}.`,
  badLimit: (limit: string) => `--limit takes a whole number from 1, not “${limit}”.`,
  ignored: (parts: readonly string[]) => `Not understood, and left out: ${parts.join('  ')}`,
  noneFound: 'No story was found.',
  more: (shown: number, total: number) => `${shown.toLocaleString('en')} of ${total.toLocaleString('en')} stories.`,
  helpHint: 'copydesk help shows how it is used.',
  problem: (file: string, line: number | undefined, message: string) => `${file}${line === undefined ? '' : `:${line}`}: ${message}`,
  counted: (count: number, one: string, many: string) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`,
  wrote: (path: string) => `  ${path}`,
  summary: (stories: string, changes: string, queries: string, tags: string) => `${stories}: ${changes} made, ${queries} to look at, ${tags} suggested.`,
  files: (files: string, folder: string) => `${files} written to ${folder}:`,
  /** In a list: an embargo with its end. */
  held: (gate: GateKind, until: string | undefined) => `[${gate.toUpperCase()}${until === undefined ? '' : ` to ${until.slice(0, 16)}Z`}]`,
  message: (part: number) => `Message ${String(part)}`,
  alreadyOut: (path: string) => `  already exported: ${path}`,
  killed: (headline: string) => `Killed by a message that came in: ${headline}`,
  imported: (fresh: string, already: number) => `${fresh} imported${already === 0 ? '' : `, ${already} already there`}.`,
  tooSlow: 'It took too long to read and was left alone.',
  stopped: 'It could not be read: the reading of it broke off.',
  upgrading: 'of bringing the library up to date',
  progress: (done: number, total: number, what: string) => `${done} / ${total}  ${what}`,
  needsAge: 'copydesk prune needs --older-than DAYS: a whole number from 0.',
  unknownOnly: (name: string) => `--only takes spiked or exported, not “${name}”.`,
  pruned: (stories: string) => `${stories} moved to the bin; copydesk bin restore brings them back.`,
  wouldPrune: (stories: string) => `${stories} would go to the bin; --do moves them.`,
  unknownBin: 'copydesk bin takes list, restore with the ids of stories, or empty.',
  tookBack: (stories: string) => `${stories} taken out of the bin.`,
  emptied: (stories: string, bytes: number) => `${stories} deleted for good, ${(bytes / 1_000_000).toFixed(1)} MB.`,
  needsFile: (command: string) => `copydesk ${command} needs one backup file.`,
  backedUp: (stories: string, file: string) => `${stories} backed up to ${file}.`,
  restored: (stories: string, folder: string) => `${stories} restored to ${folder}.`,
  leftAsItIs: (headline: string) => `Here already in another revision, and left as it is: ${headline}`,
  needsFolder: 'copydesk watch needs one folder.',
  unknownThen: (name: string, known: readonly string[]) => `--then takes ${known.join(', ')}, not “${name}”.`,
  watching: (folder: string) => `Watching ${folder}.`,
  came: (headline: string, file: string) => `${headline === '' ? 'A story without a headline' : headline}  (${file})`,
  watched: (stories: string) => `${stories} came in.`,
  away: (folder: string) => `${folder} cannot be reached. It is looked for until it is back.`,
  back: (folder: string) => `${folder} is back.`,
  silent: (folder: string, since: string) => `Nothing has come into ${folder} since ${since.slice(0, 16).replace('T', ' ')} UTC, which is unlike it.`,
  verified: (stories: string, wires: string) => `${stories} and ${wires} looked at.`,
  allWell: 'All is well.',
  watchThere: 'Watch the folder there: Settings, Library.',
  mendThere: 'Close it there first.',
  handedOver: 'The library is open in another Copydesk, which does this.',
  faults: (count: number) => (count === 1 ? 'One thing is not in order.' : `${count.toLocaleString('en')} things are not in order.`),
  mended: (file: string, message: string) => `Mended: ${file}: ${message}`,
  unused: (count: number) => (count === 1 ? 'One wire copy is kept for no story.' : `${count.toLocaleString('en')} wire copies are kept for no story.`),
  quarantined: (count: number) => (count === 1 ? 'One file is in quarantine.' : `${count.toLocaleString('en')} files are in quarantine.`),
  emptyLibrary: 'The library holds no stories.',
  printedBreak: '\n* * *\n\n',
} as const
