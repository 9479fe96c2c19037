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

## آنچه فروشگاه آماده دارد، در تنظیمات

inbox-ready = پاسخ‌ها
inbox-ready-automatic = پاسخ‌های خودکار
inbox-ready-automatic-hint = با نشان خودکار، در هر گفت‌وگو یک بار، و هرگز پس از پاسخ یک نفر. هیچ مهلتی را متوقف نمی‌کنند.
inbox-ready-on = اصلاً پاسخ خودکار داده شود
inbox-ready-another = یکی دیگر
inbox-ready-remove = برای حذف، نام و متن‌هایش را خالی کنید.
inbox-ready-name = نام، برای خودتان
inbox-ready-use = در حال استفاده
inbox-ready-when = چه چیزی آن را به کار می‌اندازد
inbox-ready-when-words = واژه‌هایی در نوشتهٔ خریدار
inbox-ready-when-topic = موضوع آن
inbox-ready-when-hours = وقتی می‌رسد که کسی نیست
inbox-ready-words = واژه‌ها
inbox-ready-words-hint = با ویرگول میان آن‌ها. * در پایان واژه به‌جای باقی آن است.
inbox-ready-topic = موضوع
inbox-ready-kinds = به چه پاسخ می‌دهد
inbox-ready-reviews = دیدگاه‌ها
inbox-ready-questions = پرسش‌ها
inbox-ready-private = پیام‌های خصوصی
inbox-ready-public = پاسخ به دیدگاه یا پرسش را همه می‌خوانند؛ وگرنه فقط خریدار
inbox-ready-delay = پس از چند دقیقه گفته شود
inbox-ready-delay-hint = تا یک نفر بتواند زودتر پاسخ دهد.
inbox-ready-wordings = متن‌ها
inbox-ready-wordings-hint = چند متن با یک سطر خالی میان آن‌ها؛ یکی گفته می‌شود. جاهایی که پر می‌شوند: { $places }، و بیرون از ساعت کار { $back }.
inbox-ready-quick = پاسخ‌های آماده
inbox-ready-quick-hint = بالای پاسخ و به زبان گفت‌وگو پیشنهاد می‌شوند. تا شما نفرستید چیزی فرستاده نمی‌شود.
inbox-ready-text = متن
inbox-ready-text-hint = جاهایی که پر می‌شوند: { $places }.
inbox-ready-link = نشانی صفحهٔ کالا
inbox-ready-link-hint = با { $place } به‌جای شناسهٔ کالا. خالی: نشانی فهرست کالاها.
inbox-ready-ways = راه‌های دیگر
inbox-ready-ways-hint = به ناراضیان بلافاصله پس از نوشتن پیشنهاد می‌شود، در کنار نوشته و هرگز به‌جای آن.
inbox-ready-way-url = نشانی
inbox-ready-way-hint = با { $examples } آغاز می‌شود. اگر متن هست می‌تواند خالی باشد.
inbox-ready-thanks = سپاسگزاری
inbox-ready-thanks-hint = به هر کسی که دیدگاهی می‌فرستد گفته می‌شود، برای همهٔ ستاره‌ها یکسان.
inbox-ready-after = پس از حل شدن
inbox-ready-ask = یک بار با ایمیل از نویسنده بپرس که آیا می‌خواهد دیدگاهش را به‌روز کند؛ با همان واژه‌ها برای هر تعداد ستاره
inbox-ready-save = ذخیره
inbox-ready-saved = ذخیره شد.
inbox-ready-stale = در این میان کس دیگری این تنظیمات را ذخیره کرد: برای دیدن آن‌ها صفحه را دوباره باز کنید.
inbox-ready-preview = پیش‌نمایش
inbox-ready-preview-hint = به زبان فروشگاه چنین خوانده می‌شود؛ هنوز چیزی ذخیره نشده است.
inbox-ready-fault-name = نامی حداکثر با { $most } نویسه بنویسید.
inbox-ready-fault-twice = یکی دیگر همین نام را دارد. نام دیگری بدهید.
inbox-ready-fault-missing = متنی به زبان فروشگاه بنویسید.
inbox-ready-fault-long = آن را به { $most } نویسه کوتاه کنید.
inbox-ready-fault-place = { $piece } اینجا جانگهدار نیست. این‌ها هستند: { $places }.
inbox-ready-fault-words = دست‌کم یک واژه بنویسید.
inbox-ready-fault-keyword = «{ $word }» با هیچ واژه‌ای جور نیست: یک حرف یا رقم لازم دارد و * فقط در دو سر می‌آید.
inbox-ready-fault-kinds = دست‌کم یک چیز را که به آن پاسخ می‌دهد برگزینید.
inbox-ready-fault-delay = از ۰ تا { $most } دقیقه برگزینید.
inbox-ready-fault-link = نشانی‌ای بنویسید که با { $examples } آغاز شود.
inbox-ready-fault-template = نشانی‌ای بنویسید که با { $begin } آغاز شود و { $place } در آن باشد.
inbox-ready-fault-nothing = نشانی یا متن را پر کنید.
inbox-ready-fault-many = برای { $most } تا جا هست.
inbox-ready-choose = پاسخ آماده
inbox-ready-none = هیچ
inbox-ready-fill = گذاشتن در پاسخ

## پنهان و منتشرشده، برحسب ستاره

inbox-honest = درستی
inbox-honest-hint = سرنوشت دیدگاه‌هایی که در { $days } روز گذشته نوشته شده‌اند. ستاره‌ها در نمایش نقشی ندارند؛ اینجا می‌بینید که چنین است.
inbox-honest-stars = ستاره
inbox-honest-written = نوشته‌شده
inbox-honest-shown = نمایش داده‌شده
inbox-honest-hidden = پنهان
inbox-honest-share = پنهان، به درصد
inbox-honest-held = در انتظار
inbox-honest-wait = ساعت تا نمایش
inbox-honest-all = همه
inbox-honest-none = در این مدت چیزی نوشته نشده است.
inbox-honest-fine = دیدگاه‌های کم‌ستاره نه بیشتر و نه کمتر از پرستاره‌ها پنهان می‌شوند، جز به تصادف.
inbox-honest-alarm = دیدگاه‌های کم‌ستاره و پرستاره به یک اندازه پنهان نمی‌شوند، بیش از آنچه تصادف باشد. ببینید چه چیزی و چرا پنهان شده است.
inbox-honest-public = همه این عددها را بخوانند: { $place }

## گفت‌وگو با فروشگاه

thread-title = گفت‌وگوی شما با { $shop }
thread-about = دربارهٔ { $product }
thread-you = شما
thread-automatic = پاسخ خودکار
thread-public = همه می‌توانند این را بخوانند
thread-alone = این را فقط شما و فروشگاه می‌خوانید
thread-waiting = هنوز کسی پاسخ نداده است. پاسخ فروشگاه همین‌جا می‌آید.
thread-stars = فقط ستاره، بدون متن.
thread-reply = پیام شما به فروشگاه
thread-reply-hint = این را فقط کارکنان فروشگاه می‌خوانند.
thread-send = ارسال پیام
thread-sent = پیام شما به فروشگاه رسید. پاسخ در همین صفحه می‌آید؛ نشانی آن را نگه دارید.
thread-gone-title = این پیوند دیگر کار نمی‌کند
thread-gone = این پیوند قدیمی است، یا بخشی از آن افتاده، یا آنچه به آن می‌رسید حذف شده است. تازه‌ترین ایمیل فروشگاه را باز کنید و پیوندش را دوباره بزنید؛ یا دوباره به فروشگاه بنویسید.
thread-open = گفت‌وگو با فروشگاه دربارهٔ آن
answer-by-itself = پاسخ خودکار فروشگاه «{ $shop }»

