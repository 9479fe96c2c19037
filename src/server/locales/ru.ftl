### Русский. Пояснения к текстам – в en.ftl. `$shown` – готовое к показу число, `$count` – то
### же число для выбора формы.

## Сам язык

language-name = Русский
language-direction = ltr
language-formats = ru
language-networks = vk telegram ok whatsapp

## Список и сводка

reviews-heading = Отзывы покупателей
reviews-more = Показать ещё отзывы
reviews-more-failed = Не удалось загрузить отзывы. Пожалуйста, попробуйте ещё раз.
reviews-honest = Отзыв может оставить каждый. Мы отсеиваем только рекламу и оскорбления; оценка и мнение не влияют на то, что показано.
reviews-count =
    { $count ->
        [one] { $shown } отзыв
        [few] { $shown } отзыва
        [many] { $shown } отзывов
       *[other] { $shown } отзыва
    }
reviews-none = Отзывов пока нет. Поделитесь впечатлением – ваш отзыв будет первым
stars =
    { $count ->
        [one] { $shown } звезда
        [few] { $shown } звезды
        [many] { $shown } звёзд
       *[other] { $shown } звезды
    }
stars-of = { $shown } из 5 звёзд
stars-none = Оценок пока нет

## Отзыв

anonymous = Аноним
answer-by = Ответ магазина «{ $shop }»
written-for = Отзыв о варианте: { $what }
answered = Как ответили авторы отзывов
answered-people =
    { $count ->
        [one] { $shown } ответ
        [few] { $shown } ответа
        [many] { $shown } ответов
       *[other] { $shown } ответа
    }
answered-scale = В среднем { $mean } из { $steps }: от «{ $low }» до «{ $high }»
answered-step = Шаг { $step } из { $steps }
answer-yes = Да
answer-no = Нет
mark-held = Ожидает проверки
mark-hidden = Другим не виден
mark-kept = Сохранён на этом устройстве, ещё не отправлен

## Форма

form-write = Написать отзыв
form-rating = Ваша оценка
form-title = Заголовок
form-body = Текст отзыва
form-body-hint = Что стоит знать другим? Что хорошо, что нет и кому это подойдёт?
form-left = Осталось знаков:
form-over = Лишних знаков:
form-author = Ваше имя
form-email = Эл. почта
form-email-hint = Нужна только для того, чтобы магазин мог вам ответить. Нигде не показывается.
form-optional = необязательно
form-notice = Имя и текст отзыва будут опубликованы; адрес почты нужен только для ответа вам и нигде не показывается.
form-privacy = Конфиденциальность
form-consent = Согласие
form-none = Без ответа
form-send = Отправить отзыв
form-sending = Отправляем…
form-proving = Отсюда пришло много отзывов, поэтому ваше устройство сначала решает небольшую задачу. Делать ничего не нужно, это займёт несколько секунд.
form-stop = Остановить
form-stopped = Остановлено. Ничего не отправлено, ваш текст на месте.
form-draft = Мы вернули то, что вы успели написать.
error-rating = Пожалуйста, поставьте от одной до пяти звёзд
error-long = Слишком длинно
error-email = Не похоже на адрес электронной почты
error-news = Для новостей, которые вы отметили, укажите здесь адрес
error-consent = Без этого согласия магазин не может сохранить ваш отзыв
error-other = Пожалуйста, проверьте это поле
form-faults = Отзыв ещё не отправлен. Пожалуйста, проверьте:
error-summary =
    { $count ->
        [one] Пожалуйста, исправьте { $shown } поле.
        [few] Пожалуйста, исправьте { $shown } поля.
        [many] Пожалуйста, исправьте { $shown } полей.
       *[other] Пожалуйста, исправьте { $shown } поля.
    }

## После отправки

sent = Спасибо! Ваш отзыв опубликован. Вы можете изменить или удалить его в любое время.
sent-held = Спасибо! Прежде чем отзыв появится, его прочитает сотрудник: слова или способ отправки похожи на рекламу. Оценка и мнение здесь ни при чём. Над списком видно, что с отзывом.
sent-held-all = Спасибо! Прежде чем отзыв появится, его прочитает сотрудник: так в этом магазине с каждым отзывом, хорошим и плохим, по порядку поступления. Над списком видно, что с отзывом.
sent-hidden = Отзыв не показан из-за содержания, например рекламы или контактных данных, а не из-за оценки или мнения. Вы можете изменить текст и отправить его снова.
sent-before = Этот отзыв уже был отправлен.
sent-kept = Нет подключения к интернету. Отзыв сохранён на этом устройстве и будет отправлен, когда связь появится.
sent-busy = Отсюда только что отправили слишком много отзывов. Ваш текст сохранён; пожалуйста, попробуйте немного позже.
sent-failed = Не получилось. Ваш текст сохранён; пожалуйста, попробуйте ещё раз.
sent-share = Поделиться страницей

## Поделиться

share-heading = Поделиться
share-native = Поделиться…
share-copy = Скопировать ссылку
share-copied = Ссылка скопирована
share-copy-failed = Скопировать не удалось. Адрес страницы:
network-balatarin = Balatarin
network-bluesky = Bluesky
network-email = Эл. почта
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
mastodon-title = Поделиться в Mastodon
mastodon-ask = На каком сервере ваша учётная запись?
mastodon-hint = Ответ запоминается только в этом браузере. В следующий раз вы попадёте туда сразу; чтобы выбрать другой сервер, вернитесь на эту страницу.
mastodon-go = Продолжить
mastodon-wrong = Это не похоже на имя сервера. Пример: mastodon.social

## Страница отзывов

hosted-title = Отзывы о товаре «{ $product }»
hosted-back = Вернуться к товару «{ $product }»
hosted-first = К самым новым отзывам
how = Отзыв может оставить каждый, покупка для этого не требуется. На рекламу и оскорбления отзывы проверяются только по тексту; оценка и мнение не влияют ни на то, что показано, ни на порядок.
demo-note = Эти отзывы придуманы для демонстрационного магазина.

## Choosing

order-local = Сначала на вашем языке, затем остальные; новые выше
order-newest = Сначала новые
order-oldest = Сначала старые
order-helpful = Сначала полезные
order-highest = Сначала с высокой оценкой
order-lowest = Сначала с низкой оценкой

## What readers say and see

reviews-how = Как мы собираем и проверяем отзывы
read-more = Читать дальше
helpful = Полезно
report = Пожаловаться
edited = изменён { $when }
ago-today = сегодня
ago-yesterday = вчера
ago-days = { $count ->
    [one] { $shown } день назад
    [few] { $shown } дня назад
   *[many] { $shown } дней назад
}
ago-weeks = { $count ->
    [one] { $shown } неделю назад
    [few] { $shown } недели назад
   *[many] { $shown } недель назад
}
ago-months = { $count ->
    [one] { $shown } месяц назад
    [few] { $shown } месяца назад
   *[many] { $shown } месяцев назад
}
ago-years = { $count ->
    [one] { $shown } год назад
    [few] { $shown } года назад
   *[many] { $shown } лет назад
}
verified = Покупка подтверждена
verified-meaning = Магазин подтвердил покупку подписанным токеном.
source = Отзыв с { $place }
side-praise = Самая полезная похвала
side-criticism = Самая полезная критика
list-found =
    { $count ->
        [one] Подходит { $shown } отзыв
        [few] Подходят { $shown } отзыва
       *[many] Подходят { $shown } отзывов
    }
list-nothing = Подходящих отзывов нет. Уберите одно из условий.
chip-remove = Убрать: { $what }
chip-clear = Показать все
tools = Фильтры и порядок
tools-search = Поиск по отзывам
tools-sort = Порядок
tools-stars = Оценка
tools-language = Язык
tools-topic = Тема
tools-photos = С фотографиями
tools-verified = Только с подтверждённой покупкой
tools-all = Все
tools-apply = Показать

## One's own review

own = Ваш отзыв
own-edit = Изменить
own-erase = Удалить
own-sure = Удалить навсегда?
own-erase-now = Удалить этот отзыв навсегда
own-keep = Эту страницу видите только вы. Сохраните её адрес: по нему вы сможете изменить или удалить отзыв в любое время.
own-editing = Вы изменяете свой отзыв.
own-erased = Ваш отзыв удалён.

## Reporting

report-title = Жалоба на отзыв
report-why = Что не так с этим отзывом?
report-send = Отправить жалобу
report-done = Спасибо. Отзыв посмотрит сотрудник. Мнение никогда не бывает причиной скрыть отзыв.
reason-spam = Реклама или бессмыслица
reason-duplicate = Тот же текст ещё раз
reason-competitor-link = Ссылки на другого продавца
reason-contact-data = Только контактные данные
reason-abuse = Оскорбление, угроза или непристойность
reason-personal-data = Личные сведения о другом человеке
reason-off-topic = Не о товаре и не о покупке
reason-fake = Не от настоящего покупателя
reason-unlawful = Нарушает закон

## How reviews are collected and checked

how-title = Как { $shop } собирает и проверяет отзывы
how-who = Кто может писать
how-verified = Отметка «Покупка подтверждена» ставится, только если покупку доказал подписанный токен. Остальные отзывы не подтверждены.
how-checked = Как отзывы проверяются
how-shown-at-once = Отзывы появляются сразу. Ждут сотрудника только тексты, похожие на рекламу или машинный шум.
how-shown-held = Каждый отзыв до публикации читает сотрудник, независимо от оценки, в порядке поступления.
how-screen = Ссылки и контактные данные убираются, оскорбления скрываются, и на их месте стоит пометка. Остальное остаётся как написано.
how-reasons = Отзыв скрывают только по одной из этих причин, и каждый случай записывается:
how-data = Ваши данные

