//! Text as words with their lines, so that phrases are found across line breaks.

/// A word in lower case, or the end of a phrase (`None`): punctuation, code, an empty line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) line: usize,
    pub(super) text: Option<String>,
}

/// Splits text whose first line has this number. Code in backticks and URLs are left out.
pub(super) fn split(text: &str, first_line: usize) -> Vec<Word> {
    let mut words = Vec::new();
    let mut is_code = false;
    for (index, line) in text.lines().enumerate() {
        let line_number = first_line + index;
        if line.trim().is_empty() {
            is_code = false;
        }
        let mut word = String::new();
        let mut end = |word: &mut String, is_break: bool| {
            if !word.is_empty() {
                let text = std::mem::take(word);
                // Identifiers are no prose.
                let is_plain = !text.contains('_') && !text[1..].contains(char::is_uppercase);
                words.push(Word {
                    line: line_number,
                    text: (is_plain || is_upper(&text)).then(|| text.to_lowercase()),
                });
            }
            if is_break {
                words.push(Word { line: line_number, text: None });
            }
        };
        for character in line.chars() {
            match character {
                '`' => {
                    is_code = !is_code;
                    end(&mut word, true);
                }
                _ if is_code => {}
                '\'' | '_' => word.push(character),
                _ if character.is_alphanumeric() && character.is_ascii() => word.push(character),
                ' ' | '*' | '-' => end(&mut word, false),
                _ => end(&mut word, true),
            }
        }
        end(&mut word, line.trim().is_empty());
    }
    words
}

fn is_upper(text: &str) -> bool {
    !text.contains(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_their_lines_and_code_is_left_out() {
        let words = split("Some *bold* word\nis `code that\nends` here. FINE camelCase", 5);
        let words: Vec<String> = words
            .iter()
            .map(|word| format!("{}{}", word.line, word.text.as_deref().unwrap_or("|")))
            .collect();
        assert_eq!(words.join(" "), "5some 5bold 5word 6is 6| 7| 7here 7| 7fine 7|");
    }
}
