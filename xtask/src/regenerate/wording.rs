//! Sentences about changes, grouped as in a changelog.

use std::collections::BTreeMap;

use oci_sdk_codegen::interface::{Change, Difference, Kind};

/// The section of a changelog.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Section {
    Added,
    Changed,
    Deprecated,
    Removed,
}

/// A sentence about one or several changes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) section: Section,
    pub(super) breaking: bool,
    pub(super) text: String,
}

/// Returns the sentences about changes, by section, breaking ones first. Parts of the same item share one.
pub(super) fn lines(changes: &[Change]) -> Vec<Line> {
    // Sentences with the names that they list.
    let mut groups: BTreeMap<(Section, bool, Rank, Head), Vec<String>> = BTreeMap::new();
    for change in changes {
        let (head, name) = sentence(change);
        let key = (section(change), !change.breaking, Rank::of(change.item), head);
        groups.entry(key).or_default().push(name);
    }
    let lines = groups.into_iter().map(|((section, minor, _, head), names)| {
        let names: Vec<_> = names.iter().filter(|name| !name.is_empty()).cloned().collect();
        Line { section, breaking: !minor, text: head.with(&names) }
    });
    lines.collect()
}

fn section(change: &Change) -> Section {
    match (change.difference, &change.aspect) {
        (Difference::Added, _) => Section::Added,
        (Difference::Deprecated, _) => Section::Deprecated,
        (Difference::Removed, None) => Section::Removed,
        (Difference::Removed | Difference::Changed, _) => Section::Changed,
    }
}

/// The order of the sentences in a section: from the whole to the parts.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Api,
    Operation,
    Type,
    Part,
}

impl Rank {
    fn of(kind: Kind) -> Self {
        match kind {
            Kind::Api | Kind::Client => Self::Api,
            Kind::Operation => Self::Operation,
            Kind::Type => Self::Type,
            Kind::Parameter | Kind::Field | Kind::Value | Kind::Subtype | Kind::Accessor => {
                Self::Part
            }
        }
    }
}

/// A sentence without the names that it lists.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Head {
    /// The noun in the singular, after a prefix: `` `Job`: field ``.
    Nouns { prefix: String, noun: String },
    /// A complete sentence.
    Whole(String),
}

impl Head {
    fn with(&self, names: &[String]) -> String {
        match self {
            Self::Whole(text) => text.clone(),
            Self::Nouns { prefix, noun } => {
                let plural = if names.len() == 1 { "" } else { "s" };
                format!("{prefix}{noun}{plural} {}", names.join(", "))
            }
        }
    }
}

/// Returns the sentence of a change, and the name that it contributes.
fn sentence(change: &Change) -> (Head, String) {
    if let Some(aspect) = &change.aspect
        && change.difference != Difference::Deprecated
    {
        return (Head::Whole(aspect_sentence(change, aspect)), String::new());
    }
    let required = change.breaking && change.difference == Difference::Added;
    let prefix = change.owner.as_ref().map(|owner| format!("`{owner}`: ")).unwrap_or_default();
    let noun = match change.item {
        Kind::Api => "API",
        Kind::Client => "client",
        Kind::Operation => "operation",
        Kind::Parameter if required => "required parameter",
        Kind::Parameter => "parameter",
        Kind::Type => change.kind.as_deref().unwrap_or("type"),
        Kind::Field if required => "required field",
        Kind::Field => "field",
        Kind::Value => "value",
        Kind::Subtype => "subtype",
        Kind::Accessor => "method",
    };
    (Head::Nouns { prefix, noun: noun.to_owned() }, format!("`{}`", change.name))
}

fn aspect_sentence(change: &Change, aspect: &str) -> String {
    let subject = match (&change.owner, change.item) {
        (Some(owner), _) => format!("`{owner}::{}`", change.name),
        (None, Kind::Api) => "the API".to_owned(),
        (None, _) => format!("`{}`", change.name),
    };
    let quoted = |value: &Option<String>| match value.as_deref() {
        None | Some("") => String::new(),
        Some(value) => format!(" `{value}`"),
    };
    let (before, after) = (quoted(&change.before), quoted(&change.after));
    match (&change.before, &change.after) {
        (Some(_), None) if aspect == "deprecated" => format!("{subject} is no longer deprecated"),
        (None, _) => format!("{subject}: {aspect}{after}"),
        (_, None) => format!("{subject}: no {aspect}{before} any more"),
        _ if aspect == "use" => format!("{subject} was{before}, is{after}"),
        _ => format!("{subject}: {aspect}{before} is now{after}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(difference: Difference, item: Kind, owner: Option<&str>, name: &str) -> Change {
        Change {
            difference,
            breaking: difference == Difference::Removed,
            item,
            kind: (item == Kind::Type).then(|| "model".to_owned()),
            owner: owner.map(str::to_owned),
            name: name.to_owned(),
            wire: None,
            aspect: None,
            before: None,
            after: None,
        }
    }

    fn aspect(item: Kind, name: &str, label: &str, values: [Option<&str>; 2]) -> Change {
        let [before, after] = values.map(|value| value.map(str::to_owned));
        Change {
            aspect: Some(label.to_owned()),
            before,
            after,
            ..change(Difference::Changed, item, Some("Job"), name)
        }
    }

    #[test]
    fn parts_of_an_item_share_a_sentence() {
        let changes = [
            change(Difference::Added, Kind::Field, Some("Job"), "size"),
            change(Difference::Added, Kind::Field, Some("Job"), "owner"),
            change(Difference::Added, Kind::Type, None, "Host"),
            change(Difference::Added, Kind::Operation, None, "StopJob"),
            change(Difference::Removed, Kind::Value, Some("JobState"), "Lost"),
        ];
        let lines: Vec<_> = lines(&changes).into_iter().map(|line| line.text).collect();
        let expected = [
            "operation `StopJob`",
            "model `Host`",
            "`Job`: fields `size`, `owner`",
            "`JobState`: value `Lost`",
        ];
        assert_eq!(lines, expected);
    }

    #[test]
    fn aspects_state_both_values() {
        let changes = [
            aspect(Kind::Field, "a", "type", [Some("String"), Some("i64")]),
            aspect(Kind::Field, "b", "deprecated", [Some(""), None]),
            aspect(Kind::Parameter, "c", "use", [Some("setter String"), Some("argument String")]),
        ];
        let lines: Vec<_> = lines(&changes).into_iter().map(|line| line.text).collect();
        let expected = [
            "`Job::a`: type `String` is now `i64`",
            "`Job::b` is no longer deprecated",
            "`Job::c` was `setter String`, is `argument String`",
        ];
        assert_eq!(lines, expected);
    }
}
