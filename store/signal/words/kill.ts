const item = '(?:story|item|alert|article|copy|dispatch|snap|flash|brief|take|report)s?'
const meldung = '(?:eil)?(?:meldung|bericht|text|nachricht|beitrag)'
const noticia = '(?:noticia|nota|informacion|despacho|cronica)s?'

/** How agencies take a story back. Folded by `plain`; patterns. A story about a withdrawal says none of these at its start. */

/** Read only in capitals, at the start of a line. */
export const killsInCapitals: readonly string[] = [
  '(?:(?:urgent|bulletin|mandatory|story|copy|flash)[ ,:-]{1,3})*kill(?:[ ,.!-]{1,3}kill)+(?: |[.!:-]|$)',
  '(?:bulletin|mandatory|urgent|story|copy|photo|picture|video|graphic|legal|immediate|advisory)[ ,:-]{1,3}kill(?:[ .!:-]|$)',
  '(?:ap|aap|afp|cp|dpa|pa|upi|pti) kill(?: (?:advisory|notice|order)|[.!:-]|$)',
  'please kill (?!me\\b|us\\b)',
  'kill (?:notice|advisory|bulletin|order|story|copy)(?:[ .!:-]|$)',
  '(?:kill ?/ ?)?(?:copy )?take-?down(?: notice)? ?(?:[:.!-]|$)',
  '(?:photo |graphic |story |copy )?elimination ?(?:[:.!-]|$)',
  'disregard (?:(?:the |our |all )?(?:previous|earlier|last|above) )?' + item,
  'kill ?(?:[:!]|-(?! ?\\d))',
  '(?:this |the )?(?:story|item|article|alert) (?:is |has been )?(?:withdrawn|killed|retracted)(?:[ .!:-]|$)',
  'withdrawn ?(?:[:)-]|$)',
  meldung + ' (?:ist |wird |wurde )?(?:zuruckgezogen|gesperrt|storniert)(?:[ .!:-]|$)',
  '(?:annullierung|annulliert|stornierung) ?(?:[:.!-]|$)',
  'zuruckgezogen ?[:-]',
  '(?:depeche|alerte|article) annulee?(?:[ .!:-]|$)',
  "annuler? (?:la |l'|notre )?(?:depeche|alerte)(?: |[.!:-]|$)",
  '(?:a annuler|annulation)(?: ?[.!:)-]|$)',
  '(?:anulacion|noticia anulada|anular(?: noticia)?) ?(?:[.!:)-]|$)',
  '(?:annullare(?: notizia)?|annullamento|anular noticia) ?(?:[.!:)-]|$)',
  '(?:(?:bericht )?(?:ingetrokken|vervallen)|vervallen bericht|annulering) ?(?:[.!:-]|$)',
  '(?:makulering|makulerad|annullering|annulleret|annullert|annullerad|aterkallas|aterkallelse|trekk(?:es)? tilbake|perutettu|peruutus) ?(?:[.!:-]|$)',
  'haber iptal ?(?:[.!:-]|$)',
  'الغاء(?: (?:ال)?(?:خبر|برقيه)(?= |[.!:-]|$)| ?(?:[.!:-]|$))',
  'аннулир\\p{L}+(?: ?[.!:-]|$)',
]

