//! Advertising: what offers something of its writer's, and honest words about prices, codes, loans and sellers.

use super::screen;

fn check(wanted: bool, texts: &[&str]) {
    let wrong: Vec<_> = texts.iter().filter(|text| screen(text, &["ourshop.example"]).advertising != wanted).collect();
    assert!(wrong.is_empty(), "advertising is not {wanted}: {wrong:#?}");
}

#[test]
fn c5_advertising_in_english() {
    check(
        true,
        &[
            "Nice shoes. Use my promo code SAVE20 and get a discount",
            "DM me for prices, worldwide shipping",
            "Great product! Write to my telegram and I will tell you where to get it",
            "Earn money from home, click the link http://example.test",
            "Link in my bio, girls",
            "I doubled my bitcoin with her, contact her on telegram @broker_anna",
            "Best online casino with a no deposit bonus",
            "Loans without paperwork, no credit check",
            "Escort services in your city",
            "Check out my channel for more reviews",
            "Subscribe to my channel, link in bio",
            "He recovered my lost funds within two days",
            "Buy followers cheap",
            "Guaranteed profits every week",
            "Order from us, best quality",
            "U\u{17f}e my promo code at the till. Use my code ANNA10!",
            "Casino with the best odds at luckyspin77.com",
        ],
    );
}

#[test]
fn c5_honest_english() {
    check(
        false,
        &[
            "The promo code did not work at checkout",
            "I could not use my promo code, they said it had expired",
            "My discount code was not applied and support ignored me",
            "Way too expensive, the same kettle is cheaper at othershop.com",
            "Price went up by 20% in a week",
            "They promised a free gift, it never came",
            "The seller told me to click the link but it was broken",
            "Please message me about my refund",
            "Call me on 212-555-0123 when you have an answer",
            "I applied for a loan and was refused without a reason",
            "This app made me lose money, the casino game never pays",
            "Poker chips feel cheap, not like in a casino",
            "I would like to subscribe, but the form does not load",
            "Good book about bitcoin and crypto for beginners",
            "Limited offer, they said. It is still there a month later",
            "My order from the shop came late",
            "Could not contact you on telegram, nobody answers",
            "Follow the manual and it works",
            "The link in the email leads nowhere",
            "Bought a replica of the original part, it fits",
        ],
    );
}

#[test]
fn c5_advertising_in_russian() {
    check(
        true,
        &[
            "Хорошая вещь. Используйте мой промокод ANNA и получите скидку",
            "Пишите в личку, расскажу где дешевле. Кому интересно пишите",
            "Подробности в телеграме",
            "Заработок в интернете без вложений",
            "Кредит без отказа за пять минут",
            "Помощь в получении кредита с плохой историей",
            "Лучшее онлайн казино с бонусом",
            "Девушки по вызову в вашем городе",
            "Накрутка подписчиков недорого",
            "Подпишись на мой канал",
            "По моей ссылке скидка десять процентов",
            "Ссылка в шапке профиля",
            "Прогнозы на спорт, заходите",
            "Продам такие же, новые",
            "Заказывайте у нас, привезём завтра",
            "Лучшее кaзинo тут luckyspin77.com",
            "Переходите по ссылке и забирайте подарок",
        ],
    );
    check(
        false,
        &[
            "Промокод не сработал, деньги списали полностью",
            "Ввела промокод на скидку, корзина его не приняла",
            "Дорого, в соседнем магазине дешевле вдвое",
            "Скидка оказалась обманом, цену подняли заранее",
            "Банк отказал в кредите без объяснений",
            "Оформил кредит онлайн, всё быстро",
            "Позвоните мне по телефону 8 701 123 45 67, верните деньги",
            "Написал вам в личку, ответа нет",
            "Ссылка в письме не открывается",
            "Переходишь по ссылке, а там ошибка",
            "Продавец продаёт подделки",
            "Не подписывайтесь на эту услугу, деньги спишут сразу",
            "Карты для покера хорошие, не хуже чем в казино",
            "Купила книгу про инвестиции, полезная",
            "Обещали подарок за отзыв, не прислали",
            "На сайте othershop.ru дешевле на тысячу",
            "Заработка с ним нет, станок ломается",
            "Телеграм поддержки молчит вторую неделю",
            "Мой магазин у дома закрыли, теперь заказываю здесь",
            "Ставки по вкладу снизили, не предупредили",
        ],
    );
}

