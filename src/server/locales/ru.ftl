### Русский. Пояснения к текстам – в en.ftl. `$shown` – готовое к показу число, `$count` – то
### же число для выбора формы.

## Сам язык

language-name = Русский
language-direction = ltr
language-formats = ru
language-networks = vk telegram ok whatsapp

## Список и сводка

reviews-heading = Отзывы покупателей
reviews-order = Сначала новые
reviews-more = Показать ещё отзывы
reviews-more-failed = Не удалось загрузить отзывы. Пожалуйста, попробуйте ещё раз.
reviews-honest = Отзыв может оставить каждый. Мы отсеиваем только рекламу и оскорбления; оценка и мнение не влияют на то, что показано.
reviews-hosted = Открыть все отзывы на отдельной странице
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
just-now = Только что
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
