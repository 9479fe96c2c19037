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
written-for = Қай нұсқасы туралы: { $what }
answered = Пікір авторларының жауаптары
answered-people = { $shown } жауап
answered-scale = Орта есеппен { $steps } ішінен { $mean }: «{ $low }» – «{ $high }»
answered-step = { $steps } қадамның { $step }-қадамы
answer-yes = Иә
answer-no = Жоқ
mark-held = Тексеруді күтіп тұр
mark-hidden = Басқаларға көрінбейді
mark-kept = Осы құрылғыда сақталған, әлі жіберілмеген

## Пішін

form-write = Пікір жазу
form-rating = Сіздің бағалауыңыз
form-title = Тақырыбы
form-body = Пікір мәтіні
form-body-hint = Басқаларға не білген жөн? Несі жақсы, несі нашар, кімге лайық?
form-left = Қалған таңба саны:
form-over = Артық таңба саны:
form-author = Атыңыз
form-email = Электрондық пошта
form-email-hint = Дүкеннің сізге жауап беруі үшін ғана керек. Ешкімге көрсетілмейді.
form-optional = міндетті емес
form-notice = Атыңыз бен мәтініңіз жарияланады; пошта мекенжайыңыз тек сізге жауап беру үшін қолданылады және ешкімге көрсетілмейді.
form-privacy = Құпиялық
form-consent = Келісім
form-none = Жауапсыз
form-send = Пікірді жіберу
form-sending = Жіберілуде…
form-proving = Осы жерден көп пікір келді, сондықтан құрылғыңыз алдымен шағын есеп шығарады. Сізден ештеңе талап етілмейді, бірнеше секунд қана.
form-stop = Тоқтату
form-stopped = Тоқтатылды. Ештеңе жіберілген жоқ, мәтініңіз орнында.
form-draft = Бұрын жазғаныңызды қалпына келтірдік.
error-rating = Бірден беске дейін жұлдыз таңдаңыз
error-long = Тым ұзын
error-email = Бұл электрондық пошта мекенжайына ұқсамайды
error-news = Белгілеген жаңалықтар үшін осы жерге мекенжайыңызды жазыңыз
error-consent = Бұл келісімсіз дүкен пікіріңізді сақтай алмайды
error-other = Осы өрісті тексеріңіз
form-faults = Пікіріңіз әлі жіберілген жоқ. Мыналарды тексеріңіз:
error-summary = { $shown } өрісті түзетіңіз.

## Жібергеннен кейін

sent = Рақмет! Пікіріңіз жарияланды. Оны кез келген уақытта өзгерте не жоя аласыз.
sent-held = Рақмет! Пікіріңізді көрсетілмес бұрын қызметкер қарап шығады, өйткені сөздері немесе келу жолы жарнамаға ұқсайды. Жұлдыз саны мен көзқарастың бұған қатысы жоқ. Оның күйі тізімнің үстінде көрінеді.
sent-held-all = Рақмет! Пікіріңізді көрсетілмес бұрын қызметкер қарап шығады: бұл дүкенде жақсысы да, жаманы да, барлық пікір келген ретімен қаралады. Оның күйі тізімнің үстінде көрінеді.
sent-hidden = Пікіріңіз жұлдыз санына немесе көзқарасыңызға бола емес, мазмұнына бола көрсетілмейді: мысалы, жарнама немесе байланыс деректері бар. Мәтінді өзгертіп, қайта жібере аласыз.
sent-before = Бұл пікір бұрын жіберілген.
sent-kept = Интернет байланысы жоқ. Пікіріңіз осы құрылғыда сақталды және байланыс қалпына келгенде жіберіледі.
sent-busy = Жаңа ғана осы жерден тым көп пікір жіберілді. Мәтініңіз сақталды; сәл кейінірек қайталап көріңіз.
sent-failed = Жіберу мүмкін болмады. Мәтініңіз сақталды; қайталап көріңіз.
sent-share = Осы бетпен бөлісу

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
ago-today = бүгін
ago-yesterday = кеше
ago-days = { $shown } күн бұрын
ago-weeks = { $shown } апта бұрын
ago-months = { $shown } ай бұрын
ago-years = { $shown } жыл бұрын
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

## Сұрақтар

questions-heading = Сұрақ-жауап
questions-title = «{ $product }» туралы сұрақтар
questions-honest = Кез келген адам сұрай алады. Әр жауапта оны кім бергені көрсетіледі: дүкен немесе сатып алғаны расталған адам.
questions-none = Әзірге сұрақ жоқ. Алғашқы сұрақты қойыңыз, дүкен осы жерде жауап береді.
questions-nothing = Сәйкес сұрақ жоқ. Өз сұрағыңызды қойыңыз, дүкен осы жерде жауап береді.
questions-more = Тағы сұрақтарды көрсету
questions-more-failed = Сұрақтарды жүктеу мүмкін болмады. Қайталап көріңіз.
questions-search = Сұрақтардан іздеу
question-unanswered = Әлі жауап берілмеген
question-also = Басқа сөзбен де сұралған
question-alike = Бұл бұрын сұралған. Жауабыңыз осында шығар?
answer-badge = Дүкен
demo-note-questions = Бұл сұрақтар демонстрациялық дүкен үшін ойдан құрастырылған.
ask = Сұрақ қою
ask-body = Сұрағыңыз
ask-notice = Атыңыз бен сұрағыңыз жарияланады; пошта мекенжайыңыз тек сізге жауап беру үшін қолданылады және ешкімге көрсетілмейді.
ask-send = Сұрақты жіберу
ask-sent = Рақмет! Сұрағыңыз жарияланды, дүкенге хабарланды. Жауап осы жерде шығады.
ask-held = Рақмет! Сұрағыңызды көрсетілмес бұрын қызметкер қарап шығады. Содан кейін дүкен осы жерде жауап береді.
ask-hidden = Сұрағыңыз мазмұнына бола көрсетілмейді: мысалы, жарнама немесе байланыс деректері бар. Мәтінді өзгертіп, қайта жібере аласыз.
ask-before = Бұл сұрақ бұрын жіберілген.

## Жолдағы сөздер

letter-offline = Интернет байланысы жоқ. Мәтініңіз осы құрылғыда сақталды және бет ашық тұрса, байланыс қалпына келгенде жіберіледі.
letter-busy = Жаңа ғана осы жерден тым көп жіберілді. Мәтініңіз сақталды; сәл кейінірек қайталап көріңіз.
error-required = Осы өрісті толтырыңыз

## Тек дүкенге арналған сөз

private = Бізге жеке жазу
private-title = { $shop }: жеке жазу
private-intro = Мұны тек дүкен оқиды, ешқашан жарияланбайды. Пікір де жаза аласыз.
private-body = Хабарыңыз
private-email-hint = Жауап осы мекенжайға келеді. Ол ешкімге көрсетілмейді.
private-order = Тапсырыс нөмірі
private-notice = Хабарыңыз, атыңыз бен мекенжайыңыз тек сізге жауап беру үшін қолданылады.
private-send = Дүкенге жіберу
private-sent = Рақмет! Хабарыңыз дүкенге жетті, оны басқа ешкім көрмейді. Жауап электрондық поштаңызға келеді.
private-before = Бұл хабар бұрын жіберілген.

## Сатып алушылардың жауаптары

reply = Осы сұраққа жауап беру
reply-body = Жауабыңыз
reply-notice = Атыңыз бен жауабыңыз сатып алғаныңыз расталған деген белгімен жарияланады.
reply-send = Жауапты жіберу
reply-sent = Рақмет! Жауабыңыз сұрақтың астында көрсетілді.
reply-held = Рақмет! Жауабыңызды көрсетілмес бұрын қызметкер қарап шығады.
reply-hidden = Жауабыңыз мазмұнына бола көрсетілмейді: мысалы, жарнама немесе байланыс деректері бар. Мәтінді өзгертіп, қайта жібере аласыз.
reply-before = Сіз бұл сұраққа жауап беріп қойдыңыз.
reply-failed = Жіберу мүмкін болмады. Сатып алғаныңызды дүкен растауы керек: дүкенге қайта кіріңіз. Мәтініңіз сақталды.
report-question = Сұраққа шағым
report-question-why = Бұл сұрақтың несі дұрыс емес?

## Дүкеннің дайын жауаптары, баптауларда

