### فارسی. کاربرد هر متن در en.ftl آمده است. اسم پس از عدد جمع بسته نمی‌شود، پس شکل جداگانه‌ای برای جمع نیست.

## زبان

language-name = فارسی
language-direction = rtl
language-formats = fa-u-ca-persian-nu-arabext
language-networks = telegram whatsapp x balatarin

## فهرست و چکیده

reviews-heading = دیدگاه‌های خریداران
reviews-more = نمایش دیدگاه‌های بیشتر
reviews-more-failed = دیدگاه‌های بیشتر بارگذاری نشد. لطفاً دوباره تلاش کنید.
reviews-honest = همه می‌توانند دیدگاه بنویسند. ما فقط تبلیغ و توهین را بررسی می‌کنیم؛ ستاره‌ها و نظر نویسنده هرگز تعیین نمی‌کند که چه چیزی نمایش داده شود.
reviews-count = { $shown } دیدگاه
reviews-none = هنوز دیدگاهی ثبت نشده است. شما اولین نفری باشید که تجربهٔ خود را به اشتراک می‌گذارد
stars = { $shown } ستاره
stars-of = { $shown } از ۵ ستاره
stars-none = هنوز امتیازی ثبت نشده است

## یک دیدگاه

anonymous = ناشناس
answer-by = پاسخ فروشگاه «{ $shop }»
written-for = نوشته‌شده برای: { $what }
answered = پاسخ‌های نویسندگان دیدگاه‌ها
answered-people = { $shown } پاسخ
answered-scale = به طور میانگین { $mean } از { $steps }، از «{ $low }» تا «{ $high }»
answered-step = گام { $step } از { $steps }
answer-yes = بله
answer-no = خیر
mark-held = در انتظار بررسی
mark-hidden = برای دیگران نمایش داده نمی‌شود
mark-kept = روی همین دستگاه نگه داشته شده و هنوز ارسال نشده است

## فرم

form-write = نوشتن دیدگاه
form-rating = امتیاز شما
form-title = عنوان
form-body = متن دیدگاه
form-body-hint = دیگران چه چیزی را بهتر است بدانند؟ چه چیزی خوب است، چه چیزی نه، و به کار چه کسی می‌آید؟
form-left = نویسه‌های مانده:
form-over = نویسه‌های اضافی:
form-author = نام شما
form-email = ایمیل
form-email-hint = فقط برای این‌که فروشگاه بتواند به شما پاسخ دهد. هرگز نمایش داده نمی‌شود.
form-optional = اختیاری
form-notice = نام و متن شما منتشر می‌شود؛ نشانی ایمیل فقط برای پاسخ به شما به کار می‌رود و هرگز نمایش داده نمی‌شود.
form-privacy = حریم خصوصی
form-consent = موافقت
form-none = بدون پاسخ
form-send = ارسال دیدگاه
form-sending = در حال ارسال…
form-proving = از این‌جا دیدگاه‌های زیادی آمده است؛ برای همین دستگاه شما نخست یک محاسبهٔ کوچک انجام می‌دهد. لازم نیست کاری بکنید؛ چند ثانیه طول می‌کشد.
form-stop = توقف
form-stopped = متوقف شد. چیزی ارسال نشد و متن شما همین‌جاست.
form-draft = آنچه را پیش‌تر نوشته بودید بازگرداندیم.
error-rating = لطفاً از یک تا پنج ستاره انتخاب کنید
error-long = این متن بیش از حد طولانی است
error-email = این به نشانی ایمیل شباهت ندارد
error-news = برای خبرهایی که علامت زده‌اید، لطفاً این‌جا نشانی بنویسید
error-consent = بدون این موافقت، فروشگاه نمی‌تواند دیدگاه شما را نگه دارد
error-other = لطفاً این بخش را بررسی کنید
form-faults = دیدگاه شما هنوز ارسال نشده است. لطفاً این‌ها را بررسی کنید:
error-summary = لطفاً { $shown } مورد را اصلاح کنید.

## پس از ارسال

