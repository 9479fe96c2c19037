//! The words of a text that carried its verdict, for the one who reads the case.

use plaudit_sentiment::explain;
use plaudit_view::inbox::data::Piece;

/// A text in pieces: plain ones, and words that speak for a happy or an unhappy writer. Together they are the text.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let (mut pieces, mut at) = (Vec::new(), 0);
    let plain = |text: &str| Piece { text: text.to_owned(), tone: "" };
    for mark in explain(text).marks {
        let (Some(before), Some(word)) = (text.get(at..mark.span.start), text.get(mark.span.start..mark.span.end))
        else {
            continue;
        };
        if !before.is_empty() {
            pieces.push(plain(before));
        }
        pieces.push(Piece { text: word.to_owned(), tone: if mark.weight < 0.0 { "negative" } else { "positive" } });
        at = mark.span.end;
    }
    if let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        pieces.push(plain(rest));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn c2_the_pieces_are_the_text() {
        for text in
            ["", "The lid is broken, terrible. But I love the colour.", "Ужасно! Чайник 😀 сломан", "کتری خراب شد"]
        {
            let pieces = pieces(text);
            assert_eq!(pieces.iter().map(|piece| piece.text.as_str()).collect::<String>(), text);
        }
        let pieces = pieces("The lid is broken, terrible.");
        assert!(pieces.iter().any(|piece| piece.tone == "negative"), "{pieces:?}");
    }
}