inbox-ready = Жауаптар
inbox-ready-automatic = Автоматты жауаптар
inbox-ready-automatic-hint = Автоматты деп белгіленеді, әр әңгімеде бір рет, адам жауап бергеннен кейін ешқашан. Мерзімдерді тоқтатпайды.
inbox-ready-on = Жалпы автоматты жауап беру
inbox-ready-another = Тағы біреуі
inbox-ready-remove = Жою үшін атауы мен мәтіндерін тазалаңыз.
inbox-ready-name = Атауы, өздеріңіз үшін
inbox-ready-use = Қолданылады
inbox-ready-when = Не себеп болады
inbox-ready-when-words = Сатып алушы мәтініндегі сөздер
inbox-ready-when-topic = Не туралы екені
inbox-ready-when-hours = Ешкім жоқ кезде келеді
inbox-ready-words = Сөздер
inbox-ready-words-hint = Үтірмен бөліп жазыңыз. Сөз соңындағы * оның қалған бөлігін білдіреді.
inbox-ready-topic = Тақырып
inbox-ready-kinds = Неге жауап береді
inbox-ready-reviews = Пікірлер
inbox-ready-questions = Сұрақтар
inbox-ready-private = Жеке хабарлар
inbox-ready-public = Пікірге не сұраққа берілген жауапты бәрі оқиды; әйтпесе тек сатып алушы
inbox-ready-delay = Неше минуттан кейін жіберіледі
inbox-ready-delay-hint = Алдымен адам жауап бере алуы үшін.
inbox-ready-wordings = Мәтін нұсқалары
inbox-ready-wordings-hint = Бірнешеуін арасына бос жол қалдырып жазыңыз; біреуі айтылады. Толтырылатын орындар: { $places }, жұмыстан тыс уақытта { $back }.
inbox-ready-quick = Жылдам жауаптар
inbox-ready-quick-hint = Жауаптың үстінде, әңгіме тілінде ұсынылады. Сіз жібермейінше ештеңе жіберілмейді.
inbox-ready-text = Мәтін
inbox-ready-text-hint = Толтырылатын орындар: { $places }.
inbox-ready-link = Тауар бетінің мекенжайы
inbox-ready-link-hint = Тауар кодының орнына { $place }. Бос болса: тауарлар тізіміндегі мекенжай.
inbox-ready-ways = Ұсынылатын басқа жолдар
inbox-ready-ways-hint = Көңілі толмағандарға жазғаннан кейін бірден ұсынылады: жазғанының жанында, ешқашан орнына емес.
inbox-ready-way-url = Мекенжай
inbox-ready-way-hint = { $examples } дегеннен басталады. Мәтін болса, бос қала алады.
inbox-ready-thanks = Алғыс
inbox-ready-thanks-hint = Пікір жіберген әркімге айтылады, жұлдыз санына қарамай бірдей.
inbox-ready-after = Шешілгеннен кейін
inbox-ready-ask = Авторға бір рет хатпен пікірін жаңартқысы келе ме деп сұрау; жұлдыз санына қарамай бірдей сөзбен
inbox-ready-save = Сақтау
inbox-ready-saved = Сақталды.
inbox-ready-stale = Осы арада бұл баптауларды басқа біреу сақтады: көру үшін бетті қайта жүктеңіз.
inbox-ready-preview = Алдын ала қарау
inbox-ready-preview-hint = Дүкен тілінде осылай оқылады; әзірге ештеңе сақталған жоқ.
inbox-ready-fault-name = { $most } таңбадан аспайтын атау жазыңыз.
inbox-ready-fault-twice = Дәл осындай атау бар. Басқасын беріңіз.
inbox-ready-fault-missing = Дүкен тілінде мәтін жазыңыз.
inbox-ready-fault-long = { $most } таңбаға дейін қысқартыңыз.
inbox-ready-fault-place = { $piece } мұнда толтырылмайды. Мыналар бар: { $places }.
inbox-ready-fault-words = Кемінде бір сөз жазыңыз.
inbox-ready-fault-keyword = «{ $word }» ешбір сөзге сәйкес келмейді: әріп не цифр керек, ал * тек шеттерінде тұра алады.
inbox-ready-fault-kinds = Жауап беретін кемінде бір нәрсені таңдаңыз.
inbox-ready-fault-delay = 0 мен { $most } минут аралығын таңдаңыз.
inbox-ready-fault-link = { $examples } дегеннен басталатын мекенжай жазыңыз.
inbox-ready-fault-template = { $begin } дегеннен басталатын, ішінде { $place } бар мекенжай жазыңыз.
inbox-ready-fault-nothing = Мекенжайды не мәтінді толтырыңыз.
inbox-ready-fault-many = { $most } ғана сияды.
inbox-ready-choose = Жылдам жауап
inbox-ready-none = Ешқайсысы
inbox-ready-fill = Қою

## Жасырылған және көрсетілген, жұлдыз бойынша

inbox-honest = Адалдық
inbox-honest-hint = Соңғы { $days } күнде жазылған пікірлер не болғаны. Не көрсетілетінін жұлдыздар шешпейді; мұнда соны көресіз.
inbox-honest-stars = Жұлдыз
inbox-honest-written = Жазылған
inbox-honest-shown = Көрсетілген
inbox-honest-hidden = Жасырылған
inbox-honest-share = Жасырылған, пайызбен
inbox-honest-held = Күтуде
inbox-honest-wait = Көрсетілгенше сағат
inbox-honest-all = Барлығы
inbox-honest-none = Бұл уақытта ештеңе жазылған жоқ.
inbox-honest-fine = Жұлдызы аз пікірлер жұлдызы көптерінен жиі де, сирек те жасырылмайды, кездейсоқтық болмаса.
inbox-honest-alarm = Жұлдызы аз және көп пікірлер бірдей жасырылмайды, бұл кездейсоқтықтан артық. Не және неге жасырылғанын қараңыз.
inbox-honest-public = Бұл сандарды бәріне көрсету: { $place }

## Дүкенмен әңгіме

thread-title = { $shop } дүкенімен әңгімеңіз
thread-about = { $product } туралы
thread-you = Сіз
thread-automatic = автоматты жауап
thread-public = мұны бәрі оқи алады
thread-alone = мұны тек сіз бен дүкен оқиды
thread-waiting = Әзірге ешкім жауап берген жоқ. Дүкеннің жауабы осында шығады.
thread-stars = Тек жұлдыздар, сөзсіз.
thread-reply = Дүкенге хабарыңыз
thread-reply-hint = Оны тек дүкен қызметкерлері оқиды.
thread-send = Хабарды жіберу
thread-sent = Хабарыңыз дүкенге жетті. Жауабы осы бетте шығады, мекенжайын сақтап қойыңыз.
thread-gone-title = Бұл сілтеме енді жұмыс істемейді
thread-gone = Ол ескірген, толық көшірілмеген немесе апаратын жері жойылған. Дүкеннің ең соңғы хатын ашып, ондағы сілтемені қайта басыңыз немесе дүкенге қайта жазыңыз.
thread-open = Осы туралы дүкенмен сөйлесу
answer-by-itself = «{ $shop }» дүкенінің автоматты жауабы

## Жасырылған пікір және қайта қарау

own-reason = Себебі: { $reason }. Жұлдыздар мен пікір ешқашан себеп болмайды.
own-appeal = Қызметкерден қайта қарауды сұрау
own-appealed = Дүкен қызметкері оны қайта қарайды. Сізге ештеңе істеудің қажеті жоқ.

## Басқа жолдар

ways = Бірдеңе дұрыс емес пе? Дүкен мұны да ұсынады:
way-return = Тауарды қайтару
way-refund = Ақшаны қайтарып алу
way-exchange = Тауарды айырбастау
way-call = Қоңырау шалуды сұрау
way-chat = Дүкенмен чатта сөйлесу

## Мекенжай кімдікі

contact-title = { $shop } хаттары
contact-ask = { $address } — сіздің мекенжайыңыз ба, және { $shop } жауап бергенде осында хабарлай ма?
contact-yes = Иә, хабарлаңыз
contact-done = Рақмет. { $shop } жауап бергенде, хат аласыз.

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

## Mail, and what happened

