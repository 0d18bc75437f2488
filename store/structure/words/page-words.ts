/**
 * Words by which sentences of a page speak of the page, the site or the reader’s account and not of the news. Evidence only: a story on
 * privacy law uses them too, so none decides alone. Patterns are for lines in lower case.
 */

const any = (words: readonly string[]): RegExp => new RegExp(`(?:${words.join('|')})`, 'u')

const words = {
  housekeeping: any([
    'cookie', 'privacy', 'datenschutz', 'terms of', 'javascript', 'browser', 'adblock', 'ad blocker', 'nutzungsbedingungen', 'confidentialit', 'privacidad', 'privacidade', 'prywatno', 'конфиденциальност', 'الخصوصية', '隐私',
  ]),
  invitation: any([
    'newsletter', 'subscri', 'sign up', 'abonn', 'e-?mail', 'inbox', 'suscr[ií]b', 'assine', 'assinante', 'iscrivi', 'prenumer', 'subskry', 'подпис', 'اشترك', 'kostenlos', 'free trial', 'download (?:the|our)', 'our app', 'telegram', 'whatsapp', 'youtube', 'podcast', 'log ?in', 'sign in', 'register', 'anmelde', 'registr', 'donat', 'unterstütze', 'follow us', 'follow (?:\\S+ ){1,8}on (?:twitter|facebook|instagram|linkedin|x\\b)', 'reach (?:the |our )?(?:reporters?|authors?|writers?)\\b',
  ]),
  licence: any([
    'creative commons', 'cc[- ]by', 'licen[sc]e', 'lizenz', 'all rights', 'rechte vorbehalten', 'powered by', 'affiliate', 'designed by', 'disclaimer', 'haftung', 'derechos reservados', 'direitos reservados', 'droits réserv', 'prawa zastrzeżone', 'права защищены', 'الحقوق محفوظة', 'reproduction', 'may not be (?:published|reproduced|redistributed)', 'sponsored',
  ]),
  pageTalk: any([
    'this (?:article|story|post|page|site|website|blog)\\b', 'diese[rnms]? (?:artikel|beitrag|seite|website|text|blog)', 'cet article', 'ce site', 'este (?:art[ií]culo|sitio|artigo|site|blog)', 'questo (?:articolo|sito)', 'ten artykuł', 'click', 'klick', 'clique', 'comment', 'kommentar', 'comentar', 'komentarz', 'your (?:email|name|account|browser|comment)', 'our (?:site|team|readers|partners|website|blog)', 'unser(?:e|er|em|en)? (?:team|newsletter|redaktion|shop|seite|website)', 'published in', 'posted in', 'first appeared', 'originally (?:published|appeared)', 'veröffentlicht',
  ]),
  author: any([
    'about the author', 'is an? (?:\\p{L}+[ -]){0,3}(?:writer|reporter|editor|journalist|columnist|correspondent|blogger|photographer|contributor|professor)', 'über (?:den autor|die autorin|mich|uns)', 'sobre (?:o autor|a autora|el autor|la autora)', 'à propos de l[’\']auteur', 'arbeitet (?:als|bei|für)', '^(?:sobre|über|about) \\p{Ll}\\p{L}+ \\p{Ll}', 'freelance', 'follow (?:him|her|them) ', 'leitet (?:das|die|den) (?:\\p{L}+ )?(?:ressort|redaktion|abteilung)', '(?:ist|war) (?:\\p{L}+ ){0,2}(?:redakteur|reporter|journalist|korrespondent|autor)(?:in)?\\b', 'est (?:\\p{L}+ ){0,2}journaliste', 'es (?:\\p{L}+ ){0,2}periodista', 'é (?:\\p{L}+ ){0,2}jornalista', 'è (?:\\p{L}+ ){0,2}giornalista', 'jest (?:\\p{L}+ ){0,2}dziennikar', 'redaktor(?:ka)? (?:naczeln|prowadz|portal|serwis)', 'журналист(?:ка)? .{0,30}(?:издания|газеты|агентства)', 'صحفي(?:ة)? (?:في|لدى)',
  ]),
} as const

