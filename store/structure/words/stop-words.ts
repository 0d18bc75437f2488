/** The commonest words of a language that its neighbours do not share much: enough to tell one from another. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list('the and of to in that is was for on with as at by from it his her they this have has had are were be been not but which their who will would an or said more about after when there than its also into'),
  de: list('der die das und ist nicht mit auf für dem den des ein eine einen einem einer sich auch als von im zu war wurde werden wird sie er es haben hat sind bei nach aus über oder noch nur wie zum zur dass kann um am so ich wir'),
  fr: list('le la les des et est une un dans pour que qui pas sur au avec par plus ce cette sont il elle ne se du aux ont été mais ou leur ses son après selon être'),
  es: list('el la los las de que y en un una por con para del se no su al es lo como más pero sus ha este está entre cuando muy sin sobre también fue hasta desde'),
  pt: list('o a os as de que e em um uma do da dos das no na nos nas por com para não se ao mais é são foi pelo pela também seu sua ou como mas está até isso você'),
  it: list('il lo la gli le di che e è un una del della dei delle nel nella per con non si da al alla più sono ha come anche ma questo questa dal dalla suo'),
  nl: list('de het een en van in is dat op te zijn met voor niet aan er door ook maar bij naar uit wordt werd over om als nog deze heeft hij ze zij'),
  pl: list('i w na z się nie do to że jest o po jak za od dla są przez przy także oraz który która które być było może ale już tym tego roku'),
  cs: list('a v na se je že s z do o pro i k ale jako za by po jsou které který která jeho také od podle byl bylo už až'),
  sv: list('och i att det som en på är av för med till den har de inte om ett var från men sig så vi kan när han'),
  da: list('og i at det er en til på som for med af den de der ikke har et fra var men om han kan vi efter også blev'),
  nb: list('og i er det på som en til av for med at har de ikke om et fra var den men han kan vi etter også ble seg'),
  fi: list('ja on ei että se oli hän mutta ovat kun myös joka mukaan kuin ole sen tai jo vain niin mitä'),
  hu: list('a az és hogy nem is egy van volt meg de ez azt csak már mint még vagy el kell lesz lehet'),
  ro: list('și în de la cu pe a că nu un o este din pentru care mai au fost sau dar lui ca după prin'),
  tr: list('ve bir bu da de için ile olarak çok daha olan gibi en o ne kadar sonra var değil ama ise olduğu'),
  ru: list('и в не на что с по как из к за это от его для он но о же было она так до при они был были мы все уже'),
  uk: list('і в не на що з по як та до за це від його для він але про було вона так при вони був були ми всі вже є у'),
  bg: list('и в на да се че за от не с по е са до като ще той при това но беше със а'),
  ar: list('في من على إلى أن عن التي الذي هذا هذه مع كان كانت قد لا ما بعد بين كما إن قال وقال أنه حيث لم خلال عند ذلك و'),
  fa: list('در به از که این را با است برای آن یک خود تا کرد بر هم نیز شد می ها شده بود'),
  ur: list('کے میں کی ہے اور سے کا کو نے پر کہ ہیں یہ اس بھی کر تھا نہیں ایک گیا'),
  he: list('של על את לא זה הוא עם כי גם'),
  id: list('yang dan di dari untuk dengan ini itu pada tidak dalam adalah akan juga oleh ke sebagai tersebut telah mereka'),
}
