//! Sentences for the parameters that filter a list.

use super::member::noun_phrase;
use super::phrase::inner_case;
use crate::ir::Type;

/// Endings of the names of filters, and how they compare with times, and with other values.
const COMPARISONS: &[(&str, &str, &str)] = &[
    ("GreaterThanOrEqualTo", "at or after this time", "at least this value"),
    ("GreaterThanOrEqual", "at or after this time", "at least this value"),
    ("GreaterThan", "after this time", "more than this value"),
    ("LessThanOrEqualTo", "at or before this time", "at most this value"),
    ("LessThanOrEqual", "at or before this time", "at most this value"),
    ("LessThan", "before this time", "less than this value"),
    ("NotEqualTo", "other than this time", "other than this value"),
    ("EqualsTo", "exactly this time", "exactly this value"),
    ("EqualTo", "exactly this time", "exactly this value"),
    ("NotContains", "", "without this text"),
    ("DoesNotContain", "", "without this text"),
    ("Contains", "", "with this text anywhere in it"),
    ("StartsWith", "", "with this text at the start"),
    ("EndsWith", "", "with this text at the end"),
    ("NotIn", "none of these times", "none of these values"),
    ("In", "one of these times", "one of these values"),
];

/// A filter whose name is that of a field and a comparison.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Comparison<'a> {
    /// The wire name of the field: `timeCreated`.
    pub(super) field: &'a str,
    pub(super) text: &'static str,
}

/// Returns the comparison in the name of a parameter: `timeCreatedLessThan`.
pub(super) fn comparison<'a>(wire: &'a str, value: &Type) -> Option<Comparison<'a>> {
    let (ending, field, of_times, of_values) =
        COMPARISONS.iter().find_map(|(ending, of_times, of_values)| {
            let field = wire.strip_suffix(ending).filter(|field| !field.is_empty())?;
            Some((*ending, field, *of_times, *of_values))
        })?;
    // `checkIn` is no comparison.
    if matches!(ending, "In" | "NotIn") && !matches!(value, Type::List(_)) {
        return None;
    }
    let is_time = matches!(value.innermost(), Type::DateTime | Type::Date);
    let text = if is_time && !of_times.is_empty() { of_times } else { of_values };
    Some(Comparison { field, text })
}

/// Returns the field that a parameter compares, or else the name of the parameter.
pub(crate) fn compared_field(wire: &str) -> &str {
    let mut fields = COMPARISONS.iter().filter_map(|(ending, ..)| wire.strip_suffix(ending));
    fields.find(|field| !field.is_empty()).unwrap_or(wire)
}

/// Returns `the creation time`, for a filter by a field with the description `text`., from the description of a field.
pub(super) fn from_description(text: &str) -> Option<String> {
    let end = [". ", ": ", " (", "; ", ".\n"].iter().filter_map(|mark| text.find(mark)).min();
    let first = text[..end.unwrap_or(text.len())].trim_end_matches('.');
    let noun = inner_case(first);
    let is_noun = ["the ", "a ", "an ", "whether "].iter().any(|start| noun.starts_with(start));
    is_noun.then_some(noun)
}

/// Returns the phrase of a filter, derived from its name.
pub(super) fn derived(field: &str, value: &Type, is_ocid: bool) -> String {
    // A list of values for a field that has one.
    match value {
        Type::List(item) if !field.ends_with("Ids") => noun_phrase(field, item, is_ocid),
        value => noun_phrase(field, value, is_ocid),
    }
}

/// Returns the sentence of a filter by `noun`.
pub(super) fn sentence(noun: &str, comparison: Option<&Comparison<'_>>) -> String {
    match comparison {
        Some(comparison) => format!("Filters by {noun}: {}.", comparison.text),
        None => format!("Filters by {noun}."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comparisons_are_read_from_names() {
        let list = Type::List(Box::new(Type::String));
        for (wire, value, expected) in [
            ("timeCreatedLessThan", &Type::DateTime, Some("before this time")),
            ("sizeGreaterThanOrEqualTo", &Type::I64, Some("at least this value")),
            ("nameContains", &Type::String, Some("with this text anywhere in it")),
            ("stateIn", &list, Some("one of these values")),
            ("checkIn", &Type::String, None),
            ("name", &Type::String, None),
        ] {
            assert_eq!(comparison(wire, value).map(|found| found.text), expected, "{wire}");
        }
    }

    #[test]
    fn description_of_a_field_becomes_a_filter() {
        let name = "The display name. It can be changed and does not have to be unique.";
        assert_eq!(from_description(name).as_deref(), Some("the display name"));
        assert_eq!(from_description("OCPU count.").as_deref(), None);
        assert_eq!(from_description("Whether it is on.").as_deref(), Some("whether it is on"));
    }
}