## Other elements

tab = Отзывы
close = Закрыть
carousel = Подборка отзывов: самые новые
carousel-all = Все отзывы
carousel-back = Предыдущие отзывы
carousel-on = Следующие отзывы
carousel-pause = Пауза
carousel-play = Продолжить
hosted-shop = Отзывы о { $shop }

## Вопросы

questions-heading = Вопросы и ответы
questions-title = Вопросы о товаре «{ $product }»
questions-honest = Спросить может каждый. У каждого ответа указано, чей он: магазина или покупателя с подтверждённой покупкой.
questions-none = Вопросов пока нет. Задайте первый — магазин ответит здесь.
questions-nothing = Такого вопроса нет. Задайте свой — магазин ответит здесь.
questions-more = Показать ещё вопросы
questions-more-failed = Не удалось загрузить вопросы. Пожалуйста, попробуйте ещё раз.
questions-search = Поиск по вопросам
question-unanswered = Ответа пока нет
question-also = Об этом спрашивали и другими словами
question-alike = Об этом уже спрашивали. Может быть, ответ здесь?
answer-badge = Магазин
demo-note-questions = Эти вопросы придуманы для демонстрационного магазина.
ask = Задать вопрос
ask-body = Ваш вопрос
ask-notice = Имя и вопрос будут опубликованы; адрес почты нужен только для ответа вам и нигде не показывается.
ask-send = Отправить вопрос
ask-sent = Спасибо! Ваш вопрос опубликован, магазин его получил. Ответ появится здесь.
ask-held = Спасибо! Прежде чем вопрос появится, его прочитает сотрудник. Затем магазин ответит здесь.
ask-hidden = Вопрос не показан из-за содержания, например рекламы или контактных данных. Вы можете изменить текст и отправить его снова.
ask-before = Этот вопрос уже был отправлен.

## Слова в пути

letter-offline = Нет подключения к интернету. Текст сохранён на этом устройстве и будет отправлен, когда связь появится, если страница останется открытой.
letter-busy = Отсюда только что отправили слишком много. Ваш текст сохранён; пожалуйста, попробуйте немного позже.
error-required = Пожалуйста, заполните это поле

## Только для магазина

private = Написать нам лично
private-title = Написать лично: { $shop }
private-intro = Это прочитает только магазин, публиковаться ничего не будет. Отзыв вы тоже можете написать.
private-body = Ваше сообщение
private-email-hint = Ответ придёт на этот адрес. Он нигде не показывается.
private-order = Номер заказа
private-notice = Сообщение, имя и адрес нужны только для ответа вам.
private-send = Отправить магазину
private-sent = Спасибо! Магазин получил ваше сообщение, больше его никто не увидит. Ответ придёт на вашу почту.
private-before = Это сообщение уже было отправлено.

## Ответы покупателей

reply = Ответить на вопрос
reply-body = Ваш ответ
reply-notice = Имя и ответ будут опубликованы с отметкой о подтверждённой покупке.
reply-send = Отправить ответ
reply-sent = Спасибо! Ваш ответ показан под вопросом.
reply-held = Спасибо! Прежде чем ответ появится, его прочитает сотрудник.
reply-hidden = Ответ не показан из-за содержания, например рекламы или контактных данных. Вы можете изменить текст и отправить его снова.
reply-before = Вы уже ответили на этот вопрос.
reply-failed = Не получилось. Покупку должен подтвердить магазин: войдите в него ещё раз. Ваш текст сохранён.
report-question = Жалоба на вопрос
report-question-why = Что не так с этим вопросом?

## Готовые ответы магазина, в настройках

inbox-ready = Ответы
inbox-ready-automatic = Автоматические ответы
inbox-ready-automatic-hint = Отмечены как автоматические, в каждом разговоре один раз и никогда после ответа человека. Сроки они не останавливают.
inbox-ready-on = Вообще отвечать автоматически
inbox-ready-another = Ещё один
inbox-ready-remove = Чтобы удалить, очистите название и тексты.
inbox-ready-name = Название, для себя
inbox-ready-use = Используется
inbox-ready-when = Что его вызывает
inbox-ready-when-words = Слова в сообщении покупателя
inbox-ready-when-topic = О чём оно
inbox-ready-when-hours = Оно пришло, когда никого нет
inbox-ready-words = Слова
inbox-ready-words-hint = Через запятую. Звёздочка * в конце слова заменяет его остаток.
inbox-ready-topic = Тема
inbox-ready-kinds = На что он отвечает
inbox-ready-reviews = Отзывы
inbox-ready-questions = Вопросы
inbox-ready-private = Личные сообщения
inbox-ready-public = Ответ на отзыв или вопрос видят все; иначе только покупатель
inbox-ready-delay = Через сколько минут отправить
inbox-ready-delay-hint = Чтобы человек мог ответить раньше.
inbox-ready-wordings = Варианты текста
inbox-ready-wordings-hint = Несколько, с пустой строкой между ними; скажут один из них. Подставляется: { $places }, а в нерабочее время ещё { $back }.
inbox-ready-quick = Быстрые ответы
inbox-ready-quick-hint = Предлагаются над ответом, на языке разговора. Без вас ничего не отправляется.
inbox-ready-text = Текст
inbox-ready-text-hint = Подставляется: { $places }.
inbox-ready-link = Адрес страницы товара
inbox-ready-link-hint = С { $place } вместо кода товара. Пусто: адрес из списка товаров.
inbox-ready-ways = Что ещё можно предложить
inbox-ready-ways-hint = Предлагаются недовольным сразу после отправки, рядом с написанным и никогда вместо него.
inbox-ready-way-url = Адрес
inbox-ready-way-hint = Начинается с { $examples }. Можно не указывать, если есть текст.
inbox-ready-thanks = Благодарность
inbox-ready-thanks-hint = Получает каждый, кто отправил отзыв, одинаково при любых звёздах.
inbox-ready-after = После решения
inbox-ready-ask = Один раз спросить автора письмом, не хочет ли он обновить отзыв; теми же словами при любых звёздах
inbox-ready-save = Сохранить
inbox-ready-saved = Сохранено.
inbox-ready-stale = Тем временем эти настройки сохранил кто-то другой: обновите страницу, чтобы их увидеть.
inbox-ready-preview = Предпросмотр
inbox-ready-preview-hint = Так это выглядит на языке магазина; пока ничего не сохранено.
inbox-ready-fault-name = Напишите название не длиннее { $most } знаков.
inbox-ready-fault-twice = Такое название уже есть. Дайте другое.
inbox-ready-fault-missing = Напишите текст на языке магазина.
inbox-ready-fault-long = Сократите до { $most } знаков.
inbox-ready-fault-place = { $piece } здесь не подставляется. Можно: { $places }.
inbox-ready-fault-words = Укажите хотя бы одно слово.
inbox-ready-fault-keyword = «{ $word }» не подойдёт ни к одному слову: нужна буква или цифра, а * может стоять только по краям.
inbox-ready-fault-kinds = Выберите хотя бы одно, на что он отвечает.
inbox-ready-fault-delay = Выберите от 0 до { $most } минут.
inbox-ready-fault-link = Напишите адрес, который начинается с { $examples }.
inbox-ready-fault-template = Напишите адрес, который начинается с { $begin } и содержит { $place }.
inbox-ready-fault-nothing = Заполните адрес или текст.
inbox-ready-fault-many = Помещается не больше { $most }.
inbox-ready-choose = Быстрый ответ
inbox-ready-none = Без него
inbox-ready-fill = Вставить

## Скрытые и показанные, по звёздам

inbox-honest = Честность
inbox-honest-hint = Что стало с отзывами, написанными за последние { $days } дней. Звёзды не решают, что показывается; здесь видно, что это так.
inbox-honest-stars = Звёзды
inbox-honest-written = Написано
inbox-honest-shown = Показано
inbox-honest-hidden = Скрыто
inbox-honest-share = Скрыто, в процентах
inbox-honest-held = Ожидают
inbox-honest-wait = Часов до показа
inbox-honest-all = Все
inbox-honest-none = За это время ничего не написано.
inbox-honest-fine = Отзывы с малым числом звёзд скрываются не чаще и не реже, чем с большим, если не считать случайности.
inbox-honest-alarm = Отзывы с малым и с большим числом звёзд скрываются неодинаково часто, и случайностью это не объяснить. Проверьте, что скрыто и почему.
inbox-honest-public = Показывать эти числа всем: { $place }

## Разговор с магазином

thread-title = Ваш разговор с магазином «{ $shop }»
thread-about = О товаре «{ $product }»
thread-you = Вы
thread-automatic = автоматический ответ
thread-public = это видят все
thread-alone = это видите только вы и магазин
thread-waiting = Пока никто не ответил. Ответ магазина появится здесь.
thread-stars = Только звёзды, без слов.
thread-reply = Ваше сообщение магазину
thread-reply-hint = Его прочитают только сотрудники магазина.
thread-send = Отправить сообщение
thread-sent = Ваше сообщение дошло до магазина. Ответ появится на этой странице, сохраните её адрес.
thread-gone-title = Эта ссылка больше не работает
thread-gone = Она устарела, скопирована не целиком, или то, к чему она вела, удалено. Откройте самое новое письмо магазина и нажмите на ссылку в нём или напишите магазину ещё раз.
thread-open = Разговор с магазином об этом
answer-by-itself = Автоматический ответ магазина «{ $shop }»

