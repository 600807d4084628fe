//! The comparison of a value, and the values that it excludes.

use std::sync::LazyLock;

use regex::Regex;

use super::Sentence;
use super::sentence::compile;

static IGNORES_CASE: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"(?i)^(?:(?:all )?(?:values|inputs) are|(?:the|this) (?:state |filter )?(?:value|parameter|match|comparison|filter) is) (?:case[- ]insensitive|not case[- ]sensitive)$",
    )
});

/// Whether the value is compared without regard to case.
pub(super) fn ignores_case(sentences: &[Sentence]) -> bool {
    sentences.iter().any(|sentence| IGNORES_CASE.is_match(sentence))
}

static EXCLUDES: LazyLock<Regex> = LazyLock::new(|| {
    compile(r#"(?i)\bwhen provided, ['"`](?P<field>\w+)['"`] (?:field )?must not be provided$"#)
});

/// Returns the field that must be absent if this one is present.
pub(super) fn excluded(sentences: &[Sentence]) -> Option<&str> {
    let mut found = sentences.iter().filter_map(|sentence| EXCLUDES.captures(sentence));
    let field = found.next()?.name("field").map(|field| field.as_str());
    field.filter(|_| found.next().is_none())
}