## پنهان‌شده، و بررسی دوباره

own-reason = دلیل: { $reason }. ستاره‌ها و نظر هرگز دلیل نیستند.
own-appeal = درخواست بررسی دوباره توسط یک نفر
own-appealed = یک نفر از فروشگاه دوباره آن را می‌بیند. لازم نیست کاری کنید.

## راه‌های دیگر

ways = چیزی درست نیست؟ فروشگاه این‌ها را هم پیشنهاد می‌کند:
way-return = پس فرستادن کالا
way-refund = پس گرفتن پول
way-exchange = تعویض کالا
way-call = درخواست تماس
way-chat = گفت‌وگوی زنده با فروشگاه

## نشانی از آنِ کیست

contact-title = ایمیل از { $shop }
contact-ask = آیا { $address } نشانی شماست و { $shop } می‌تواند وقتی پاسخ می‌دهد به آن خبر دهد؟
contact-yes = بله، خبر بدهید
contact-done = سپاسگزاریم. وقتی { $shop } پاسخ دهد، ایمیل دریافت می‌کنید.

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

mail-notice-rule = قاعدهٔ «{ $rule }» صدق کرد
mail-notice-link = باز کردن گفتگو
mail-notice-reason = { $shop } این‌ها را برایتان می‌فرستد، چون کسی در فروشگاه نشانی شما را برای اعلان‌ها وارد کرده است.
mail-answer-subject = { $shop } به شما پاسخ داد
mail-answer-text = شما دربارهٔ { $product } به { $shop } نوشته بودید. این پاسخ است:
mail-answer-link = خواندن و پاسخ دادن
mail-answer-reason = این را دریافت کرده‌اید چون نشانی خود را برای پاسخ به { $shop } داده بودید.
mail-automatic-text = شما دربارهٔ { $product } به { $shop } نوشته بودید. این پاسخی خودکار است؛ یک نفر هم نوشتهٔ شما را می‌خواند:
mail-confirm-subject = آیا { $shop } پاسخ را به شما خبر دهد؟
mail-confirm-text = کسی، احتمالاً خود شما، دربارهٔ { $product } به { $shop } نوشته و این نشانی را داده است. بگویید که نشانی شماست تا پاسخ فروشگاه با ایمیل به شما خبر داده شود.
mail-confirm-reason = اگر شما نبودید، لازم نیست کاری کنید: در این صورت خبری فرستاده نمی‌شود.
mail-hidden-subject = دیدگاه شما دیگر نمایش داده نمی‌شود
mail-hidden-text = { $shop } دیدگاه شما دربارهٔ { $product } را از صفحه برداشته است. دلیل: { $reason }. ستاره‌ها و نظر هرگز دلیل نیستند. اگر فکر می‌کنید اشتباه است، یک بار بزنید تا یک نفر دوباره ببیند. می‌توانید متن را هم تغییر دهید.
mail-hidden-link = دیدن آن و درخواست بررسی دوباره
mail-update-subject = می‌خواهید دیدگاهتان را به‌روز کنید؟
mail-update-text = شما دیدگاهی دربارهٔ { $product } نوشتید و { $shop } از آن زمان به آن رسیدگی کرده است. اگر چیزی برایتان تغییر کرده، می‌توانید دیدگاه را تغییر دهید؛ اگر نه، همان‌طور که هست می‌ماند.
mail-update-link = باز کردن دیدگاه من
mail-update-reason = { $shop } این را فقط یک بار و از همه یکسان می‌پرسد، هر تعداد ستاره که داده باشند.
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
event-rule-fired = قاعده‌ای صدق کرد

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

## Photos

photos = عکس‌های خریداران
photos-all = همهٔ دیدگاه‌های دارای عکس
photos-here = عکس‌های این دیدگاه
photo-of = عکس از { $author }
photo-at = عکس { $shown } از { $all }
photo-back = عکس پیشین
photo-on = عکس بعدی
photo-zoom = بزرگ‌نمایی
photo-report = گزارش عکس
photo-report-why = مشکل این عکس چیست؟

## Photos in the form

photo-add = عکس‌ها
photo-hint = تا پنج عکس، از دوربین یا از پرونده‌هایتان. مکان و زمان از درون پرونده‌ها پاک می‌شود.
photo-show = عکس‌ها چه چیزی را نشان می‌دهند؟
photo-show-one = این عکس چه چیزی را نشان می‌دهد؟
photo-show-hint = چند کلمه برای کسانی که آن را نمی‌بینند
photo-number = عکس { $shown }
photo-earlier = جابه‌جایی به جلو
photo-later = جابه‌جایی به عقب
photo-remove = برداشتن
photo-again = تلاش دوباره
photo-busy = در حال بارگذاری…
photo-done = بارگذاری شد
photo-kept = این عکس بماند
photo-most = هر دیدگاه تا پنج عکس می‌پذیرد. بقیه کنار گذاشته شد.
photo-kind = این پرونده به‌عنوان عکس خوانده نمی‌شود. عکسی با قالب JPEG یا PNG یا WebP انتخاب کنید.
photo-damaged = این عکس آسیب دیده یا بیش از اندازه بزرگ است. دوباره ذخیره‌اش کنید یا عکس دیگری انتخاب کنید.
photo-lost = ارتباط قطع شد. دوباره تلاش کنید یا عکس را بردارید: متن شما بدون آن هم فرستاده می‌شود.
photo-many = از اینجا عکس‌های زیادی فرستاده شده است. کمی بعد دوباره تلاش کنید.
photo-wait = عکس‌ها در راه‌اند؛ دیدگاه شما بی‌درنگ پس از آن‌ها فرستاده می‌شود.
photo-missing = برخی عکس‌ها بارگذاری نشدند. دوباره تلاش کنید، آن‌ها را بردارید، یا یک بار دیگر دکمه را بزنید تا دیدگاه بدون آن‌ها فرستاده شود.

## The inbox: frame

inbox-skip = رفتن به محتوا
inbox-skip-case = رفتن به گفت‌وگو
inbox-title = صندوق ورودی
inbox-settings = تنظیمات
inbox-account-of = حساب شما، { $who }
inbox-away = غایب
inbox-sign-out = خروج
inbox-lost = ارتباط قطع شد؛ دوباره وصل می‌شویم. آنچه می‌بینید شاید تازه نباشد.
inbox-offline = آفلاین هستید. می‌توانید بخوانید و بنویسید؛ پس از وصل شدن بفرستید.
inbox-offline-kept = آفلاین هستید و چیزی فرستاده نشد. نوشته‌تان نگه داشته شد.
inbox-signed-out = از حساب خارج شده‌اید.
inbox-sign-in-again = ورود دوباره
inbox-done = تمام
inbox-save = ذخیره
inbox-undo = برگرداندن

## Times

inbox-min = { $n } دقیقه
inbox-hour = { $n } ساعت
inbox-day = { $n } روز
inbox-under-min = کمتر از یک دقیقه
inbox-due-in = مهلت: { $t }
inbox-overdue = { $t } دیرکرد
inbox-ago = { $t } پیش
inbox-just-now = همین حالا

## Scripts