mail-notice-rule = «{ $rule }» ережесі іске қосылды
mail-notice-link = Әңгімені ашу
mail-notice-reason = { $shop } бұларды сізге жібереді, себебі дүкенде біреу хабарламалар үшін сіздің мекенжайыңызды енгізген.
mail-answer-subject = { $shop } сізге жауап берді
mail-answer-text = Сіз { $shop } дүкеніне { $product } туралы жазған едіңіз. Жауабы мынау:
mail-answer-link = Оқып, жауап беру
mail-answer-reason = Бұл хатты алдыңыз, себебі { $shop } дүкеніне жауап алу үшін мекенжайыңызды қалдырдыңыз.
mail-automatic-text = Сіз { $shop } дүкеніне { $product } туралы жазған едіңіз. Бұл — автоматты жауап; жазғаныңызды қызметкер де оқиды:
mail-confirm-subject = { $shop } жауап бергенде сізге хабарласын ба?
mail-confirm-text = Біреу, бәлкім сіз, { $shop } дүкеніне { $product } туралы жазып, осы мекенжайды көрсеткен. Оның сіздікі екенін растаңыз, сонда дүкеннің жауабы туралы хатпен хабарланасыз.
mail-confirm-reason = Егер бұл сіз болмасаңыз, ештеңе істеудің қажеті жоқ: онда сізге ештеңе хабарланбайды.
mail-hidden-subject = Пікіріңіз енді көрсетілмейді
mail-hidden-text = { $shop } дүкені { $product } туралы пікіріңізді беттен алып тастады. Себебі: { $reason }. Жұлдыздар мен пікір ешқашан себеп болмайды. Егер бұл қате деп ойласаңыз, бір рет басыңыз, қызметкер қайта қарайды. Мәтінді өзгертуге де болады.
mail-hidden-link = Көру және қайта қарауды сұрау
mail-update-subject = Пікіріңізді жаңартқыңыз келе ме?
mail-update-text = Сіз { $product } туралы пікір жаздыңыз, содан бері { $shop } дүкені онымен айналысты. Егер сіз үшін бірдеңе өзгерсе, пікірді өзгерте аласыз; өзгермесе, ол сол күйінде қала береді.
mail-update-link = Пікірімді ашу
mail-update-reason = { $shop } мұны бір рет және жұлдыз санына қарамай бәрінен бірдей сұрайды.
mail-invitation-subject = { $shop } сатып алушыларына жауап беру
mail-invitation-text = { $by } сізді { $shop } сатып алушыларына жауап беруге шақырады. Сілтеме жеті күн және бір рет қана жұмыс істейді.
mail-invitation-link = Шақыруды қабылдау
mail-invitation-reason = Бұл адамды танымасаңыз, ештеңе істеудің қажеті жоқ.
mail-reset-subject = Жаңа құпиясөз
mail-reset-text = Біреу, сірә өзіңіз, жаңа құпиясөз сұрады. Сілтеме бір сағат және бір рет қана жұмыс істейді.
mail-reset-link = Құпиясөз таңдау
mail-reset-reason = Бұл сіз болмасаңыз, ештеңе істеудің қажеті жоқ: құпиясөзіңіз өзгермейді.
mail-off-subject = { $name } өшірілді
mail-off-text = { $shop } дүкенінің { $name } арнасы енді ештеңе қабылдамайды, сондықтан өшірілді. Жаңа оқиғалар оған жіберілмейді. Түзетіп, қайта сақтаңыз — сонда қосылады, ал өткізіп алынғанды қайта жіберуге болады. Себебі:
mail-off-link = Баптауларды ашу
mail-off-reason = Бұл хатты алдыңыз, себебі сіз { $shop } иесісіз.
mail-test-subject = Пошта жұмыс істейді
mail-test-text = Бұл — тексеру. Мұны оқып отырсаңыз, Plaudit хат жібере алады.
mail-stop = Енді жібермеу
mail-stop-title = { $shop } хаттары
mail-stop-ask = { $shop } бұл мекенжайға енді ештеңе жібермесін бе?
mail-stop-done = Дайын. Бұл мекенжайға енді ештеңе жіберілмейді.
event-review-created = Пікір келді
event-review-updated = Пікір өзгертілді
event-review-published = Пікір көрсетілді
event-review-hidden = Пікір жасырылды
event-review-replied = Пікірге жауап берілді
event-case-opened = Өтініш ашылды
event-case-assigned = Өтініш тапсырылды
event-case-replied = Өтінішке жауап берілді
event-case-warning = Уәде етілген мерзім жақын
event-case-breached = Уәде етілген мерзім өтті
event-case-solved = Өтініш шешілді
event-case-closed = Өтініш жабылды
event-case-reopened = Өтініш қайта ашылды
event-question-created = Сұрақ келді
event-feedback-negative = Сатып алушы наразы
event-rule-fired = Ереже іске қосылды

## Connections

out-title = Қосылымдар
out-hint = Мұнда болған оқиғаларды өз жүйелеріңізге, пошта арқылы қызметкерлерге хабарлап, өтініштерді CRM-ге беруге болады.
out-none = Әзірге ештеңе қосылмаған.
out-add = Қосылым қосу
out-on = Қосулы
out-off = Өшірулі
out-off-by = Бағдарлама өшірді: { $why }
out-webhook = Вебхук
out-mail = Қызметкерлерге хат
out-call = Өз сұрауыңыз
out-untried = Бұл қосылым { $name } құжаттамасы бойынша жасалған. Қызметтің өзінде сыналмаған.
out-name = Атауы
out-name-hint = Сіз бен әріптестеріңіз қалай атайсыз.
out-address = Мекенжай
out-events = Оқиғалар
out-events-hint = Ештеңе белгіленбесе — бәрі.
out-to = Мекенжайлар, әрқайсысы бір жолда
out-language = Тіл
out-mail-missing = Пошта сервері бапталмаған: сервер әкімшісі көрсеткенше ештеңе жіберілмейді.
out-kept = Енгізілген әрі шифрланған. Өзгертпеу үшін бос қалдырыңыз.
out-pair = Кілттер жұбымен қол қою (ed25519): алушы тексере алады, бірақ қол қоя алмайды
out-share = Сатып алушының поштасы болса, оны да беру
out-save = Сақтау
out-saved = Сақталды. Қосулы.
out-key = Қолтаңбаны тексеру кілті
out-key-show = Кілтті көрсету
out-rotate = Жаңа кілт жасау
out-rotated = Жаңа кілт жасалды. Ауысып үлгеруіңіз үшін хабарларға бір тәулік бойы екеуімен де қол қойылады.
out-test = Сынақ жіберу
out-tested = Сынақ қабылданды.
out-test-failed = Сынақ қабылданбады: { $why }
out-dry = Сұрауларды көрсету
out-dry-hint = Ойдан шығарылған өтініш үшін не жіберілер еді. Құпиялар жасырылған, ештеңе жіберілмеді.
out-switch-off = Өшіру
out-switched-off = Өшірілді. Қайта қосу үшін сақтаңыз.
out-remove = Жою
out-removed = Жойылды.
out-inbound = Ол жақтан сұраулар
out-inbound-hint = Басқа жүйе ескертпе қосып, өтінішті жаба алады: осы мекенжайға осы кілтпен қол қойып жібереді.
out-attempts = Әрекеттер
out-attempts-none = Әзірге ештеңе жіберілген жоқ.
out-taken = Қабылданды
out-again = Қайталанады
out-failed = Тоқтатылды
out-resend = Қайта жіберу
out-from = Басы (UTC)
out-until = Соңы (UTC)
out-replay = Сол кездегі оқиғаларды қайта жіберу
out-replayed = Қайта жіберілуде: { $count }
out-stale = Бұл арада біреу өзгертті. Қайта қараңыз.
out-required = Бұл қажет.
out-bad = Мұны қолдануға болмайды: { $why }
out-full = { $count } қосылымға орын бар. Алдымен біреуін жойыңыз.
crm-product = Тауар
crm-page = Тауар беті
crm-stars = Баға
crm-name = Аты
crm-order = Тапсырыс
crm-due = Жауап мерзімі
crm-open = Plaudit ішінде ашу
crm-sample = Бұл — қосылымды тексеру. Мұны ешкім жазған жоқ, жауап күтіп тұрған ешкім жоқ.

## Photos

photos = Сатып алушылардың суреттері
photos-all = Суреті бар барлық пікір
photos-here = Осы пікірдің суреттері
photo-of = Сурет авторы: { $author }
photo-at = Сурет { $shown }, барлығы { $all }
photo-back = Алдыңғы сурет
photo-on = Келесі сурет
photo-zoom = Үлкейту
photo-report = Суретке шағымдану
photo-report-why = Бұл суреттің несі дұрыс емес?

## Photos in the form

photo-add = Суреттер
photo-hint = Камерадан немесе файлдардан беске дейін. Файл ішіндегі орын мен уақыт өшіріледі.
photo-show = Суреттерде не бейнеленген?
photo-show-one = Суретте не бейнеленген?
photo-show-hint = Оны көре алмайтындарға арналған бірнеше сөз
photo-number = Сурет { $shown }
photo-earlier = Алға жылжыту
photo-later = Артқа жылжыту
photo-remove = Алып тастау
photo-again = Қайталау
photo-busy = Жүктелуде…
photo-done = Жүктелді
photo-kept = Бұл суретті қалдыру
photo-most = Пікірге бес сурет қосуға болады. Қалғандары алынбады.
photo-kind = Бұл файл сурет ретінде оқылмады. JPEG, PNG немесе WebP пішіміндегі сурет таңдаңыз.
photo-damaged = Сурет бүлінген немесе тым үлкен. Оны қайта сақтаңыз немесе басқасын таңдаңыз.
photo-lost = Байланыс үзілді. Қайталап көріңіз немесе суретті алып тастаңыз: мәтінді онсыз да жіберуге болады.
photo-many = Қазір бұл жерден тым көп сурет жіберілді. Сәл кейінірек қайталап көріңіз.
photo-wait = Суреттер жүктелуде, пікір солардан кейін бірден жіберіледі.
photo-missing = Кейбір суреттер жүктелмеді. Қайталап көріңіз, оларды алып тастаңыз немесе пікірді оларсыз жіберу үшін батырманы тағы бір рет басыңыз.