sent = سپاسگزاریم! دیدگاه شما منتشر شد. هر زمان که بخواهید می‌توانید آن را تغییر دهید یا حذف کنید.
sent-held = سپاسگزاریم! پیش از نمایش، یکی از همکاران ما دیدگاه شما را می‌خواند، چون واژه‌ها یا شیوهٔ رسیدن آن به تبلیغ شباهت دارد. ستاره‌ها و نظر شما در این کار نقشی ندارد. وضعیت آن را بالای فهرست می‌بینید.
sent-held-all = سپاسگزاریم! پیش از نمایش، یکی از همکاران ما دیدگاه شما را می‌خواند؛ در این فروشگاه با همهٔ دیدگاه‌ها، خوب یا بد، به ترتیب رسیدن همین کار را می‌کنند. وضعیت آن را بالای فهرست می‌بینید.
sent-hidden = دیدگاه شما به‌دلیل محتوای آن، مانند تبلیغ یا اطلاعات تماس، نمایش داده نمی‌شود، نه به‌دلیل ستاره‌ها یا نظر شما. می‌توانید متن را تغییر دهید و دوباره بفرستید.
sent-before = این دیدگاه پیش‌تر ارسال شده است.
sent-kept = به اینترنت وصل نیستید. دیدگاه شما روی همین دستگاه نگه داشته می‌شود و پس از اتصال دوباره ارسال خواهد شد.
sent-busy = همین حالا دیدگاه‌های زیادی از این‌جا ارسال شده است. متن شما حفظ شده است؛ لطفاً کمی بعد دوباره تلاش کنید.
sent-failed = ارسال انجام نشد. متن شما حفظ شده است؛ لطفاً دوباره تلاش کنید.
sent-share = هم‌رسانی این صفحه

## هم‌رسانی

share-heading = اشتراک‌گذاری
share-native = اشتراک‌گذاری…
share-copy = کپی کردن لینک
share-copied = لینک کپی شد
share-copy-failed = کپی انجام نشد. نشانی صفحه:
network-balatarin = بالاترین
network-bluesky = بلواسکای
network-email = ایمیل
network-facebook = فیس‌بوک
network-line = لاین
network-linkedin = لینکدین
network-mastodon = ماستودون
network-ok = آدناکلاسنیکی
network-pinterest = پینترست
network-reddit = ردیت
network-sms = پیامک
network-telegram = تلگرام
network-threads = تردز
network-viber = وایبر
network-vk = وی‌کی
network-whatsapp = واتس‌اپ
network-x = ایکس
network-zalo = زالو
mastodon-title = اشتراک‌گذاری در ماستودون
mastodon-ask = حساب شما روی کدام سرور است؟
mastodon-hint = پاسخ شما تنها در همین مرورگر می‌ماند. بار دیگر یکراست به آنجا می‌روید؛ برای سرور دیگر به این صفحه برگردید.
mastodon-go = ادامه
mastodon-wrong = این به نام سرور نمی‌ماند. نمونه: mastodon.social

## صفحهٔ دیدگاه‌ها

hosted-title = دیدگاه‌ها دربارهٔ «{ $product }»
hosted-back = بازگشت به «{ $product }»
hosted-first = بازگشت به جدیدترین دیدگاه‌ها
how = این‌جا همه می‌توانند دیدگاه بنویسند و خرید کالا شرط نیست. دیدگاه‌ها فقط از روی متنشان برای یافتن تبلیغ و توهین بررسی می‌شوند؛ ستاره‌ها و نظر نویسنده هرگز تعیین نمی‌کند که چه چیزی و به چه ترتیبی نمایش داده شود.
demo-note = این دیدگاه‌ها ساختگی‌اند و برای فروشگاه نمایشی نوشته شده‌اند.

## Choosing

order-local = نخست به زبان شما، سپس بقیه؛ تازه‌ترین‌ها بالاتر
order-newest = تازه‌ترین
order-oldest = قدیمی‌ترین
order-helpful = مفیدترین
order-highest = بیشترین ستاره
order-lowest = کمترین ستاره