inbox-new-one = گفت‌وگوی تازه: { $what }
inbox-new-many = { $n } گفت‌وگوی تازه
inbox-here-one = { $who } هم این را می‌بیند.
inbox-here-writing = { $who } همین حالا اینجا می‌نویسد.
inbox-draft-back = آنچه نوشته بودید بازگشت.
inbox-notify-title = تازه در صندوق ورودی
inbox-notify = اعلان روی دسکتاپ
inbox-notify-refused = مرورگر اجازهٔ اعلان نمی‌دهد. در تنظیمات مرورگر اجازه دهید و دوباره امتحان کنید.
inbox-chosen = { $n } مورد انتخاب شد

## Keys

inbox-keys = میانبرهای صفحه‌کلید
inbox-keys-off = خاموش کردن میانبرها
inbox-keys-on = روشن کردن میانبرها
inbox-key-next = گفت‌وگوی بعدی
inbox-key-previous = گفت‌وگوی قبلی
inbox-key-open = باز کردن
inbox-key-back = بازگشت به فهرست
inbox-key-search = جست‌وجو
inbox-key-filters = پالایه‌ها
inbox-key-views = نماها، از بالا
inbox-key-answer = نوشتن پاسخ
inbox-key-note = نوشتن یادداشت
inbox-key-assign = واگذاری
inbox-key-take = برداشتن
inbox-key-solve = حل شد
inbox-key-close = بستن
inbox-key-select = انتخاب
inbox-key-undo = برگرداندن آخرین کار
inbox-key-send = فرستادن نوشته
inbox-key-help = این راهنما

## List

inbox-choose = یک گفت‌وگو را انتخاب کنید.
inbox-choose-keys = برای دیدن همهٔ میانبرها ? را بزنید.
inbox-views = نماها
inbox-own-views = نماهای شما
inbox-view-open = در دست انجام
inbox-view-mine = برای من
inbox-view-unassigned = بی‌مسئول
inbox-view-unhappy = ناراضی‌ها
inbox-view-due = مهلت نزدیک
inbox-view-breached = دیرکرده
inbox-view-waiting = در انتظار
inbox-view-snoozed = به‌تعویق‌افتاده
inbox-view-look = نیازمند بررسی
inbox-view-unpublished = نمایش‌داده‌نشده
inbox-view-all = همه
inbox-save-view = نگه داشتن این نما
inbox-save-view-name = نام
inbox-save-view-hint = نما، پالایه‌ها و جست‌وجو فقط برای شما می‌ماند. نام تکراری جای قبلی را می‌گیرد.
inbox-forget = فراموش کردن
inbox-search = جست‌وجو در همهٔ واژه‌ها
inbox-find = بگرد
inbox-filters = پالایه‌ها
inbox-filter-any = هر کدام
inbox-filter-kind = نوع
inbox-filter-status = وضعیت
inbox-filter-language = زبان
inbox-filter-stars = ستاره‌ها
inbox-filter-topic = موضوع
inbox-filter-assignee = نزد چه کسی
inbox-filter-team = گروه
inbox-filter-tag = برچسب
inbox-filter-product = شناسهٔ محصول
inbox-filter-apply = نمایش
inbox-filter-clear = حذف همه
inbox-filter-remove = حذف پالایهٔ { $what }
inbox-me = من
inbox-nobody = هیچ‌کس
inbox-you = { $who } (شما)
inbox-pages = صفحه‌ها
inbox-page-first = به آغاز
inbox-page-next = صفحهٔ بعد
inbox-shop = فروشگاه
inbox-switch = تعویض
inbox-no-words = فقط ستاره، بی متن
inbox-select = انتخاب: { $what }
inbox-with = نزد
inbox-tags = برچسب‌ها
inbox-what-it-says = آنچه می‌گوید
inbox-several = با انتخاب‌شده‌ها
inbox-take = برمی‌دارم
inbox-assignee = مسئول رسیدگی
inbox-assign = واگذار کن
inbox-tag-add = برچسب بزن
inbox-close-it = بستن
inbox-empty-open = به همه پاسخ داده شده
inbox-empty-open-next = گفت‌وگوهای تازه خودشان اینجا می‌آیند.
inbox-empty-mine = چیزی نزد شما نیست
inbox-empty-mine-next = گفت‌وگویی را باز کنید و «برمی‌دارم» را بزنید، یا منتظر واگذاری همکار بمانید.
inbox-empty-unassigned = همه مسئول دارند
inbox-empty-unassigned-next = آنچه هنوز کسی برنداشته اینجا می‌آید.
inbox-empty-unhappy = خریدار ناراضی‌ای منتظر نیست
inbox-empty-unhappy-next = هر که باشد فوراً اینجا می‌آید، نزدیک‌ترین مهلت اول.
inbox-empty-due = تا یک ساعت دیگر مهلتی نیست
inbox-empty-due-next = آنچه مهلتش نزدیک شود به‌موقع می‌آید.
inbox-empty-breached = هیچ دیرکردی نیست
inbox-empty-breached-next = تا اینجا همهٔ وعده‌ها عملی شده است.
inbox-empty-waiting = چیزی منتظر خریدار نیست
inbox-empty-waiting-next = آنچه پاسخ داده‌اید اینجا می‌ماند تا خریدار دوباره بنویسد.
inbox-empty-snoozed = چیزی به تعویق نیفتاده
inbox-empty-snoozed-next = آنچه به تعویق می‌اندازید تا زمانش اینجا می‌ماند.
inbox-empty-look = چیزی نیازمند بررسی نیست
inbox-empty-look-next = آنچه برنامه با اطمینان نفهمد اینجا می‌آید.
inbox-empty-unpublished = همه نمایش داده می‌شود
inbox-empty-unpublished-next = نظرها و پرسش‌های منتظر بررسی یا پنهان اینجا می‌آیند.
inbox-empty-all = هنوز نظری نیست
inbox-empty-all-next = نخستین نظر به‌محض نوشته شدن خودش اینجا می‌آید؛ هر پرسشی هم.
inbox-empty-filter = چیزی یافت نشد
inbox-empty-filter-next = پالایه‌ای را بردارید، «همه» را ببینید یا با واژه‌های کمتر بگردید.
inbox-empty-page = چیز دیگری نیست
inbox-empty-page-next = گفت‌وگوها با پاسخ جابه‌جا می‌شوند. به آغاز بازگردید.
inbox-no-shop = هنوز عضو هیچ فروشگاهی نیستید
inbox-no-shop-next = از مالک فروشگاه بخواهید شما را بیفزاید، سپس دوباره ببینید.
inbox-look-again = دوباره ببین
inbox-done-several = برای { $n } مورد انجام شد.
inbox-done-undone = { $n } مورد برگردانده شد.
inbox-done-left = { $n } مورد دست نخورد: کسی در این میان تغییرشان داد یا این کار به آن‌ها نمی‌خورد.
inbox-done-none = چیزی انتخاب نشده بود و کاری نشد.
inbox-done-no-tag = اول برچسب را بنویسید: تا ۴۰ نویسه، بی ویرگول.
inbox-done-saved = نما نگه داشته شد.
inbox-done-forgotten = نما فراموش شد.
inbox-done-too-many = ۳۰ نما دارید. یکی را فراموش کنید، سپس این را نگه دارید.

## A conversation

