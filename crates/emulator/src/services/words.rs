//! Words with the white space before them, which are the tokens of generated text.

/// Splits a string into its words, which together are the string. White space after the last word belongs to it.
pub(super) fn split(text: &str) -> Vec<&str> {
    let mut ends = Vec::new();
    for (start, letter) in text.char_indices() {
        let end = start + letter.len_utf8();
        let next = text[end..].chars().next();
        if !letter.is_whitespace() && next.is_none_or(char::is_whitespace) {
            ends.push(end);
        }
    }
    if let Some(last) = ends.last_mut() {
        *last = text.len();
    }
    let mut start = 0;
    let words = ends.into_iter().map(|end| {
        let word = &text[start..end];
        start = end;
        word
    });
    words.collect()
}

/// Returns the number of words of a string.
pub(super) fn count(text: &str) -> usize {
    text.split_whitespace().count()
}

#[cfg(test)]
mod tests {
    use super::{count, split};

    #[test]
    fn text_is_split_into_words() {
        for (text, expected) in [
            ("", &[][..]),
            (" \n", &[]),
            ("one", &["one"]),
            ("You said:  ä b\n", &["You", " said:", "  ä", " b\n"]),
            (" a", &[" a"]),
        ] {
            let words = split(text);
            assert_eq!(words, expected);
            assert_eq!(count(text), words.len(), "{text}");
        }
    }
}