## The inbox: frame

inbox-skip = Мазмұнға өту
inbox-skip-case = Өтінішке өту
inbox-title = Кіріс хаттар
inbox-settings = Баптаулар
inbox-account-of = Сіздің аккаунтыңыз, { $who }
inbox-away = орнында жоқ
inbox-sign-out = Шығу
inbox-lost = Байланыс үзілді, қайта қосылып жатырмыз. Көріп тұрғаныңыз ескірген болуы мүмкін.
inbox-offline = Желі жоқ. Оқып, жаза беріңіз; байланыс оралғанда жіберіңіз.
inbox-offline-kept = Желі жоқ, сондықтан ештеңе жіберілмеді. Жазғаныңыз сақталды.
inbox-signed-out = Сіз жүйеден шықтыңыз.
inbox-sign-in-again = Қайта кіру
inbox-done = Дайын
inbox-save = Сақтау
inbox-undo = Қайтару

## Times

inbox-min = { $n } мин.
inbox-hour = { $n } сағ
inbox-day = { $n } күн
inbox-under-min = бір минуттан аз
inbox-due-in = { $t } қалды
inbox-overdue = { $t } кешікті
inbox-ago = { $t } бұрын
inbox-just-now = жаңа ғана

## Scripts

inbox-new-one = Жаңа өтініш: { $what }
inbox-new-many = { $n } жаңа өтініш
inbox-here-one = { $who } да осыны қарап отыр.
inbox-here-writing = { $who } қазір осында жазып отыр.
inbox-draft-back = Жазған мәтініңіз қалпына келді.
inbox-notify-title = Кірісте жаңалық
inbox-notify = Жұмыс үстеліндегі хабарландыру
inbox-notify-refused = Браузер бұл бетке хабарландыруға рұқсат бермейді. Баптауларында рұқсат етіп, қайталаңыз.
inbox-chosen = { $n } таңдалды

## Keys

inbox-keys = Пернелер
inbox-keys-off = Жеке пернелерді өшіру
inbox-keys-on = Жеке пернелерді қосу
inbox-key-next = келесі өтініш
inbox-key-previous = алдыңғы өтініш
inbox-key-open = ашу
inbox-key-back = тізімге оралу
inbox-key-search = іздеу
inbox-key-filters = сүзгілер
inbox-key-views = көріністер, жоғарыдан
inbox-key-answer = жауап жазу
inbox-key-note = жазба жазу
inbox-key-assign = тапсыру
inbox-key-take = өзіне алу
inbox-key-solve = шешілді
inbox-key-close = жабу
inbox-key-select = таңдау
inbox-key-undo = соңғысын қайтару
inbox-key-send = жазылғанды жіберу
inbox-key-help = осы парақ

## List

inbox-choose = Өтінішті таңдаңыз.
inbox-choose-keys = Барлық пернелер үшін ? басыңыз.
inbox-views = Көріністер
inbox-own-views = Өз көріністеріңіз
inbox-view-open = Орындалуға тиіс
inbox-view-mine = Менікі
inbox-view-unassigned = Иесіз
inbox-view-unhappy = Наразылар
inbox-view-due = Мерзімі жақын
inbox-view-breached = Кешіккендер
inbox-view-waiting = Күтуде
inbox-view-snoozed = Кейінге қалдырылған
inbox-view-look = Қарау керек
inbox-view-unpublished = Көрсетілмеген
inbox-view-all = Барлығы
inbox-save-view = Осы көріністі сақтау
inbox-save-view-name = Атауы
inbox-save-view-hint = Көрініс, сүзгілер мен іздеу тек сіз үшін сақталады. Сол атау бұрынғысын алмастырады.
inbox-forget = Ұмыту
inbox-search = Барлық сөзден іздеу
inbox-find = Іздеу
inbox-filters = Сүзгілер
inbox-filter-any = Кез келген
inbox-filter-kind = Түрі
inbox-filter-status = Күйі
inbox-filter-language = Тілі
inbox-filter-stars = Жұлдыздар
inbox-filter-topic = Тақырып
inbox-filter-assignee = Кімде
inbox-filter-team = Команда
inbox-filter-tag = Белгі
inbox-filter-product = Тауар коды
inbox-filter-apply = Көрсету
inbox-filter-clear = Барлығын алып тастау
inbox-filter-remove = { $what } сүзгісін алып тастау
inbox-me = Мен
inbox-nobody = Ешкім
inbox-you = { $who } (сіз)
inbox-pages = Беттер
inbox-page-first = Басына
inbox-page-next = Келесі бет
inbox-shop = Дүкен
inbox-switch = Ауыстыру
inbox-no-words = Тек жұлдыз, мәтінсіз
inbox-select = Таңдау: { $what }
inbox-with = Кімде:
inbox-tags = Белгілер
inbox-what-it-says = Не айтылған
inbox-several = Таңдалғандармен
inbox-take = Өзіме аламын
inbox-assignee = Кім айналысады
inbox-assign = Тапсыру
inbox-tag-add = Белгі қою
inbox-close-it = Жабу
inbox-empty-open = Барлығына жауап берілді
inbox-empty-open-next = Жаңа өтініштер осында өзі пайда болады.
inbox-empty-mine = Сізде ештеңе жоқ
inbox-empty-mine-next = Өтінішті ашып, «Өзіме аламын» басыңыз немесе әріптесіңіз тапсырғанша күтіңіз.
inbox-empty-unassigned = Бәрінің жауаптысы бар
inbox-empty-unassigned-next = Ешкім алмағандары осында шығады.
inbox-empty-unhappy = Наразы сатып алушы күтіп тұрған жоқ
inbox-empty-unhappy-next = Болса, бірден осында шығады, мерзімі жақыны бірінші.
inbox-empty-due = Келесі сағатта мерзімі бітетіні жоқ
inbox-empty-due-next = Мерзімі жақындағаны уақытында шығады.
inbox-empty-breached = Кешіккені жоқ
inbox-empty-breached-next = Әзірге барлық уәде орындалды.
inbox-empty-waiting = Сатып алушыны күтіп тұрған ештеңе жоқ
inbox-empty-waiting-next = Жауап берілгені сатып алушы қайта жазғанша осында тұрады.
inbox-empty-snoozed = Кейінге қалдырылғаны жоқ
inbox-empty-snoozed-next = Қалдырғаныңыз уақыты келгенше осында тұрады.
inbox-empty-look = Қарайтын ештеңе жоқ
inbox-empty-look-next = Бағдарлама сенімді оқи алмағаны осында түседі.
inbox-empty-unpublished = Барлығы көрсетілген
inbox-empty-unpublished-next = Қызметкерді күтіп тұрған не жасырылған пікірлер мен сұрақтар осында болар еді.
inbox-empty-all = Әзірге пікір жоқ
inbox-empty-all-next = Біріншісі жазылған бойда өзі шығады. Әр сұрақ та солай.
inbox-empty-filter = Ештеңе табылмады
inbox-empty-filter-next = Сүзгіні алып тастаңыз, «Барлығы» бөлімін қараңыз не аз сөзбен іздеңіз.
inbox-empty-page = Басқа ештеңе жоқ
inbox-empty-page-next = Жауап берілгенде өтініштер жылжиды. Басына оралыңыз.
inbox-no-shop = Сіз әлі бірде-бір дүкенге қосылмағансыз
inbox-no-shop-next = Дүкен иесінен сізді қосуын сұраңыз да, қайта қараңыз.
inbox-look-again = Қайта қарау
inbox-done-several = { $n } өтінішке орындалды.
inbox-done-undone = { $n } қайтарылды.
inbox-done-left = { $n } өтінішке тиіспедік: біреу өзгерткен не әрекет сай келмейді.
inbox-done-none = Ештеңе таңдалмады, сондықтан ештеңе істелмеді.
inbox-done-no-tag = Алдымен белгіні жазыңыз: 40 таңбаға дейін, үтірсіз.
inbox-done-saved = Көрініс сақталды.
inbox-done-forgotten = Көрініс ұмытылды.
inbox-done-too-many = Сізде 30 көрініс бар. Біреуін ұмытып, мұны сақтаңыз.

## A conversation