inbox-kind-review = نظر
inbox-kind-question = پرسش
inbox-kind-private = خصوصی
inbox-status-new = تازه
inbox-status-open = باز
inbox-status-waiting = در انتظار خریدار
inbox-status-on-hold = معلق
inbox-status-solved = حل‌شده
inbox-status-closed = بسته
inbox-priority-low = کم
inbox-priority-normal = عادی
inbox-priority-high = زیاد
inbox-priority-urgent = فوری
inbox-feels-none = احساسی خوانده نشد
inbox-feels-negative = ناراضی
inbox-feels-neutral = خنثی
inbox-feels-positive = راضی
inbox-surely = { $what }، با اطمینان
inbox-fairly = { $what }، به احتمال زیاد
inbox-unsurely = { $what }، نامطمئن
inbox-urgent-danger = شاید کسی آسیب ببیند
inbox-urgent-vulnerable = کسی به آن وابسته است
inbox-urgent-legal = تهدید به شکایت قانونی
inbox-urgent-public = تهدید به علنی کردن
inbox-urgent-repeated = دوباره می‌پرسد
inbox-speaks-en = انگلیسی
inbox-speaks-ru = روسی
inbox-speaks-fa = فارسی
inbox-speaks-kk = قزاقی
inbox-speaks-vi = ویتنامی
inbox-speaks-el = یونانی
inbox-back = همهٔ گفت‌وگوهای { $shop }
inbox-changed = این گفت‌وگو در این میان تغییر کرد.
inbox-changed-show = وضع کنونی را نشان بده
inbox-changed-typed = یا نوشته‌تان را بفرستید: اول تغییر را می‌بینید و چیزی از دست نمی‌رود.
inbox-missed = هنگام کار شما این تغییر کرد؛ پس چیزی فرستاده نشد
inbox-missed-next = نوشته‌تان پایین مانده است. تغییر را ببینید و اگر هنوز مناسب است دوباره بفرستید.
inbox-not-sent = فرستاده نشد: { $what }
inbox-review-of = نظر دربارهٔ { $what }
inbox-question-about = پرسش دربارهٔ { $what }
inbox-private-about = پیام خصوصی دربارهٔ { $what }
inbox-nameless = کسی بی‌نام
inbox-merged = ادغام شد؛ خریداران زیر این می‌خوانند:
inbox-as-written = همان‌طور که نوشته شد، فقط برای شما
inbox-about = دربارهٔ این گفت‌وگو
inbox-facts = آگاهی‌ها
inbox-fact-status = وضعیت
inbox-fact-confidence = اطمینان
inbox-fact-with = نزد
inbox-fact-nobody = هنوز هیچ‌کس
inbox-fact-shopper = خریدار
inbox-fact-no-email = نشانی ایمیل نداد
inbox-fact-order = سفارش
inbox-fact-elsewhere = همچنین در
inbox-fact-page = صفحه
inbox-fact-reviews = نظرهای این محصول
inbox-fact-product = صفحهٔ این محصول
inbox-history = رویدادها
inbox-earlier = گفت‌وگوهای پیشین
inbox-answer = پاسخ عمومی
inbox-answer-shown = همه فوراً آن را به‌عنوان پاسخ { $shop } می‌بینند.
inbox-answer-held = اکنون نمایش داده نمی‌شود. پس از نمایش، همه این پاسخ { $shop } را زیرش می‌بینند.
inbox-answer-again = جای پاسخ قبلی را می‌گیرد.
inbox-reply = پاسخ خصوصی به خریدار
inbox-reply-hint = کس دیگری نمی‌خواند. اگر فروشگاه ایمیل می‌فرستد، خریدار با ایمیل باخبر می‌شود.
inbox-mail = پاسخ با ایمیل
inbox-mail-to = از برنامهٔ ایمیل خود بنویسید به
inbox-mail-hint = این پاسخ از اینجا نمی‌رود. پس از فرستادن بگویید تا ساعت بایستد.
inbox-mailed = با ایمیل پاسخ دادم
inbox-note = یادداشت برای همکاران
inbox-note-hint = فقط همکاران می‌بینند.
inbox-note-save = ذخیرهٔ یادداشت
inbox-assign-gone = این همکار دیگر عضو فروشگاه نیست. کس دیگری را برگزینید.
inbox-move-resume = ادامه
inbox-move-wait = انتظار برای خریدار
inbox-move-hold = معلق کردن
inbox-move-solve = حل شد
inbox-move-close = بستن: کاری نمانده
inbox-move-reopen = باز کردن دوباره
inbox-move-looked = بررسی کردم: کاری ندارد
inbox-move-refused = در وضعیت کنونی شدنی نیست. وضعیت را ببینید و دوباره برگزینید.
inbox-tags-change = برچسب، اولویت، گروه
inbox-tag-remove = حذف برچسب { $what }
inbox-priority = اولویت
inbox-snooze = به تعویق انداختن
inbox-snooze-until = تا
inbox-snooze-hour = یک ساعت دیگر
inbox-snooze-tomorrow = یک روز دیگر
inbox-snooze-week = یک هفته دیگر
inbox-snooze-end = همین حالا برگردان
inbox-snooze-hint = آن زمان یا با نوشتن خریدار برمی‌گردد. ساعت‌ها می‌روند.
inbox-merge = ادغام با پرسش همسان…
inbox-merge-hint = خریداران آن را زیر پرسش دیگر با همان پاسخ می‌خوانند. می‌توانید دوباره جدا کنید.
inbox-merge-other = پرسش دیگر
inbox-merge-choose = پرسشی را برگزینید
inbox-merge-do = ادغام
inbox-merge-refused = این دو ادغام نمی‌شوند: دیگری نمایش داده نمی‌شود یا یکی پیش‌تر ادغام شده. دیگری را برگزینید.
inbox-part = جدا کردن از پرسش دیگر
inbox-part-hint = دوباره جدا، باز و بی‌پاسخ می‌شود.
inbox-publish = انتشار
inbox-publish-hint = همه فوراً می‌بینند؛ ستاره‌های نظر شمرده می‌شود.
inbox-hide = پنهان کردن…
inbox-hide-do = پنهان کن
inbox-hide-hint = ستارهٔ کم، واژهٔ تند یا پرسش ناخوشایند دلیل نیست. دیگر نمایش داده نمی‌شود؛ چه کسی، کی و چرا در تاریخچه می‌ماند.
inbox-hide-reason = دلیل
inbox-hide-choose = دلیلی برگزینید
inbox-hide-missing = یکی از دلیل‌ها را برگزینید. بی‌دلیل، می‌ماند.
inbox-text-missing = اول متن را بنویسید.
inbox-text-long = { $n } نویسه زیادی است. کوتاه کنید و دوباره بفرستید.
inbox-said-answered = پاسخ شما در صفحه است.
inbox-said-replied = پاسخ نوشته شد؛ فقط خریدار می‌خواند.
inbox-said-answered-by-mail = ثبت شد که با ایمیل پاسخ دادید. ساعت ایستاد.
inbox-said-noted = یادداشت ذخیره شد. فقط همکاران می‌بینند.
inbox-said-assigned = واگذار شد.
inbox-said-hidden = پنهان شد. چه کسی، کی و چرا در تاریخچه است.
inbox-said-published = در صفحه است.
inbox-said-merged = ادغام شد؛ خریداران زیر پرسش دیگر می‌خوانند.
inbox-said-parted = جدا شد: دوباره مستقل است.
inbox-said-closed = بسته شد.
inbox-said-reopened = دوباره باز شد.
inbox-said-solved = حل شد. اگر خریدار دوباره بنویسد، خودش باز می‌شود.
inbox-said-held = معلق شد: ساعت‌ها تا ادامهٔ کار می‌ایستند.
inbox-said-waiting = در انتظار خریدار: ساعت‌ها ایستاده‌اند.
inbox-said-resumed = ادامه یافت. ساعت‌ها باقی‌مانده را دارند.
inbox-said-looked = ثبت شد که بررسی کردید.
inbox-said-tagged = برچسب‌ها تغییر کرد.
inbox-said-prioritised = اولویت تغییر کرد.
inbox-said-snoozed = به تعویق افتاد.
inbox-said-woken = دوباره در دست انجام است.
inbox-said-corrected = اصلاح شد. برای آموزش برنامه می‌ماند؛ انتشار تغییری نمی‌کند.
inbox-correct = برداشت نادرست است…
inbox-correct-hint = درست را بگویید. برنامه می‌آموزد و چیزی از نمایش تغییر نمی‌کند.
inbox-correct-feeling = خریدار
inbox-correct-do = اصلاح کن
inbox-answered-after = پاسخ پس از { $t }
inbox-answered-late = پاسخ با { $t } دیرکرد
inbox-open-again = دوباره باز
inbox-mark-held = در انتظار بررسی
inbox-mark-hidden = پنهان: { $what }

