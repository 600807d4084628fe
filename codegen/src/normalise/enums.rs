//! Inline enums: which are the same, and what they are called.
//!
//! Enums with the same values are one type in a service. The name is found in this order:
//!
//! 1. The name of the component, where Oracle gave one. Inline enums with the values of exactly
//!    one such component are that component.
//! 2. Model and member, where all models agree when `Create`, `Update`, `Summary` and the like are
//!    taken off: `WorkRequest.status` and `WorkRequestSummary.status` are `WorkRequestStatus`.
//!    What parameters are called only counts where no model has the enum.
//! 3. The member or parameter alone, where no other enum could be called that: `SortOrder`.
//! 4. Model or operation and member of the first use: `ListJobsSortBy`. What it would be called
//!    after the other models are aliases.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use crate::ir::{Enum, Model, Union, Variant};
use crate::name;

/// What has the member or the parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Owner {
    Model(String),
    Operation(String),
    /// The component is itself the list or map that the enum is in.
    Component,
}

impl Owner {
    /// Its name, to put before that of the member.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Model(name) | Self::Operation(name) => name,
            Self::Component => "",
        }
    }
}

/// The enums of a service.
#[derive(Debug, Default)]
pub(super) struct Pool {
    /// Components by name.
    named: IndexMap<String, Group>,
    /// Inline enums by their values.
    inline: IndexMap<BTreeSet<String>, Group>,
}

/// An enum, with all places that have it.
#[derive(Debug)]
struct Group {
    /// In the order of the first.
    values: Vec<String>,
    docs: String,
    uses: Vec<(Owner, String)>,
}

impl Pool {
    /// Whether the component has been noted.
    pub(super) fn has(&self, name: &str) -> bool {
        self.named.contains_key(name)
    }

    /// Notes a component, and returns the key that stands for its name until names are final.
    pub(super) fn named(&mut self, name: String, values: Vec<String>, docs: String) -> String {
        let key = name.clone();
        self.named.entry(name).or_insert(Group { values, docs, uses: Vec::new() });
        key
    }

    /// Notes an inline enum, and returns its key.
    pub(super) fn inline(
        &mut self,
        values: Vec<String>,
        owner: Owner,
        member: &str,
        docs: &str,
    ) -> String {
        let entry = self.inline.entry(values.iter().cloned().collect());
        let key = inline_key(entry.index());
        let group = entry.or_insert(Group { values, docs: docs.to_owned(), uses: Vec::new() });
        let place = (owner, member.to_owned());
        if !group.uses.contains(&place) {
            group.uses.push(place);
        }
        key
    }

    /// The final name for each key.
    pub(super) fn name(&self, models: &[Model], unions: &[Union]) -> BTreeMap<String, String> {
        let mut taken: BTreeSet<&str> = self.named.keys().map(String::as_str).collect();
        taken.extend(models.iter().map(|model| model.name.as_str()));
        taken.extend(unions.iter().map(|union| union.name.as_str()));
        let mut taken: BTreeSet<String> = taken.into_iter().map(str::to_owned).collect();

        let mut names: BTreeMap<_, _> =
            self.named.keys().map(|name| (name.clone(), name.clone())).collect();
        // Names that all models agree on go first, those of parameters last.
        let mut order: Vec<_> = self.inline.iter().enumerate().collect();
        order.sort_by_key(|(index, (_, group))| (group.rank(), *index));
        for (index, (values, group)) in order {
            let name = self.same_component(values).unwrap_or_else(|| {
                let candidates = self.candidates(group);
                let free = candidates.iter().find(|name| !taken.contains(*name));
                // All taken: the clash is reported with the name.
                free.or(candidates.last()).cloned().unwrap_or_default()
            });
            taken.insert(name.clone());
            names.insert(inline_key(index), name);
        }
        names
    }

    /// The enums, by final name.
    pub(super) fn build(&self, names: &BTreeMap<String, String>) -> Vec<Enum> {
        let named = self.named.iter().map(|(key, group)| (key.clone(), group));
        let inline =
            self.inline.values().enumerate().map(|(index, group)| (inline_key(index), group));
        let mut enums: Vec<_> = named
            .chain(inline)
            .filter(|(key, _)| {
                self.named.contains_key(key) || !self.named.contains_key(&names[key])
            })
            .map(|(key, group)| Enum {
                name: names[&key].clone(),
                docs: group.docs.clone(),
                aliases: Vec::new(),
                variants: variants(&group.values),
            })
            .collect();
        enums.sort_by(|one, other| one.name.cmp(&other.name));
        enums
    }