/** Read in any letters, at the start of a line: whole sentences that speak of the message itself. */
export const killSentences: readonly string[] = [
  '(?:this|the (?:above|following|preceding)) (?:story|item|article|alert|dispatch|snap)(?:,? (?:headlined|slugged|titled|about|on|timed|sent|issued|moved|below)[^.]{0,160}?,?)? (?:is|was|has been|have been) (?:hereby |now |being )?(?:withdrawn|killed|retracted|cancell?ed|annulled)(?: |[.,;]|$)',
  'please (?:kill|disregard|eliminate|withdraw|spike|delete) (?:.{1,60}? )?' + item + '(?: |[.,;:]|$)',
  'kill ' + item + ' (?:slugged|headlined|about|on|[a-z]{2}-)',
  '(?:a |this |the )?kill is mandatory(?:[ .!]|$)',
  'make (?:certain|sure) (?:that )?(?:the|this|these) (?:' + item + '|photos?|pictures?) (?:is|are) not (?:used|published|run|broadcast)(?:[ .!]|$)',
  '(?:this |the )?' + item + ' (?:is|are|has been|have been) (?:withdrawn|killed)[.!)]*$',
  'advisory ?[-:] ?.{3,160} (?:withdrawn|killed)[.!)]*$',
  'the (?:.{3,60}? )?(?:story|item|alert|brief|dispatch)s? (?:headlined|slugged|titled|timed|numbered).{1,240}? (?:is|are|has been|have been) (?:hereby |now )?(?:wrong and (?:is|are) )?(?:withdrawn|killed|retracted)(?: |[.,;]|$)',
  '(?:die|diese) (?:meldung|nachricht)(?: .{1,120}?)? (?:ist|wird|wurde) (?:hiermit )?(?:zuruckgezogen|storniert|annulliert)(?: |[.,;]|$)',
  'bitte (?:verwenden|veroffentlichen|nutzen|senden) sie (?:die|den|diese[ n]|unsere[ n]) ?' + meldung + '(?: .{1,160}?)? nicht(?: mehr| weiter)?[.! ]*$',
  'bitte (?:die|den|diesen?|unseren?) ' + meldung + '(?: (?!vorerst|zunachst).{1,160}?)?(?<!vorerst|zunachst|weiteres) nicht (?:mehr |weiter )?(?:verwenden|veroffentlichen|nutzen|senden)',
  '(?:die )?(?:dpa|apa|afp|epd|kna|sid|sda|dapd|agentur) zieht (?:ihre|die|den) (?:.{1,20} )?' + meldung + '.{0,160} zuruck(?:[.! ]|$)',
  '(?:die |der )?' + meldung + '(?: .{1,120}?)? ist zu (?:streichen|loschen|annullieren)',
  'nous annulons (?:notre|la|cette) (?:depeche|alerte|information)',
  '(?:rogamos|pedimos|se ruega|se pide|por favor,?)(?: a [^.]{2,40}?)?(?: que)? anul(?:en|ar|e)(?: por favor,?)? (?:la|el|esta|este|nuestr[ao]) ' + noticia,
  'anulen (?:por favor,? )?(?:la|el|esta|este|nuestr[ao]) ' + noticia,
  'quedan? anulad[ao]s? (?:la|el|las|los|esta|este) ' + noticia,
  'annullare (?:la|questa) notizia',
  'la notizia .{1,160} (?:e|va|deve essere|e stata) annullata(?:[.! ]|$)',
  'pedimos (?:que|para) anul(?:em|ar) (?:a|o|esta|este) ' + noticia,
  'gelieve .{1,80} als (?:niet verzonden|geannuleerd|nietig) te beschouwen',
  '(?:meldingen|nyheten|saken|artikkelen)(?: .{1,120}?)? (?:trekkes tilbake|annulleres)(?:[.! ]|$)',
  '(?:nyheden|telegrammet|historien|artiklen|nyheten|artikeln)(?: .{1,120}?)? (?:annulleres|tr(?:æ|ae)kkes tilbage|tilbagekaldes|aterkallas|dras tillbaka)(?:[.! ]|$)',
  '(?:uutinen|juttu)(?: .{1,80}?)? (?:on peruttu|perutaan|on vedetty pois)(?:[.! ]|$)',
  '(?:priere|merci|nous vous prions|veuillez)(?: de| d\')? ?(?:bien vouloir )?(?:annuler|ne pas (?:utiliser|publier|diffuser|tenir compte))',
  '(?:cette|la) depeche(?: [^.]{1,120}?)? (?:est|a ete) annulee',
  '(?:se ruega|rogamos|por favor|favor de|se solicita)(?: a [^.]{2,40}?)? (?:anular|eliminar|no (?:usar|utilizar|publicar|difundir)) ',
  'si prega di (?:annullare|non (?:utilizzare|pubblicare|tenere conto))',
  'gelieve [^.]{1,60} (?:niet te gebruiken|als vervallen te beschouwen)',
  '(?:يرجي|الرجاء|نرجو|رجاء)(?: من [^:.]{2,40}?)? (?:الغاء|عدم (?:نشر|استخدام|استعمال)|سحب|اهمال|تجاهل) ',
  '(?:تم |جري )?(?:سحب|الغاء|الغي|يلغي) (?:هذا |هذه )?(?:الخبر|البرقيه|القصه)(?: |[.!:]|$)',
  '(?:تلغي|تسحب) (?:الوكاله|وكاله [^.]{2,40}?) (?:خبر|برقي|قص)',
  'haber(?:imiz)? iptal edil',
  '(?:الغاء[ .!-]{1,3}){2}',
  '(?:просим|просьба) (?:аннулировать|не использовать)',
]

