//! Sentences of a description.

use std::sync::LazyLock;

use regex::Regex;

/// A sentence in one line, without its full stop and emphasis.
pub(super) type Sentence = String;

/// Words that make a statement conditional, or restrict it to a part of the value.
static CONDITION: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"(?i)\b(?:if|when|whenever|unless|while|where|except|otherwise|depend|depends|depending|each|either|only|per|only|first|last|prefix|suffix|portion|combined|combination|followed|truncated|total|example|e\.g|such as|earlier|recommended|typically|usually|future|version|respectively|in case)\b",
    )
});

/// Compiles a pattern of this crate.
pub(super) fn compile(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the patterns are constants, which the tests compile")
}

/// Splits a description into sentences. A blank line and the bullet of a list end a sentence, too.
pub(super) fn split(description: &str) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut current = String::new();
    for line in description.lines().map(str::trim) {
        // The type of the property, and the target of a link.
        if line.starts_with(":return") || line.starts_with(":rtype") {
            break;
        }
        let is_item = line.starts_with("- ") || line.starts_with("* ");
        if line.is_empty() || is_item || line.starts_with("__ ") {
            cut(&mut sentences, &current);
            current.clear();
        }
        if !line.starts_with("__ ") {
            current.push(' ');
            current.push_str(line.trim_start_matches(['-', '*', ' ']));
        }
    }
    cut(&mut sentences, &current);
    sentences
}

fn cut(sentences: &mut Vec<Sentence>, paragraph: &str) {
    let words: Vec<_> = paragraph.split_whitespace().collect();
    let mut current = String::new();
    for (index, word) in words.iter().enumerate() {
        if !current.is_empty() {
            current.push(' ');
        }
        current.push_str(word);
        let abbreviated = ["e.g.", "i.e.", "(e.g.", "(i.e.", "etc.", "vs.", "No."].contains(word);
        let next = words.get(index + 1).and_then(|word| word.chars().next());
        let starts = next.is_none_or(|next| !next.is_ascii_lowercase());
        if (word.ends_with(['.', '!', '?']) || word.ends_with(".)")) && !abbreviated && starts {
            finish(sentences, &mut current);
        }
    }
    finish(sentences, &mut current);
}

fn finish(sentences: &mut Vec<Sentence>, current: &mut String) {
    let sentence = current.trim_matches(['.', ' ', '*', '!']);
    // The package adds these to the documentation of enums.
    let is_boilerplate = sentence.starts_with("Allowed values for this property are")
        || sentence.starts_with("Any unrecognized values returned");
    if !sentence.is_empty() && !is_boilerplate {
        sentences.push(sentence.to_owned());
    }
    current.clear();
}

/// Whether a sentence states something only under a condition, or for a part of the value.
pub(super) fn is_conditional(sentence: &str) -> bool {
    CONDITION.is_match(sentence)
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn sentences_of_lines_and_lists() {
        let text = "
            The size, e.g. in GB. Default is
            10. From v1.2 on.

            - **Required** here
            - there
            __ https://example.com/a
            After. Allowed values for this property are: \"A\"
            :return: The size.";
        let expected = [
            "The size, e.g. in GB",
            "Default is 10",
            "From v1.2 on",
            "Required** here",
            "there",
            "After",
        ];
        assert_eq!(split(text), expected);
    }
}