## What readers say and see

reviews-how = دیدگاه‌ها را چگونه گردآوری و بررسی می‌کنیم
read-more = بیشتر بخوانید
helpful = مفید بود
report = گزارش
edited = ویرایش در { $when }
ago-today = امروز
ago-yesterday = دیروز
ago-days = { $shown } روز پیش
ago-weeks = { $shown } هفته پیش
ago-months = { $shown } ماه پیش
ago-years = { $shown } سال پیش
verified = خریدار تأییدشده
verified-meaning = فروشگاه با نشانه‌ای امضاشده خرید را تأیید کرده است.
source = نوشته‌شده در { $place }
side-praise = مفیدترین تعریف
side-criticism = مفیدترین انتقاد
list-found =
    { $count ->
        [one] { $shown } دیدگاه پیدا شد
       *[other] { $shown } دیدگاه پیدا شد
    }
list-nothing = دیدگاهی پیدا نشد. یکی از انتخاب‌ها را بردارید.
chip-remove = برداشتن: { $what }
chip-clear = نمایش همه
tools = فیلتر و ترتیب
tools-search = جست‌وجو در دیدگاه‌ها
tools-sort = ترتیب
tools-stars = ستاره
tools-language = زبان
tools-topic = موضوع
tools-photos = با عکس
tools-verified = فقط خریداران تأییدشده
tools-all = همه
tools-apply = نمایش

## One's own review

own = دیدگاه شما
own-edit = تغییر
own-erase = حذف
own-sure = برای همیشه حذف شود؟
own-erase-now = حذف همیشگی این دیدگاه
own-keep = این صفحه را فقط شما می‌بینید. نشانی آن را نگه دارید: با آن هر زمان می‌توانید دیدگاهتان را تغییر دهید یا حذف کنید.
own-editing = در حال تغییر دیدگاه خود هستید.
own-erased = دیدگاه شما حذف شد.

## Reporting

report-title = گزارش یک دیدگاه
report-why = مشکل این دیدگاه چیست؟
report-send = ارسال گزارش
report-done = سپاسگزاریم. یک نفر آن را بررسی می‌کند. عقیده هرگز دلیل پنهان کردن دیدگاه نیست.
reason-spam = تبلیغ یا متن بی‌معنی
reason-duplicate = همان متن دوباره
reason-competitor-link = پیوند به فروشنده‌ای دیگر
reason-contact-data = فقط اطلاعات تماس
reason-abuse = توهین، تهدید یا کلام زشت
reason-personal-data = اطلاعات خصوصی شخصی دیگر
reason-off-topic = نامربوط به کالا و خرید
reason-fake = از خریدار واقعی نیست
reason-unlawful = خلاف قانون

## How reviews are collected and checked

how-title = { $shop } دیدگاه‌ها را چگونه گردآوری و بررسی می‌کند
how-who = چه کسی می‌تواند بنویسد
how-verified = نشان «خریدار تأییدشده» فقط جایی است که نشانه‌ای امضاشده خرید را ثابت کرده باشد. بقیهٔ دیدگاه‌ها تأییدنشده‌اند.
how-checked = دیدگاه‌ها چگونه بررسی می‌شوند
how-shown-at-once = دیدگاه‌ها بی‌درنگ نمایش داده می‌شوند. فقط متن‌هایی که به تبلیغ یا متن ماشینی می‌مانند منتظر بررسی یک نفر می‌شوند.
how-shown-held = هر دیدگاه را پیش از نمایش یک نفر می‌خواند، هر چند ستاره که داشته باشد، به ترتیب رسیدن.
how-screen = پیوندها و اطلاعات تماس برداشته و توهین‌ها پوشانده می‌شوند و جای آن‌ها نشانه‌ای می‌ماند. بقیه همان‌گونه که نوشته شده می‌ماند.
how-reasons = دیدگاه فقط به یکی از این دلیل‌ها پنهان می‌شود و هر بار ثبت می‌شود:
how-data = داده‌های شما

## Other elements

