//! Default values.

use std::sync::LazyLock;

use regex::Regex;

use super::Sentence;
use super::nature::{UNITS, unit_named};
use super::number::Number;
use super::sentence::compile;
use crate::document::Node;
use crate::types::Type;

/// A sentence that states a default and nothing else.
static DEFAULT: LazyLock<[Regex; 8]> = LazyLock::new(|| {
    let value = format!(
        r#"\(?['"`’‘“]?(?P<value>-?[A-Za-z0-9_][A-Za-z0-9_.,\-]*?)['"`’‘”]?\)?(?: (?P<unit>{UNITS}|%))?"#
    );
    let absent = r"(?:if (?:(?:it is |this is |the value is |this (?:field|value|parameter|property|attribute) is )?(?:unspecified|not specified|not provided|not set|omitted|absent|null)|no (?:value|duration|version) is (?:specified|provided|given)),? )?";
    let tail = r"(?:,? (?:which|meaning|i\.e\.).*)?$";
    [
        format!(r"(?i)^{absent}(?:the )?default(?: value)?(?: is set to| is|:| =| -)? {value}{tail}"),
        format!(r"(?i)^{absent}(?:it |this |the value |this (?:field|value|property|attribute|parameter) )?(?:is )?default(?:s|ed) to {value}{tail}"),
        format!(r"(?i)^by default,? (?:it|this|the value|this (?:field|value|property|attribute|parameter)) is (?:set to )?{value}$"),
        format!(r"(?i)^if no value is specified,? (?:then )?{value} is (?:the )?default$"),
        format!(r"(?i)^{absent}(?:the )?default value(?: of)? {value} (?:will be|is) used$"),
        format!(r"(?i)^{value} (?:sort )?order is the default(?: order)?$"),
        format!(r"(?i)^(?:the )?default (?:sort )?order is {value}$"),
        format!(r"(?i)\((?:the )?default(?:s to| value is| value:| is|:| =)? {value}\)$"),
    ]
    .map(|pattern| compile(&pattern))
});

/// Another statement about a default.
static MENTION: LazyLock<Regex> = LazyLock::new(|| compile(r"(?i)\bdefault"));

/// A value that a description states as the default.
struct Found<'a> {
    value: &'a str,
    unit: Option<&'a str>,
}

/// Returns the default, if all sentences that mention one agree.
fn find(sentences: &[Sentence]) -> Option<Found<'_>> {
    let mut mentions = sentences.iter().filter(|sentence| MENTION.is_match(sentence));
    let found = read(mentions.next()?)?;
    let agree = mentions.all(|sentence| {
        read(sentence).is_some_and(|other| other.value == found.value && other.unit == found.unit)
    });
    agree.then_some(found)
}

fn read(sentence: &str) -> Option<Found<'_>> {
    // A sentence with two defaults states different ones for different cases.
    if MENTION.find_iter(sentence).count() > 1 {
        return None;
    }
    let captures = DEFAULT.iter().find_map(|pattern| pattern.captures(sentence))?;
    let group = |name: &str| captures.name(name).map(|found| found.as_str());
    Some(Found { value: group("value")?, unit: group("unit") })
}

/// Returns the default of a number. A unit has to be that of the value.
pub(super) fn number(
    sentences: &[Sentence],
    value: &Type,
    unit: Option<&'static str>,
) -> Option<Node> {
    let found = find(sentences)?;
    let stated = found.unit.map(unit_named);
    if stated.is_some_and(|stated| stated != unit) {
        return None;
    }
    let number = Number::parse(found.value)?;
    (*value == Type::Number || number.is_integer()).then(|| Node::from(&number))
}

/// Returns the default of a boolean.
pub(super) fn boolean(sentences: &[Sentence]) -> Option<Node> {
    let found = find(sentences)?;
    match found.value.to_ascii_lowercase().as_str() {
        "true" => Some(Node::Bool(true)),
        "false" => Some(Node::Bool(false)),
        _ => None,
    }
}

/// Returns the default of a string, if it is written like a constant, such as `AL32UTF8`.
pub(super) fn constant(sentences: &[Sentence]) -> Option<Node> {
    let found = find(sentences)?;
    let is_constant = |char: char| char.is_ascii_uppercase() || "_0123456789".contains(char);
    let fits = found.value.len() > 2
        && found.value.starts_with(|char: char| char.is_ascii_uppercase())
        && found.value.chars().all(is_constant)
        && found.unit.is_none()
        && !matches!(found.value, "NULL" | "TRUE" | "FALSE");
    fits.then(|| found.value.into())
}

/// Returns the default of an enum. Its case can differ from that of the value.
pub(super) fn value(sentences: &[Sentence], allowed: &[String]) -> Option<Node> {
    let found = find(sentences)?;
    let stated = found.value.trim_matches('_');
    let stated = match stated.to_ascii_lowercase().as_str() {
        "ascending" => "ASC",
        "descending" => "DESC",
        _ => stated,
    };
    let exact = allowed.iter().find(|value| *value == stated);
    let mut similar = allowed.iter().filter(|value| value.eq_ignore_ascii_case(stated));
    let value = exact.or_else(|| {
        let first = similar.next();
        first.filter(|_| similar.next().is_none())
    })?;
    Some(value.as_str().into())
}