inbox-kind-review = Пікір
inbox-kind-question = Сұрақ
inbox-kind-private = Жеке
inbox-status-new = Жаңа
inbox-status-open = Ашық
inbox-status-waiting = Сатып алушыны күтуде
inbox-status-on-hold = Тоқтатылған
inbox-status-solved = Шешілді
inbox-status-closed = Жабық
inbox-priority-low = Төмен
inbox-priority-normal = Қалыпты
inbox-priority-high = Жоғары
inbox-priority-urgent = Шұғыл
inbox-feels-none = Көңіл күйі белгісіз
inbox-feels-negative = Наразы
inbox-feels-neutral = Бейтарап
inbox-feels-positive = Риза
inbox-surely = { $what }, сенімді
inbox-fairly = { $what }, бәлкім
inbox-unsurely = { $what }, сенімсіз
inbox-urgent-danger = Біреу зардап шегуі мүмкін
inbox-urgent-vulnerable = Біреу осыған тәуелді
inbox-urgent-legal = Сотпен қорқытады
inbox-urgent-public = Жария етем деп қорқытады
inbox-urgent-repeated = Қайта сұрап тұр
inbox-speaks-en = Ағылшынша
inbox-speaks-ru = Орысша
inbox-speaks-fa = Парсыша
inbox-speaks-kk = Қазақша
inbox-speaks-vi = Вьетнамша
inbox-speaks-el = Грекше
inbox-back = { $shop } дүкенінің барлық өтініштері
inbox-changed = Өтініш осы арада өзгерді.
inbox-changed-show = Қазіргі күйін көрсету
inbox-changed-typed = Немесе жазғаныңызды жіберіңіз: алдымен өзгерісті көресіз, ештеңе жоғалмайды.
inbox-missed = Сіз жұмыс істегенде бұл өзгерді, сондықтан ештеңе жіберілмеді
inbox-missed-next = Жазғаныңыз төменде тұр. Өзгерісті қарап, әлі орынды болса, қайта жіберіңіз.
inbox-not-sent = Жіберілмеді: { $what }
inbox-review-of = Пікір: { $what }
inbox-question-about = Сұрақ: { $what }
inbox-private-about = Жеке хабарлама: { $what }
inbox-nameless = Аты-жөні жоқ
inbox-merged = Біріктірілді: сатып алушылар мұны мына жерден оқиды:
inbox-as-written = Қалай жазылған, тек сіз үшін
inbox-about = Осы өтініш туралы
inbox-facts = Мәліметтер
inbox-fact-status = Күйі
inbox-fact-confidence = Сенімділік
inbox-fact-with = Кімде
inbox-fact-nobody = әзірге ешкімде
inbox-fact-shopper = Сатып алушы
inbox-fact-no-email = пошта мекенжайын бермеді
inbox-fact-order = Тапсырыс
inbox-fact-elsewhere = Мұнда да бар
inbox-fact-page = Бет
inbox-fact-reviews = Осы тауар пікірлері
inbox-fact-product = Осы тауар беті
inbox-history = Не болды
inbox-earlier = Бұрынғы өтініштер
inbox-answer = Көпшілікке жауап беру
inbox-answer-shown = Оны барлығы бірден { $shop } дүкенінің жауабы ретінде көреді.
inbox-answer-held = Қазір көрсетілмейді. Көрсетілгенде, барлығы астынан { $shop } дүкенінің осы жауабын көреді.
inbox-answer-again = Ол бұрынғы жауаптың орнын басады.
inbox-reply = Тек сатып алушыға жауап беру
inbox-reply-hint = Басқа ешкім оқымайды. Дүкен пошта жіберсе, сатып алушы поштадан біледі.
inbox-mail = Поштамен жауап беру
inbox-mail-to = Өз поштаңыздан мына мекенжайға жазыңыз:
inbox-mail-hint = Бұл жауап осы арқылы жүрмейді. Жіберген соң белгілеңіз: сағат тоқтайды.
inbox-mailed = Поштамен жауап бердім
inbox-note = Әріптестерге жазба
inbox-note-hint = Тек әріптестер көреді.
inbox-note-save = Жазбаны сақтау
inbox-assign-gone = Бұл әріптес енді дүкен мүшесі емес. Басқасын таңдаңыз.
inbox-move-resume = Жалғастыру
inbox-move-wait = Сатып алушыны күту
inbox-move-hold = Тоқтата тұру
inbox-move-solve = Шешілді
inbox-move-close = Жабу: істейтін ештеңе қалмады
inbox-move-reopen = Қайта ашу
inbox-move-looked = Қарадым: істейтін ештеңе жоқ
inbox-move-refused = Қазіргі күйінде мұны істеуге болмайды. Күйін қарап, қайта таңдаңыз.
inbox-tags-change = Белгілер, басымдық, команда
inbox-tag-remove = { $what } белгісін алып тастау
inbox-priority = Басымдық
inbox-snooze = Кейінге қалдыру
inbox-snooze-until = Дейін
inbox-snooze-hour = Бір сағаттан кейін
inbox-snooze-tomorrow = Бір күннен кейін
inbox-snooze-week = Бір аптадан кейін
inbox-snooze-end = Қазір қолға алу
inbox-snooze-hint = Сол уақытта не сатып алушы жазғанда оралады. Сағаттар жүре береді.
inbox-merge = Дәл сондай сұрақпен біріктіру…
inbox-merge-hint = Сатып алушылар оны басқа сұрақтың астынан, сол жауаппен оқиды. Қайта бөлуге болады.
inbox-merge-other = Басқа сұрақ
inbox-merge-choose = Сұрақты таңдаңыз
inbox-merge-do = Біріктіру
inbox-merge-refused = Бұл екеуін біріктіруге болмайды: басқасы көрсетілмеген не біреуі біріктірілген. Басқасын таңдаңыз.
inbox-part = Басқа сұрақтан бөлу
inbox-part-hint = Ол қайта жеке, ашық әрі жауапсыз болады.
inbox-publish = Жариялау
inbox-publish-hint = Барлығы бірден көреді; пікірдің жұлдыздары есептеледі.
inbox-hide = Жасыру…
inbox-hide-do = Жасыру
inbox-hide-hint = Аз жұлдыз, қатты сөз не ыңғайсыз сұрақ себеп емес. Енді көрсетілмейді; кім, қашан, неге жасырғаны тарихта қалады.
inbox-hide-reason = Себебі
inbox-hide-choose = Себебін таңдаңыз
inbox-hide-missing = Себептің бірін таңдаңыз. Себепсіз қала береді.
inbox-text-missing = Алдымен мәтінді жазыңыз.
inbox-text-long = { $n } таңба артық. Қысқартып, қайта жіберіңіз.
inbox-said-answered = Жауабыңыз бетте тұр.
inbox-said-replied = Жауап жазылды; оны тек сатып алушы оқиды.
inbox-said-answered-by-mail = Поштамен жауап бергеніңіз белгіленді. Сағат тоқтады.
inbox-said-noted = Жазба сақталды. Тек әріптестер көреді.
inbox-said-assigned = Тапсырылды.
inbox-said-hidden = Жасырылды. Кім, қашан, неге екені тарихта.
inbox-said-published = Бетте тұр.
inbox-said-merged = Біріктірілді: сатып алушылар басқа сұрақтың астынан оқиды.
inbox-said-parted = Бөлінді: қайта жеке тұр.
inbox-said-closed = Жабылды.
inbox-said-reopened = Қайта ашылды.
inbox-said-solved = Шешілді. Сатып алушы қайта жазса, өзі ашылады.
inbox-said-held = Тоқтатылды: жалғастырғанша сағаттар тұрады.
inbox-said-waiting = Сатып алушыны күтудеміз: сағаттар тұр.
inbox-said-resumed = Жалғасты. Сағатта қалған уақыт сол күйі.
inbox-said-looked = Қарағаныңыз белгіленді.
inbox-said-tagged = Белгілер өзгертілді.
inbox-said-prioritised = Басымдық өзгертілді.
inbox-said-snoozed = Кейінге қалдырылды.
inbox-said-woken = Қайта орындалуға тиіс тізімде.
inbox-said-corrected = Түзетілді. Бағдарламаны үйретуге сақталады; жарияланым өзгермейді.
inbox-correct = Қорытынды қате…
inbox-correct-hint = Дұрысын айтыңыз. Бағдарлама үйренеді, көрсетілген өзгермейді.
inbox-correct-feeling = Сатып алушы
inbox-correct-do = Түзету
inbox-answered-after = { $t } кейін жауап берілді
inbox-answered-late = { $t } кешігіп жауап берілді
inbox-open-again = Қайта ашық
inbox-mark-held = Қызметкерді күтуде
inbox-mark-hidden = Жасырылған: { $what }

## What happened

