### Қазақша. Мәтіндерге түсініктеме en.ftl файлында. Сан есімнен кейін зат есім көптелмейді,
### сондықтан көпше түрдің бөлек нұсқалары жоқ.

## Тілдің өзі

language-name = Қазақша
language-direction = ltr
language-formats = kk
language-networks = vk telegram ok whatsapp

## Тізім мен қорытынды

reviews-heading = Сатып алушылардың пікірлері
reviews-order = Алдымен жаңалары
reviews-more = Тағы пікірлерді көрсету
reviews-more-failed = Пікірлерді жүктеу мүмкін болмады. Қайталап көріңіз.
reviews-honest = Пікірді кез келген адам жаза алады. Біз тек жарнама мен балағаттың бар-жоғын тексереміз; жұлдыз саны мен көзқарас пікірдің көрсетілуіне әсер етпейді.
reviews-hosted = Барлық пікірді бөлек бетте ашу
reviews-count = { $shown } пікір
reviews-none = Әзірге пікір жоқ. Алғашқы болып әсеріңізбен бөлісіңіз
stars = { $shown } жұлдыз
stars-of = 5 жұлдыздан { $shown }
stars-none = Әзірге ешкім бағаламаған

## Пікір

anonymous = Аноним
just-now = Жаңа ғана
answer-by = «{ $shop }» дүкенінің жауабы
mark-held = Тексеруді күтіп тұр
mark-hidden = Басқаларға көрінбейді
mark-kept = Осы құрылғыда сақталған, әлі жіберілмеген

## Пішін

form-write = Пікір жазу
form-rating = Сіздің бағалауыңыз
form-title = Тақырыбы
form-body = Пікір мәтіні
form-author = Атыңыз
form-email = Электрондық пошта
form-email-hint = Дүкеннің сізге жауап беруі үшін ғана керек. Ешкімге көрсетілмейді.
form-optional = міндетті емес
form-notice = Атыңыз бен мәтініңіз жарияланады; пошта мекенжайыңыз тек сізге жауап беру үшін қолданылады және ешкімге көрсетілмейді.
form-send = Пікірді жіберу
form-sending = Жіберілуде…
form-draft = Бұрын жазғаныңызды қалпына келтірдік.
error-rating = Бірден беске дейін жұлдыз таңдаңыз
error-long = Тым ұзын
error-email = Бұл электрондық пошта мекенжайына ұқсамайды
error-other = Осы өрісті тексеріңіз
error-summary = { $shown } өрісті түзетіңіз.

## Жібергеннен кейін

sent = Рақмет! Пікіріңіз жарияланды.
sent-held = Рақмет! Пікіріңізді көрсетілмес бұрын қызметкер қарап шығады. Жұлдыз саны мен көзқарастың бұған қатысы жоқ.
sent-hidden = Пікіріңіз жұлдыз санына немесе көзқарасыңызға бола емес, мазмұнына бола көрсетілмейді: мысалы, жарнама немесе байланыс деректері бар. Мәтінді өзгертіп, қайта жібере аласыз.
sent-before = Бұл пікір бұрын жіберілген.
sent-kept = Интернет байланысы жоқ. Пікіріңіз осы құрылғыда сақталды және байланыс қалпына келгенде жіберіледі.
sent-busy = Жаңа ғана осы жерден тым көп пікір жіберілді. Мәтініңіз сақталды; сәл кейінірек қайталап көріңіз.
sent-failed = Жіберу мүмкін болмады. Мәтініңіз сақталды; қайталап көріңіз.

## Бөлісу

share-heading = Бөлісу
share-native = Бөлісу…
share-copy = Сілтемені көшіру
share-copied = Сілтеме көшірілді
share-copy-failed = Көшіру мүмкін болмады. Беттің мекенжайы:
network-balatarin = Balatarin
network-bluesky = Bluesky
network-email = Электрондық пошта
network-facebook = Facebook
network-line = LINE
network-linkedin = LinkedIn
network-mastodon = Mastodon
network-ok = Одноклассники
network-pinterest = Pinterest
network-reddit = Reddit
network-sms = SMS
network-telegram = Telegram
network-threads = Threads
network-viber = Viber
network-vk = ВКонтакте
network-whatsapp = WhatsApp
network-x = X
network-zalo = Zalo
mastodon-title = Mastodon арқылы бөлісу
mastodon-ask = Аккаунтыңыз қай серверде?
mastodon-hint = Жауап тек осы браузерде сақталады. Келесі жолы бірден сонда өтесіз; басқа серверді таңдау үшін осы бетке оралыңыз.
mastodon-go = Жалғастыру
mastodon-wrong = Бұл сервер атауына ұқсамайды. Мысалы: mastodon.social

## Пікірлер беті

hosted-title = «{ $product }» туралы пікірлер
hosted-back = «{ $product }» тауарына оралу
hosted-first = Ең жаңа пікірлерге оралу
how = Мұнда кез келген адам пікір жаза алады, ол үшін тауарды сатып алу міндетті емес. Жарнама мен балағаттың бар-жоғы тек мәтінге қарап тексеріледі; жұлдыз саны мен көзқарас пікірдің көрсетілуіне де, ретіне де әсер етпейді.
demo-note = Бұл пікірлер көрсетілім дүкені үшін ойдан шығарылған.