/** What an agency says of itself; with copy behind it, it is news about an agency. */
export const killReports: readonly string[] = [
  '(?:(?:the )?(?:associated press|ap|aap|canadian press|press association)|pa|reuters|afp|agence france-presse|dpa|efe|ansa|upi|kyodo|xinhua|we|we are)' +
    ' (?:has|have|is|are)? ?(?:hereby |now )?(?:killed|withdrawn|retracted|withdrawing|killing|retracting) (?:the|its|this|our|a) (?:.{1,60}? )?' + item + '(?: |[.,;:]|$)',
  'kills ' + item + ' (?:on|about|headlined|slugged)',
]

/** Read anywhere in a line that turns to the desk: "Editors: Please kill the story slugged …". */
export const killOrders: readonly string[] = [
  '(?:please |must |should )?(?:kill|withdraw|disregard|delete|discard|spike|do not (?:use|publish|run)) (?:the|this|our|all|any|story|item|[a-z]{2}-)',
  '(?:story|item|article|alert|copy|dispatch|version)s?(?: .{1,200}?)? (?:is|are|was|has been|have been|stands?) (?:hereby |now |being )?(?:wrong and (?:is|are) )?(?:withdrawn|killed|retracted|cancell?ed)(?: |[.,;]|$)',
  '(?:we|we are|agency|reuters|ap|afp|dpa) (?:withdraws?|withdrawing|kills?|retracts?|retracting) (?:the|this|our|its)',
  '(?:meldung|bericht|text|nachricht|beitrag)(?: .{1,160}?)? (?:zuruckgezogen|storniert|annulliert|nicht (?:mehr )?(?:zu )?verwende\\p{L}*|nicht (?:mehr )?(?:zu )?veroffentlich\\p{L}*)',
  'zieh(?:t|en) (?:die|ihre|den|seine|wir) [^.]{1,120}? zuruck',
  '(?:annuler|annule\\p{L}*|ne pas (?:utiliser|publier|diffuser|tenir compte))',
  '(?:anular|anul[ae]\\p{L}*|no (?:usar|utilizar|publicar|difundir)|queda (?:anulad|eliminad)\\p{L})',
  '(?:annullare|annullat\\p{L}|non (?:utilizzare|pubblicare))',
  '(?:الغاء|الغي|يلغي|سحب|تجاهل|اهمال|عدم (?:نشر|استخدام)) ?(?:هذا |هذه )?(?:الخبر|البرقيه|القصه|خبر)',
  '(?:аннулир\\p{L}*|не использовать|отзыва\\p{L}*) ',
]

/** What is withdrawn is not this message but one before it, which it replaces. */
export const earlierVersion = /(?:previous|earlier|prior|preceding|first|last|vorherige|fruhere|precedente|anterior|السابق)\p{L}* (?:\p{L}+ )?(?:version|story|item|alert|take|lead|meldung|fassung|depeche|noticia|dispatch)/u
