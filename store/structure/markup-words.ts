/** Words by which pages name their boxes (class, id, role, itemprop, element), in the languages seen; no site is named. */

const words = {
  comments: 'comment comments commentlist commenters disqus reply replies respond kommentar kommentare comentario comentarios commentaires commento commenti komentarze discussion fbcomments reactions',
  related: 'related recommended recommend recommendations recirc trending popular promo promos teaser teasers widget widgets sidebar rail carousel mostread most-read readmore further suggested similar upnext outbrain taboola latest crosssell verwandt relacionadas relacionados aside complementary prevnext',
  share: 'share sharing sharebar social sharedaddy addthis addtoany follow print toolbar tools actions buttons likes rating ratings vote votes',
  navigation: 'nav navbar navigation menu submenu breadcrumb breadcrumbs crumbs pagination pager paging toc tabs skip sitemap search topbar masthead',
  frame: 'footer header masthead copyright legal colophon contentinfo banner logo',
  notice: 'cookie cookies consent gdpr modal popup overlay lightbox alert paywall login signin register newsletter subscribe subscription signup form mailchimp optin dialog notice disclaimer hidden hide donate',
  advert: 'ad ads advert advertisement advertising adsense sponsor sponsored sponsors werbung anzeige publicidad commercial affiliate shop product products price',
  meta: 'meta metadata byline author authors bio date dateline time timestamp published datepublished tags tag tagged category categories keywords topics source info infos posted postmeta kicker eyebrow section-label',
  picture: 'caption captions figcaption figure credit credits gallery slideshow slider image photo picture media video embed',
  headline: 'headline title heading subtitle standfirst lead lede excerpt summary intro teaser description deck dek subhead',
  copy: 'article articlebody body content entry story text post paragraph richtext main prose copy bodytext',
} as const

export type BoxKind = keyof typeof words

const kindsOfWord = new Map<string, BoxKind[]>()
for (const kind of Object.keys(words) as BoxKind[]) {
  for (const word of words[kind].split(' ')) kindsOfWord.set(word, [...(kindsOfWord.get(word) ?? []), kind])
}

export function boxKinds(names: readonly string[]): readonly BoxKind[] {
  return names.flatMap((name) => kindsOfWord.get(name) ?? [])
}