tab = دیدگاه‌ها
close = بستن
carousel = گزیده‌ای از دیدگاه‌ها: تازه‌ترین‌ها
carousel-all = همهٔ دیدگاه‌ها
carousel-back = دیدگاه‌های پیشین
carousel-on = دیدگاه‌های بعدی
carousel-pause = توقف
carousel-play = ادامه
hosted-shop = دیدگاه‌ها دربارهٔ { $shop }

## پرسش‌ها

questions-heading = پرسش و پاسخ
questions-title = پرسش‌ها دربارهٔ «{ $product }»
questions-honest = هر کسی می‌تواند بپرسد. کنار هر پاسخ نوشته شده که از فروشگاه است یا از خریدار تأییدشده.
questions-none = هنوز پرسشی نیست. نخستین پرسش را بپرسید تا فروشگاه همین‌جا پاسخ دهد.
questions-nothing = پرسشی پیدا نشد. پرسش خود را بنویسید تا فروشگاه همین‌جا پاسخ دهد.
questions-more = نمایش پرسش‌های بیشتر
questions-more-failed = پرسش‌های بیشتر بارگذاری نشد. لطفاً دوباره تلاش کنید.
questions-search = جست‌وجو در پرسش‌ها
question-unanswered = هنوز پاسخی ندارد
question-also = همین پرسش با واژه‌های دیگر
question-alike = پیش‌تر پرسیده شده است. شاید پاسخ شما این‌جا باشد؟
answer-badge = فروشگاه
demo-note-questions = این پرسش‌ها برای فروشگاه نمایشی ساخته شده‌اند.
ask = پرسیدن یک سؤال
ask-body = پرسش شما
ask-notice = نام و پرسش شما منتشر می‌شود؛ نشانی ایمیل فقط برای پاسخ به شما به کار می‌رود و هرگز نمایش داده نمی‌شود.
ask-send = ارسال پرسش
ask-sent = سپاسگزاریم! پرسش شما منتشر شد و به دست فروشگاه رسید. پاسخ همین‌جا نمایش داده می‌شود.
ask-held = سپاسگزاریم! پیش از نمایش، یک نفر پرسش شما را می‌خواند. سپس فروشگاه همین‌جا پاسخ می‌دهد.
ask-hidden = پرسش شما به‌دلیل محتوای آن، مانند تبلیغ یا اطلاعات تماس، نمایش داده نمی‌شود. می‌توانید متن را تغییر دهید و دوباره بفرستید.
ask-before = این پرسش پیش‌تر ارسال شده است.

## نوشته در راه

letter-offline = به اینترنت وصل نیستید. متن شما روی همین دستگاه نگه داشته شد و اگر این صفحه باز بماند، پس از اتصال ارسال می‌شود.
letter-busy = همین حالا پیام‌های زیادی از این‌جا ارسال شده است. متن شما حفظ شده است؛ لطفاً کمی بعد دوباره تلاش کنید.
error-required = لطفاً این بخش را پر کنید

## فقط برای فروشگاه

private = گفت‌وگوی خصوصی با ما
private-title = گفت‌وگوی خصوصی با { $shop }
private-intro = این نوشته را فقط فروشگاه می‌خواند و هرگز منتشر نمی‌شود. همچنان می‌توانید دیدگاه هم بنویسید.
private-body = پیام شما
private-email-hint = پاسخ به این نشانی می‌آید و هرگز نمایش داده نمی‌شود.
private-order = شمارهٔ سفارش
private-notice = پیام، نام و نشانی شما فقط برای پاسخ به شما به کار می‌رود.
private-send = ارسال به فروشگاه
private-sent = سپاسگزاریم! پیام شما به دست فروشگاه رسید و کس دیگری آن را نمی‌بیند. پاسخ به ایمیل شما می‌آید.
private-before = این پیام پیش‌تر ارسال شده است.

## پاسخ خریداران

