/** The quick road reads nothing otherwise than parse5 does, and leaves to it whatever it is not sure of. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Tokenizer, TokenizerMode, type Token, type TokenHandler } from 'parse5'
import { expect, test } from 'vitest'
import { readPlainHtml, type Mode, type TokenTaker } from '../../../store/import/html-plain'
import { mutated, randomOf } from '../../helpers/mutate'

const modes: Readonly<Record<string, Mode>> = { script: 'letters', style: 'letters', xmp: 'letters', iframe: 'letters', noembed: 'letters', noframes: 'letters', noscript: 'letters', title: 'references', textarea: 'references' }

/** Writes down what comes, letters that follow each other as one. */
class Tokens implements TokenTaker, TokenHandler {
  readonly told: string[] = []
  tokenizer: Tokenizer | undefined
  private mode: Mode = 'markup'
  private letters = ''

  takeStart(name: string, attributes: readonly Token.Attribute[], isEmpty: boolean): void {
    this.say(`<${name} ${attributes.map((one) => `${one.name}=“${one.value}”`).join(' ')}${isEmpty ? '/' : ''}>`)
    this.mode = modes[name] ?? 'markup'
  }

  takeEnd(name: string): void {
    this.say(`</${name}>`)
  }

  takeLetters(letters: string): void {
    this.letters += letters
  }

  takeComment(words: string): void {
    this.say(`<!--${words}-->`)
  }

  takeMode(): Mode {
    const { mode } = this
    this.mode = 'markup'
    return mode
  }

  onStartTag({ tagName, attrs, selfClosing }: Token.TagToken): void {
    this.takeStart(tagName, attrs, selfClosing)
    const mode = this.takeMode()
    if (this.tokenizer === undefined || mode === 'markup') return
    this.tokenizer.state = mode === 'references' ? TokenizerMode.RCDATA : tagName === 'script' ? TokenizerMode.SCRIPT_DATA : TokenizerMode.RAWTEXT
  }

  onEndTag({ tagName }: Token.TagToken): void {
    this.takeEnd(tagName)
  }

  onCharacter({ chars }: Token.CharacterToken): void {
    this.takeLetters(chars)
  }

  onWhitespaceCharacter({ chars }: Token.CharacterToken): void {
    this.takeLetters(chars)
  }

  onComment({ data }: Token.CommentToken): void {
    this.takeComment(data)
  }

  onNullCharacter(): void {}
  onDoctype(): void {}

  onEof(): void {
    this.say('')
  }

  private say(told: string): void {
    if (this.letters !== '') this.told.push(this.letters)
    this.letters = ''
    this.told.push(told)
  }
}

function read(html: string, from: number, tokens: Tokens): readonly string[] {
  tokens.tokenizer = new Tokenizer({}, tokens)
  tokens.tokenizer.write(html.slice(from), true)
  return tokens.told
}

const byParse5 = (html: string) => read(html, 0, new Tokens())

function byBoth(html: string): readonly string[] {
  const tokens = new Tokens()
  return read(html, readPlainHtml(html, tokens), tokens)
}

/** Where the quick road gives up; nothing where it reads all. */
function leaves(html: string): string | undefined {
  const at = readPlainHtml(html, new Tokens())
  return at === html.length ? undefined : html.slice(at)
}

const folder = join(import.meta.dirname, '../../fixtures')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:html|xml|json)$/.test(name)).sort().map((name) => readFileSync(join(folder, name)))
const written = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8').replace(/\r\n?/g, '\n').replaceAll('\0', '')

test('reads every file of the fixtures as parse5 does', () => {
  expect(files.length).toBeGreaterThan(50)
  for (const file of files) expect(byBoth(written(file))).toEqual(byParse5(written(file)))
})

/** A hundred thousand heaps were run by hand. */
const amount = Number(process.env['COPYDESK_FUZZ'] ?? '300')
const seeds = Array.from({ length: amount }, (_none, at) => at + 1)

test(`reads ${String(amount)} damaged files as parse5 does`, () => {
  const html = (seed: number) => {
    const random = randomOf(seed)
    const pick = () => files[Math.floor(random() * files.length)] ?? Buffer.alloc(0)
    return written(mutated(pick(), pick(), random)).slice(0, 40_000)
  }
  expect(seeds.filter((seed) => JSON.stringify(byBoth(html(seed))) !== JSON.stringify(byParse5(html(seed))))).toEqual([])
})

const pieces = ['<p>', '</p>', '<P CLASS="a b">', "<a href='x?a=1&b=2&amp;c'>", '</a >', '<br/>', '<br />', '<', '</', '<!', '<!--', '-->', '<!-- a -->', '<!-->', '<!--->', '--!>', '<!doctype html>', '<?a?>', '<![CDATA[x]]>', '&', '&amp;', '&amp', '&nbsp;',
  '&notit;', '&copy=', '&#39;', '&#x41;', '&#128;', '&#0;', '&#xD;', '&#x110000;', '&bogus;', '&b=', ' ', '\n', 'text', '<script>', '</script>', '</SCRIPT >', 'a && b', '<style>', '</style x>', '<title>', '</title>', '<textarea/>', '</textarea>',
  '<a b=c>', '<a=b>', '<a b=c">', '<a b>', '<a b="c"d="e">', '<a b="1" B="2">', '<ä>', '<a ä="b">', '<o:p>', '="', '"', "'", '>', '/>', '=', '<plaintext>', '\u00A0', '\f', '<svg><style>', '</svg>', '<iframe src="a"/>', '</iframe>']

test(`reads ${String(amount * 20)} heaps of odd pieces as parse5 does`, () => {
  const html = (seed: number) => {
    const random = randomOf(seed)
    return Array.from({ length: 1 + Math.floor(random() * 12) }, () => pieces[Math.floor(random() * pieces.length)]).join('')
  }
  const all = Array.from({ length: amount * 20 }, (_none, at) => at + 1)
  expect(all.filter((seed) => JSON.stringify(byBoth(html(seed))) !== JSON.stringify(byParse5(html(seed)))).map(html)).toEqual([])
})

test.each([
  ['a paragraph with its marks', '<p class="lead">It sails &amp; turns, &quot;soon&quot;.<br/>More&nbsp;here</p>'],
  ['an address with its parameters', '<a href="https://example.com/?a=1&b=2">Here</a>'],
  ['a script and a style', '<style>p > a { color: red }</style><script>if (a < b && c) d()</script><p>Copy</p>'],
])('reads %s to the end', (_name, html) => {
  expect(leaves(html)).toBeUndefined()
})

test.each([
  ['a value without marks', '<p>One</p><a b=c>Two</a>', '<a b=c>Two</a>'],
  ['a name that is not known here', 'One<p>Two &rarrw; three</p>', 'Two &rarrw; three</p>'],
  ['a script that opens a comment', 'One<script><!-- a</script>', '<script><!-- a</script>'],
  ['an element of letters without an end', '<style>p {}', '<style>p {}'],
])('leaves %s to parse5', (_name, html, rest) => {
  expect(leaves(html)).toBe(rest)
})