## What happened

inbox-did-took-in = فقط برای فروشگاه پذیرفت
inbox-did-came-published = هنگام رسیدن منتشر شد
inbox-did-came-held = هنگام رسیدن برای بررسی نگه داشته شد
inbox-did-came-hidden = هنگام رسیدن پنهان شد: { $what }
inbox-did-merged = در پرسش دیگری ادغام شد
inbox-did-parted = از پرسش دیگر جدا شد
inbox-did-took-other = پرسش دیگری در این ادغام شد
inbox-did-let-go = پرسش دیگری از این جدا شد
inbox-did-mailed = با ایمیل پاسخ داد
inbox-did-took-from = از { $what } گرفته شد
inbox-did-took = برداشت
inbox-did-gave = به { $what } واگذار شد
inbox-did-answered = پاسخ عمومی داد
inbox-did-answered-itself = خودکار پاسخ عمومی داد
inbox-did-replied = فقط به خریدار پاسخ داد
inbox-did-replied-itself = خودکار به خریدار پاسخ داد
inbox-did-wrote = نوشت
inbox-did-noted = یادداشت نوشت
inbox-did-closed = بست
inbox-did-reopened = دوباره باز کرد
inbox-did-hidden = پنهان کرد: { $what }
inbox-did-published = منتشر کرد
inbox-did-team = به گروه { $what } داد
inbox-did-team-took = از گروه { $what } گرفت
inbox-did-waiting = منتظر خریدار گذاشت
inbox-did-held = معلق کرد
inbox-did-resumed = ادامه داد
inbox-did-solved = حل کرد
inbox-did-priority = اولویت: { $what }
inbox-did-tagged = برچسب «{ $what }» زد
inbox-did-untagged = برچسب «{ $what }» را برداشت
inbox-did-snoozed = تا { $what } به تعویق انداخت
inbox-did-unsnoozed = دوباره برداشت
inbox-did-woke = بازگرداند: تا حالا به تعویق افتاده بود
inbox-did-looked = بررسی کرد
inbox-did-warned = هشدار: مهلت نزدیک است، { $what }
inbox-did-breached = دیرکرد ثبت شد: { $what }
inbox-did-corrected = برداشت را اصلاح کرد: { $what }
inbox-promise-first-response = نخستین پاسخ
inbox-promise-next-response = پاسخ بعدی
inbox-promise-resolution = حل مسئله

## Signing in

inbox-sign-in = ورود
inbox-sign-in-title = ورود به صندوق
inbox-email = ایمیل
inbox-password = گذرواژه
inbox-sign-in-wrong = ایمیل یا گذرواژه درست نیست. بررسی کنید و دوباره بکوشید.
inbox-sign-in-often = تلاش‌های زیادی شد. { $n } ثانیهٔ دیگر دوباره بکوشید.
inbox-code = کد برنامه یا کد بازیابی
inbox-code-wrong = این کد درست نیست یا پیش‌تر به کار رفته. کد بعدی را بیازمایید.
inbox-code-ask = حساب شما گام دوم می‌خواهد. کد و دوباره گذرواژه را بنویسید.
inbox-forgot = گذرواژه را فراموش کردید؟
inbox-forgot-how = از مالک فروشگاه پیوند گذرواژهٔ تازه بخواهید یا روی سرور بسازید.

## When something does not work

inbox-not-signed-in = وارد نشده‌اید
inbox-not-signed-in-next = چیزی فرستاده نشد. وارد شوید، برگردید و دوباره بفرستید.
inbox-no-page = چنین صفحه‌ای نیست
inbox-no-page-next = شاید گفت‌وگو پاک شده یا نشانی ناقص است.
inbox-foreign = این فرم پذیرفته نشد
inbox-foreign-next = از صفحهٔ این صندوق نیامده یا از نو وارد شده‌اید. چیزی فرستاده نشد: برگردید، صفحه را تازه کنید و دوباره بفرستید.
inbox-read-only = می‌توانید بخوانید، نه تغییر دهید
inbox-read-only-next = چیزی فرستاده نشد. از مالک نقش کارشناس بخواهید.
inbox-not-yours = نقش شما اجازه نمی‌دهد
inbox-not-yours-next = چیزی تغییر نکرد. از مالک بخواهید انجام دهد یا نقش دیگری بدهد.
inbox-unreadable = این فرم خوانده نمی‌شود
inbox-unreadable-next = چیزی فرستاده نشد. برگردید، صفحه را تازه کنید و دوباره بفرستید.
inbox-storage = داده‌ها اکنون در دسترس نیست
inbox-storage-next = چیزی از دست نرفت. برگردید و کمی بعد دوباره بکوشید.
inbox-refused = انجام نشد
inbox-to-inbox = بازگشت به صندوق

## Your account

inbox-account = حساب شما
inbox-account-language = زبان این صفحه‌ها
inbox-account-browser = مانند مرورگر
inbox-account-away = غایبم: قاعده‌ها به من کار نمی‌دهند
inbox-account-saved = ذخیره شد.
inbox-change-password = تغییر گذرواژه
inbox-password-now = گذرواژهٔ کنونی
inbox-password-new = گذرواژهٔ تازه، دست‌کم ۱۰ نویسه
inbox-password-do = تغییر و خروج از همه‌جا
inbox-password-wrong = گذرواژهٔ کنونی درست نیست.
inbox-password-short = گذرواژه ۱۰ تا ۲۰۰ نویسه دارد. دیگری برگزینید.
inbox-second = گام دوم
inbox-second-off = کدی از برنامهٔ گوشی در کنار گذرواژه. کسی با گذرواژهٔ تنها وارد نمی‌شود.
inbox-second-on = روشن است. ورود کد می‌خواهد.
inbox-second-begin = راه‌اندازی
inbox-second-scan = با برنامه اسکن کنید یا کلید را بنویسید. سپس کدی را که نشان می‌دهد وارد کنید.
inbox-second-picture = کد چهارگوش برای اسکن
inbox-second-key = کلید
inbox-second-confirm = روشن کن
inbox-second-end = خاموش کن
inbox-second-codes = کدهای بازیابی، فقط اکنون نمایش داده می‌شود. هر کدام یک بار بی‌برنامه راه می‌دهد. جایی نگه دارید که فقط شما دسترسی دارید.
inbox-sessions = جاهایی که وارد شده‌اید
inbox-session-this = همین
inbox-session-since = از
inbox-session-used = آخرین استفاده
inbox-session-end = خروج از آنجا
inbox-session-end-others = خروج از جاهای دیگر
inbox-browser-unknown = مرورگر ناشناس
inbox-sign-ins = ورودهای اخیر
inbox-came-in = ورود شد
inbox-came-wrong-password = گذرواژهٔ نادرست
inbox-came-wrong-code = کد نادرست
inbox-came-recovery = ورود با کد بازیابی
inbox-came-password = گذرواژه تغییر کرد
inbox-came-second-on = گام دوم روشن شد
inbox-came-second-off = گام دوم خاموش شد
inbox-came-ended = از جای دیگر خارج شد