/** Words of which each topic has at least one, asked of single words first: most lines have none. */
const triggers: readonly string[] = [
  'cookie', 'privacy', 'datenschutz', 'terms', 'javascript', 'browser', 'adblock', 'blocker', 'nutzungs', 'confiden', 'privac', 'prywatno', 'конфиденц', 'الخصوصية', '隐私',
  'newsletter', 'subscri', '^sign', 'abonn', '^e?mail', 'inbox', 'suscr[ií]', 'assin', 'iscrivi', 'prenumer', 'subskry', 'подпис', 'اشترك', 'kostenlos', 'trial', 'download', '^app$', 'telegram', 'whatsapp', 'youtube', 'podcast', '^log', 'register', 'anmelde', 'registr', 'donat', 'unterstütz', 'follow',
  'commons', '^cc$', 'licen[sc]', 'lizenz', 'rights', 'rechte', 'powered', 'affiliate', 'designed', 'disclaimer', 'haftung', 'reservad', 'réserv', 'prawa', 'права', 'الحقوق', 'reproduc', 'publish', 'redistribut', 'sponsor',
  'article', 'story', 'post', 'page', 'site', 'blog', 'artikel', 'beitrag', 'seite', '^text$', 'art[ií][cg]', 'sitio', 'articolo', 'sito', 'artykuł', 'click', 'klick', 'clique', 'comment', 'kommentar', 'comentar', 'komentarz', 'account', '^name$', '^our$', '^unser', 'appeared', 'veröffentlicht',
  'author', 'writer', 'reporter', 'editor', 'journalist', 'columnist', 'correspondent', 'photographer', 'contributor', 'professor', '^autor', '^mich$', '^uns$', '^sobre$', '^über$', '^about$', 'auteur', 'arbeitet', 'freelance', 'ressort', 'redakt', 'reach', 'periodista', 'jornalista', 'dziennikar', 'журналист', 'صحفي',
]

/** Parts of words: a line without any of them does not fit the pattern on the topic, which need not be asked. */
const needed: Readonly<Record<keyof typeof words, readonly string[]>> = {
  housekeeping: ['cookie', 'privac', 'datenschutz', 'terms', 'javascript', 'browser', 'adblock', 'blocker', 'nutzungs', 'confiden', 'prywatno', 'конфиденц', 'الخصوصية', '隐私'],
  invitation: [
    'newsletter', 'subscri', 'sign$', 'abonn', 'mail', 'inbox', 'suscr', 'assin', 'iscrivi', 'prenumer', 'subskry', 'подпис', 'اشترك', 'kostenlos', 'trial', 'download', '^app', 'telegram', 'whatsapp', 'youtube', 'podcast', 'log$', 'login', 'regist', 'anmelde', 'donat', 'unterst', 'follow', 'reach$',
  ],
  licence: ['commons', '^cc$', 'licen', 'lizenz', 'rights', 'rechte', 'powered', 'affiliate', 'designed', 'disclaimer', 'haftung', 'reservado', 'réserv', 'prawa', 'права', 'الحقوق', 'reproduc', 'publish', 'redistribut', 'sponsored'],
  pageTalk: [
    'article', 'story', 'post', 'page', 'site', 'blog', 'artikel', 'beitrag', 'seite', 'text', '^art[ií]', 'sitio', 'articolo', 'sito', 'artykuł', 'click', 'klick', 'clique', 'comment', 'komment', 'comentar', 'komentarz', 'mail', '^name', 'account', 'browser', '^team', '^reader', '^partner', '^newsletter', '^redaktion', '^shop', 'published', 'appeared', 'veröffentlicht',
  ],
  author: [
    'author', 'writer', 'reporter', 'editor', 'journalist', 'columnist', 'correspondent', 'blogger', 'photographer', 'contributor', 'professor', 'autor', '^mich', '^uns', '^sobre$', '^über$', '^about$', 'auteur', 'arbeitet', 'freelance', 'follow$', 'ressort', 'redakt', 'abteilung', 'korrespondent', 'periodista', 'jornalista', 'giornalista', 'dziennikar', 'журналист', 'صحفي',
  ],
}

/** How a line begins that points to another story; a colon comes soon. */
const pointers: readonly string[] = [
  'see', 'read', 'watch', 'listen', 'more', 'also', 'related', 'factbox', 'mehr', 'lesen', 'weiter', 'siehe', 'hier', 'mire', 'mira', 'lea', 'lee', 'vea', 'ver', 'leia', 'veja', 'lire', 'voir', 'leggi', 'guarda', 'lees', 'bekijk', 'czytaj', 'zobacz', 'dowiedz', 'sprawdź', 'читайте', 'смотрите', 'اقرأ', 'شاهد',
]

export const pageWords = { ...words, triggers, needed, pointers } as const