## Скрытый отзыв и повторная проверка

own-reason = Причина: { $reason }. Звёзды и мнение причиной не бывают.
own-appeal = Попросить человека проверить ещё раз
own-appealed = Сотрудник магазина проверит отзыв ещё раз. От вас ничего не требуется.

## Выходы

ways = Что-то не так? Магазин также предлагает:
way-return = Вернуть товар
way-refund = Вернуть деньги
way-exchange = Обменять товар
way-call = Заказать звонок
way-chat = Написать в чат

## Чей это адрес

contact-title = Письма магазина «{ $shop }»
contact-ask = { $address } — ваш адрес, и магазин «{ $shop }» может сообщать на него об ответах?
contact-yes = Да, сообщайте
contact-done = Спасибо. Когда магазин «{ $shop }» ответит, вы получите письмо.

## Topics

topic-delivery = Доставка
topic-packaging = Упаковка
topic-quality = Качество
topic-defect = Дефекты
topic-size = Размер
topic-appearance = Внешний вид
topic-price = Цена
topic-service = Обслуживание
topic-refund = Возврат и обмен
topic-authenticity = Подлинность
topic-taste = Вкус и запах
topic-safety = Безопасность
topic-instructions = Инструкция
topic-battery = Батарея и питание

## Mail, and what happened

mail-notice-rule = Сработало правило «{ $rule }»
mail-notice-link = Открыть обращение
mail-notice-reason = { $shop } присылает эти письма, потому что в магазине указали ваш адрес для уведомлений.
mail-answer-subject = { $shop }: вам ответили
mail-answer-text = Вы писали в { $shop } о товаре «{ $product }». Вот ответ:
mail-answer-link = Прочитать и ответить
mail-answer-reason = Вы получили это письмо, потому что оставили магазину { $shop } адрес для ответа.
mail-automatic-text = Вы писали в { $shop } о товаре «{ $product }». Это автоматический ответ; ваше сообщение прочитает и человек:
mail-confirm-subject = { $shop }: сообщить вам об ответе?
mail-confirm-text = Кто-то, вероятно вы, написал в { $shop } о товаре «{ $product }» и указал этот адрес. Подтвердите, что он ваш, и об ответе магазина вы узнаете из письма.
mail-confirm-reason = Если это были не вы, ничего делать не нужно: тогда вам ни о чём сообщать не будут.
mail-hidden-subject = Ваш отзыв больше не показывается
mail-hidden-text = Магазин { $shop } убрал со страницы ваш отзыв о товаре «{ $product }». Причина: { $reason }. Звёзды и мнение причиной не бывают. Если это ошибка, одного нажатия достаточно, чтобы отзыв проверил человек. Вы можете и изменить текст.
mail-hidden-link = Открыть и попросить проверить ещё раз
mail-update-subject = Хотите обновить свой отзыв?
mail-update-text = Вы написали отзыв о товаре «{ $product }», и с тех пор магазин { $shop } им занимался. Если для вас что-то изменилось, отзыв можно изменить; если нет, он просто останется как есть.
mail-update-link = Открыть мой отзыв
mail-update-reason = Магазин { $shop } спрашивает об этом один раз и всех одинаково, сколько бы звёзд ни было.
mail-invitation-subject = Отвечать покупателям { $shop }
mail-invitation-text = { $by } приглашает вас отвечать покупателям магазина { $shop }. Ссылка действует семь дней и только один раз.
mail-invitation-link = Принять приглашение
mail-invitation-reason = Если вы не знаете этого человека, ничего делать не нужно.
mail-reset-subject = Новый пароль
mail-reset-text = Кто-то, скорее всего вы, запросил новый пароль. Ссылка действует один час и только один раз.
mail-reset-link = Задать пароль
mail-reset-reason = Если это были не вы, ничего делать не нужно: пароль останется прежним.
mail-off-subject = Отключено: { $name }
mail-off-text = { $name } магазина { $shop } больше ничего не принимает и отключено. Новые события туда не отправляются. Исправьте и сохраните ещё раз — тогда отправка включится, а пропущенное можно будет отправить снова. Причина:
mail-off-link = Открыть настройки
mail-off-reason = Вы получили это письмо, потому что вы владелец магазина { $shop }.
mail-test-subject = Почта работает
mail-test-text = Это проверка. Если вы это читаете, Plaudit может отправлять письма.
mail-stop = Больше не присылать
mail-stop-title = Письма магазина { $shop }
mail-stop-ask = Больше ничего не присылать на этот адрес от { $shop }?
mail-stop-done = Готово. Больше на этот адрес ничего не придёт.
event-review-created = Пришёл отзыв
event-review-updated = Отзыв изменён
event-review-published = Отзыв показан
event-review-hidden = Отзыв скрыт
event-review-replied = На отзыв ответили
event-case-opened = Открыто обращение
event-case-assigned = Обращение передано
event-case-replied = На обращение ответили
event-case-warning = Обещанный срок близко
event-case-breached = Обещанный срок прошёл
event-case-solved = Обращение решено
event-case-closed = Обращение закрыто
event-case-reopened = Обращение открыто снова
event-question-created = Пришёл вопрос
event-feedback-negative = Покупатель недоволен
event-rule-fired = Сработало правило

## Connections

out-title = Подключения
out-hint = О событиях можно сообщать вашим системам, сотрудникам по почте и передавать обращения в CRM.
out-none = Пока ничего не подключено.
out-add = Добавить подключение
out-on = Включено
out-off = Отключено
out-off-by = Отключено программой: { $why }
out-webhook = Вебхук
out-mail = Письма сотрудникам
out-call = Свой запрос
out-untried = Это подключение сделано по документации { $name }. На самом сервисе его не пробовали.
out-name = Название
out-name-hint = Как это называете вы и коллеги.
out-address = Адрес
out-events = События
out-events-hint = Ничего не отмечено — значит все.
out-to = Адреса, по одному в строке
out-language = Язык
out-mail-missing = Почтовый сервер не настроен: письма не уйдут, пока администратор сервера его не укажет.
out-kept = Введено и зашифровано. Оставьте пустым, чтобы не менять.
out-pair = Подписывать парой ключей (ed25519): получатель может проверить, но не подписать
out-share = Передавать адрес почты покупателя, если он есть
out-save = Сохранить
out-saved = Сохранено. Подключение включено.
out-key = Ключ для проверки подписей
out-key-show = Показать ключ
out-rotate = Создать новый ключ
out-rotated = Новый ключ создан. Сутки сообщения подписываются обоими ключами, чтобы вы успели перейти.
out-test = Отправить проверку
out-tested = Проверка принята.
out-test-failed = Проверка не принята: { $why }
out-dry = Показать запросы
out-dry-hint = Что было бы отправлено для выдуманного обращения. Секреты скрыты, ничего не отправлено.
out-switch-off = Отключить
out-switched-off = Отключено. Сохраните, чтобы включить снова.
out-remove = Удалить
out-removed = Удалено.
out-inbound = Запросы оттуда
out-inbound-hint = Другая система может добавлять заметки и закрывать обращения: она отправляет запрос на этот адрес с подписью этим ключом.
out-attempts = Попытки
out-attempts-none = Пока ничего не отправлялось.
out-taken = Принято
out-again = Будет повторено
out-failed = Прекращено
out-resend = Отправить снова
out-from = С (UTC)
out-until = По (UTC)
out-replay = Отправить события за это время снова
out-replayed = Отправляется снова: { $count }
out-stale = Кто-то изменил это раньше вас. Посмотрите ещё раз.
out-required = Это нужно заполнить.
out-bad = Так не получится: { $why }
out-full = Подключений может быть не больше { $count }. Сначала удалите одно.
crm-product = Товар
crm-page = Страница товара
crm-stars = Оценка
crm-name = Имя
crm-order = Заказ
crm-due = Ответить до
crm-open = Открыть в Plaudit
crm-sample = Это проверка подключения. Никто этого не писал и ответа не ждёт.

## Photos

photos = Фотографии покупателей
photos-all = Все отзывы с фотографиями
photos-here = Фотографии к этому отзыву
photo-of = Фото. Автор: { $author }
photo-at = Фото { $shown } из { $all }
photo-back = Предыдущее фото
photo-on = Следующее фото
photo-zoom = Увеличить
photo-report = Пожаловаться на фото
photo-report-why = Что не так с этой фотографией?

## Photos in the form

photo-add = Фотографии
photo-hint = До пяти, с камеры или из файлов. Место и время съёмки из файлов удаляются.
photo-show = Что на фотографиях?
photo-show-one = Что на фотографии?
photo-show-hint = Несколько слов для тех, кто её не видит
photo-number = Фото { $shown }
photo-earlier = Ближе к началу
photo-later = Ближе к концу
photo-remove = Убрать
photo-again = Повторить
photo-busy = Загружается…
photo-done = Загружено
photo-kept = Оставить это фото
photo-most = К отзыву можно добавить пять фотографий. Остальные не взяты.
photo-kind = Этот файл не удалось прочитать как изображение. Выберите фото в формате JPEG, PNG или WebP.
photo-damaged = Изображение повреждено или слишком большое. Сохраните его заново или выберите другое.
photo-lost = Связь прервалась. Повторите попытку или уберите фото: текст можно отправить и без него.
photo-many = Сейчас отсюда отправлено слишком много фотографий. Попробуйте немного позже.
photo-wait = Фотографии загружаются, отзыв отправится сразу после них.
photo-missing = Некоторые фотографии не загрузились. Повторите попытку, уберите их или нажмите кнопку ещё раз, чтобы отправить отзыв без них.