#[test]
fn c5_advertising_in_persian() {
    check(
        true,
        &[
            "پیج ما رو دنبال کنید",
            "کسب درآمد از اینترنت بدون سرمایه",
            "درآمد روزانه دلاری با گوشی",
            "وام بدون ضامن در یک روز",
            "لینک در بیو",
            "برای سفارش پیام بدید",
            "کانال تلگرام ما رو ببینید",
            "سایت شرط بندی معتبر",
            "خرید فالوور ارزان",
            "فروش عمده پوشاک",
            "سیگنال رایگان ارز دیجیتال",
            "سود تضمینی ماهانه",
            "از فروشگاه ما ارزون‌تر بخرید",
            "روی لینک زیر کلیک کنید",
            "کازینو با بهترین ضریب luckyspin77.com",
        ],
    );
    check(
        false,
        &[
            "کد تخفیف کار نکرد",
            "کد تخفیف را زدم ولی اعمال نشد",
            "قیمتش خیلی بالاست، جای دیگه ارزون‌تره",
            "گران است و ارزش خرید ندارد",
            "لینک رهگیری باز نمی‌شود",
            "روی لینک کلیک کردم باز نشد",
            "به من زنگ بزنید ۰۹۱۲۳۴۵۶۷۸۹ پولم را می‌خواهم",
            "در تلگرام جواب نمی‌دهند",
            "وام من را رد کردند",
            "در قرعه کشی برنده نشدم",
            "هدیه‌ای که گفتند نفرستادند",
            "کتاب خوبی درباره بیت کوین است",
            "تخفیفش واقعی نبود",
            "از فروشگاه شما راضی‌ام",
            "پیج شما عکس‌های قشنگی دارد",
        ],
    );
}

#[test]
fn c5_advertising_in_kazakh() {
    check(
        true,
        &[
            "Менің промокодыммен алыңыз, жеңілдік бар",
            "Үйде отырып ақша табыңыз",
            "Кепілсіз несие алып береміз",
            "Біздің арнаға жазылыңыз",
            "Телеграмыма жазыңыз, айтып беремін",
            "Қосымша табыс керек пе",
            "Оңай ақша, кепілді табыс",
            "Бізден сатып алыңыз, бағасы төмен",
            "Біздің сайтқа кіріңіз",
            "Тапсырыс беру үшін хабарласыңыз",
            "Көтерме бағамен сатамыз",
            "Онлайн ақша табу, кепілді пайда",
            "Ең жақсы казино осында",
            "Профильдегі сілтемеге өтіңіз",
            "Казино бонусы luckyspin77.com",
        ],
    );
    check(
        false,
        &[
            "Промокод істемейді",
            "Промокодты енгіздім, жеңілдік болмады",
            "Бағасы қымбат, басқа дүкенде арзан",
            "Несие бермеді, себебін айтпады",
            "Маған хабарласыңыз, ақшамды қайтарыңыз",
            "Сілтемені бассам ашылмайды",
            "Телеграмда жауап бермейді",
            "Сыйлық береміз деп алдады",
            "Қайта сатамын ғой деп алып едім, сапасыз",
            "Жеңілдік өтірік екен",
            "Біздің бетке жақпады, бөртпе шықты",
            "Үйде отырып кутім жасаймын, ұнады",
            "Бонус алмадым",
            "Дүкеннің сайты баяу",
            "8 701 123 45 67 нөмірге қоңырау шалыңыз, шағымым бар",
        ],
    );
}

