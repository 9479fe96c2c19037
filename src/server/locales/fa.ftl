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
mark-held = در انتظار بررسی
mark-hidden = برای دیگران نمایش داده نمی‌شود
mark-kept = روی همین دستگاه نگه داشته شده و هنوز ارسال نشده است

## فرم

form-write = نوشتن دیدگاه
form-rating = امتیاز شما
form-title = عنوان
form-body = متن دیدگاه
form-author = نام شما
form-email = ایمیل
form-email-hint = فقط برای این‌که فروشگاه بتواند به شما پاسخ دهد. هرگز نمایش داده نمی‌شود.
form-optional = اختیاری
form-notice = نام و متن شما منتشر می‌شود؛ نشانی ایمیل فقط برای پاسخ به شما به کار می‌رود و هرگز نمایش داده نمی‌شود.
form-send = ارسال دیدگاه
form-sending = در حال ارسال…
form-draft = آنچه را پیش‌تر نوشته بودید بازگرداندیم.
error-rating = لطفاً از یک تا پنج ستاره انتخاب کنید
error-long = این متن بیش از حد طولانی است
error-email = این به نشانی ایمیل شباهت ندارد
error-other = لطفاً این بخش را بررسی کنید
error-summary = لطفاً { $shown } مورد را اصلاح کنید.

## پس از ارسال

sent = سپاسگزاریم! دیدگاه شما منتشر شد.
sent-held = سپاسگزاریم! پیش از نمایش، یکی از همکاران ما دیدگاه شما را می‌خواند. ستاره‌ها و نظر شما در این کار نقشی ندارد.
sent-hidden = دیدگاه شما به‌دلیل محتوای آن، مانند تبلیغ یا اطلاعات تماس، نمایش داده نمی‌شود، نه به‌دلیل ستاره‌ها یا نظر شما. می‌توانید متن را تغییر دهید و دوباره بفرستید.
sent-before = این دیدگاه پیش‌تر ارسال شده است.
sent-kept = به اینترنت وصل نیستید. دیدگاه شما روی همین دستگاه نگه داشته می‌شود و پس از اتصال دوباره ارسال خواهد شد.
sent-busy = همین حالا دیدگاه‌های زیادی از این‌جا ارسال شده است. متن شما حفظ شده است؛ لطفاً کمی بعد دوباره تلاش کنید.
sent-failed = ارسال انجام نشد. متن شما حفظ شده است؛ لطفاً دوباره تلاش کنید.

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