## The inbox: frame

inbox-skip = К содержанию
inbox-skip-case = К обращению
inbox-title = Входящие
inbox-settings = Настройки
inbox-account-of = Ваш профиль, { $who }
inbox-away = нет на месте
inbox-sign-out = Выйти
inbox-lost = Связь прервалась, соединяемся снова. То, что вы видите, могло устареть.
inbox-offline = Нет сети. Читать и писать можно; отправьте, когда связь вернётся.
inbox-offline-kept = Нет сети, поэтому ничего не отправлено. Набранное сохранено.
inbox-signed-out = Вы вышли из системы.
inbox-sign-in-again = Войти снова
inbox-done = Готово
inbox-save = Сохранить
inbox-undo = Отменить

## Times

inbox-min = { $n } мин
inbox-hour = { $n } ч
inbox-day = { $n } дн.
inbox-under-min = меньше минуты
inbox-due-in = осталось { $t }
inbox-overdue = просрочено на { $t }
inbox-ago = { $t } назад
inbox-just-now = только что

## Scripts

inbox-new-one = Новое обращение: { $what }
inbox-new-many = Новых обращений: { $n }
inbox-here-one = { $who } тоже смотрит это обращение.
inbox-here-writing = { $who } сейчас пишет здесь.
inbox-draft-back = Набранный текст восстановлен.
inbox-notify-title = Новое во входящих
inbox-notify = Уведомления на рабочем столе
inbox-notify-refused = Браузер не разрешает уведомления для этой страницы. Разрешите их в настройках браузера и попробуйте снова.
inbox-chosen = Выбрано: { $n }

## Keys

inbox-keys = Клавиши
inbox-keys-off = Отключить одиночные клавиши
inbox-keys-on = Включить одиночные клавиши
inbox-key-next = следующее обращение
inbox-key-previous = предыдущее обращение
inbox-key-open = открыть
inbox-key-back = назад к списку
inbox-key-search = поиск
inbox-key-filters = фильтры
inbox-key-views = виды, сверху вниз
inbox-key-answer = написать ответ
inbox-key-note = написать заметку
inbox-key-assign = передать
inbox-key-take = взять себе
inbox-key-solve = решено
inbox-key-close = закрыть
inbox-key-select = выбрать
inbox-key-undo = отменить последнее
inbox-key-send = отправить написанное
inbox-key-help = эта памятка

## List

inbox-choose = Выберите обращение.
inbox-choose-keys = Нажмите ?, чтобы увидеть все клавиши.
inbox-views = Виды
inbox-own-views = Ваши виды
inbox-view-open = К работе
inbox-view-mine = Мои
inbox-view-unassigned = Ничьи
inbox-view-unhappy = Недовольные
inbox-view-due = Скоро срок
inbox-view-breached = Просрочены
inbox-view-waiting = Ждут ответа
inbox-view-snoozed = Отложены
inbox-view-look = Посмотреть
inbox-view-unpublished = Не показаны
inbox-view-all = Все
inbox-save-view = Сохранить этот вид
inbox-save-view-name = Название
inbox-save-view-hint = Вид, фильтры и поиск сохраняются только для вас. То же название заменит прежнее.
inbox-forget = Удалить вид
inbox-search = Поиск по всем словам
inbox-find = Найти
inbox-filters = Фильтры
inbox-filter-any = Любые
inbox-filter-kind = Вид
inbox-filter-status = Состояние
inbox-filter-language = Язык
inbox-filter-stars = Звёзды
inbox-filter-topic = Тема
inbox-filter-assignee = У кого
inbox-filter-team = Команда
inbox-filter-tag = Метка
inbox-filter-product = Код товара
inbox-filter-apply = Показать
inbox-filter-clear = Убрать все
inbox-filter-remove = Убрать фильтр { $what }
inbox-me = Я
inbox-nobody = Никто
inbox-you = { $who } (вы)
inbox-pages = Страницы
inbox-page-first = В начало
inbox-page-next = Дальше
inbox-shop = Магазин
inbox-switch = Сменить
inbox-no-words = Только оценка, без слов
inbox-select = Выбрать: { $what }
inbox-with = У
inbox-tags = Метки
inbox-what-it-says = О чём говорится
inbox-several = С выбранными
inbox-take = Беру себе
inbox-assignee = Кто этим занимается
inbox-assign = Передать
inbox-tag-add = Добавить метку
inbox-close-it = Закрыть
inbox-empty-open = Всё отвечено
inbox-empty-open-next = Новые обращения появятся здесь сами.
inbox-empty-mine = У вас ничего нет
inbox-empty-mine-next = Откройте обращение и нажмите «Беру себе» или подождите, пока коллега передаст.
inbox-empty-unassigned = У всего есть ответственный
inbox-empty-unassigned-next = Здесь появится то, чем никто не занимается.
inbox-empty-unhappy = Недовольные покупатели не ждут
inbox-empty-unhappy-next = Они появятся здесь сразу, сначала самые срочные.
inbox-empty-due = В ближайший час сроков нет
inbox-empty-due-next = То, что скоро истекает, появится здесь вовремя.
inbox-empty-breached = Просроченного нет
inbox-empty-breached-next = Пока все обещания выполнены.
inbox-empty-waiting = Ничего не ждёт покупателя
inbox-empty-waiting-next = Отвеченное ждёт здесь, пока покупатель не напишет снова.
inbox-empty-snoozed = Ничего не отложено
inbox-empty-snoozed-next = Отложенное хранится здесь до своего часа.
inbox-empty-look = Смотреть нечего
inbox-empty-look-next = Сюда попадает то, что программа поняла неуверенно.
inbox-empty-unpublished = Всё показано
inbox-empty-unpublished-next = Здесь были бы отзывы и вопросы, которые ждут сотрудника или скрыты.
inbox-empty-all = Отзывов пока нет
inbox-empty-all-next = Первый появится здесь сам, как только его напишут. И каждый вопрос тоже.
inbox-empty-filter = Ничего не найдено
inbox-empty-filter-next = Уберите фильтр, откройте «Все» или ищите меньше слов.
inbox-empty-page = Больше ничего нет
inbox-empty-page-next = Обращения перемещаются, когда на них отвечают. Вернитесь в начало.
inbox-no-shop = Вы пока не состоите ни в одном магазине
inbox-no-shop-next = Попросите владельца магазина добавить вас и зайдите снова.
inbox-look-again = Посмотреть снова
inbox-done-several = Сделано: { $n }.
inbox-done-undone = Отменено: { $n }.
inbox-done-left = Не тронуто: { $n }. Их тем временем изменили, или действие к ним не подходит.
inbox-done-none = Ничего не выбрано, поэтому ничего не сделано.
inbox-done-no-tag = Сначала напишите метку: до 40 знаков, без запятых.
inbox-done-saved = Вид сохранён.
inbox-done-forgotten = Вид удалён.
inbox-done-too-many = У вас 30 видов. Удалите один, затем сохраните этот.

## A conversation