reply = پاسخ به این پرسش
reply-body = پاسخ شما
reply-notice = نام و پاسخ شما با نشان خریدار تأییدشده منتشر می‌شود.
reply-send = ارسال پاسخ
reply-sent = سپاسگزاریم! پاسخ شما زیر پرسش نمایش داده می‌شود.
reply-held = سپاسگزاریم! پیش از نمایش، یک نفر پاسخ شما را می‌خواند.
reply-hidden = پاسخ شما به‌دلیل محتوای آن، مانند تبلیغ یا اطلاعات تماس، نمایش داده نمی‌شود. می‌توانید متن را تغییر دهید و دوباره بفرستید.
reply-before = شما پیش‌تر به این پرسش پاسخ داده‌اید.
reply-failed = ارسال انجام نشد. فروشگاه باید خرید شما را تأیید کند؛ دوباره وارد حساب خود شوید. متن شما حفظ شده است.
report-question = گزارش یک پرسش
report-question-why = مشکل این پرسش چیست؟

## Topics

topic-delivery = ارسال
topic-packaging = بسته‌بندی
topic-quality = کیفیت
topic-defect = خرابی
topic-size = اندازه
topic-appearance = ظاهر
topic-price = قیمت
topic-service = خدمات
topic-refund = مرجوعی و بازپرداخت
topic-authenticity = اصالت
topic-taste = طعم و بو
topic-safety = ایمنی
topic-instructions = راهنما
topic-battery = باتری و برق

## Mail, and what happened

mail-notice-link = باز کردن گفتگو
mail-notice-reason = { $shop } این‌ها را برایتان می‌فرستد، چون کسی در فروشگاه نشانی شما را برای اعلان‌ها وارد کرده است.
mail-answer-subject = { $shop } به شما پاسخ داد
mail-answer-text = شما دربارهٔ { $product } به { $shop } نوشته بودید. این پاسخ است:
mail-answer-link = خواندن و پاسخ دادن
mail-answer-reason = این را دریافت کرده‌اید چون نشانی خود را برای پاسخ به { $shop } داده بودید.
mail-invitation-subject = پاسخ به خریداران { $shop }
mail-invitation-text = { $by } از شما دعوت می‌کند به خریداران { $shop } پاسخ دهید. این پیوند هفت روز و یک بار کار می‌کند.
mail-invitation-link = پذیرفتن دعوت
mail-invitation-reason = اگر این شخص را نمی‌شناسید، لازم نیست کاری بکنید.
mail-reset-subject = گذرواژهٔ تازه
mail-reset-text = کسی، احتمالاً خود شما، گذرواژهٔ تازه خواسته است. این پیوند یک ساعت و یک بار کار می‌کند.
mail-reset-link = انتخاب گذرواژه
mail-reset-reason = اگر شما نبودید، لازم نیست کاری بکنید: گذرواژهٔ شما همان می‌ماند.
mail-off-subject = { $name } خاموش شد
mail-off-text = { $name } در { $shop } دیگر چیزی نمی‌پذیرد و خاموش شد. از این پس رویدادها به آنجا فرستاده نمی‌شوند. آن را درست و دوباره ذخیره کنید تا روشن شود؛ آنچه جا مانده را می‌توان دوباره فرستاد. دلیل:
mail-off-link = باز کردن تنظیمات
mail-off-reason = این را دریافت کرده‌اید چون مالک { $shop } هستید.
mail-test-subject = ایمیل کار می‌کند
mail-test-text = این یک آزمایش است. هر که این را می‌خواند می‌داند که Plaudit می‌تواند ایمیل بفرستد.
mail-stop = دیگر نفرستید
mail-stop-title = ایمیل‌های { $shop }
mail-stop-ask = آیا { $shop } دیگر چیزی به این نشانی نفرستد؟
mail-stop-done = انجام شد. دیگر چیزی به این نشانی فرستاده نمی‌شود.
event-review-created = نظری رسید
event-review-updated = نظری تغییر کرد
event-review-published = نظری نمایش داده شد
event-review-hidden = نظری پنهان شد
event-review-replied = به نظری پاسخ داده شد
event-case-opened = پرونده‌ای باز شد
event-case-assigned = پرونده‌ای واگذار شد
event-case-replied = به پرونده‌ای پاسخ داده شد
event-case-warning = مهلت وعده‌شده نزدیک است
event-case-breached = مهلت وعده‌شده گذشت
event-case-solved = پرونده‌ای حل شد
event-case-closed = پرونده‌ای بسته شد
event-case-reopened = پرونده‌ای دوباره باز شد
event-question-created = پرسشی رسید
event-feedback-negative = خریداری ناراضی است