## People of a shop

inbox-people = افراد
inbox-people-intro = چه کسانی در صندوق این فروشگاه کار می‌کنند و هر یک چه می‌تواند.
inbox-role = نقش
inbox-role-read-only = خواننده
inbox-role-agent = کارشناس: پاسخ و بررسی
inbox-role-manager = مدیر: تنظیمات را هم تغییر می‌دهد
inbox-role-owner = مالک: نقش‌ها را هم تعیین می‌کند
inbox-role-change = تغییر
inbox-member-remove = حذف از فروشگاه
inbox-member-reset = پیوند گذرواژهٔ تازه
inbox-invite = دعوت کسی
inbox-invite-do = ساخت دعوت
inbox-invite-link = این پیوند را به { $who } بدهید. فقط اکنون دیده می‌شود، یک بار و سه روز کار می‌کند.
inbox-invite-mailed = پیوند با ایمیل هم به { $who } فرستاده شد.
inbox-invited = دعوت‌شده، هنوز نیامده
inbox-invite-withdraw = لغو
inbox-email-bad = این نشانی ایمیل نیست. بازبینی کنید.
inbox-already-member = { $who } پیش‌تر عضو است.
inbox-last-owner = فروشگاه دست‌کم یک مالک دارد. نخست کس دیگری را مالک کنید.
inbox-people-saved = تغییر کرد.

## Links that let somebody in

inbox-join = پیوستن به { $shop }
inbox-join-new = نام و گذرواژه‌ای برگزینید.
inbox-join-known = پیش‌تر حساب دارید. با یک فشار بپیوندید و با گذرواژهٔ خود وارد شوید.
inbox-join-do = پیوستن
inbox-name = نامی که همکاران می‌بینند
inbox-name-missing = اول نامتان را بنویسید.
inbox-reset = گذرواژهٔ تازه‌ای برگزینید
inbox-reset-hint = سپس از همه‌جا خارج می‌شوید. گام دوم، اگر دارید، می‌ماند.
inbox-reset-do = تعیین گذرواژه
inbox-link-over = این پیوند دیگر کار نمی‌کند
inbox-link-over-next = به کار رفته، لغو شده یا از سه روز گذشته. پیوند دیگری بخواهید.

## Settings