inbox-kind-review = Отзыв
inbox-kind-question = Вопрос
inbox-kind-private = Лично
inbox-status-new = Новое
inbox-status-open = В работе
inbox-status-waiting = Ждём покупателя
inbox-status-on-hold = Приостановлено
inbox-status-solved = Решено
inbox-status-closed = Закрыто
inbox-priority-low = Низкий
inbox-priority-normal = Обычный
inbox-priority-high = Высокий
inbox-priority-urgent = Срочный
inbox-feels-none = Настроение неясно
inbox-feels-negative = Недоволен
inbox-feels-neutral = Спокоен
inbox-feels-positive = Доволен
inbox-surely = { $what }, уверенно
inbox-fairly = { $what }, скорее всего
inbox-unsurely = { $what }, неуверенно
inbox-urgent-danger = Кто-то может пострадать
inbox-urgent-vulnerable = От этого кто-то зависит
inbox-urgent-legal = Угрожает судом
inbox-urgent-public = Грозит оглаской
inbox-urgent-repeated = Обращается снова
inbox-speaks-en = Английский
inbox-speaks-ru = Русский
inbox-speaks-fa = Персидский
inbox-speaks-kk = Казахский
inbox-speaks-vi = Вьетнамский
inbox-speaks-el = Греческий
inbox-back = Все обращения магазина { $shop }
inbox-changed = Обращение тем временем изменилось.
inbox-changed-show = Показать как есть сейчас
inbox-changed-typed = Или отправьте набранное: сначала вы увидите изменение и ничего не потеряете.
inbox-missed = Пока вы работали, здесь что-то изменилось, поэтому ничего не отправлено
inbox-missed-next = Набранное осталось ниже. Посмотрите на изменение и отправьте снова, если ещё уместно.
inbox-not-sent = Не отправлено: { $what }
inbox-review-of = Отзыв: { $what }
inbox-question-about = Вопрос: { $what }
inbox-private-about = Личное сообщение: { $what }
inbox-nameless = Без имени
inbox-merged = Объединено: покупатели читают это здесь:
inbox-as-written = Как было написано, только для вас
inbox-about = Об этом обращении
inbox-facts = Сведения
inbox-fact-status = Состояние
inbox-fact-confidence = Уверенность
inbox-fact-with = У кого
inbox-fact-nobody = пока ни у кого
inbox-fact-shopper = Покупатель
inbox-fact-no-email = адрес почты не оставил
inbox-fact-order = Заказ
inbox-fact-elsewhere = Также в
inbox-fact-page = Страница
inbox-fact-reviews = Отзывы об этом товаре
inbox-fact-product = Страница этого товара
inbox-history = Что было
inbox-earlier = Прежние обращения
inbox-answer = Ответить публично
inbox-answer-shown = Его сразу увидят все, как ответ магазина { $shop }.
inbox-answer-held = Сейчас это не показано. Когда появится, все увидят под ним этот ответ магазина { $shop }.
inbox-answer-again = Он заменит прежний ответ.
inbox-reply = Ответить только покупателю
inbox-reply-hint = Больше никто не прочтёт. Покупатель узнает по почте, если магазин её отправляет.
inbox-mail = Ответ по почте
inbox-mail-to = Напишите из своей почты на адрес
inbox-mail-hint = Этот ответ идёт не отсюда. Отправив его, отметьте это: часы остановятся.
inbox-mailed = Я ответил по почте
inbox-note = Заметка для коллег
inbox-note-hint = Её видят только коллеги.
inbox-note-save = Сохранить заметку
inbox-assign-gone = Этот коллега больше не состоит в магазине. Выберите другого.
inbox-move-resume = Продолжить
inbox-move-wait = Ждать покупателя
inbox-move-hold = Приостановить
inbox-move-solve = Решено
inbox-move-close = Закрыть: делать больше нечего
inbox-move-reopen = Открыть снова
inbox-move-looked = Посмотрел: делать ничего не нужно
inbox-move-refused = В нынешнем состоянии это сделать нельзя. Посмотрите на состояние и выберите снова.
inbox-tags-change = Метки, приоритет, команда
inbox-tag-remove = Убрать метку { $what }
inbox-priority = Приоритет
inbox-snooze = Отложить
inbox-snooze-until = До
inbox-snooze-hour = Через час
inbox-snooze-tomorrow = Через день
inbox-snooze-week = Через неделю
inbox-snooze-end = Взять в работу сейчас
inbox-snooze-hint = Вернётся в срок или как только покупатель напишет. Часы идут.
inbox-merge = Объединить с таким же вопросом…
inbox-merge-hint = Покупатели прочтут его под другим вопросом, с тем же ответом. Потом можно разделить.
inbox-merge-other = Другой вопрос
inbox-merge-choose = Выберите вопрос
inbox-merge-do = Объединить
inbox-merge-refused = Эти вопросы объединить нельзя: другой сейчас не показан или один из них уже объединён. Выберите другой.
inbox-part = Отделить от другого вопроса
inbox-part-hint = Он снова будет отдельным, открытым и без ответа.
inbox-publish = Опубликовать
inbox-publish-hint = Это сразу увидят все; звёзды отзыва учтутся.
inbox-hide = Скрыть…
inbox-hide-do = Скрыть
inbox-hide-hint = Низкая оценка, резкие слова или неудобный вопрос не причина. Показа больше не будет; кто, когда и почему скрыл, останется в истории.
inbox-hide-reason = Причина
inbox-hide-choose = Выберите причину
inbox-hide-missing = Выберите причину. Без неё всё останется как есть.
inbox-text-missing = Сначала напишите текст.
inbox-text-long = Лишних знаков: { $n }. Сократите и отправьте снова.
inbox-said-answered = Ваш ответ опубликован.
inbox-said-replied = Ответ записан; его прочтёт только покупатель.
inbox-said-answered-by-mail = Отмечено, что вы ответили по почте. Часы остановлены.
inbox-said-noted = Заметка сохранена. Её видят только коллеги.
inbox-said-assigned = Передано.
inbox-said-hidden = Скрыто. Кто, когда и почему, записано в истории.
inbox-said-published = Опубликовано.
inbox-said-merged = Объединено: покупатели читают это под другим вопросом.
inbox-said-parted = Разделено: вопрос снова отдельный.
inbox-said-closed = Закрыто.
inbox-said-reopened = Снова открыто.
inbox-said-solved = Решено. Если покупатель напишет снова, откроется само.
inbox-said-held = Приостановлено: часы стоят, пока вы не продолжите.
inbox-said-waiting = Ждём покупателя: часы стоят.
inbox-said-resumed = Продолжаем. На часах осталось сколько было.
inbox-said-looked = Отмечено, что вы посмотрели.
inbox-said-tagged = Метки изменены.
inbox-said-prioritised = Приоритет изменён.
inbox-said-snoozed = Отложено.
inbox-said-woken = Снова в работе.
inbox-said-corrected = Исправлено. Это поможет обучить программу; публикация не меняется.
inbox-correct = Вывод неверен…
inbox-correct-hint = Укажите верное. Это учит программу и не меняет показ.
inbox-correct-feeling = Покупатель
inbox-correct-do = Исправить
inbox-answered-after = Ответ через { $t }
inbox-answered-late = Ответ с опозданием на { $t }
inbox-open-again = Снова открыто
inbox-mark-held = Ждёт сотрудника
inbox-mark-hidden = Скрыто: { $what }

## What happened

inbox-did-took-in = приняла только для магазина
inbox-did-came-published = опубликовано при поступлении
inbox-did-came-held = при поступлении отложено для сотрудника
inbox-did-came-hidden = скрыто при поступлении: { $what }
inbox-did-merged = объединение с другим вопросом
inbox-did-parted = отделение от другого вопроса
inbox-did-took-other = сюда присоединён другой вопрос
inbox-did-let-go = отсюда отделён другой вопрос
inbox-did-mailed = ответ по почте
inbox-did-took-from = снято с: { $what }
inbox-did-took = взято себе
inbox-did-gave = передано: { $what }
inbox-did-answered = публичный ответ
inbox-did-answered-itself = публичный автоматический ответ
inbox-did-replied = ответ только покупателю
inbox-did-replied-itself = автоматический ответ покупателю
inbox-did-wrote = сообщение
inbox-did-noted = заметка
inbox-did-closed = закрыто
inbox-did-reopened = открыто снова
inbox-did-hidden = скрыто: { $what }
inbox-did-published = опубликовано
inbox-did-team = передано команде: { $what }
inbox-did-team-took = снято с команды: { $what }
inbox-did-waiting = ждём покупателя
inbox-did-held = приостановлено
inbox-did-resumed = работа продолжена
inbox-did-solved = решено
inbox-did-priority = приоритет: { $what }
inbox-did-tagged = метка «{ $what }»
inbox-did-untagged = убрана метка «{ $what }»
inbox-did-snoozed = отложено до { $what }
inbox-did-unsnoozed = снова в работе
inbox-did-woke = вернулось: было отложено до этого времени
inbox-did-looked = просмотрено
inbox-did-warned = предупреждение: скоро срок, { $what }
inbox-did-breached = срок нарушен: { $what }
inbox-did-corrected = вывод исправлен: { $what }
inbox-promise-first-response = первый ответ
inbox-promise-next-response = следующий ответ
inbox-promise-resolution = решение

## Signing in

inbox-sign-in = Вход
inbox-sign-in-title = Вход во входящие
inbox-email = Электронная почта
inbox-password = Пароль
inbox-sign-in-wrong = Адрес или пароль неверны. Проверьте и попробуйте снова.
inbox-sign-in-often = Слишком много попыток входа. Повторите через { $n } с.
inbox-code = Код из приложения или запасной код
inbox-code-wrong = Код неверен или уже использован. Дождитесь следующего.
inbox-code-ask = Для входа нужен второй шаг. Введите код и пароль ещё раз.
inbox-forgot = Забыли пароль?
inbox-forgot-how = Попросите у владельца магазина ссылку для нового пароля или создайте её на сервере.

## When something does not work

inbox-not-signed-in = Вы не вошли
inbox-not-signed-in-next = Ничего не отправлено. Войдите, вернитесь на страницу и отправьте снова.
inbox-no-page = Такой страницы нет
inbox-no-page-next = Обращение могли удалить, или адрес неполный.
inbox-foreign = Форма не принята
inbox-foreign-next = Она пришла не со страницы входящих, или вы с тех пор вошли заново. Ничего не отправлено: вернитесь, обновите страницу и отправьте снова.
inbox-read-only = Вы можете читать, но не менять
inbox-read-only-next = Ничего не отправлено. Попросите у владельца магазина роль оператора.
inbox-not-yours = Ваша роль этого не позволяет
inbox-not-yours-next = Ничего не изменено. Попросите владельца магазина сделать это или дать вам другую роль.
inbox-unreadable = Форму не удалось прочитать
inbox-unreadable-next = Ничего не отправлено. Вернитесь, обновите страницу и отправьте снова.
inbox-storage = Данные сейчас недоступны
inbox-storage-next = Ничего не потеряно. Вернитесь и попробуйте через минуту.
inbox-refused = Не выполнено
inbox-to-inbox = Во входящие

## Your account