#[test]
fn c5_advertising_in_vietnamese() {
    check(
        true,
        &[
            "Nhập mã của mình để được giảm giá",
            "Ai cần ib mình gửi link nhé",
            "Kiếm tiền online tại nhà không cần vốn",
            "Tuyển cộng tác viên bán hàng",
            "Việc nhẹ lương cao",
            "Nhà cái uy tín nạp rút nhanh",
            "Vay tiền nhanh không thế chấp",
            "Em chuyên cung cấp hàng này",
            "Ghé shop mình rẻ hơn nhiều",
            "Kết bạn Zalo để nhận giá tốt",
            "Tăng follow giá rẻ",
            "Link ở bio nha mọi người",
            "viec nhe luong cao, lien he zalo de biet them",
            "Cam kết lợi nhuận mỗi tháng",
            "Casino thưởng lớn luckyspin77.com",
        ],
    );
    check(
        false,
        &[
            "Mã giảm giá không dùng được",
            "Nhập mã không được giảm",
            "Giá đắt hơn chỗ khác",
            "Chỗ khác bán rẻ hơn nhiều",
            "Bấm vào link không mở được",
            "Shop ơi ib mình với, chưa thấy trả lời",
            "Shop mình bán hàng uy tín, sẽ ủng hộ tiếp",
            "Bên mình giao hàng nhanh",
            "Nhắn Zalo không ai trả lời",
            "Gọi mình số 0912 345 678, hoàn tiền đi",
            "Ngân hàng không cho vay mà không giải thích",
            "Làm ăn kiếm tiền kiểu này mất khách",
            "Quà tặng không có như quảng cáo",
            "Liên hệ shop mãi không được",
            "Sách về đầu tư rất hay",
        ],
    );
}

#[test]
fn c5_advertising_in_greek() {
    check(
        true,
        &[
            "Χρησιμοποιήστε τον κωδικό μου για έκπτωση",
            "Κερδίστε χρήματα από το σπίτι",
            "Εργασία από το σπίτι, έξτρα εισόδημα",
            "Ακολουθήστε μας στο instagram",
            "Στείλτε μήνυμα για τιμές",
            "Link στο bio",
            "Δάνεια χωρίς δικαιολογητικά",
            "Σίγουρα στοιχήματα κάθε μέρα",
            "Συνοδοί πολυτελείας στην πόλη σας",
            "Στο κανάλι μου θα βρείτε περισσότερα",
            "Πουλάμε τα ίδια πιο φτηνά",
            "Αγορά followers με εγγύηση",
            "Εγγυημένα κέρδη κάθε μήνα",
            "Επικοινωνήστε μαζί μας για παραγγελίες",
            "Καζίνο με μπόνους luckyspin77.com",
        ],
    );
    check(
        false,
        &[
            "Ο κωδικός έκπτωσης δεν δούλεψε",
            "Ο κωδικός μου δεν έγινε δεκτός",
            "Πολύ ακριβό, αλλού είναι φθηνότερο",
            "Το ίδιο στο othershop.gr κάνει τα μισά",
            "Μου είπαν να πατήσω στο link και δεν άνοιγε",
            "Στείλτε μου μήνυμα για την επιστροφή",
            "Πάρτε με τηλέφωνο στο 6912345678, θέλω τα λεφτά μου",
            "Η τράπεζα αρνήθηκε το δάνειο",
            "Η προσφορά ήταν ψεύτικη",
            "Δεν μου έστειλαν το δώρο που έλεγαν",
            "Πωλείται χωρίς φορτιστή, προσοχή",
            "Καλό βιβλίο για το bitcoin",
            "Το κατάστημα δεν απαντά στο viber",
            "Πήρα έκπτωση και το βρήκα πιο ακριβό μετά",
            "Βάζω στοίχημα ότι θα χαλάσει σε έναν μήνα",
        ],
    );
}
