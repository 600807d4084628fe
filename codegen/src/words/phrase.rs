//! Names as running text.

use super::acronyms::{is_acronym, joined, spelled};
use crate::name;

/// Prepositions and conjunctions inside names.
const LINKS: &[&str] = &[
    "after", "and", "as", "at", "before", "between", "by", "for", "from", "in", "into", "of", "on",
    "or", "per", "since", "to", "until", "using", "via", "with", "without",
];

/// Links after which a noun has no article: `by name`, `as default`.
const WITHOUT_ARTICLE: &[&str] = &["and", "as", "by", "or", "per"];

/// Nouns without an article after `for`.
const PURPOSES: &[&str] = &["download", "review", "transfer", "upload"];

/// Returns the words of a name as they are written in a sentence.
pub(super) fn words(name: &str) -> Vec<String> {
    joined(name::words(name).into_iter().map(spelled).collect())
}

/// Returns a name in running text: `time created`.
pub(crate) fn phrase(name: &str) -> String {
    words(name).join(" ")
}

/// Returns `the volume from the instance`: a definite article before each noun.
pub(super) fn definite(words: &[String]) -> String {
    let mut text = Vec::new();
    let mut is_noun_next = true;
    for (index, word) in words.iter().enumerate() {
        let is_link = is_link(word);
        let ends = words.get(index + 1).is_none_or(|next| self::is_link(next));
        let is_bare = ["all", "any", "each"].contains(&word.as_str())
            || (ends && text.last() == Some(&"for") && PURPOSES.contains(&word.as_str()))
            || (ends && index > 0 && is_proper(word));
        if is_noun_next && !is_link && !is_bare {
            text.push("the");
        }
        text.push(word);
        is_noun_next = is_link && !WITHOUT_ARTICLE.contains(&word.as_str());
    }
    text.join(" ")
}

/// Returns the position of the first preposition after a noun.
pub(super) fn link(words: &[String]) -> Option<usize> {
    (1..words.len()).find(|index| is_link(&words[*index]))
}

/// Whether a word is a name such as `Oracle`.
fn is_proper(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_uppercase()) && !is_acronym(word)
}

pub(super) fn is_link(word: &str) -> bool {
    LINKS.contains(&word)
}

/// Returns a phrase with a capital at its start.
pub(super) fn sentence_case(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Returns a phrase for the middle of a sentence: without the capital of its first word, unless that is
/// an acronym.
pub(super) fn inner_case(text: &str) -> String {
    let word = text.split([' ', '.', ',']).next().unwrap_or_default();
    let mut letters = word.chars();
    let is_capitalised = letters.next().is_some_and(|first| first.is_ascii_uppercase())
        && !letters.any(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit());
    if !is_capitalised {
        return text.to_owned();
    }
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrase_is_running_text() {
        for (name, expected) in [
            ("timeCreated", "time created"),
            ("compartmentId", "compartment ID"),
            ("memoryInGBs", "memory in GBs"),
            ("idpGroupMapping", "IdP group mapping"),
            ("kmsKeyIds", "KMS key IDs"),
            ("vmClusterConfig", "VM cluster configuration"),
        ] {
            assert_eq!(phrase(name), expected, "{name}");
        }
    }

    #[test]
    fn nouns_get_articles() {
        for (name, expected) in [
            ("VolumeFromInstance", "the volume from the instance"),
            ("AllUpdatesOnHost", "all updates on the host"),
            ("PolicyByName", "the policy by name"),
        ] {
            assert_eq!(definite(&words(name)), expected, "{name}");
        }
    }
}
