/** How agencies take a story back. Folded by `plain`; patterns. A story about a withdrawal says none of these at its start. */

/** Read only in capitals, at the start of a line. */
export const killsInCapitals: readonly string[] = [
  '(?:(?:urgent|bulletin|mandatory|story|copy|flash)[ ,:-]{1,3})*kill(?:[ ,.!-]{1,3}kill)+(?: |[.!:-]|$)',
  '(?:bulletin|mandatory|urgent|story|copy|immediate|advisory)[ ,:-]{1,3}kill(?:[ .!:-]|$)',
  'kill (?:notice|advisory|bulletin|order|story)(?:[ .!:-]|$)',
  'kill ?(?:[:!]|-(?! ?\\d))',
  '(?:this |the )?(?:story|item|article|alert) (?:is |has been )?(?:withdrawn|killed|retracted)(?:[ .!:-]|$)',
  'withdrawn ?(?:[:)-]|$)',
  '(?:meldung|bericht|text) (?:ist |wird |wurde )?(?:zuruckgezogen|gesperrt|storniert)(?:[ .!:-]|$)',
  'zuruckgezogen ?[:-]',
  '(?:depeche|alerte|article) annulee?(?:[ .!:-]|$)',
  '(?:a annuler|annulation)(?: ?[.!:-]|$)',
  '(?:anulacion|noticia anulada|anular(?: noticia)?) ?(?:[.!:-]|$)',
  '(?:annullare|annullamento|anular noticia|ingetrokken|makulering|annullering) ?(?:[.!:-]|$)',
  'аннулир\\p{L}+(?: ?[.!:-]|$)',
]

/** Read in any letters, at the start of a line: whole sentences that speak of the message itself. */
export const killSentences: readonly string[] = [
  '(?:this|the (?:above|following|preceding)) (?:story|item|article|alert|dispatch|snap)(?:,? (?:headlined|slugged|titled|about|on|timed|sent|issued|moved|below)[^.]{0,160}?,?)? (?:is|was|has been|have been) (?:hereby |now |being )?(?:withdrawn|killed|retracted|cancell?ed|annulled)(?: |[.,;]|$)',
  'the .{3,60}? (?:story|item|alert|brief|dispatch)s? (?:headlined|slugged|titled|timed|numbered).{1,240}? (?:is|are|has been|have been) (?:hereby |now )?(?:wrong and (?:is|are) )?(?:withdrawn|killed|retracted)(?: |[.,;]|$)',
  '(?:die|diese) (?:meldung|nachricht)(?: .{1,120}?)? (?:ist|wird|wurde) (?:hiermit )?(?:zuruckgezogen|storniert|annulliert)(?: |[.,;]|$)',
  '(?:priere|merci|nous vous prions|veuillez)(?: de| d\')? ?(?:bien vouloir )?(?:annuler|ne pas (?:utiliser|publier|diffuser|tenir compte))',
  '(?:cette|la) depeche(?: [^.]{1,120}?)? (?:est|a ete) annulee',
  '(?:se ruega|rogamos|por favor|favor de|se solicita)(?: a [^.]{2,40}?)? (?:anular|eliminar|no (?:usar|utilizar|publicar|difundir)) ',
  'si prega di (?:annullare|non (?:utilizzare|pubblicare|tenere conto))',
  'gelieve [^.]{1,60} (?:niet te gebruiken|als vervallen te beschouwen)',
  '(?:يرجي|الرجاء|نرجو|رجاء)(?: من [^:.]{2,40}?)? (?:الغاء|عدم (?:نشر|استخدام|استعمال)|سحب|اهمال) ',
  '(?:تم |جري )?(?:سحب|الغاء) (?:هذا )?(?:الخبر|البرقيه|القصه)(?: |[.!:]|$)',
  '(?:الغاء[ .!-]{1,3}){2}',
  '(?:просим|просьба) (?:аннулировать|не использовать)',
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
  '(?:الغاء|سحب|عدم (?:نشر|استخدام)) ?(?:هذا |هذه )?(?:الخبر|البرقيه|القصه)',
  '(?:аннулир\\p{L}*|не использовать|отзыва\\p{L}*) ',
]

/** What is withdrawn is not this message but one before it, which it replaces. */
export const earlierVersion = /(?:previous|earlier|prior|preceding|first|last|vorherige|fruhere|precedente|anterior|السابق)\p{L}* (?:\p{L}+ )?(?:version|story|item|alert|take|lead|meldung|fassung|depeche|noticia|dispatch)/u