inbox-set-storefront = ویترین
inbox-set-form = فرم نظر
inbox-set-questions = پرسش‌ها
inbox-set-products = محصول‌ها
inbox-set-outlets = اتصال‌ها
inbox-set-tag = کد من کار می‌کند؟
inbox-set-wrong = هنوز ذخیره نشده است
inbox-set-preview = پیش‌نمایش
inbox-set-preview-hint = با آنچه در بالا آمده چنین می‌شود؛ هنوز چیزی ذخیره نشده است.
inbox-set-saved = ذخیره شد. صفحه‌های باز تا یک دقیقهٔ دیگر نشانش می‌دهند.
inbox-set-undone = همان است که پیش‌تر بود.
inbox-set-stale = در این میان کس دیگری این تنظیم‌ها را ذخیره کرد: صفحه را دوباره بار کنید تا ببینید
inbox-set-length = باید ۱ تا { $n } نویسه داشته باشد
inbox-set-long = { $n } نویسه دارد؛ بیشینه { $most } جا می‌شود
inbox-set-most = بیشینه { $n } مورد جا می‌شود
inbox-set-from-list = یکی از گزینه‌های موجود را برگزینید
inbox-set-range = باید عددی از { $from } تا { $to } باشد
inbox-set-address-wrong = باید نشانی کاملی مانند { $what } و بدون نام کاربری باشد
inbox-set-origin-wrong = { $what } مبدأیی مانند { $like } نیست
inbox-set-shop = فروشگاه
inbox-set-name = نام
inbox-set-name-hint = همان‌طور که خریداران کنار پاسخ‌های شما می‌بینند.
inbox-set-origins = مبدأ صفحه‌های شما
inbox-set-origins-hint = هر کدام در یک خط، مانند { $one }؛ { $other } مبدأ دیگری است. صفحه‌های مبدأهای دیگر پذیرفته نمی‌شوند. تنها یک * همه را راه می‌دهد.
inbox-set-language = زبان صفحه‌هایی که زبان خود را نمی‌گویند
inbox-set-reviews = نظرها
inbox-set-when = نظرها کی نمایش داده شوند
inbox-set-at-once = بی‌درنگ. آنچه به هرزنامه می‌ماند، با هر تعداد ستاره، منتظر یک همکار می‌ماند.
inbox-set-hold = پس از دیدن یک همکار: همه یکسان، خوب و بد.
inbox-set-minutes = دقیقه تا نخستین پاسخ
inbox-set-minutes-hint = در این زمان به ناراضی‌ها پاسخ داده می‌شود.
inbox-set-page-size = شمار نظرها در صفحهٔ نخست
inbox-set-page-size-hint = هر یک همراه هر صفحهٔ محصول فرستاده می‌شود: ۱۰ عدد خوبی است.
inbox-set-in-address = پالایه‌ها و ترتیب پس از # در نشانی صفحه بیایند تا بتوان به آن نما پیوند داد
inbox-set-relative = نظرها به جای روز می‌گویند چند وقت پیش نوشته شده‌اند
inbox-set-gregorian = تاریخ میلادی در همهٔ زبان‌ها
inbox-set-latin = رقم‌های 0 تا 9 در همهٔ زبان‌ها
inbox-set-data = استفاده از داده‌ها
inbox-set-notice = متن کنار فرم
inbox-set-notice-hint = چه کسی و چرا با داده‌ها کار می‌کند، برای زبان‌هایی که متن خود را ندارند. خالی: متن پیش‌فرض.
inbox-set-by-language = به تفکیک زبان
inbox-set-privacy = نشانی صفحهٔ حریم خصوصی
inbox-set-share = دکمه‌های هم‌رسانی
inbox-set-order = نخست به این ترتیب
inbox-set-order-hint = کدها با ویرگول میانشان، مانند { $what }. بقیه به ترتیب زبان خود می‌آیند.
inbox-set-own = راه‌های خودتان
inbox-set-own-hint = هر کدام در یک خط: کد | نام | نشانی. در نشانی، { $u } صفحه، { $t } عنوان و { $i } تصویر آن است.
inbox-set-own-wrong = { $what } به شکل کد | نام | نشانی نیست
inbox-set-own-twice = کد { $what } دو بار آمده است
inbox-set-order-wrong = { $what } نه شبکه‌ای است که می‌شناسیم و نه از آن شماست
inbox-set-parameters = پارامترهای نشانی‌های هم‌رسانی‌شده
inbox-set-parameters-hint = هر کدام در یک خط: { $what }. می‌گویند بازدید از کجا می‌آید و چیزی دربارهٔ آدم‌ها نمی‌گویند.
inbox-set-parameter-wrong = { $what } به شکل نام = مقدار از نویسه‌های { $signs } نیست
inbox-set-never = هرگز نمایش داده نشود
inbox-set-prompts = راهنمای نوشتن
inbox-set-prompts-hint = کنار فیلد متن می‌آید. نخستین موردی که نوع محصول را نام برده به کار می‌رود، وگرنه نخستین مورد همگانی، وگرنه پیش‌فرض. برای برداشتن، متن‌هایش را خالی کنید.
inbox-set-prompt = راهنمای { $n }
inbox-set-prompt-more = راهنمایی دیگر
inbox-set-types = برای نوع‌ها یا برچسب‌ها
inbox-set-types-hint = با ویرگول میانشان، مانند کفش، پوشاک. خالی: برای همهٔ محصول‌ها.
inbox-set-text = متن
inbox-set-consent = رضایت به استفاده از داده‌ها
inbox-set-consent-hint = خالی بگذارید مگر قانون شما کادری بخواهد: با متن اینجا، بی‌تیک هیچ نظری پذیرفته نمی‌شود. هر تیک با واژه‌های کنارش نگه داشته می‌شود.
inbox-set-box = کنار کادر
inbox-set-news = رضایت به دریافت خبرها
inbox-set-news-hint = کادری جدا که با نشانی ایمیل نمایش داده می‌شود، هرگز از پیش تیک نخورده و هرگز اجباری نیست. خالی: بی‌کادر.
inbox-set-proof = نظرهای بسیار به‌یک‌باره
inbox-set-proof-hint = وقتی از یک جا نظرهای بسیار یا همان واژه‌ها بارها می‌آید، دستگاه خریدار نخست حساب کوچکی می‌کند. کسی معما نمی‌بیند و ستاره‌ها نقشی ندارند.
inbox-set-proof-none = از هیچ دستگاهی حساب نخواه: چنین نظرهایی منتظر یک همکار می‌مانند
inbox-ask-title = پرسش‌های خودتان
inbox-ask-hint = در فرم کنار ستاره‌ها پرسیده می‌شوند و پاسخ‌ها بالای فهرست همان‌گونه که هستند می‌آیند. پاسخ اجباری نیست و دربارهٔ آنچه نمایش داده می‌شود چیزی تعیین نمی‌کند. هر فرم بیشینه { $n } پرسش را به این ترتیب می‌پرسد.
inbox-ask-add = افزودن پرسش
inbox-ask-none = هنوز پرسشی نیست
inbox-ask-none-next = مانند: اندازه‌اش چطور است؟ باز هم می‌خرید؟
inbox-ask-up = بالا
inbox-ask-up-of = بالا بردن: { $what }
inbox-ask-down = پایین
inbox-ask-down-of = پایین بردن: { $what }
inbox-ask-restore = دوباره پرسیده شود
inbox-ask-restore-of = دوباره پرسیده شود: { $what }
inbox-ask-retire = دیگر پرسیده نشود
inbox-ask-retire-of = دیگر پرسیده نشود: { $what }
inbox-asked-saved = ذخیره شد: { $what }
inbox-asked-retire = دیگر پرسیده نمی‌شود: { $what } پاسخ‌هایش می‌مانند.
inbox-asked-restore = دوباره پرسیده می‌شود: { $what }
inbox-asked-up = بالا رفت: { $what }
inbox-asked-down = پایین رفت: { $what }
inbox-ask-all = همهٔ پرسش‌ها
inbox-ask-question = متن پرسش
inbox-ask-question-hint = مانند: اندازه‌اش چطور است؟
inbox-ask-kind = چگونه پاسخ داده می‌شود
inbox-ask-kind-scale = روی مقیاس
inbox-ask-kind-choice = با گزینش
inbox-ask-kind-yes-no = آری یا نه
inbox-ask-steps = پله‌های مقیاس
inbox-ask-several = بیش از یک گزینه را می‌توان تیک زد
inbox-ask-texts = متن‌ها
inbox-ask-texts-hint = به زبان فروشگاه لازم است؛ زبان‌های دیگر همان را به کار می‌برند. دو سر برای مقیاس و گزینه‌ها برای گزینش است.
inbox-ask-id = نام در API
inbox-ask-id-hint = مانند { $like }: { $signs }، خط تیره یا زیرخط. عوض نمی‌شود.
inbox-ask-types = برای نوع‌ها یا برچسب‌ها
inbox-ask-types-hint = مانند کفش، پوشاک. اگر هر دو خالی باشند: برای همهٔ محصول‌ها.
inbox-ask-products = برای محصول‌ها
inbox-ask-products-hint = شناسه‌هایشان با ویرگول میانشان.
inbox-ask-low = سر پایین
inbox-ask-low-hint = مانند: کوچک است
inbox-ask-middle = میانه
inbox-ask-middle-hint = می‌تواند خالی بماند.
inbox-ask-high = سر بالا
inbox-ask-high-hint = مانند: بزرگ است
inbox-ask-options = گزینه‌ها
inbox-ask-options-hint = هر کدام در یک خط: { $like }. بخش پیش از = نام آن در API است.
inbox-ask-taken = پرسش دیگری این نام را دارد؛ نام دیگری برگزینید
inbox-ask-stale = در این میان کس دیگری این پرسش را عوض کرد: صفحه را دوباره بار کنید
inbox-ask-full = هر فروشگاه بیشینه { $n } پرسش دارد؛ یکی را که دیگر پرسیده نمی‌شود تغییر دهید
inbox-ask-fact-scale = مقیاس { $n } پله‌ای
inbox-ask-fact-one = یکی از { $n }
inbox-ask-fact-some = چند تا از { $n }
inbox-ask-fact-all = همهٔ محصول‌ها
inbox-ask-fact-products = محصول: { $n }
inbox-ask-fact-retired = دیگر پرسیده نمی‌شود
inbox-goods-search = جست‌وجو با نام، گونه، شناسه یا GTIN
inbox-goods-search-in = نام، شناسه یا GTIN
inbox-goods-add = افزودن محصول
inbox-goods-import = درون‌ریزی
inbox-goods-export = برون‌بری
inbox-goods-total = در فهرست: { $n }
inbox-goods-nothing = محصولی با این واژه‌ها نیست
inbox-goods-nothing-next = بخشی از نام، شناسه یا GTIN را بجویید.
inbox-goods-none = هنوز محصولی نیست
inbox-goods-none-next = نظرها بی‌فهرست هم کار می‌کنند. با فهرست، محصول‌ها نام و تصویر دارند و گونه‌ها نظرهای مشترک.
inbox-goods-page = صفحهٔ { $n }
inbox-goods-before = قبلی
inbox-goods-after = بعدی
inbox-goods-shares = نظرهای مشترک با { $what }
inbox-goods-shared = محصول‌های دیگر با نظرهای مشترک: { $n }
inbox-goods-saved = { $what } ذخیره شد.
inbox-goods-removed = { $what } از فهرست برداشته شد؛ نظرهایش سر جایشان می‌مانند.
inbox-goods-restored = { $what } دوباره در فهرست است.
inbox-goods-imported = درون‌ریزی شد، تازه یا تغییرکرده: { $n }.
inbox-goods-all = همهٔ محصول‌ها
inbox-goods-members = محصول‌هایی با همین نظرها
inbox-goods-part = دیگر مشترک نباشد
inbox-goods-part-own = دیگر مشترک نباشد: نظرهایش برمی‌گردند
inbox-goods-parted = { $what } دوباره نظرهای خودش را دارد.
inbox-goods-joined = نظرها دوباره مشترک‌اند.
inbox-goods-more = بیشتر
inbox-goods-hosted = صفحهٔ نظرهایش
inbox-goods-tag = کد صفحه‌اش کار می‌کند؟
inbox-goods-off-hint = بیرون از فهرست، نظرهایش سر جایشان می‌مانند. می‌توان آن را برگرداند.
inbox-goods-off = از فهرست بردار
inbox-goods-there = از پیش در فهرست است؛ برای تغییر، آن محصول را باز کنید
inbox-goods-unknown = { $what } در فهرست نیست
inbox-goods-id = شناسه
inbox-goods-id-hint = از خودتان، همان که در { $where } است: نویسه‌های { $signs }. همین می‌ماند.
inbox-goods-name-hint = همان‌طور که خریداران و همکاران می‌شناسندش.
inbox-goods-url = نشانی صفحه‌اش
inbox-goods-url-hint = مانند { $like }.
inbox-goods-image = نشانی تصویرش
inbox-goods-image-hint = اختیاری.
inbox-goods-gtin-hint = ۸، ۱۲، ۱۳ یا ۱۴ رقم، مانند زیر بارکد.
inbox-goods-variant = گونه
inbox-goods-variant-hint = آنچه آن را از هم‌خانواده‌هایش جدا می‌کند، مانند آبی، ۴ فنجان.
inbox-goods-parent = نظرهای مشترک با
inbox-goods-parent-hint = شناسهٔ محصولی دیگر: برای گونه، محصولش؛ برای گروه، نخستین آن. نظرها به آنجا می‌روند و اگر این را خالی بگذارید برمی‌گردند.
inbox-import-title = درون‌ریزی محصول‌ها
inbox-import-file = پرونده
inbox-import-file-hint = CSV با ستون‌های { $columns }؛ خروجی Shopify یا WooCommerce؛ یا فید محصول Google. بیشینه ۸ مگابایت و ۲۰٬۰۰۰ ردیف. پیش از آنکه ببینید چه عوض می‌شود، چیزی عوض نمی‌شود.
inbox-import-columns = ستون‌های دیگر: بگویید کدام چیست
inbox-import-columns-hint = برای OpenCart، PrestaShop، Bitrix و هر جدول دیگر: نام ستونی که هر فیلد در آن است. آنچه پرونده ندارد خالی بگذارید.
inbox-import-show = نشان بده چه عوض می‌شود
inbox-import-plan = چه عوض می‌شود:
inbox-import-faulty-rows = ردیف‌هایی که پذیرفتنی نیستند
inbox-import-line = خط
inbox-import-column = ستون
inbox-import-reason = دلیل
inbox-import-all-faults = همهٔ ایرادها در یک پرونده
inbox-import-changes = محصول‌های تازه و تغییرکرده
inbox-import-what = چه
inbox-import-skip = ردیف‌های ایراددار کنار گذاشته شوند و بقیه پذیرفته شوند
inbox-import-do = درون‌ریزی: { $n }
inbox-import-new = تازه
inbox-import-changed = تغییرکرده
inbox-import-unchanged = بی‌تغییر
inbox-import-faulty = ایراددار
inbox-import-read = به صورت { $source }، { $letters }، با { $separator } میان خانه‌ها خوانده شد.
inbox-import-unused = به‌کارنرفته: { $what }.
inbox-import-rest = و { $n } تای دیگر.
inbox-import-is-new = تازه
inbox-import-choose = نخست پرونده‌ای برگزینید.
inbox-import-mend = چیزی درون‌ریزی نشد. ردیف‌های ایراددار را درست کنید یا تیک بزنید که کنار گذاشته شوند.
inbox-import-sharing = چیزی درون‌ریزی نشد: { $what }.
inbox-import-gone = پرونده فراموش شد؛ پس از یک ساعت چنین می‌شود. دوباره برگزینیدش.
inbox-probe-live = کد شما کار می‌کند.
inbox-probe-dead = خریداران هنوز در این صفحه چیزی نمی‌بینند.
inbox-probe-missing = نیست.
inbox-probe-better = می‌تواند بهتر باشد.
inbox-probe-good = خوب است.
inbox-probe-page = یا صفحهٔ یک محصول
inbox-probe-choose = محصولی برگزینید
inbox-probe-look = صفحه را ببین
inbox-probe-url = نشانی صفحه‌ای از فروشگاه
inbox-probe-url-hint = سرور یک بار مانند مرورگر خریدار به آن نگاه می‌کند.
inbox-probe-whole = نشانی کامل یک صفحه را بنویسید، مانند { $like }.

