/** The headings in the foot of a press release, letters and digits only, in lower case: they are nothing but a heading of a few words. */

export const notes: readonly string[] = [
  'notes to editors', 'note to editors', 'notes for editors', 'note for editors', 'notes to editor', 'note to editor', 'notes to the editor', 'note to the editor', 'notes for the editor', 'notes to news editors', 'information for editors', 'editors notes', 'editor s notes',
  'hinweis an die redaktion', 'hinweis an die redaktionen', 'hinweise an die redaktion', 'hinweise für redaktionen', 'hinweise für die redaktion', 'note aux rédactions', 'notes aux rédactions', 'note aux rédacteurs', 'notes aux rédacteurs', 'nota a los editores', 'notas a los editores', 'notas para editores', 'nota aos editores', 'notas aos editores', 'note per la redazione', 'note per le redazioni',
  'noot voor de redactie', 'noot voor redactie', 'til redaktionen', 'til redaksjonen', 'till redaktionen', 'note til redaktører', 'ملاحظات للمحررين', 'ملاحظة للمحررين', 'ملاحظات إلى المحررين', 'ملاحظة إلى المحررين',
]

/** Only over an address or a number: "Contact" may be a film. */
export const contact: readonly string[] = [
  'contact', 'contacts', 'contact details', 'contact information', 'contact data', 'contact person', 'contact us', 'media contact', 'media contacts', 'contact for media', 'contacts for media', 'media enquiries', 'media inquiries', 'media relations', 'press contact', 'press contacts', 'press enquiries', 'press inquiries', 'press office', 'for further information', 'for more information', 'further information', 'for further information contact', 'for further information please contact', 'for more information contact', 'for more information please contact', 'for media enquiries', 'for media enquiries please contact', 'for press enquiries', 'for press enquiries please contact', 'for media inquiries', 'investor contact', 'investor relations', 'investor contacts',
  'kontakt', 'pressekontakt', 'kontakt für medien', 'kontakt für presse', 'kontakt für journalisten', 'ansprechpartner', 'ansprechpartnerin', 'rückfragen', 'rückfragehinweis', 'rückfragen an', 'contact presse', 'contacts presse', 'contact média', 'contacts médias', 'contact médias', 'relations presse', 'contacto', 'contacto de prensa', 'contacto para prensa', 'contacto para medios', 'contato', 'contacto de imprensa', 'assessoria de imprensa', 'contatti', 'contatti stampa', 'contatti per la stampa', 'ufficio stampa', 'perscontact', 'contactpersoon',
  'pressekontakt er', 'kontaktperson', 'kontaktpersoner', 'kontaktinformation', 'kontaktinformasjon', 'for yderligere information', 'yderligere information', 'for mer informasjon', 'for mer information', 'för mer information', 'för ytterligare information', 'presskontakt', 'yhteystiedot', 'lisätietoja', 'lisätiedot',
  'للتواصل', 'للاتصال', 'جهة الاتصال', 'جهات الاتصال', 'للتواصل الإعلامي', 'للاستفسارات الإعلامية', 'لمزيد من المعلومات', 'للمزيد من المعلومات', 'المركز الإعلامي',
]

/** "About Callow Line": who sends it, over a paragraph that is the same in all its releases. Only right below the end mark. */
export const about = /^(?:About|Über|À propos d|A propos d|Acerca de|Sobre|Informazioni su|Over|Om|Tietoa|نبذة عن|حول) ?\S/u

export const endWord = /^[-–—*•\s]{0,5}(?:ends?|end of (?:press |news )?release|ende|fin|slut|loppu|انتهى|نهاية)[-–—*•.\s]{0,5}$/i

/** A mail address, or a telephone number with its country or behind the word for it. */
export const address = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}]{2,24}|(?:\+|\b00|\b(?:tel(?:ephone|efon)?|phone|mobile|mobil|cell|fax|tlf|puh|هاتف|جوال)\b[.:]{0,2}\s{0,3}\+?)\(?\d[\d\s()./-]{6,24}/iu
