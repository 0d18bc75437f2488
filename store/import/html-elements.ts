/** What the elements of HTML mean to a projection into lines (https://html.spec.whatwg.org/multipage/rendering.html). */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

export const voids = set('area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr')

/** Never rendered, or furniture whose content is no copy: a picker's options, a player's "your browser does not support". */
export const leftOut = set(
  'script style template noscript svg iframe noembed noframes object audio video canvas select datalist textarea title xml applet',
)

/** Each begins and ends a line. */
export const blocks = set(
  'address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup legend li listing main menu nav ol optgroup option p plaintext pre search section summary ' +
    'table tbody td tfoot th thead tr ul xmp',
)

/** Follow each other without a blank line. */
export const tight = set('li dt dd')

export const preformatted = set('pre listing xmp plaintext')
export const headings = set('h1 h2 h3 h4 h5 h6')
export const cells = set('td th')
export const tableParts = set('table caption thead tbody tfoot tr td th')

/** A start tag of these ends an open paragraph. */
export const endsParagraph = set(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp',
)

/** HTML inside `svg` ends it: a browser shows what follows. */
export const endsDrawing = set('blockquote body center div dl h1 h2 h3 h4 h5 h6 head hr img li ol p pre span table ul')

/** Elements a line is named after, the nearest first. */
export const meaningful = set('h1 h2 h3 h4 h5 h6 p figcaption li dt dd td th caption blockquote address pre legend summary')

/** A paragraph inside these is what they are: the `p` of a `figcaption` is a caption. */
export const outranksParagraph = set('figcaption blockquote li dd address caption')

/** Inline elements a line is named after when it holds nothing else. */
export const meaningfulInline = set('time cite button label')

/** Ancestors whose name tells where on a page a line stands. */
export const landmarks = set(
  'nav aside footer header main article section figure figcaption blockquote ul ol li table form address dialog details button',
)
