/** How pages ask their readers to follow, subscribe and click, and where to. Patterns, for lines in lower case. */

/** The call, as it opens a sentence. */
export const calls: readonly string[] = [
  'follow', 'join (?:us|our|the)', 'like us', 'subscribe', 'sign up', 'register', 'get (?:the |our |your )', 'download (?:the|our)', 'listen to (?:the|our)', 'find us', 'watch (?:us|our)', 'connect with us',
  'folge', 'folgt', 'folgen sie', 'abonnier', 'jetzt abonnier', 'hier abonnier', 'melden sie sich', 'melde dich', 'jetzt anmelden', 'lade(?:n sie)? ', 'suivez', 'abonnez', 'inscrivez', 'rejoignez', 'retrouvez[- ]nous', 'téléchargez',
  'sígue', 'sigue', 'siga', 'suscr[ií]b', 'únete', 'descarga', 'regístr', 'inscreva', 'assine', 'acompanhe', 'participe', 'seguici', 'iscriviti', 'abbonati', 'volg ', 'abonneer', 'schrijf je in', 'zapisz się', 'śledź', 'obserwuj', 'polub', 'dołącz', 'zasubskrybuj',
  'подпи(?:с|ш)', 'следите', 'читайте нас', 'تابع', 'اشترك', 'انضم', '关注', '订阅', 'フォロー', '구독',
]

/** Where they call to; some line must name one. */
export const channels: readonly string[] = [
  'facebook', 'twitter', 'instagram', 'telegram', 'whats ?app', 'youtube', 'tiktok', 'linkedin', 'google news', 'newsletter', 'e-?mail', 'inbox', 'podcast', 'app\\b', 'channel', 'kanal\\b', 'canal\\b', 'boletín', 'rss', 'вконтакте', 'телеграм', 'рассылк', 'تويتر', 'فيسبوك', 'تلغرام', 'تليغرام', 'واتساب', 'يوتيوب', '微信', '微博',
]

/** A call that needs no channel. */
export const clicks: readonly string[] = ['click here', 'klicken sie hier', 'hier klicken', 'cliquez ici', 'ha(?:z|ga) clic', 'clique aqui', 'clicca qui', 'kliknij tutaj', 'нажмите здесь', 'اضغط هنا']