    /// Gives the enums the names that they have not got as aliases, where nothing else has them.
    pub(super) fn add_aliases(
        &self,
        names: &BTreeMap<String, String>,
        enums: &mut [Enum],
        taken: impl Iterator<Item = String>,
    ) {
        let mut taken: BTreeSet<_> = taken.map(|name| name::snake(&name)).collect();
        taken.extend(enums.iter().map(|item| name::snake(&item.name)));
        for (index, group) in self.inline.values().enumerate() {
            let name = &names[&inline_key(index)];
            let Some(item) = enums.iter_mut().find(|item| item.name == *name) else { continue };
            for (owner, member) in group.models() {
                let alias = qualified(stem(owner), member);
                if taken.insert(name::snake(&alias)) {
                    item.aliases.push(alias);
                }
            }
            item.aliases.sort();
        }
    }

    /// The one component that has these values.
    fn same_component(&self, values: &BTreeSet<String>) -> Option<String> {
        let mut same = self.named.iter().filter(|(_, group)| {
            group.values.len() == values.len()
                && group.values.iter().all(|value| values.contains(value))
        });
        let (name, _) = same.next()?;
        same.next().is_none().then(|| name.clone())
    }

    /// The names that an enum may have, the best first.
    fn candidates(&self, group: &Group) -> Vec<String> {
        let mut candidates = Vec::new();
        candidates.extend(group.agreed());
        if let Some(bare) = group.bare()
            && self.inline.values().filter(|other| other.members().contains(bare)).count() == 1
        {
            candidates.push(name::pascal(bare));
        }
        let uses = group.models().chain(group.parameters());
        candidates.extend(uses.clone().map(|(owner, member)| qualified(stem(owner), member)));
        candidates.extend(uses.map(|(owner, member)| qualified(owner, member)));
        candidates
    }
}

impl Group {
    fn models(&self) -> impl Iterator<Item = (&str, &str)> + Clone {
        self.uses.iter().filter_map(|(owner, member)| match owner {
            Owner::Model(name) => Some((name.as_str(), member.as_str())),
            Owner::Operation(_) | Owner::Component => None,
        })
    }

    fn parameters(&self) -> impl Iterator<Item = (&str, &str)> + Clone {
        self.uses.iter().filter_map(|(owner, member)| match owner {
            Owner::Operation(_) | Owner::Component => Some((owner.name(), member.as_str())),
            Owner::Model(_) => None,
        })
    }

    fn members(&self) -> BTreeSet<&str> {
        self.uses.iter().map(|(_, member)| member.as_str()).collect()
    }

    /// The name that all models agree on.
    fn agreed(&self) -> Option<String> {
        let names: BTreeSet<_> =
            self.models().map(|(owner, member)| qualified(stem(owner), member)).collect();
        let mut names = names.into_iter();
        let name = names.next()?;
        names.next().is_none().then_some(name)
    }

    /// The name of the member, where all uses have the same.
    fn bare(&self) -> Option<&str> {
        let members = self.members();
        let mut members = members.into_iter();
        let member = members.next()?;
        members.next().is_none().then_some(member)
    }

    /// Who chooses first: models that the agreed name is made of without taking anything off, then
    /// the others that agree, then those that do not, and parameters last.
    fn rank(&self) -> u8 {
        let is_whole =
            |name: &String| self.models().any(|(owner, member)| qualified(owner, member) == *name);
        match self.agreed() {
            Some(name) if is_whole(&name) => 0,
            Some(_) => 1,
            None if self.models().next().is_some() => 2,
            None => 3,
        }
    }
}

fn inline_key(index: usize) -> String {
    // No name has a sign in it, so that keys and names cannot be confused.
    format!("#{index}")
}

/// What a model is about: `Job` for `JobSummary` and `UpdateJobDetails`.
fn stem(owner: &str) -> &str {
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

fn qualified(owner: &str, member: &str) -> String {
    let member = name::pascal(member);
    if member.len() > owner.len() && member.starts_with(owner) {
        return member;
    }
    name::type_name(&format!("{owner}{member}"))
}

/// Names for values: no two the same, none `Unknown`.
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
    fn variants_have_names_of_their_own() {
        named(&["ASC", "asc", "Asc"], &["Asc", "Asc2", "Asc3"]);
        named(&["UNKNOWN", "UNKNOWN_VALUE"], &["UnknownValue", "UnknownValue2"]);
        named(&["1", "1.5", "15", "", "*"], &["V1", "V1_5", "V15", "Empty", "V"]);
        named(&["SELF", "self"], &["Self_", "Self2"]);
    }

    #[test]
    fn stems_say_what_a_model_is_about() {
        assert_eq!(stem("WorkRequestSummary"), "WorkRequest");
        assert_eq!(stem("UpdateJobDetails"), "Job");
        assert_eq!(stem("Summary"), "Summary");
        assert_eq!(stem("UpdatedJob"), "UpdatedJob");
    }
}