inbox-account = Ваш профиль
inbox-account-language = Язык этих страниц
inbox-account-browser = Как в браузере
inbox-account-away = Меня нет: правила не дают мне работу
inbox-account-saved = Сохранено.
inbox-change-password = Сменить пароль
inbox-password-now = Нынешний пароль
inbox-password-new = Новый пароль, не меньше 10 знаков
inbox-password-do = Сменить и выйти везде
inbox-password-wrong = Нынешний пароль неверен.
inbox-password-short = В пароле от 10 до 200 знаков. Выберите другой.
inbox-second = Второй шаг
inbox-second-off = Код из приложения на телефоне в дополнение к паролю. Одного пароля тогда мало, чтобы войти.
inbox-second-on = Включён. При входе нужен код.
inbox-second-begin = Настроить
inbox-second-scan = Отсканируйте это приложением или введите в него ключ. Затем введите код, который оно покажет.
inbox-second-picture = Квадратный код для сканирования
inbox-second-key = Ключ
inbox-second-confirm = Включить
inbox-second-end = Выключить
inbox-second-codes = Запасные коды, показаны только сейчас. Каждый впускает один раз без приложения. Храните их там, где они доступны только вам.
inbox-sessions = Где вы вошли
inbox-session-this = этот
inbox-session-since = с
inbox-session-used = последний раз
inbox-session-end = Выйти там
inbox-session-end-others = Выйти везде, кроме этого места
inbox-browser-unknown = неизвестный браузер
inbox-sign-ins = Недавние входы
inbox-came-in = вход
inbox-came-wrong-password = неверный пароль
inbox-came-wrong-code = неверный код
inbox-came-recovery = вход по запасному коду
inbox-came-password = пароль изменён
inbox-came-second-on = второй шаг включён
inbox-came-second-off = второй шаг выключен
inbox-came-ended = завершён другой сеанс

## People of a shop

inbox-people = Люди
inbox-people-intro = Кто работает во входящих этого магазина и что может каждый.
inbox-role = Роль
inbox-role-read-only = Чтение
inbox-role-agent = Оператор: отвечает и модерирует
inbox-role-manager = Менеджер: также меняет настройки
inbox-role-owner = Владелец: также решает, кому что можно
inbox-role-change = Изменить
inbox-member-remove = Удалить из магазина
inbox-member-reset = Ссылка для нового пароля
inbox-invite = Пригласить
inbox-invite-do = Создать приглашение
inbox-invite-link = Передайте эту ссылку: { $who }. Она видна только сейчас, действует один раз и три дня.
inbox-invite-mailed = Ссылка также отправлена по почте: { $who }.
inbox-invited = Приглашены, ещё не пришли
inbox-invite-withdraw = Отозвать
inbox-email-bad = Это не адрес почты. Проверьте его.
inbox-already-member = { $who } уже в магазине.
inbox-last-owner = В магазине должен остаться хотя бы один владелец. Сначала назначьте другого.
inbox-people-saved = Изменено.

## Links that let somebody in

inbox-join = Присоединиться: { $shop }
inbox-join-new = Выберите имя и пароль.
inbox-join-known = У вас уже есть профиль. Присоединитесь одним нажатием и войдите со своим паролем.
inbox-join-do = Присоединиться
inbox-name = Имя для коллег
inbox-name-missing = Сначала напишите имя.
inbox-reset = Выберите новый пароль
inbox-reset-hint = После этого вы выйдете везде. Второй шаг, если он включён, останется.
inbox-reset-do = Задать пароль
inbox-link-over = Ссылка больше не действует
inbox-link-over-next = Её использовали, отозвали, или ей больше трёх дней. Попросите новую.

## Settings