inbox-did-took-in = тек дүкен үшін қабылдады
inbox-did-came-published = келген бойда жарияланды
inbox-did-came-held = келгенде қызметкерге қалдырылды
inbox-did-came-hidden = келгенде жасырылды: { $what }
inbox-did-merged = басқа сұрақпен біріктірілді
inbox-did-parted = басқа сұрақтан бөлінді
inbox-did-took-other = осыған басқа сұрақ қосылды
inbox-did-let-go = осыдан басқа сұрақ бөлінді
inbox-did-mailed = поштамен жауап берді
inbox-did-took-from = алынды: { $what }
inbox-did-took = өзіне алды
inbox-did-gave = тапсырылды: { $what }
inbox-did-answered = көпшілікке жауап берді
inbox-did-answered-itself = өздігінен көпшілікке жауап берді
inbox-did-replied = тек сатып алушыға жауап берді
inbox-did-replied-itself = сатып алушыға өздігінен жауап берді
inbox-did-wrote = жазды
inbox-did-noted = жазба жазды
inbox-did-closed = жапты
inbox-did-reopened = қайта ашты
inbox-did-hidden = жасырды: { $what }
inbox-did-published = жариялады
inbox-did-team = командаға берді: { $what }
inbox-did-team-took = командадан алды: { $what }
inbox-did-waiting = сатып алушыны күтуге қойды
inbox-did-held = тоқтата тұрды
inbox-did-resumed = жалғастырды
inbox-did-solved = шешті
inbox-did-priority = басымдық: { $what }
inbox-did-tagged = «{ $what }» белгісін қойды
inbox-did-untagged = «{ $what }» белгісін алды
inbox-did-snoozed = { $what } дейін қалдырды
inbox-did-unsnoozed = қайта қолға алды
inbox-did-woke = оралды: осы уақытқа қалдырылған
inbox-did-looked = қарап шықты
inbox-did-warned = ескерту: мерзімі жақын, { $what }
inbox-did-breached = мерзім бұзылды: { $what }
inbox-did-corrected = қорытынды түзетілді: { $what }
inbox-promise-first-response = бірінші жауап
inbox-promise-next-response = келесі жауап
inbox-promise-resolution = шешім

## Signing in

inbox-sign-in = Кіру
inbox-sign-in-title = Кіріс жәшігіне кіру
inbox-email = Электрондық пошта
inbox-password = Құпиясөз
inbox-sign-in-wrong = Мекенжай не құпиясөз қате. Екеуін тексеріп, қайталаңыз.
inbox-sign-in-often = Кіру әрекеті тым көп. { $n } секундтан кейін қайталаңыз.
inbox-code = Қолданба коды не қосалқы код
inbox-code-wrong = Код қате не қолданылған. Келесісін күтіп, қайталаңыз.
inbox-code-ask = Аккаунтыңыз екінші қадамды сұрайды. Код пен құпиясөзді қайта теріңіз.
inbox-forgot = Құпиясөзді ұмыттыңыз ба?
inbox-forgot-how = Дүкен иесінен жаңа құпиясөз сілтемесін сұраңыз не серверде жасаңыз.

## When something does not work

inbox-not-signed-in = Сіз кірмегенсіз
inbox-not-signed-in-next = Ештеңе жіберілмеді. Кіріп, бетке оралып, қайта жіберіңіз.
inbox-no-page = Мұндай бет жоқ
inbox-no-page-next = Өтініш өшірілген не мекенжай толық емес болуы мүмкін.
inbox-foreign = Бұл форма қабылданбады
inbox-foreign-next = Ол осы жәшіктің бетінен келмеді не сіз қайта кірдіңіз. Ештеңе жіберілмеді: оралып, бетті жаңартып, қайта жіберіңіз.
inbox-read-only = Оқи аласыз, өзгерте алмайсыз
inbox-read-only-next = Ештеңе жіберілмеді. Дүкен иесінен оператор рөлін сұраңыз.
inbox-not-yours = Рөліңіз рұқсат етпейді
inbox-not-yours-next = Ештеңе өзгермеді. Дүкен иесінен істеуін не басқа рөл беруін сұраңыз.
inbox-unreadable = Форманы оқу мүмкін емес
inbox-unreadable-next = Ештеңе жіберілмеді. Оралып, бетті жаңартып, қайта жіберіңіз.
inbox-storage = Деректер қазір қолжетімсіз
inbox-storage-next = Ештеңе жоғалмады. Оралып, сәлден соң қайталаңыз.
inbox-refused = Орындалмады
inbox-to-inbox = Кіріске оралу

## Your account

inbox-account = Сіздің аккаунтыңыз
inbox-account-language = Осы беттердің тілі
inbox-account-browser = Браузердегідей
inbox-account-away = Жоқпын: ережелер маған жұмыс бермейді
inbox-account-saved = Сақталды.
inbox-change-password = Құпиясөзді ауыстыру
inbox-password-now = Қазіргі құпиясөз
inbox-password-new = Жаңа құпиясөз, кемінде 10 таңба
inbox-password-do = Ауыстырып, барлық жерден шығу
inbox-password-wrong = Қазіргі құпиясөз қате.
inbox-password-short = Құпиясөзде 10-нан 200-ге дейін таңба болады. Басқасын таңдаңыз.
inbox-second = Екінші қадам
inbox-second-off = Құпиясөзбен қатар сұралатын телефондағы қолданба коды. Тек құпиясөзбен ешкім кіре алмайды.
inbox-second-on = Қосулы. Кіру кезінде код сұралады.
inbox-second-begin = Баптау
inbox-second-scan = Мұны қолданбамен сканерлеңіз не кілтті теріңіз. Сосын ол көрсеткен кодты жазыңыз.
inbox-second-picture = Сканерлеуге арналған шаршы код
inbox-second-key = Кілт
inbox-second-confirm = Қосу
inbox-second-end = Өшіру
inbox-second-codes = Қосалқы кодтар, тек қазір көрсетіледі. Әрқайсысы қолданбасыз бір рет кіргізеді. Өзіңіз ғана алатын жерде сақтаңыз.
inbox-sessions = Қай жерден кіргенсіз
inbox-session-this = осы
inbox-session-since = бері
inbox-session-used = соңғы рет
inbox-session-end = Ол жерден шығу
inbox-session-end-others = Басқа жерлердің бәрінен шығу
inbox-browser-unknown = белгісіз браузер
inbox-sign-ins = Соңғы кірулер
inbox-came-in = кірді
inbox-came-wrong-password = құпиясөз қате
inbox-came-wrong-code = код қате
inbox-came-recovery = қосалқы кодпен кірді
inbox-came-password = құпиясөз өзгертілді
inbox-came-second-on = екінші қадам қосылды
inbox-came-second-off = екінші қадам өшірілді
inbox-came-ended = басқа жерден шықты

## People of a shop

inbox-people = Адамдар
inbox-people-intro = Осы дүкеннің кірісінде кім жұмыс істейді және не істей алады.
inbox-role = Рөл
inbox-role-read-only = Оқырман
inbox-role-agent = Оператор: жауап береді, модерациялайды
inbox-role-manager = Менеджер: баптауларды да өзгертеді
inbox-role-owner = Иесі: кімге не болатынын да шешеді
inbox-role-change = Өзгерту
inbox-member-remove = Дүкеннен шығару
inbox-member-reset = Жаңа құпиясөз сілтемесі
inbox-invite = Біреуді шақыру
inbox-invite-do = Шақыру жасау
inbox-invite-link = Осы сілтемені { $who } адамына беріңіз. Тек қазір көрінеді, бір рет және үш күн жарамды.
inbox-invite-mailed = Сілтеме { $who } адамына поштамен де жіберілді.
inbox-invited = Шақырылған, әлі келмеген
inbox-invite-withdraw = Кері қайтару
inbox-email-bad = Бұл пошта мекенжайы емес. Қайта қараңыз.
inbox-already-member = { $who } бұрыннан мүше.
inbox-last-owner = Дүкенде кемінде бір ие қалады. Алдымен басқаны ие етіңіз.
inbox-people-saved = Өзгертілді.

## Links that let somebody in

inbox-join = Қосылу: { $shop }
inbox-join-new = Аты-жөніңіз бен құпиясөз таңдаңыз.
inbox-join-known = Аккаунтыңыз бар. Бір басып қосылып, өз құпиясөзіңізбен кіріңіз.
inbox-join-do = Қосылу
inbox-name = Әріптестер көретін аты-жөні
inbox-name-missing = Алдымен атыңызды жазыңыз.
inbox-reset = Жаңа құпиясөз таңдаңыз
inbox-reset-hint = Сосын барлық жерден шығасыз. Екінші қадам болса, қалады.
inbox-reset-do = Құпиясөзді орнату
inbox-link-over = Бұл сілтеме енді жарамсыз
inbox-link-over-next = Ол қолданылған, қайтарылған не үш күннен асқан. Жаңасын сұраңыз.

## Settings