## Connections

out-title = اتصال‌ها
out-hint = آنچه اینجا رخ می‌دهد را می‌توان به سامانه‌های شما، با ایمیل به همکارانتان و به یک CRM رساند.
out-none = هنوز چیزی وصل نشده است.
out-add = افزودن اتصال
out-on = روشن
out-off = خاموش
out-off-by = برنامه آن را خاموش کرد: { $why }
out-webhook = وب‌هوک
out-mail = ایمیل به همکاران
out-call = فراخوانی دلخواه
out-untried = این اتصال بر پایهٔ مستندات { $name } ساخته شده و روی خود سرویس آزموده نشده است.
out-name = نام
out-name-hint = آنچه شما و همکارانتان آن را می‌نامید.
out-address = نشانی
out-events = رویدادها
out-events-hint = اگر هیچ‌کدام برگزیده نشود، همه.
out-to = نشانی‌ها، هر کدام در یک سطر
out-language = زبان
out-mail-missing = سرور ایمیل تنظیم نشده است: تا مدیر سرور آن را مشخص نکند چیزی فرستاده نمی‌شود.
out-kept = وارد و رمز شده است. برای نگه داشتن آن، خالی بگذارید.
out-pair = امضا با جفت‌کلید (ed25519): گیرنده می‌تواند بررسی کند ولی نمی‌تواند امضا کند
out-share = نشانی ایمیل خریدار هم داده شود، اگر باشد
out-save = ذخیره
out-saved = ذخیره شد. روشن است.
out-key = کلید بررسی امضا
out-key-show = نمایش کلید
out-rotate = ساختن کلید تازه
out-rotated = کلید تازه ساخته شد. تا یک روز پیام‌ها با هر دو امضا می‌شوند تا بتوانید جابه‌جا شوید.
out-test = فرستادن آزمایش
out-tested = آزمایش پذیرفته شد.
out-test-failed = آزمایش پذیرفته نشد: { $why }
out-dry = نمایش فراخوانی‌ها
out-dry-hint = آنچه برای یک پروندهٔ ساختگی فراخوانده می‌شد. رازها پوشیده‌اند و چیزی فرستاده نشد.
out-switch-off = خاموش کردن
out-switched-off = خاموش است. برای روشن کردن دوباره ذخیره کنید.
out-remove = برداشتن
out-removed = برداشته شد.
out-inbound = فراخوانی از آنجا
out-inbound-hint = سامانهٔ دیگر می‌تواند یادداشت بگذارد و پرونده را ببندد: به این نشانی می‌فرستد و با این کلید امضا می‌کند.
out-attempts = تلاش‌ها
out-attempts-none = هنوز چیزی فرستاده نشده است.
out-taken = پذیرفته شد
out-again = دوباره تلاش می‌شود
out-failed = رها شد
out-resend = دوباره بفرست
out-from = از (UTC)
out-until = تا (UTC)
out-replay = رویدادهای آن زمان را دوباره بفرست
out-replayed = دوباره در راه: { $count }
out-stale = کسی در این میان آن را تغییر داد. دوباره نگاه کنید.
out-required = این لازم است.
out-bad = این را نمی‌توان به کار برد: { $why }
out-full = جا برای { $count } اتصال هست. نخست یکی را بردارید.
crm-product = کالا
crm-page = صفحهٔ کالا
crm-stars = ستاره‌ها
crm-name = نام خریدار
crm-order = سفارش
crm-due = مهلت پاسخ
crm-open = باز کردن در Plaudit
crm-sample = این آزمایش اتصال است. کسی این را ننوشته و کسی در انتظار پاسخ نیست.
