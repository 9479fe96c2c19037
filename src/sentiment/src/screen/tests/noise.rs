//! Noise, and the emphasis, laughter and brevity of honest people.

use super::screen;

#[test]
fn c5_noise_without_a_message() {
    for text in [
        "asdfghjkl",
        "asdf",
        "qwer",
        "фыва",
        "йцукен",
        "aaaaaaaaaa",
        "!!!!!!!!",
        "фывапролдж фывапр",
        "qwerty qwerty qwertyui",
        "sdfkjhsdkfjh",
        "......",
        "asdf asdf asdf",
        "?!?!?!?!",
        "ضصثقفغ",
    ] {
        assert!(screen(text, &[]).gibberish, "{text}");
    }
    assert!(screen(&"buy ".repeat(30), &[]).gibberish);
}

#[test]
fn c5_emphasis_is_honest() {
    for text in [
        "soooooooo bad",
        "BAD BAD BAD",
        "BAD BAD BAD BAD BAD BAD BAD",
        "nooooooooooo",
        "Noooo!!!!!!!!",
        "loooooove it",
        "yessssssss",
        "плохо плохо плохо плохо плохо плохо",
        "ужаааааасно",
        "супеeeeeр",
        "оооочень плохо",
        "خیلییییییی بد",
        "بد بد بد بد بد بد",
        "өөөөте жаман",
        "жаман жаман жаман жаман жаман жаман",
        "chánnnnnnnn",
        "tệ tệ tệ tệ tệ tệ",
        "κακόοοοοο",
        "χάλια χάλια χάλια χάλια χάλια χάλια",
        "Mmmmmmm",
        "ммммммм",
        "hahahahaha",
        "ахахахахах",
        "خخخخخخ",
        "pffffff",
        "hmmmmmm",
        "brrrrr cold",
    ] {
        assert!(!screen(text, &[]).gibberish, "{text}");
    }
}

/// A row of one emoji is a rating, as honest as stars without words and as harmless: it is shown.
#[test]
fn c5_emoji_alone_are_a_message() {
    for text in ["👍👍👍👍👍", "😡😡😡😡😡😡😡😡", "❤️❤️❤️❤️", "👍", "💩💩💩💩💩", "🔥🔥🔥🔥 asdf"]
    {
        assert!(!screen(text, &[]).gibberish, "{text}");
    }
    assert!(!screen(&"👍".repeat(5_000), &[]).gibberish);
}

#[test]
fn c5_short_and_odd_is_no_noise() {
    for text in [
        "",
        "ok",
        "Good",
        "Супер!!!",
        "Very good product",
        "Rất tốt",
        "خوب",
        "12345",
        "property",
        "Wow, strengths",
        "взгляд",
        "контрстратегия",
        "Knightsbridge",
        "rhythm",
        "XXL",
        "HDMI",
        "5/5",
        "10 из 10",
        "tks shop",
        "sp ok",
        "dc nha",
        "were",
        "pop",
        "tree",
        "loop",
        "Ελλάδα",
        "тргш",
    ] {
        assert!(!screen(text, &[]).gibberish, "{text}");
    }
}
