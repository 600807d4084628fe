//! The order of a sorted list: by default, and of each field that it can be sorted by.

use std::sync::LazyLock;

use regex::Regex;

use super::Sentence;
use super::sentence::{compile, is_conditional};

/// `timeCreated`, in any quotes or emphasis, or in words.
const FIELD: &str = r#"['"`‘’_*]*[A-Za-z][A-Za-z ]*?['"`‘’_*]*"#;

static ORDER: LazyLock<[Regex; 2]> = LazyLock::new(|| {
    let direction = r"\**(?P<direction>asc|desc)(?:ending)?\**";
    [
        format!(
            r"(?i)^(?:only one sort order may be provided and )?(?:by default, )?the default (?:sort )?order (?:for|of) (?P<fields>{FIELD}(?: and {FIELD})*) is {direction}(?: and it is case-sensitive)?$"
        ),
        format!(r"(?i)^by default, (?P<fields>{FIELD}) is ordered {direction}$"),
    ]
    .map(|pattern| compile(&pattern))
});

static CLAUSE: LazyLock<Regex> = LazyLock::new(|| compile(r"(?i),? and (the default)"));

/// Whether a sentence is about orders rather than about a field to sort by.
pub(super) fn is_about_order(sentence: &str) -> bool {
    let sentence = sentence.to_ascii_lowercase();
    ["order for", "order of", "order is", "ordered", "default to asc", "descending order"]
        .iter()
        .any(|words| sentence.contains(words))
}

/// Returns the fields with a default order, and whether it is descending. `allowed` are the fields that
/// a list can be sorted by.
pub(super) fn orders(sentences: &[Sentence], allowed: &[String]) -> Vec<(String, bool)> {
    let mut found: Vec<(String, bool)> = Vec::new();
    for sentence in sentences.iter().filter(|sentence| !is_conditional(sentence)) {
        for clause in CLAUSE.replace_all(sentence, "\n$1").lines() {
            let clause = clause.trim();
            let clause = match clause.strip_prefix("Default") {
                Some(rest) => format!("the default{rest}"),
                None => clause.to_owned(),
            };
            let Some(captures) = ORDER.iter().find_map(|pattern| pattern.captures(&clause)) else {
                continue;
            };
            let is_descending = captures["direction"].eq_ignore_ascii_case("desc");
            for field in captures["fields"].split(" and ") {
                let Some(field) = allowed.iter().find(|value| letters(value) == letters(field))
                else {
                    continue;
                };
                match found.iter().find(|(known, _)| known == field) {
                    // Two statements that differ are both doubtful.
                    Some((_, known)) if *known != is_descending => return Vec::new(),
                    Some(_) => {}
                    None => found.push((field.clone(), is_descending)),
                }
            }
        }
    }
    found
}

/// Returns the letters of a name, which are the same in all its forms.
fn letters(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_lowercase())
        .collect()
}
