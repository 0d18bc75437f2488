/** How a line turns to the desk that receives it, and not to the reader. Folded by `plain`; patterns. */
export const addresses: readonly string[] = [
  'eds?',
  "editors?(?:'s?)?(?: notes?)?",
  '(?:attention|attn|note to|notice to|advisory to|message to)[,.:]? (?:all )?(?:eds|editors|news ?desks?|desks?|subscribers|clients|members)',
  'achtung(?:,? (?:redaktionen|liebe kollegen|kollegen|kunden|kundinnen und kunden))?',
  '(?:redaktioneller )?hinweis(?: an (?:die )?(?:redaktionen?|kunden))?',
  'an die redaktionen',
  'attention(?: aux redactions)?',
  '(?:note|avis|message)? ?aux? (?:redactions?|clients|abonnes|redacteurs en chef)',
  '(?:nota|atencion|aviso)(?:,)? ?(?:a|para)? ?(?:los |las )?(?:editores|redacciones|abonados|clientes)',
  '(?:nota|atencao|aviso) ?(?:aos?|para os?)? ?(?:editores|redacoes|clientes)',
  '(?:nota|avviso|attenzione) ?(?:ai|alle|per le)? ?(?:redazioni|redattori|clienti|abbonati)',
  'let op,? redacties?',
  'til redaks(?:j|)onen[er]?',
  '(?:ملاحظه|تنبيه|تنويه|عنايه|الي)(?: الي| ل)? ?(?:ال|لل)?(?:ساده )?(?:ال)?(?:محررين|مشتركين|عملاء|زملاء)',
  '(?:внимание|вниманию|сообщение) ?(?:редакци\\p{L}*|редактор\\p{L}*|подписчик\\p{L}*|клиент\\p{L}*)',
]
