//! Obscene words in their forms and disguises, and the innocent ones that look like them.

use super::{check, clean, found};
use plaudit_model::signals::FindingKind::Profanity;

/// Each word alone, and in the middle of a sentence.
fn masked(words: &[&str]) {
    for word in words {
        check(word, Profanity, word);
        let sentence = format!("ну {word}, ok");
        assert_eq!(found(&sentence), [(Profanity, *word)], "{sentence}");
    }
}

#[test]
fn c5_profanity_in_its_forms() {
    masked(&[
        "fuck",
        "fucking",
        "fucked",
        "motherfuckers",
        "shitty",
        "bullshit",
        "bitches",
        "assholes",
        "cunt",
        "FUCK",
    ]);
    masked(&["хуй", "хуёвый", "хуйня", "охуенно", "нихуя", "похуй", "пизда", "пиздец", "спиздили", "ебать", "ёбаный"]);
    masked(&[
        "заебали",
        "наебали",
        "выебываются",
        "долбоёб",
        "блядь",
        "бляди",
        "мудаки",
        "говно",
        "гандоны",
        "пидорасы",
    ]);
    masked(&["کیر", "کسکش", "کسخل", "جنده", "دیوث", "گاییدن", "حرومزاده", "گوه"]);
    masked(&["қотақ", "қотақбас", "сіктір", "жәлеп", "боқ"]);
    masked(&["địt", "đụ má", "vãi lồn", "vcl", "cặc", "đéo", "đm"]);
    masked(&["μαλάκα", "μαλάκες", "μαλακίες", "γαμώτο", "γαμημένο", "πούστης", "σκατά", "πουτάνα", "μουνί", "αρχίδια"]);
}

#[test]
fn c5_profanity_in_disguise() {
    masked(&["f*ck", "f**k", "fu*k", "sh*t", "sh1t", "$hit", "b1tch", "fuuuuck", "shiiiit", "f*cking"]);
    masked(&["s h i t", "f.u.c.k", "f-u-c-k", "c_u_n_t"]);
    masked(&["х*й", "п*здец", "бл*дь", "6лядь", "xуй", "хyй"]);
    masked(&["х у й", "б.л.я.д.ь", "cyka", "сууука", "пиииздец", "БЛЯДЬ"]);
    masked(&["كسكش", "کـــیر", "کِیر", "جندة"]);
    masked(&["fu\u{ad}ck", "fu\u{200b}ck", "ｆｕｃｋ", "ху\u{ad}й", "ΜΑΛΆΚΕΣ", "қо\u{200b}тақ"]);
    check("کس‌کش", Profanity, "کس‌کش");
    check("đéoooo", Profanity, "đéoooo");
}

#[test]
fn c5_innocent_english() {
    clean(&[
        "Scunthorpe, Essex, Penistone, Sussex, Lightwater, Clitheroe",
        "a classic cocktail dress, cockpit, peacock, hancock, woodcock, cockatoo, shuttlecock",
        "shiitake and assorted grapes, shitake, Shih Tzu, mishit, pushit",
        "Dickens, Hancock, Moby Dick, Philip K Dick, Dick Francis, dickey",
        "Niger, Nigeria, niggle, niggling, snigger, Nigella",
        "prickly pear, pricked, prick test, pricking",
        "therapist, analysis, canal, document, circumstance, titanium, constitution",
        "assess, assassin, bass, grass, passage, class, brass, glass, massage, embassy",
        "slate, slot, slurry, wattle, twaddle",
        "fuchsia, fuchs, fucoidan, focus, luck, duck, puck, fudge",
        "bitter, botched, butch, batch, Bitcoin, pitch, witch",
        "count, counter, country",
        "whorl, whole, shore, wholesale, Whoopi",
        "shot, shoot, shut, sheet, shirt, shift, shaft",
        "prick the potatoes, a finger prick, bastard file, pork faggots in gravy",
        "U 2, S M L XL, a b c d e f, x y z, i e",
        "5* hotel, 4**** stars, **great**, 3*4*5",
    ]);
}