## Answers of buyers

inbox-did-reply-came-published = پاسخ خریدار هنگام رسیدن منتشر شد
inbox-did-reply-came-held = پاسخ خریدار برای بررسی نگه داشته شد
inbox-did-reply-came-hidden = پاسخ خریدار هنگام رسیدن پنهان شد: { $what }
inbox-did-reply-published = پاسخ خریدار منتشر شد
inbox-did-reply-hidden = پاسخ خریدار پنهان شد: { $what }
inbox-did-reported = گزارش کرد: { $what }
inbox-did-appealed = می‌خواهد یک نفر دوباره ببیند؛ دلیل پنهان شدن: { $what }
inbox-said-reply-published = پاسخ در صفحه است.
inbox-said-reply-hidden = پاسخ پنهان شد. چه کسی، کی و چرا در تاریخچه است.
inbox-fact-questions = پرسش‌های این محصول
inbox-replies = پاسخ‌های خریداران
inbox-reply-by = با خرید تأییدشده پاسخ داد
inbox-reply-show = این پاسخ را منتشر کن
inbox-reply-hide = پنهان کردن این پاسخ…
inbox-reply-hide-do = این پاسخ را پنهان کن

## Photos of a review

inbox-photos = عکس‌ها
inbox-photo = عکس { $n }
inbox-photo-hidden = پنهان: { $what }
inbox-photo-show = عکس { $n } دوباره نمایش داده شود
inbox-photo-hide = پنهان کردن عکس { $n }…
inbox-photo-hide-do = عکس { $n } را پنهان کن
inbox-photo-hide-hint = نظر، واژه‌ها و ستاره‌هایش می‌مانند. چه کسی عکس را پنهان کرد، کی و چرا در تاریخچه می‌ماند.
inbox-said-photo-hidden = عکس پنهان شد. چه کسی، کی و چرا در تاریخچه است.
inbox-said-photo-shown = عکس دوباره در صفحه است.
inbox-said-photo-stale = هنگام کار شما این تغییر کرد، پس کاری انجام نشد. وضع کنونی را ببینید و بعد تصمیم بگیرید.
inbox-did-photo-hidden = عکس { $n } پنهان شد: { $what }
inbox-did-photo-shown = عکس { $n } دوباره نمایش داده شد
inbox-did-photo-reported = عکس { $n } را گزارش کرد: { $what }
inbox-did-rule = قاعدهٔ «{ $name }» را اجرا کرد (نسخهٔ { $n })
inbox-did-rule-first = قاعدهٔ «{ $name }» فروشگاه تازه را اجرا کرد
