//! Inline enums and their names.
//!
//! The name of an enum follows from its location, so that an additional value in one location renames
//! nothing in another:
//!
//! 1. A component keeps the name that Oracle gave it.
//! 2. A field of a model is named after resource and field: without `Create`, `Update`, `Details`,
//!    `Summary` and `Collection`, so that `Job.lifecycleState` and `JobSummary.lifecycleState` are
//!    `JobLifecycleState`.
//! 3. A parameter of `ListJobs` gets the same name if a field of a model has it.
//! 4. `sortOrder` is `SortOrder` if the values are `ASC` and `DESC`.
//! 5. Other parameters are named after operation and parameter: `ListJobsSortBy`.
//!
//! Locations with the same name are one enum with the values of all of them. If a location has no value
//! in common with the earlier ones, or if a model has the name, the enum is named after its whole owner,
//! `CreateTablespaceDetailsExtentManagement`, and if that is taken, `Value` is appended.
//!
//! Enums with the same values are different types, because they change independently and because compile
//! errors have to name the right one.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use indexmap::IndexMap;

use crate::ir::{Enum, Variant};
use crate::name;

/// The owner of a field or a parameter.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Owner {
    Model(String),
    Operation(String),
    /// The component is the list or map of the enum.
    Component,
}

impl Owner {
    /// Returns the name of the owner, the prefix of that of the enum.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Model(name) | Self::Operation(name) => name,
            Self::Component => "",
        }
    }
}

/// The location of an inline enum: its owner, the wire name of the field or parameter, and the values.
type Key = (Owner, String, Vec<String>);

/// The names of the inline enums of a service.
#[derive(Debug, Default)]
pub(super) struct Names(HashMap<Key, String>);

/// The enums found by a reading.
#[derive(Debug, Default)]
pub(super) struct Pool {
    /// The names, in the second reading; those of the first are provisional.
    names: Names,
    /// Components by name.
    components: IndexMap<String, Values>,
    inline: IndexMap<Key, Values>,
}

/// The values of an enum, in the order of its first location, and its documentation.
#[derive(Debug, Clone)]
struct Values {
    values: Vec<String>,
    docs: String,
}

/// Locations with the same name.
#[derive(Debug)]
struct Family {
    name: String,
    values: Values,
}

impl Pool {
    pub(super) fn new(names: Names) -> Self {
        Self { names, ..Self::default() }
    }

    /// Whether the component has been added.
    pub(super) fn has(&self, name: &str) -> bool {
        self.components.contains_key(name)
    }

    /// Adds a component.
    pub(super) fn component(&mut self, name: String, values: Vec<String>, docs: String) {
        self.components.entry(name).or_insert(Values { values, docs });
    }

    /// Adds an inline enum, and returns its name.
    pub(super) fn inline(
        &mut self,
        values: Vec<String>,
        owner: Owner,
        wire: &str,
        docs: &str,
    ) -> String {
        let key = (owner, wire.to_owned(), values.clone());
        let name = self.names.0.get(&key).cloned();
        self.inline.entry(key).or_insert(Values { values, docs: docs.to_owned() });
        name.unwrap_or_else(|| name::pascal(wire))
    }

    /// Returns the final names and the enums. `types` are the models and unions.
    pub(super) fn named<'a>(self, types: impl Iterator<Item = &'a str>) -> (Names, Vec<Enum>) {
        let mut families =
            Families { taken: types.map(name::snake).collect(), ..Families::default() };
        for (name, values) in &self.components {
            families.push(name.clone(), values);
        }
        // Models that are a resource first, then those that describe one.
        let mut inline: Vec<_> = self.inline.into_iter().collect();
        inline.sort_by_key(|((owner, ..), _)| match owner {
            Owner::Component => 0,
            Owner::Model(name) if stem(name) == name => 0,
            Owner::Model(_) => 1,
            Owner::Operation(_) => 2,
        });
        let names = inline.into_iter().map(|(key, values)| {
            let name = families.add(&key.0, &key.1, &values);
            (key, name)
        });
        let names = Names(names.collect());
        (names, families.types())
    }
}

/// The enums of a service by name.
#[derive(Debug, Default)]
struct Families {
    /// The files of models and unions.
    taken: BTreeSet<String>,
    /// The enums by file.
    files: BTreeMap<String, usize>,
    all: Vec<Family>,
}

impl Families {
    /// Adds a location, and returns its name.
    fn add(&mut self, owner: &Owner, wire: &str, values: &Values) -> String {
        let own = qualified(owner.name(), wire);
        let name = match owner {
            Owner::Component => own.clone(),
            Owner::Model(model) => qualified(stem(model), wire),
            Owner::Operation(_) if is_sort_order(wire, &values.values) => name::pascal(wire),
            Owner::Operation(operation) => {
                let name = resource(operation).map(|resource| qualified(&resource, wire));
                name.filter(|name| self.has(name)).unwrap_or_else(|| own.clone())
            }
        };
        let last = format!("{own}Value");
        for name in [name, own] {
            if self.taken.contains(&name::snake(&name)) {
                continue;
            }
            if !self.has(&name) {
                return self.push(name, values);
            }
            if let Some(joined) = self.join(&name, values) {
                return joined;
            }
        }
        // If another type has this name, it is reported as a clash.
        self.join(&last, values).unwrap_or_else(|| self.push(last, values))
    }

