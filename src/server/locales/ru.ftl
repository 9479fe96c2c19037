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
mark-held = Ожидает проверки
mark-hidden = Другим не виден
mark-kept = Сохранён на этом устройстве, ещё не отправлен

## Форма

form-write = Написать отзыв
form-rating = Ваша оценка
form-title = Заголовок
form-body = Текст отзыва
form-author = Ваше имя
form-email = Эл. почта
form-email-hint = Нужна только для того, чтобы магазин мог вам ответить. Нигде не показывается.
form-optional = необязательно
form-notice = Имя и текст отзыва будут опубликованы; адрес почты нужен только для ответа вам и нигде не показывается.
form-send = Отправить отзыв
form-sending = Отправляем…
form-draft = Мы вернули то, что вы успели написать.
error-rating = Пожалуйста, поставьте от одной до пяти звёзд
error-long = Слишком длинно
error-email = Не похоже на адрес электронной почты
error-other = Пожалуйста, проверьте это поле
error-summary =
    { $count ->
        [one] Пожалуйста, исправьте { $shown } поле.
        [few] Пожалуйста, исправьте { $shown } поля.
        [many] Пожалуйста, исправьте { $shown } полей.
       *[other] Пожалуйста, исправьте { $shown } поля.
    }

## После отправки

sent = Спасибо! Ваш отзыв опубликован.
sent-held = Спасибо! Прежде чем отзыв появится, его прочитает сотрудник. Оценка и мнение здесь ни при чём.
sent-hidden = Отзыв не показан из-за содержания, например рекламы или контактных данных, а не из-за оценки или мнения. Вы можете изменить текст и отправить его снова.
sent-before = Этот отзыв уже был отправлен.
sent-kept = Нет подключения к интернету. Отзыв сохранён на этом устройстве и будет отправлен, когда связь появится.
sent-busy = Отсюда только что отправили слишком много отзывов. Ваш текст сохранён; пожалуйста, попробуйте немного позже.
sent-failed = Не получилось. Ваш текст сохранён; пожалуйста, попробуйте ещё раз.

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
