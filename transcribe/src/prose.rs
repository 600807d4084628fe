//! Facts that descriptions state in prose: defaults, lengths, ranges, units, examples, and what cannot
//! be changed or has to be unique, default orders, and what excludes each other.
//!
//! A fact is read by rule from one sentence, and only if the sentence states it without a condition:
//! a missing fact is better than a wrong one. The sentences are Oracle's and are not copied.

mod bounds;
mod default;
mod matching;
mod nature;
mod number;
mod scim;
mod sentence;
mod sorting;
#[cfg(test)]
mod tests;

use crate::document::{Map, Node, push};
use crate::types::Type;

use self::bounds::Bounds;
use self::number::Number;
use self::sentence::Sentence;

/// A described value: a field or a parameter.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Subject<'a> {
    /// The name of the model; `None` for a parameter.
    pub(crate) model: Option<&'a str>,
    /// The name on the wire.
    pub(crate) wire: &'a str,
    pub(crate) value: &'a Type,
    /// The values of an enum; empty for other types.
    pub(crate) allowed: &'a [String],
    pub(crate) secret: bool,
}

impl Subject<'_> {
    fn is_plain_string(&self) -> bool {
        *self.value == Type::String && self.allowed.is_empty()
    }

    fn is_number(&self) -> bool {
        matches!(self.value, Type::Integer | Type::Number)
    }

    /// Whether the value belongs to an update, where a missing value leaves the resource unchanged.
    fn is_update(&self) -> bool {
        self.model.is_some_and(|name| name.starts_with("Update"))
    }
}

/// The uniqueness of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unique {
    /// Several resources can have the same value.
    No,
    /// Only one resource in this scope can have a value.
    Within(&'static str),
}

/// The facts in a description.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Stated {
    default: Option<Node>,
    length: Bounds,
    value: Bounds,
    items: Bounds,
    example: Option<Node>,
    unit: Option<&'static str>,
    immutable: bool,
    unique: Option<Unique>,
    ignores_case: bool,
    excluded: Option<String>,
    orders: Vec<(String, bool)>,
}

impl Stated {
    /// Adds the facts to a schema.
    pub(crate) fn add_to(&self, schema: &mut Map) {
        let bounds = [
            ("minLength", "maxLength", &self.length),
            ("minimum", "maximum", &self.value),
            ("minItems", "maxItems", &self.items),
        ];
        if let Some(default) = &self.default {
            push(schema, "default", default.clone());
        }
        for (least, most, bounds) in bounds {
            for (name, bound) in [(least, &bounds.least), (most, &bounds.most)] {
                if let Some(bound) = bound {
                    push(schema, name, Node::from(bound));
                }
            }
        }
        if let Some(example) = &self.example {
            push(schema, "example", example.clone());
        }
        if self.immutable {
            push(schema, "x-oci-immutable", true);
        }
        match self.unique {
            Some(Unique::No) => push(schema, "x-oci-unique", false),
            Some(Unique::Within(scope)) => push(schema, "x-oci-unique", scope),
            None => {}
        }
        if let Some(unit) = self.unit {
            push(schema, "x-oci-unit", unit);
        }
        if self.ignores_case {
            push(schema, "x-oci-ignore-case", true);
        }
        if let Some(excluded) = &self.excluded {
            push(schema, "x-oci-excludes", excluded.as_str());
        }
        if !self.orders.is_empty() {
            let order = |descending: bool| Node::from(if descending { "DESC" } else { "ASC" });
            let orders = self.orders.iter().map(|(field, desc)| (field.clone(), order(*desc)));
            push(schema, "x-oci-sort-orders", orders.collect::<Map>());
        }
    }
}

/// Returns the facts in a description.
pub(crate) fn stated(description: &str, subject: &Subject<'_>) -> Stated {
    let mut stated = Stated::default();
    if matches!(subject.value.innermost(), Type::Named(_) | Type::Any | Type::Stream) {
        return stated;
    }
    let sentences = sentence::split(description);
    // A parameter, such as a filter, repeats what is said of the field.
    let is_field = subject.model.is_some();
    stated.immutable = is_field && nature::is_immutable(&sentences);
    if subject.is_plain_string() {
        stated.length = bounds::of_length(&sentences);
        // A description is not expected to be unique.
        let is_name = subject.wire.to_ascii_lowercase().ends_with("name");
        stated.unique = nature::uniqueness(&sentences)
            .filter(|unique| is_field && (is_name || *unique != Unique::No));
    }
    if subject.is_number() {
        stated.unit = nature::unit(&sentences);
        let unit = stated.unit.or_else(|| nature::unit_of_name(subject.wire));
        stated.value = bounds::of_value(&sentences, subject.value, unit);
        stated.default = default::number(&sentences, subject.value, unit);
    }
    match subject.value {
        Type::Boolean => stated.default = default::boolean(&sentences),
        Type::String if !subject.allowed.is_empty() => {
            let mut about_value = sentences.clone();
            if subject.wire == "sortBy" {
                about_value.retain(|sentence| !sorting::is_about_order(sentence));
                stated.orders = sorting::orders(&sentences, subject.allowed);
            }
            stated.default = default::value(&about_value, subject.allowed);
        }
        Type::String if !subject.secret => stated.default = default::constant(&sentences),
        Type::List(_) => stated.items = bounds::of_items(&sentences),
        _ => {}
    }
    if *subject.value.innermost() == Type::String {
        stated.ignores_case = matching::ignores_case(&sentences);
        stated.excluded = matching::excluded(&sentences).map(str::to_owned);
    }
    if !subject.secret {
        stated.example = nature::example(description, subject);
    }
    if let Some(scim) = scim::read(description) {
        stated.immutable = is_field && scim.immutable;
        if subject.is_number() {
            stated.value = scim.value;
        }
    }
    if subject.is_update() || !stated.is_consistent() {
        stated.default = None;
    }
    stated
}

impl Stated {
    /// Whether the default is within the bounds. If not, one of the sentences was misunderstood.
    fn is_consistent(&self) -> bool {
        match &self.default {
            Some(Node::Number(default)) => {
                Number::parse(default).is_some_and(|default| self.value.contains(&default))
            }
            _ => true,
        }
    }
}