    fn push(&mut self, name: String, values: &Values) -> String {
        self.files.entry(name::snake(&name)).or_insert(self.all.len());
        self.all.push(Family { name: name.clone(), values: values.clone() });
        name
    }

    /// Whether an enum has the name, or would be in the same file.
    fn has(&self, name: &str) -> bool {
        self.files.contains_key(&name::snake(name))
    }

    /// Adds values to the enum with this name if it has one of them, and returns its name.
    fn join(&mut self, name: &str, others: &Values) -> Option<String> {
        let family = &mut self.all[*self.files.get(&name::snake(name))?];
        let own = &mut family.values.values;
        if !others.values.iter().any(|value| own.contains(value)) {
            return None;
        }
        for value in &others.values {
            if !own.contains(value) {
                own.push(value.clone());
            }
        }
        Some(family.name.clone())
    }

    /// Returns the enums, sorted by name.
    fn types(mut self) -> Vec<Enum> {
        self.all.sort_by(|one, other| one.name.cmp(&other.name));
        let types = self.all.into_iter().map(|family| Enum {
            variants: variants(&family.values.values),
            name: family.name,
            docs: family.values.docs,
        });
        types.collect()
    }
}

/// Whether this is the sort order that all services share.
fn is_sort_order(wire: &str, values: &[String]) -> bool {
    let mut values: Vec<_> = values.iter().map(String::as_str).collect();
    values.sort_unstable();
    wire == "sortOrder" && values == ["ASC", "DESC"]
}

/// Returns the resource that an operation lists: `Job` for `ListJobs`.
fn resource(operation: &str) -> Option<String> {
    let resources = operation.strip_prefix("List")?;
    resources
        .starts_with(|first: char| first.is_ascii_uppercase())
        .then(|| name::singular(resources))
}

/// Returns the resource of a model: `Job` for `JobSummary` and `UpdateJobDetails`.
pub(super) fn stem(owner: &str) -> &str {
    let mut stem = owner;
    for prefix in ["Create", "Update"] {
        let rest = stem.strip_prefix(prefix).unwrap_or(stem);
        if rest.starts_with(|first: char| first.is_ascii_uppercase()) {
            stem = rest;
        }
    }
    for suffix in ["Details", "Summary", "Collection"] {
        let rest = stem.strip_suffix(suffix).unwrap_or(stem);
        if !rest.is_empty() {
            stem = rest;
        }
    }
    stem
}

fn qualified(owner: &str, wire: &str) -> String {
    let wire = name::pascal(wire);
    if wire.len() > owner.len() && wire.starts_with(owner) {
        return wire;
    }
    name::type_name(&format!("{owner}{wire}"))
}

/// Returns distinct names for values, none of them `Unknown`.
pub(super) fn variants(values: &[String]) -> Vec<Variant> {
    let mut taken = BTreeSet::from(["Unknown".to_owned()]);
    let mut variants = Vec::with_capacity(values.len());
    for value in values {
        let base = match value.as_str() {
            "" => "Empty".to_owned(),
            value => name::pascal(value),
        };
        let base = if base == "Unknown" { "UnknownValue".to_owned() } else { base };
        let mut name = base.clone();
        let mut number = 2;
        while !taken.insert(name.clone()) {
            name = format!("{}{number}", base.trim_end_matches('_'));
            number += 1;
        }
        variants.push(Variant { name, value: value.clone() });
    }
    variants
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn named(values: &[&str], expected: &[&str]) {
        let values: Vec<_> = values.iter().map(|value| (*value).to_owned()).collect();
        let names: Vec<_> = variants(&values).into_iter().map(|variant| variant.name).collect();
        assert_eq!(names, expected, "{values:?}");
    }

    #[test]
    fn variants_have_distinct_names() {
        named(&["ASC", "asc", "Asc"], &["Asc", "Asc2", "Asc3"]);
        named(&["UNKNOWN", "UNKNOWN_VALUE"], &["UnknownValue", "UnknownValue2"]);
        named(&["1", "1.5", "15", "", "*"], &["V1", "V1_5", "V15", "Empty", "V"]);
        named(&["SELF", "self"], &["Self_", "Self2"]);
    }

    #[test]
    fn stem_is_resource_of_a_model() {
        assert_eq!(stem("WorkRequestSummary"), "WorkRequest");
        assert_eq!(stem("UpdateJobDetails"), "Job");
        assert_eq!(stem("Summary"), "Summary");
        assert_eq!(stem("UpdatedJob"), "UpdatedJob");
    }
}