#[test]
fn c5_innocent_russian() {
    clean(&[
        "хлеба хватит, мебель, мебели, гребень, гребля, колебание, погребать, погреб",
        "употреблять, оскорблять, потребитель, потребление, не злоупотребляй, требую, требования, ослеблён",
        "страхует, застрахуй, подстрахуйте, психую, хулиган, художник, худой, холуй",
        "команда, манда́рин, мандарин, командировка, мандат",
        "сукно, барсука, сукулент, суккулент, рисунка, посуда, судак, чемодан",
        "педикюр, педикюрный набор, педикулёз, педагог, велосипед",
        "сучковатый, доски без сучков, сучки на доске, сучок",
        "без сучка и задоринки, ни единого сучка, шампунь от гнид",
        "бляха, бляшка, рубля, рублями, корабля, оглобля",
        "пестик, пезета",
        "небо, ребёнок, себе, тебе, хлебать, стебель, учебник, лебедь, неба, любой",
        "мудрый, мудрость, изумруд, премудрость",
        "Херсон, херес, херувим, схема, хорошо",
        "гондола, гондольер, пингвин",
        "шить, сшит, шит золотом, шлейф, шлифовка",
        "дерзкий, дремать, говорит, говяжий, говядина, поговорка, Говоров",
        "скипидар",
        "ударить",
        "я и ты, а б в г д, с м л",
    ]);
}

#[test]
fn c5_innocent_persian() {
    clean(&[
        "کسی نبود، هیچ کس، هر کس، کسب و کار، کسر شد، کسل کننده",
        "گوهر، گوهردشت، گوشت، گوش، گوشی، گوشه",
        "کیروش، کیسه، کیک، کیف، کیلو، کره",
        "کونیکا، اکنون، تاکنون، مسکون، کانون، سکون",
        "جنوب، جنس، جنگل، چند",
        "لاستیک، لاک، لاله، خلاصی",
        "دیوار، دیو، دیوان",
        "قهوه، قبل، قهر",
        "می‌گم، میگم، می‌گیم، بگم",
        "ممنون از شما، کسانی که خریدند",
    ]);
}

#[test]
fn c5_innocent_kazakh() {
    clean(&[
        "көтеріп берді, көтерме, көтеру, көтерді",
        "адамың, қызың, балаң, шамың",
        "сіңіп кетті, сігнал, сіз, сіздер",
        "боқша, бояу, бос, боса, болды",
        "шешеңе алдым, шешемді қуанттым, шешем",
        "жапырақ, жалпы, желі, жалақы",
        "қоқан, қотыр емес, қонақ",
        "амандық, амал, ана",
        "ұрғашы, ұрпақ, ұршық",
        "сукно, сутегі, суық, сусабын",
    ]);
}

#[test]
fn c5_innocent_vietnamese() {
    clean(&[
        "các bạn đeo kính, lon bia, đẹp và dịu",
        "buổi sáng, buổi chiều",
        "đủ, đu đủ, đu quay, dù, dụng cụ",
        "con cá, con các bạn, cách dùng, cắt, cục",
        "đi, đĩa, địa chỉ, đích",
        "lồng đèn, lớn, lơn, lõn, lòng",
        "đồ chơi cho chó, chó con, thức ăn cho chó",
        "cứng, cưng, cứu, cát",
        "mẹ mua cho con, má khen đẹp, mày mò",
        "dm vuông, 5 dm, cm",
        "đệm, đêm, đếm, đèo, kẹo",
        "hạt óc chó, sữa óc chó, bánh óc chó",
        "shop bán đồ chó mèo, chó đẻ con khỏe",
    ]);
}

#[test]
fn c5_innocent_greek() {
    clean(&[
        "μαλακό και μαλακά παπούτσια, μαλακώνει, μαλακτικό, μαλακός",
        "γάμος, γαμήλιο, γαμπρός, γάμου, γάλα",
        "κολλάει, κόλλα, κολόνα, κώλυμα",
        "σκάλα, σκάφος, σκατζόχοιρος, σκάει",
        "μουσική, μουντό",
        "αρχιδιάκονος, αρχή, αρχείο",
        "πουλόβερ, πουγκί, πουτίγκα",
        "παπάρα, πάπια, παπούτσι, παππούς",
        "καρότσι, καρυδιά, καριέρα",
        "πούδρα, πουρές, πούλμαν",
    ]);
}
