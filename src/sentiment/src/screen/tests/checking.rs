//! A table of how people hide things and of how honest people write: shares that are found, and that are left alone.

use super::screen;

const TEXTS: &str = include_str!("../../../gold/screen.tsv");

/// What is found in a text, by the names of the table.
fn kinds(text: &str) -> Vec<String> {
    let signals = screen(text, &[]);
    let mut kinds: Vec<String> =
        signals.findings.iter().map(|finding| format!("{:?}", finding.kind).to_lowercase()).collect();
    kinds.extend(signals.gibberish.then(|| "gibberish".to_owned()));
    kinds.extend((signals.disguised_words > 0).then(|| "disguised".to_owned()));
    kinds
}

/// The floors lie just below what was measured.
#[test]
fn c5_texts_kept_for_checking() {
    for (kind, least, floor) in [
        ("link", 40, 0.89),
        ("phone", 30, 0.93),
        ("email", 17, 0.64),
        ("handle", 17, 0.82),
        ("profanity", 38, 0.86),
        ("gibberish", 18, 0.66),
        ("disguised", 6, 1.0),
        ("clean", 70, 0.98),
    ] {
        let lines = TEXTS.lines().map(|line| line.split('\t').collect::<Vec<_>>());
        let texts: Vec<&str> = lines.filter(|line| line.len() == 3 && line[0] == kind).map(|line| line[2]).collect();
        let right = |text: &&&str| {
            let found = kinds(text);
            if kind == "clean" { found.is_empty() } else { found.iter().any(|have| have == kind) }
        };
        let wrong: Vec<_> = texts.iter().filter(|text| !right(text)).collect();
        let share = 1.0 - wrong.len() as f32 / texts.len() as f32;
        println!("{kind}: {share:.3} of {}", texts.len());
        assert!(texts.len() >= least && share >= floor, "{kind}: {share} {wrong:#?}");
    }
}

#[test]
fn c5_near_repeats_in_each_language() {
    let hash = |text: &str| screen(text, &[]).simhash;
    for (one, near, other) in [
        (
            "The kettle boils fast and looks lovely in my small kitchen, I use it every day",
            "the kettle boils fast, and looks lovely in my small kitchen. I use it each day!",
            "Shoes came two sizes too small and the seller refuses to take them back at all",
        ),
        (
            "Чайник быстро закипает и красиво смотрится на маленькой кухне, пользуюсь каждый день",
            "чайник быстро закипает и красиво смотрится на моей маленькой кухне, пользуюсь каждый день!",
            "Ботинки пришли на два размера меньше, продавец отказывается принимать их обратно",
        ),
        (
            "کتری زود جوش می‌آید و در آشپزخانه کوچک من قشنگ است و هر روز استفاده می‌کنم",
            "کتری زود جوش می آید و در آشپزخانه کوچک من قشنگ است، هر روز استفاده می‌کنم",
            "کفش دو سایز کوچک‌تر آمد و فروشنده قبول نمی‌کند آن را پس بگیرد",
        ),
        (
            "Шәйнек тез қайнайды, кішкентай ас үйде әдемі көрінеді, күн сайын қолданамын",
            "шәйнек тез қайнайды, менің кішкентай ас үйде әдемі көрінеді, күн сайын қолданамын!",
            "Аяқ киім екі өлшем кіші келді, сатушы қайтарып алудан бас тартты",
        ),
        (
            "Ấm đun nước rất nhanh và để trong bếp nhỏ của mình nhìn rất đẹp, ngày nào cũng dùng",
            "ấm đun nước rất nhanh, để trong bếp nhỏ của mình nhìn rất đẹp, ngày nào cũng dùng!!",
            "Giày gửi nhỏ hơn hai size mà người bán không chịu nhận lại hàng của tôi",
        ),
        (
            "Ο βραστήρας βράζει γρήγορα και δείχνει όμορφος στη μικρή μου κουζίνα, τον βάζω κάθε μέρα",
            "ο βραστήρας βράζει γρήγορα, δείχνει όμορφος στη μικρή μου κουζίνα, τον βάζω κάθε μέρα!",
            "Τα παπούτσια ήρθαν δύο νούμερα μικρότερα και ο πωλητής δεν τα δέχεται πίσω",
        ),
    ] {
        let distance = |text: &str| super::simhash_distance(hash(one), hash(text));
        assert!(distance(near) < distance(other), "{one}: {} {}", distance(near), distance(other));
        assert!(distance(near) <= 14 && distance(other) > 16, "{one}: {} {}", distance(near), distance(other));
    }
}