inbox-set-storefront = Витрина
inbox-set-form = Форма отзыва
inbox-set-questions = Вопросы
inbox-set-products = Товары
inbox-set-outlets = Подключения
inbox-set-tag = Работает ли мой код?
inbox-set-wrong = Ещё не сохранено
inbox-set-preview = Предпросмотр
inbox-set-preview-hint = Так это выглядело бы с тем, что указано выше; ещё ничего не сохранено.
inbox-set-saved = Сохранено. На открытых страницах появится в течение минуты.
inbox-set-undone = Всё как прежде.
inbox-set-stale = кто-то уже сохранил эти настройки: обновите страницу, чтобы их увидеть
inbox-set-length = должно быть от 1 до { $n } знаков
inbox-set-long = знаков: { $n }; помещается не больше { $most }
inbox-set-most = помещается не больше { $n }
inbox-set-from-list = выберите одно из предложенного
inbox-set-range = нужно число от { $from } до { $to }
inbox-set-address-wrong = нужен полный адрес, например { $what }, без имени пользователя
inbox-set-origin-wrong = { $what } не похоже на источник вида { $like }
inbox-set-shop = Магазин
inbox-set-name = Название
inbox-set-name-hint = Так его видят покупатели рядом с вашими ответами.
inbox-set-origins = Источники ваших страниц
inbox-set-origins-hint = По одному в строке, например { $one }; { $other } — уже другой. Страницы с других источников не допускаются. Одна * впускает всех.
inbox-set-language = Язык страниц, которые свой не называют
inbox-set-reviews = Отзывы
inbox-set-when = Когда отзывы показываются
inbox-set-at-once = Сразу. Похожее на спам ждёт сотрудника, сколько бы звёзд ни было.
inbox-set-hold = После просмотра сотрудником: все одинаково, и хорошие, и плохие.
inbox-set-minutes = Минут до первого ответа
inbox-set-minutes-hint = За это время отвечают недовольным.
inbox-set-page-size = Отзывов на первой странице
inbox-set-page-size-hint = Каждый загружается с любой страницей товара: 10 — хорошее число.
inbox-set-in-address = Фильтры и порядок могут стоять после # в адресе страницы, чтобы на вид можно было дать ссылку
inbox-set-relative = В отзывах вместо даты указано, как давно они написаны
inbox-set-gregorian = Даты григорианского календаря на всех языках
inbox-set-latin = Цифры от 0 до 9 на всех языках
inbox-set-data = Использование данных
inbox-set-notice = Текст рядом с формой
inbox-set-notice-hint = Кто и зачем обрабатывает данные, для языков без собственного текста. Пусто: встроенный текст.
inbox-set-by-language = По языкам
inbox-set-privacy = Адрес страницы о конфиденциальности
inbox-set-share = Кнопки «Поделиться»
inbox-set-order = Сначала в таком порядке
inbox-set-order-hint = Коды через запятую, например { $what }. Остальные следуют в порядке своего языка.
inbox-set-own = Свои способы
inbox-set-own-hint = По одному в строке: код | название | адрес. В адресе { $u } — страница, { $t } — её заголовок, { $i } — её картинка.
inbox-set-own-wrong = { $what } не имеет вида код | название | адрес
inbox-set-own-twice = код { $what } указан дважды
inbox-set-order-wrong = { $what } — не известная нам сеть и не ваша собственная
inbox-set-parameters = Параметры ссылок, которыми делятся
inbox-set-parameters-hint = По одному в строке: { $what }. Они говорят, откуда приходят, и ничего о людях.
inbox-set-parameter-wrong = { $what } не имеет вида имя = значение из знаков { $signs }
inbox-set-never = Никогда не показывать
inbox-set-prompts = Подсказки
inbox-set-prompts-hint = Стоит рядом с полем текста. Действует первая, где назван тип товара, иначе первая для всех, иначе встроенная. Чтобы убрать подсказку, очистите её тексты.
inbox-set-prompt = Подсказка { $n }
inbox-set-prompt-more = Ещё одна подсказка
inbox-set-types = Для типов или меток
inbox-set-types-hint = Через запятую, например обувь, одежда. Пусто: для всех товаров.
inbox-set-text = Текст
inbox-set-consent = Согласие на использование данных
inbox-set-consent-hint = Оставьте пустым, если закон не требует галочки: с текстом здесь без неё не принимается ни один отзыв. Каждая галочка хранится вместе со словами рядом с ней.
inbox-set-box = Рядом с галочкой
inbox-set-news = Согласие на новости
inbox-set-news-hint = Отдельная галочка рядом с адресом почты, никогда не поставлена заранее и никогда не обязательна. Пусто: галочки нет.
inbox-set-proof = Много отзывов сразу
inbox-set-proof-hint = Когда много приходит из одного места или одни и те же слова снова и снова, устройство покупателя сначала решает небольшую задачу. Загадок никто не видит, и звёзды роли не играют.
inbox-set-proof-none = Не требовать расчёта: такие отзывы ждут сотрудника
inbox-ask-title = Свои вопросы
inbox-ask-hint = Задаются в форме рядом со звёздами, ответы показываются над списком как есть. Отвечать никто не обязан, и ответы не влияют на то, что показано. Форма задаёт не больше { $n }, в этом порядке.
inbox-ask-add = Добавить вопрос
inbox-ask-none = Вопросов пока нет
inbox-ask-none-next = Например: Как сидит? Купили бы снова?
inbox-ask-up = Выше
inbox-ask-up-of = Поднять выше: { $what }
inbox-ask-down = Ниже
inbox-ask-down-of = Опустить ниже: { $what }
inbox-ask-restore = Снова задавать
inbox-ask-restore-of = Снова задавать: { $what }
inbox-ask-retire = Больше не задавать
inbox-ask-retire-of = Больше не задавать: { $what }
inbox-asked-saved = Сохранено: { $what }
inbox-asked-retire = Больше не задаётся: { $what } Ответы на него остаются.
inbox-asked-restore = Снова задаётся: { $what }
inbox-asked-up = Поднято: { $what }
inbox-asked-down = Опущено: { $what }
inbox-ask-all = Все вопросы
inbox-ask-question = Текст вопроса
inbox-ask-question-hint = Например: Как сидит?
inbox-ask-kind = Как на него отвечают
inbox-ask-kind-scale = По шкале
inbox-ask-kind-choice = Выбором
inbox-ask-kind-yes-no = Да или нет
inbox-ask-steps = Делений шкалы
inbox-ask-several = Можно отметить больше одного варианта
inbox-ask-texts = Тексты
inbox-ask-texts-hint = Нужны на языке магазина; остальные языки берут его. Края нужны шкалам, варианты — выбору.
inbox-ask-id = Имя в API
inbox-ask-id-hint = Например { $like }: { $signs }, дефис или подчёркивание. Позже не меняется.
inbox-ask-types = Для типов или меток
inbox-ask-types-hint = Например обувь, одежда. Если пусто и здесь, и ниже: для всех товаров.
inbox-ask-products = Для товаров
inbox-ask-products-hint = Их идентификаторы через запятую.
inbox-ask-low = Нижний край
inbox-ask-low-hint = Например: Мало
inbox-ask-middle = Середина
inbox-ask-middle-hint = Можно оставить пустым.
inbox-ask-high = Верхний край
inbox-ask-high-hint = Например: Велико
inbox-ask-options = Варианты
inbox-ask-options-hint = По одному в строке: { $like }. Часть до знака = — имя в API.
inbox-ask-taken = так называется другой вопрос; выберите другое имя
inbox-ask-stale = кто-то уже изменил этот вопрос: обновите страницу, чтобы его увидеть
inbox-ask-full = в магазине не больше { $n } вопросов; измените тот, что больше не задаётся
inbox-ask-fact-scale = шкала из { $n }
inbox-ask-fact-one = один из { $n }
inbox-ask-fact-some = несколько из { $n }
inbox-ask-fact-all = все товары
inbox-ask-fact-products = товаров: { $n }
inbox-ask-fact-retired = больше не задаётся
inbox-goods-search = Поиск по названию, варианту, идентификатору или GTIN
inbox-goods-search-in = Название, идентификатор или GTIN
inbox-goods-add = Добавить товар
inbox-goods-import = Загрузить
inbox-goods-export = Выгрузить
inbox-goods-total = В списке: { $n }
inbox-goods-nothing = Такого товара нет
inbox-goods-nothing-next = Поищите по части названия, идентификатора или GTIN.
inbox-goods-none = Товаров пока нет
inbox-goods-none-next = Отзывы работают и без списка. С ним у товаров есть названия и картинки, а у вариантов — общие отзывы.
inbox-goods-page = Страница { $n }
inbox-goods-before = Назад
inbox-goods-after = Вперёд
inbox-goods-shares = Общие отзывы с { $what }
inbox-goods-shared = Его отзывы общие ещё с товарами: { $n }
inbox-goods-saved = { $what } сохранён.
inbox-goods-removed = { $what } убран из списка; его отзывы остаются на месте.
inbox-goods-restored = { $what } снова в списке.
inbox-goods-imported = Загружено новых или изменённых: { $n }.
inbox-goods-all = Все товары
inbox-goods-members = Товары с теми же отзывами
inbox-goods-part = Разделить отзывы
inbox-goods-part-own = Разделить: его отзывы вернутся
inbox-goods-parted = У { $what } снова свои отзывы.
inbox-goods-joined = Отзывы снова общие.
inbox-goods-more = Ещё
inbox-goods-hosted = Его страница с отзывами
inbox-goods-tag = Работает ли код на его странице?
inbox-goods-off-hint = Вне списка его отзывы остаются на месте. Товар можно вернуть.
inbox-goods-off = Убрать из списка
inbox-goods-there = уже есть в списке; чтобы изменить товар, откройте его
inbox-goods-unknown = { $what } нет в списке
inbox-goods-id = Идентификатор
inbox-goods-id-hint = Ваш собственный, как в { $where }: знаки { $signs }. Позже не меняется.
inbox-goods-name-hint = Как его знают покупатели и коллеги.
inbox-goods-url = Адрес его страницы
inbox-goods-url-hint = Например { $like }.
inbox-goods-image = Адрес его картинки
inbox-goods-image-hint = Необязательно.
inbox-goods-gtin-hint = 8, 12, 13 или 14 цифр, как под штрихкодом.
inbox-goods-variant = Вариант
inbox-goods-variant-hint = Чем отличается от соседних, например синий, 4 чашки.
inbox-goods-parent = Общие отзывы с товаром
inbox-goods-parent-hint = Идентификатор другого товара: для варианта — сам товар, для группы — первый в ней. Отзывы переходят туда и возвращаются, если оставить поле пустым.
inbox-import-title = Загрузка товаров
inbox-import-file = Файл
inbox-import-file-hint = CSV со столбцами { $columns }; выгрузка Shopify или WooCommerce; или товарный фид Google. Не больше 8 МБ и 20 000 строк. Ничего не изменится, пока вы не увидите, что именно.
inbox-import-columns = Другие столбцы: укажите, где что
inbox-import-columns-hint = Для OpenCart, PrestaShop, Bitrix и любой другой таблицы: название столбца для каждого поля. Чего в файле нет, оставьте пустым.
inbox-import-show = Показать, что изменится
inbox-import-plan = Что изменится:
inbox-import-faulty-rows = Строки, которые нельзя принять
inbox-import-line = Строка
inbox-import-column = Столбец
inbox-import-reason = Причина
inbox-import-all-faults = Все ошибки файлом
inbox-import-changes = Новые и изменённые товары
inbox-import-what = Что
inbox-import-skip = Пропустить строки с ошибками и принять остальные
inbox-import-do = Загрузить: { $n }
inbox-import-new = Новых
inbox-import-changed = Изменённых
inbox-import-unchanged = Без изменений
inbox-import-faulty = С ошибками
inbox-import-read = Прочитано как { $source }, { $letters }, между ячейками { $separator }.
inbox-import-unused = Не использовано: { $what }.
inbox-import-rest = И ещё { $n }.
inbox-import-is-new = новый
inbox-import-choose = Сначала выберите файл.
inbox-import-mend = Ничего не загружено. Исправьте строки с ошибками или отметьте, что их можно пропустить.
inbox-import-sharing = Ничего не загружено: { $what }.
inbox-import-gone = Файл уже забыт, это происходит через час. Выберите его снова.
inbox-probe-live = Ваш код работает.
inbox-probe-dead = На этой странице покупатели пока ничего не видят.
inbox-probe-missing = Нет.
inbox-probe-better = Можно лучше.
inbox-probe-good = Хорошо.
inbox-probe-page = Или страница товара
inbox-probe-choose = Выберите товар
inbox-probe-look = Проверить страницу
inbox-probe-url = Адрес страницы магазина
inbox-probe-url-hint = Сервер откроет её один раз, как браузер покупателя.
inbox-probe-whole = Введите полный адрес страницы, например { $like }.

## Answers of buyers

inbox-did-reply-came-published = ответ покупателя опубликован при поступлении
inbox-did-reply-came-held = ответ покупателя отложен для сотрудника
inbox-did-reply-came-hidden = ответ покупателя скрыт при поступлении: { $what }
inbox-did-reply-published = ответ покупателя опубликован
inbox-did-reply-hidden = ответ покупателя скрыт: { $what }
inbox-did-reported = жалоба: { $what }
inbox-did-appealed = просит проверить ещё раз; скрыто по причине: { $what }
inbox-said-reply-published = Ответ опубликован.
inbox-said-reply-hidden = Ответ скрыт. Кто, когда и почему, записано в истории.
inbox-fact-questions = Вопросы об этом товаре
inbox-replies = Ответы покупателей
inbox-reply-by = с подтверждённой покупкой
inbox-reply-show = Опубликовать этот ответ
inbox-reply-hide = Скрыть этот ответ…
inbox-reply-hide-do = Скрыть этот ответ

## Photos of a review

inbox-photos = Фотографии
inbox-photo = Фото { $n }
inbox-photo-hidden = Скрыто: { $what }
inbox-photo-show = Снова показать фото { $n }
inbox-photo-hide = Скрыть фото { $n }…
inbox-photo-hide-do = Скрыть фото { $n }
inbox-photo-hide-hint = Отзыв, его слова и звёзды остаются. Кто скрыл фото, когда и почему, сохранится в истории.
inbox-said-photo-hidden = Фото скрыто. Кто, когда и почему, записано в истории.
inbox-said-photo-shown = Фото снова на странице.
inbox-said-photo-stale = Пока вы работали, здесь что-то изменилось, поэтому ничего не сделано. Посмотрите, как всё выглядит сейчас, и решите.
inbox-did-photo-hidden = фото { $n } скрыто: { $what }
inbox-did-photo-shown = фото { $n } снова показано
inbox-did-photo-reported = жалоба на фото { $n }: { $what }
inbox-did-rule = применил правило «{ $name }» (версия { $n })
inbox-did-rule-first = применил правило «{ $name }» нового магазина

# Правила магазина, в его настройках