inbox-set-storefront = Витрина
inbox-set-form = Пікір формасы
inbox-set-questions = Сұрақтар
inbox-set-products = Тауарлар
inbox-set-outlets = Қосылымдар
inbox-set-tag = Кодым жұмыс істей ме?
inbox-set-wrong = Әлі сақталмады
inbox-set-preview = Алдын ала қарау
inbox-set-preview-hint = Жоғарыда жазылғанмен осылай болады; әлі ештеңе сақталмады.
inbox-set-saved = Сақталды. Ашық беттерде бір минут ішінде көрінеді.
inbox-set-undone = Бәрі бұрынғыдай.
inbox-set-stale = бұл баптауларды басқа біреу сақтап қойды: көру үшін бетті жаңартыңыз
inbox-set-length = 1-ден { $n } таңбаға дейін болуы керек
inbox-set-long = { $n } таңба бар; ең көбі { $most } сыяды
inbox-set-most = ең көбі { $n } сыяды
inbox-set-from-list = ұсынылғанның бірін таңдаңыз
inbox-set-range = { $from } мен { $to } аралығындағы сан болуы керек
inbox-set-address-wrong = { $what } сияқты толық мекенжай болуы керек, пайдаланушы атынсыз
inbox-set-origin-wrong = { $what } — { $like } сияқты дереккөз емес
inbox-set-shop = Дүкен
inbox-set-name = Атауы
inbox-set-name-hint = Сатып алушылар жауаптарыңыздың жанынан осылай көреді.
inbox-set-origins = Беттеріңіздің дереккөздері
inbox-set-origins-hint = Әр жолда біреуі, мысалы { $one }; { $other } — бөлек дереккөз. Басқа дереккөздердің беттері қабылданбайды. Жалғыз * бәрін кіргізеді.
inbox-set-language = Тілін айтпайтын беттердің тілі
inbox-set-reviews = Пікірлер
inbox-set-when = Пікірлер қашан көрсетіледі
inbox-set-at-once = Бірден. Спамға ұқсағаны, жұлдызы қанша болса да, қызметкерді күтеді.
inbox-set-hold = Қызметкер қарағаннан кейін: жақсысы да, жаманы да бірдей.
inbox-set-minutes = Бірінші жауапқа дейінгі минут
inbox-set-minutes-hint = Осы уақытта көңілі толмағандарға жауап беріледі.
inbox-set-page-size = Бірінші беттегі пікір саны
inbox-set-page-size-hint = Әрқайсысы тауардың әр бетімен бірге жүктеледі: 10 — жақсы сан.
inbox-set-in-address = Сүзгілер мен рет бет мекенжайындағы # белгісінен кейін тұрып, көрініске сілтеме беруге болады
inbox-set-relative = Пікірлерде күннің орнына қанша уақыт бұрын жазылғаны көрсетіледі
inbox-set-gregorian = Барлық тілде григориан күнтізбесінің күндері
inbox-set-latin = Барлық тілде 0–9 цифрлары
inbox-set-data = Деректерді пайдалану
inbox-set-notice = Форма жанындағы мәтін
inbox-set-notice-hint = Деректерді кім, не үшін өңдейтіні, өз мәтіні жоқ тілдерге. Бос болса: дайын мәтін.
inbox-set-by-language = Тілдер бойынша
inbox-set-privacy = Құпиялылық туралы беттің мекенжайы
inbox-set-share = Бөлісу түймелері
inbox-set-order = Алдымен осы ретпен
inbox-set-order-hint = Үтірмен бөлінген кодтар, мысалы { $what }. Қалғандары өз тілінің ретімен келеді.
inbox-set-own = Өз тәсілдеріңіз
inbox-set-own-hint = Әр жолда біреуі: код | атауы | мекенжай. Мекенжайда { $u } — бет, { $t } — тақырыбы, { $i } — суреті.
inbox-set-own-wrong = { $what } код | атауы | мекенжай түрінде емес
inbox-set-own-twice = { $what } коды екі рет тұр
inbox-set-order-wrong = { $what } бізге белгілі желі де, өзіңіздікі де емес
inbox-set-parameters = Бөлісілген мекенжайлардың параметрлері
inbox-set-parameters-hint = Әр жолда біреуі: { $what }. Олар кіру қайдан келгенін айтады, адамдар туралы ештеңе айтпайды.
inbox-set-parameter-wrong = { $what } — { $signs } таңбаларынан тұратын атау = мән түрінде емес
inbox-set-never = Ешқашан көрсетілмейді
inbox-set-prompts = Жазуға көмек
inbox-set-prompts-hint = Мәтін өрісінің жанында тұрады. Тауар түрін атаған біріншісі, болмаса бәріне арналған біріншісі, болмаса дайыны қолданылады. Алып тастау үшін мәтіндерін босатыңыз.
inbox-set-prompt = { $n }-көмек
inbox-set-prompt-more = Тағы бір көмек
inbox-set-types = Түрлер не белгілер үшін
inbox-set-types-hint = Үтірмен бөліп, мысалы аяқкиім, киім. Бос болса: барлық тауарға.
inbox-set-text = Мәтін
inbox-set-consent = Деректерді пайдалануға келісім
inbox-set-consent-hint = Заңыңыз құсбелгі талап етпесе, бос қалдырыңыз: мұнда мәтін болса, құсбелгісіз бірде-бір пікір қабылданбайды. Әр құсбелгі жанындағы сөздерімен сақталады.
inbox-set-box = Құсбелгі жанында
inbox-set-news = Жаңалықтарға келісім
inbox-set-news-hint = Пошта мекенжайымен бірге шығатын бөлек құсбелгі, ешқашан алдын ала қойылмайды әрі міндетті емес. Бос болса: құсбелгі жоқ.
inbox-set-proof = Бірден көп пікір
inbox-set-proof-hint = Бір жерден көп не сол сөздер қайта-қайта келсе, сатып алушының құрылғысы алдымен шағын есеп шығарады. Ешкім жұмбақ көрмейді, жұлдыздың қатысы жоқ.
inbox-set-proof-none = Есеп талап етпеу: мұндай пікірлер қызметкерді күтеді
inbox-ask-title = Өз сұрақтарыңыз
inbox-ask-hint = Формада жұлдыздардың жанында қойылады, жауаптар тізім үстінде сол күйінде көрсетіледі. Жауап беру міндетті емес, жауаптар не көрсетілетініне әсер етпейді. Форма осы ретпен ең көбі { $n } сұрақ қояды.
inbox-ask-add = Сұрақ қосу
inbox-ask-none = Әзірге сұрақ жоқ
inbox-ask-none-next = Мысалы: Өлшемі қалай? Қайта сатып алар ма едіңіз?
inbox-ask-up = Жоғары
inbox-ask-up-of = Жоғары жылжыту: { $what }
inbox-ask-down = Төмен
inbox-ask-down-of = Төмен жылжыту: { $what }
inbox-ask-restore = Қайта қою
inbox-ask-restore-of = Қайта қою: { $what }
inbox-ask-retire = Енді қоймау
inbox-ask-retire-of = Енді қоймау: { $what }
inbox-asked-saved = Сақталды: { $what }
inbox-asked-retire = Енді қойылмайды: { $what } Жауаптары қалады.
inbox-asked-restore = Қайта қойылады: { $what }
inbox-asked-up = Жоғары жылжыды: { $what }
inbox-asked-down = Төмен жылжыды: { $what }
inbox-ask-all = Барлық сұрақ
inbox-ask-question = Сұрақ мәтіні
inbox-ask-question-hint = Мысалы: Өлшемі қалай?
inbox-ask-kind = Қалай жауап беріледі
inbox-ask-kind-scale = Шкала бойынша
inbox-ask-kind-choice = Таңдаумен
inbox-ask-kind-yes-no = Иә не жоқ
inbox-ask-steps = Шкала бөліктері
inbox-ask-several = Бірнеше нұсқаны белгілеуге болады
inbox-ask-texts = Мәтіндер
inbox-ask-texts-hint = Дүкен тілінде керек; басқа тілдер соны қолданады. Шеттері шкалаға, нұсқалар таңдауға арналған.
inbox-ask-id = API ішіндегі атауы
inbox-ask-id-hint = Мысалы { $like }: { $signs }, сызықша не астын сызу. Кейін өзгермейді.
inbox-ask-types = Түрлер не белгілер үшін
inbox-ask-types-hint = Мысалы аяқкиім, киім. Екеуі де бос болса: барлық тауарға.
inbox-ask-products = Тауарлар үшін
inbox-ask-products-hint = Идентификаторлары, үтірмен бөліп.
inbox-ask-low = Төменгі шеті
inbox-ask-low-hint = Мысалы: Тар
inbox-ask-middle = Ортасы
inbox-ask-middle-hint = Бос қалуы мүмкін.
inbox-ask-high = Жоғарғы шеті
inbox-ask-high-hint = Мысалы: Кең
inbox-ask-options = Нұсқалар
inbox-ask-options-hint = Әр жолда біреуі: { $like }. Белгі = алдындағы бөлік — оның API атауы.
inbox-ask-taken = басқа сұрақтың аты осындай; басқасын таңдаңыз
inbox-ask-stale = бұл сұрақты басқа біреу өзгертіп қойды: көру үшін бетті жаңартыңыз
inbox-ask-full = дүкенде ең көбі { $n } сұрақ; енді қойылмайтынын өзгертіңіз
inbox-ask-fact-scale = { $n } бөлікті шкала
inbox-ask-fact-one = { $n } ішінен біреуі
inbox-ask-fact-some = { $n } ішінен бірнешеуі
inbox-ask-fact-all = барлық тауар
inbox-ask-fact-products = тауар: { $n }
inbox-ask-fact-retired = енді қойылмайды
inbox-goods-search = Атауы, нұсқасы, идентификаторы не GTIN бойынша іздеу
inbox-goods-search-in = Атауы, идентификаторы не GTIN
inbox-goods-add = Тауар қосу
inbox-goods-import = Импорттау
inbox-goods-export = Экспорттау
inbox-goods-total = Тізімде: { $n }
inbox-goods-nothing = Мұндай тауар жоқ
inbox-goods-nothing-next = Атауының, идентификаторының не GTIN бөлігін іздеңіз.
inbox-goods-none = Әзірге тауар жоқ
inbox-goods-none-next = Пікірлер тізімсіз де жұмыс істейді. Тізіммен тауарлардың атауы мен суреті, нұсқалардың ортақ пікірі болады.
inbox-goods-page = { $n }-бет
inbox-goods-before = Алдыңғы
inbox-goods-after = Келесі
inbox-goods-shares = { $what } тауарымен пікірі ортақ
inbox-goods-shared = Пікірі ортақ басқа тауарлар: { $n }
inbox-goods-saved = { $what } сақталды.
inbox-goods-removed = { $what } тізімнен алынды; пікірлері орнында қалады.
inbox-goods-restored = { $what } қайтадан тізімде.
inbox-goods-imported = Импортталды, жаңа не өзгерген: { $n }.
inbox-goods-all = Барлық тауар
inbox-goods-members = Пікірлері ортақ тауарлар
inbox-goods-part = Енді ортақ емес
inbox-goods-part-own = Енді ортақ емес: пікірлері қайтып келеді
inbox-goods-parted = { $what } тауарының қайтадан өз пікірлері бар.
inbox-goods-joined = Пікірлері қайтадан ортақ.
inbox-goods-more = Тағы
inbox-goods-hosted = Пікірлері бар беті
inbox-goods-tag = Бетіндегі код жұмыс істей ме?
inbox-goods-off-hint = Тізімнен шықса да, пікірлері орнында қалады. Қайтаруға болады.
inbox-goods-off = Тізімнен алу
inbox-goods-there = тізімде бар; өзгерту үшін сол тауарды ашыңыз
inbox-goods-unknown = { $what } тізімде жоқ
inbox-goods-id = Идентификатор
inbox-goods-id-hint = Өзіңіздікі, { $where } ішіндегідей: { $signs } таңбалары. Кейін өзгермейді.
inbox-goods-name-hint = Сатып алушылар мен әріптестер білетіндей.
inbox-goods-url = Бетінің мекенжайы
inbox-goods-url-hint = Мысалы { $like }.
inbox-goods-image = Суретінің мекенжайы
inbox-goods-image-hint = Міндетті емес.
inbox-goods-gtin-hint = Штрихкод астындағыдай 8, 12, 13 не 14 цифр.
inbox-goods-variant = Нұсқасы
inbox-goods-variant-hint = Өзгелерінен айырмасы, мысалы көк, 4 кесе.
inbox-goods-parent = Пікірі ортақ тауар
inbox-goods-parent-hint = Басқа тауардың идентификаторы: нұсқа үшін — тауардың өзі, топ үшін — біріншісі. Пікірлер сонда көшеді, бос қалдырсаңыз қайтып келеді.
inbox-import-title = Тауарларды импорттау
inbox-import-file = Файлды таңдаңыз
inbox-import-file-hint = { $columns } бағандары бар CSV; Shopify не WooCommerce экспорты; не Google тауар фиді. Ең көбі 8 МБ және 20 000 жол. Не өзгеретінін көргенше ештеңе өзгермейді.
inbox-import-columns = Басқа бағандар: қайсысы не екенін айтыңыз
inbox-import-columns-hint = OpenCart, PrestaShop, Bitrix және кез келген кесте үшін: әр өріс тұрған бағанның атауы. Файлда жоғын бос қалдырыңыз.
inbox-import-show = Не өзгеретінін көрсету
inbox-import-plan = Не өзгереді:
inbox-import-faulty-rows = Қабылданбайтын жолдар
inbox-import-line = Жол
inbox-import-column = Баған
inbox-import-reason = Себебі
inbox-import-all-faults = Барлық қате файл түрінде
inbox-import-changes = Жаңа және өзгерген тауарлар
inbox-import-what = Не
inbox-import-skip = Қате жолдарды қалдырып, қалғанын қабылдау
inbox-import-do = Импорттау: { $n }
inbox-import-new = Жаңа
inbox-import-changed = Өзгерген
inbox-import-unchanged = Өзгермеген
inbox-import-faulty = Қате
inbox-import-read = { $source }, { $letters } ретінде оқылды, ұяшықтар арасында { $separator }.
inbox-import-unused = Қолданылмады: { $what }.
inbox-import-rest = Тағы { $n }.
inbox-import-is-new = жаңа
inbox-import-choose = Алдымен файл таңдаңыз.
inbox-import-mend = Ештеңе импортталмады. Қате жолдарды түзетіңіз не қалдыруға болатынын белгілеңіз.
inbox-import-sharing = Ештеңе импортталмады: { $what }.
inbox-import-gone = Файл ұмытылды, бұл бір сағаттан кейін болады. Оны қайта таңдаңыз.
inbox-probe-live = Кодыңыз жұмыс істейді.
inbox-probe-dead = Бұл бетте сатып алушылар әлі ештеңе көрмейді.
inbox-probe-missing = Жоқ.
inbox-probe-better = Жақсырақ болуы мүмкін.
inbox-probe-good = Жақсы.
inbox-probe-page = Не тауардың беті
inbox-probe-choose = Тауар таңдаңыз
inbox-probe-look = Бетті қарау
inbox-probe-url = Дүкен бетінің мекенжайы
inbox-probe-url-hint = Сервер оны сатып алушының браузерінше бір рет қарайды.
inbox-probe-whole = Беттің толық мекенжайын енгізіңіз, мысалы { $like }.

