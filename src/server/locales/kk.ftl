### Қазақша. Мәтіндерге түсініктеме en.ftl файлында. Сан есімнен кейін зат есім көптелмейді,
### сондықтан көпше түрдің бөлек нұсқалары жоқ.

## Тілдің өзі

language-name = Қазақша
language-direction = ltr
language-formats = kk
language-networks = vk telegram ok whatsapp

## Тізім мен қорытынды

reviews-heading = Сатып алушылардың пікірлері
reviews-more = Тағы пікірлерді көрсету
reviews-more-failed = Пікірлерді жүктеу мүмкін болмады. Қайталап көріңіз.
reviews-honest = Пікірді кез келген адам жаза алады. Біз тек жарнама мен балағаттың бар-жоғын тексереміз; жұлдыз саны мен көзқарас пікірдің көрсетілуіне әсер етпейді.
reviews-count = { $shown } пікір
reviews-none = Әзірге пікір жоқ. Алғашқы болып әсеріңізбен бөлісіңіз
stars = { $shown } жұлдыз
stars-of = 5 жұлдыздан { $shown }
stars-none = Әзірге ешкім бағаламаған

## Пікір

anonymous = Аноним
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

## Choosing

order-local = Алдымен сіздің тіліңізде, содан кейін қалғандары; жаңалары жоғарыда
order-newest = Алдымен жаңалары
order-oldest = Алдымен ескілері
order-helpful = Алдымен пайдалылары
order-highest = Алдымен бағасы жоғарылары
order-lowest = Алдымен бағасы төмендері

## What readers say and see

reviews-how = Пікірлерді қалай жинап, тексереміз
read-more = Толық оқу
helpful = Пайдалы
report = Шағымдану
edited = { $when } өзгертілді
verified = Сатып алғаны расталған
verified-meaning = Дүкен сатып алуды қол қойылған токенмен растады.
source = { $place } сайтында жазылған
side-praise = Ең пайдалы мақтау
side-criticism = Ең пайдалы сын
list-found =
    { $count ->
        [one] { $shown } пікір табылды
       *[other] { $shown } пікір табылды
    }
list-nothing = Сәйкес пікір жоқ. Таңдауларыңыздың бірін алып тастаңыз.
chip-remove = Алып тастау: { $what }
chip-clear = Барлығын көрсету
tools = Сүзгі және рет
tools-search = Пікірлерден іздеу
tools-sort = Реті
tools-stars = Жұлдыз
tools-language = Тіл
tools-topic = Тақырып
tools-photos = Суреті бар
tools-verified = Тек сатып алғаны расталғандар
tools-all = Барлығы
tools-apply = Көрсету

## One's own review

own = Сіздің пікіріңіз
own-edit = Өзгерту
own-erase = Жою
own-sure = Біржола жою керек пе?
own-erase-now = Бұл пікірді біржола жою
own-keep = Бұл бетті тек сіз көресіз. Мекенжайын сақтап қойыңыз: сол арқылы пікіріңізді кез келген уақытта өзгерте не жоя аласыз.
own-editing = Сіз пікіріңізді өзгертіп жатырсыз.
own-erased = Пікіріңіз жойылды.

## Reporting

report-title = Пікірге шағым
report-why = Бұл пікірдің несі дұрыс емес?
report-send = Шағымды жіберу
report-done = Рақмет. Оны қызметкер қарайды. Ой-пікір ешқашан жасыруға себеп болмайды.
reason-spam = Жарнама немесе мағынасыз мәтін
reason-duplicate = Сол мәтін қайтадан
reason-competitor-link = Басқа сатушыға сілтемелер
reason-contact-data = Тек байланыс деректері
reason-abuse = Қорлау, қорқыту немесе бейәдеп сөз
reason-personal-data = Басқа адам туралы жеке деректер
reason-off-topic = Тауар мен сатып алуға қатысы жоқ
reason-fake = Нақты сатып алушыдан емес
reason-unlawful = Заңға қайшы

## How reviews are collected and checked

how-title = { $shop } пікірлерді қалай жинап, тексереді
how-who = Кім жаза алады
how-verified = «Сатып алғаны расталған» белгісі сатып алуды қол қойылған токен дәлелдегенде ғана қойылады. Қалған пікірлер расталмаған.
how-checked = Пікірлер қалай тексеріледі
how-shown-at-once = Пікірлер бірден көрінеді. Тек жарнамаға немесе машина жасаған мәтінге ұқсайтындары қызметкерді күтеді.
how-shown-held = Әр пікірді көрсетпес бұрын, жұлдызына қарамай, келу ретімен қызметкер оқиды.
how-screen = Сілтемелер мен байланыс деректері алынып, балағат сөздер жасырылады да, орнына белгі қойылады. Қалғаны жазылған күйінде қалады.
how-reasons = Пікір тек мына себептердің бірімен жасырылады және әр жолы жазып қойылады:
how-data = Сіздің деректеріңіз

## Other elements

tab = Пікірлер
close = Жабу
carousel = Таңдамалы пікірлер: ең жаңалары
carousel-all = Барлық пікірлер
carousel-back = Алдыңғы пікірлер
carousel-on = Келесі пікірлер
carousel-pause = Тоқтата тұру
carousel-play = Жалғастыру
hosted-shop = { $shop } туралы пікірлер

## Topics

topic-delivery = Жеткізу
topic-packaging = Қаптама
topic-quality = Сапа
topic-defect = Ақау
topic-size = Өлшем
topic-appearance = Сыртқы түрі
topic-price = Баға
topic-service = Қызмет көрсету
topic-refund = Қайтару және айырбастау
topic-authenticity = Түпнұсқалығы
topic-taste = Дәмі мен иісі
topic-safety = Қауіпсіздік
topic-instructions = Нұсқаулық
topic-battery = Батарея және қуат