inbox-rules = Правила
inbox-rules-hint = Они решают, кто и как быстро займётся тем, что приходит. Они никогда не решают, что показывать, когда и в каком порядке. Сверху вниз: если два правила задают одно и то же, действует верхнее.
inbox-rules-add = Добавить правило
inbox-rules-none = Правил нет
inbox-rules-none-text = Само собой ничего не делается: ответа не ждёт никто, даже недовольные.
inbox-rules-when = Если
inbox-rules-then = то
inbox-rules-always = всегда
inbox-rules-off = выключено
inbox-rules-up = Выше
inbox-rules-down = Ниже
inbox-rules-turn-on = Включить
inbox-rules-turn-off = Выключить
inbox-rules-remove = Удалить
inbox-rules-of = { $act }: «{ $name }»
inbox-rules-done-saved = Сохранено. Действует для всего, что придёт с этой минуты.
inbox-rules-done-removed = Удалено.
inbox-rules-done-restored = Выбранная версия снова действует.
inbox-rules-stale = Тем временем правила сохранил кто-то другой; ничего не перезаписано. Введённое вами осталось: посмотрите их правила в другом окне и сохраните ещё раз.
inbox-rules-stale-list = Тем временем правила сохранил кто-то другой. Вот они; повторите, если это ещё нужно.
inbox-rules-back = Все правила
inbox-rules-try = Пробный запуск
inbox-rules-try-hint = Смотрит на то, что пришло недавно, и ничего не меняет. Выключенные правила тоже проверяются.
inbox-rules-days = За сколько дней (от 1 до 90)
inbox-rules-try-now = Проверить
inbox-rules-tried = Просмотрено: { $n }. Дней назад: { $days }. Ничего не изменено.
inbox-rules-tried-more = Есть и другие; здесь самые новые.
inbox-rules-caught = сработало бы: { $n }
inbox-rules-versions = Версии
inbox-rules-version = Версия { $n }
inbox-rules-first = Правила нового магазина
inbox-rules-again = снова версия { $n }
inbox-rules-again-first = снова правила нового магазина
inbox-rules-in-force = действует
inbox-rules-restore = Вернуть
inbox-rule-new = Новое правило
inbox-rule-name = Название
inbox-rule-name-hint = Так его называют ваши люди; оно записывается в историю обращений.
inbox-rule-on = Включено
inbox-rule-match = Если
inbox-rule-match-all = верно всё перечисленное
inbox-rule-match-any = верно хотя бы одно
inbox-rule-match-hint = Незаполненное не учитывается. Если не заполнено ничего, правило срабатывает всегда.
inbox-rule-unless = Кроме случаев, когда верно хотя бы одно
inbox-rule-says = Что написано
inbox-rule-what = Что это
inbox-rule-who = Кто пишет и когда
inbox-rule-either = Не важно
inbox-rule-words = Содержит одно из этого
inbox-rule-words-hint = По одному слову или выражению в строке, целыми словами; регистр и ударения не важны. Звёздочка в конце заменяет любое окончание: возврат*
inbox-rule-feels = Настроение слов
inbox-rule-sure = с уверенностью не меньше, в процентах
inbox-rule-unsure = Настроение понятно с уверенностью меньше, в процентах
inbox-rule-topics = О чём
inbox-rule-urgent = Не может ждать
inbox-rule-urgent-any = По любой причине
inbox-rule-languages = Написано на языке
inbox-rule-language-none = Язык не определён
inbox-rule-channel = Началось как
inbox-rule-stars-from = Звёзд, от
inbox-rule-stars-to = Звёзд, до
inbox-rule-product = Об одном из этих товаров
inbox-rule-product-hint = Их идентификаторы через запятую.
inbox-rule-product-tag = У товара есть один из этих типов или меток
inbox-rule-commas = Через запятую.
inbox-rule-contact = Писали раньше
inbox-rule-contact-first = Нет, впервые
inbox-rule-contact-again = Да, с того же адреса
inbox-rule-verified = Покупка подтверждена
inbox-rule-yes = Да
inbox-rule-no = Нет
inbox-rule-hours = Пришло
inbox-rule-hours-in = в рабочее время
inbox-rule-hours-out = в нерабочее время
inbox-rule-then = То
inbox-rule-case = Открыть обращение: кто-то должен ответить, время идёт
inbox-rule-unhappy = Отнести к недовольным
inbox-rule-ask = Попросить человека посмотреть
inbox-rule-policy = Обещание
inbox-rule-policy-hint = Когда ответить. Кому что-то обещано, у того открыто обращение.
inbox-rule-priority = Приоритет
inbox-rule-leave = Оставить как есть
inbox-rule-team = Команда
inbox-rule-assign = Передать
inbox-rule-assign-hint = Кто в отъезде, ничего не получает.
inbox-rule-robin = кто дольше всех без дела
inbox-rule-robin-of = кто дольше всех без дела в команде { $team }
inbox-rule-least = у кого меньше всего дел
inbox-rule-least-of = у кого меньше всего дел в команде { $team }
inbox-rule-tags = Метки
inbox-rule-webhook = Сообщить через webhook, что правило сработало
inbox-rule-crm = Открыть обращение в
inbox-rule-answer = Ответить автоматически
inbox-rule-notify = Сообщить по почте
inbox-rule-notify-team = команда { $team }
inbox-rule-last = И закончить: правила ниже пропускаются
inbox-rule-save = Сохранить
inbox-rule-try = Проверить до сохранения
inbox-rule-as-text = Записать текстом
inbox-rule-as-form = Заполнить форму
inbox-rule-text = Правило текстом
inbox-rule-text-hint = TOML, как при экспорте. Здесь условия можно вкладывать друг в друга.
inbox-rule-text-only = В этом правиле условия вложены друг в друга, форма их не покажет. Оно правится текстом.
inbox-rule-s-and = { $a } и { $b }
inbox-rule-s-or = { $a } или { $b }
inbox-rule-s-not = не ({ $what })
inbox-rule-s-feels = настроение слов: { $what }
inbox-rule-s-sure = настроение слов: { $what }, уверенность не меньше { $n } %
inbox-rule-s-unsure = настроение слов понятно с уверенностью меньше { $n } %
inbox-rule-s-stars = звёзд: от { $from } до { $to }
inbox-rule-s-star = звёзд: { $n }
inbox-rule-s-about = речь о: { $what }
inbox-rule-s-urgent = не может ждать
inbox-rule-s-urgent-of = не может ждать: { $what }
inbox-rule-s-language = написано на языке: { $what }
inbox-rule-s-product = товар: { $what }
inbox-rule-s-product-tag = метка товара: { $what }
inbox-rule-s-words = содержит: { $what }
inbox-rule-s-first = пишут впервые
inbox-rule-s-again = писали раньше
inbox-rule-s-verified = покупка подтверждена
inbox-rule-s-unverified = покупка не подтверждена
inbox-rule-s-channel = началось как: { $what }
inbox-rule-s-open = пришло в рабочее время
inbox-rule-s-closed = пришло в нерабочее время
inbox-rule-a-case = открыть обращение
inbox-rule-a-unhappy = отнести к недовольным
inbox-rule-a-ask = попросить человека посмотреть
inbox-rule-a-priority = приоритет: { $what }
inbox-rule-a-team = команда: { $what }
inbox-rule-a-assign = передать: { $what }
inbox-rule-a-tag = метка: { $what }
inbox-rule-a-policy = обещание: { $what }
inbox-rule-a-webhook = сообщить через webhook
inbox-rule-a-crm = открыть обращение в: { $what }
inbox-rule-a-notify = сообщить по почте: { $what }
inbox-rule-a-answer = автоответ: { $what }
inbox-rule-f-of = Правило «{ $name }»: { $fault }
inbox-rule-f-rules = правил слишком много; удалите часть выключенных
inbox-rule-f-name = дайте название от 1 до 80 знаков, в одну строку
inbox-rule-f-twice = так называется другое правило; дайте своё название
inbox-rule-f-nothing = правило ничего не делает; выберите хотя бы одно действие
inbox-rule-f-large = правило слишком большое; разделите его на несколько
inbox-rule-f-entry = «{ $what }» пусто или длиннее 100 знаков
inbox-rule-f-entries = здесь можно не больше 100
inbox-rule-f-empty = укажите хотя бы одно
inbox-rule-f-keyword = в «{ $what }» нужна буква или цифра; звёздочка может стоять только по краям слова
inbox-rule-f-percent = проценты бывают от 0 до 100
inbox-rule-f-number = это не число; проценты бывают от 0 до 100
inbox-rule-f-feels = выберите настроение или оставьте проценты пустыми
inbox-rule-f-stars = от { $from } до { $to } звёзд не бывает; поменяйте местами
inbox-rule-f-team = команды «{ $what }» больше нет
inbox-rule-f-person = { $what } не может отвечать в этом магазине
inbox-rule-f-policy = обещания «{ $what }» больше нет
inbox-rule-f-tag = «{ $what }» не подходит; метка не длиннее 40 знаков
inbox-rule-f-webhook = ни одно подключение не ждёт этого события; сначала выберите его для webhook в подключениях
inbox-rule-f-crm = подключения «{ $what }», принимающего обращения, больше нет
inbox-rule-f-mail = этот сервер не отправляет почту, никто не узнает; её может настроить тот, кто ведёт сервер
inbox-rule-f-answer = автоответа «{ $what }» больше нет
inbox-rule-f-text = это не читается: { $why }
inbox-rule-f-one = здесь должно быть одно правило