## Answers of buyers

inbox-did-reply-came-published = сатып алушының жауабы келген бойда жарияланды
inbox-did-reply-came-held = сатып алушының жауабы қызметкерге қалдырылды
inbox-did-reply-came-hidden = сатып алушының жауабы келгенде жасырылды: { $what }
inbox-did-reply-published = сатып алушының жауабы жарияланды
inbox-did-reply-hidden = сатып алушының жауабы жасырылды: { $what }
inbox-did-reported = шағымданды: { $what }
inbox-did-appealed = қайта қарауды сұрайды; жасырылу себебі: { $what }
inbox-said-reply-published = Жауап бетте тұр.
inbox-said-reply-hidden = Жауап жасырылды. Кім, қашан, неге екені тарихта.
inbox-fact-questions = Осы тауар туралы сұрақтар
inbox-replies = Сатып алушылардың жауаптары
inbox-reply-by = расталған сатып алушы ретінде жауап берді
inbox-reply-show = Осы жауапты жариялау
inbox-reply-hide = Осы жауапты жасыру…
inbox-reply-hide-do = Осы жауапты жасыру

## Photos of a review

inbox-photos = Фотосуреттер
inbox-photo = { $n }-фото
inbox-photo-hidden = Жасырылған: { $what }
inbox-photo-show = { $n }-фотоны қайта көрсету
inbox-photo-hide = { $n }-фотоны жасыру…
inbox-photo-hide-do = { $n }-фотоны жасыру
inbox-photo-hide-hint = Пікір, оның сөздері мен жұлдыздары қалады. Фотоны кім, қашан, неге жасырғаны тарихта сақталады.
inbox-said-photo-hidden = Фото жасырылды. Кім, қашан, неге екені тарихта.
inbox-said-photo-shown = Фото қайтадан бетте тұр.
inbox-said-photo-stale = Сіз қарап жатқанда бұл өзгерді, сондықтан ештеңе жасалмады. Қазіргі қалпын қарап, содан кейін шешіңіз.
inbox-did-photo-hidden = { $n }-фото жасырылды: { $what }
inbox-did-photo-shown = { $n }-фото қайта көрсетілді
inbox-did-photo-reported = { $n }-фотоға шағымданды: { $what }
inbox-did-rule = «{ $name }» ережесін қолданды ({ $n }-нұсқа)
inbox-did-rule-first = жаңа дүкеннің «{ $name }» ережесін қолданды
