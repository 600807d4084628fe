//! Comparison of two interfaces, and which differences break programs.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{DEPRECATED, Interface, Item, KIND, Kind, Place};

/// A change of the public interface.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The kind of the difference.
    pub difference: Difference,
    /// Whether programs may have to change.
    pub breaking: bool,
    /// The kind of the item.
    pub item: Kind,
    /// The kind of a type: model, enum or union.
    pub kind: Option<String>,
    /// The operation or the type that the item is a part of.
    pub owner: Option<String>,
    /// The name in Rust.
    pub name: String,
    /// The name on the wire.
    pub wire: Option<String>,
    /// The aspect of the item that changed. If `None`, the item itself was added or removed.
    pub aspect: Option<String>,
    /// The earlier value of the aspect.
    pub before: Option<String>,
    /// The later value of the aspect.
    pub after: Option<String>,
}

/// The kind of a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Difference {
    /// The item or the aspect is new.
    Added,
    /// The item or the aspect differs.
    Changed,
    /// The item is deprecated now.
    Deprecated,
    /// The item or the aspect is missing.
    Removed,
}

/// Returns the changes, sorted by place.
pub(super) fn compare(earlier: &Interface, later: &Interface) -> Vec<Change> {
    let mut changes = Vec::new();
    let places: BTreeSet<_> = earlier.items.keys().chain(later.items.keys()).collect();
    for place in places {
        let pair = (earlier.items.get(place), later.items.get(place));
        if has_other_parent(earlier, later, place) {
            continue;
        }
        let at = At { place };
        match pair {
            (Some(before), Some(after)) => at.compare(before, after, &mut changes),
            (Some(item), None) => changes.push(at.item(Difference::Removed, true, item)),
            (None, Some(item)) => {
                changes.push(at.item(Difference::Added, item.demanding, item));
            }
            (None, None) => {}
        }
    }
    changes
}

/// Whether the owner of an item was added or removed, or is another kind of type now. That is reported,
/// and implies the changes of its parts.
fn has_other_parent(earlier: &Interface, later: &Interface, place: &Place) -> bool {
    let Some(owner) = &place.owner else { return false };
    let kind = if place.kind == Kind::Parameter { Kind::Operation } else { Kind::Type };
    let owner = Place { kind, owner: None, name: owner.clone() };
    match (earlier.items.get(&owner), later.items.get(&owner)) {
        (Some(before), Some(after)) => before.shape.get(KIND) != after.shape.get(KIND),
        _ => true,
    }
}

/// The place of a change.
#[derive(Clone, Copy)]
struct At<'a> {
    place: &'a Place,
}

impl At<'_> {
    fn compare(self, before: &Item, after: &Item, changes: &mut Vec<Change>) {
        let aspects = |facts: [&BTreeMap<&'static str, String>; 2]| -> BTreeSet<&'static str> {
            facts.iter().flat_map(|facts| facts.keys().copied()).collect()
        };
        let mut shape = aspects([&before.shape, &after.shape]);
        // An optional parameter that becomes required, or the other way round.
        if let (Some(one), Some(two)) = (use_of(before), use_of(after))
            && one.0 != two.0
        {
            let [one, two] = [one, two].map(|(label, value)| format!("{label} {value}"));
            shape.remove("argument");
            shape.remove("setter");
            changes.push(self.aspect(after, true, "use", Some(&one), Some(&two)));
        }
        for label in shape {
            let (one, two) = (before.shape.get(label), after.shape.get(label));
            if one != two {
                changes.push(self.aspect(after, one.is_some(), label, one, two));
            }
        }
        for label in aspects([&before.hidden, &after.hidden]) {
            let (one, two) = (before.hidden.get(label), after.hidden.get(label));
            if one != two {
                let mut change = self.aspect(after, false, label, one, two);
                change.difference = match (label, two) {
                    (DEPRECATED, Some(_)) => Difference::Deprecated,
                    _ => Difference::Changed,
                };
                changes.push(change);
            }
        }
        // A new or removed argument is a change of its own.
        let common = |one: &Item, two: &Item| -> Vec<String> {
            let kept = one.arguments.iter().filter(|name| two.arguments.contains(*name));
            kept.cloned().collect()
        };
        let (one, two) = (common(before, after), common(after, before));
        if one != two {
            let [one, two] = [one, two].map(|names| names.join(", "));
            let label = "order of the arguments";
            changes.push(self.aspect(after, true, label, Some(&one), Some(&two)));
        }
    }

    fn item(self, difference: Difference, breaking: bool, item: &Item) -> Change {
        Change {
            difference,
            breaking,
            item: self.place.kind,
            kind: item.shape.get(KIND).cloned(),
            owner: self.place.owner.clone(),
            name: self.place.name.clone(),
            wire: item.wire.clone(),
            aspect: None,
            before: None,
            after: None,
        }
    }

    fn aspect(
        self,
        item: &Item,
        breaking: bool,
        label: &str,
        before: Option<&String>,
        after: Option<&String>,
    ) -> Change {
        let difference = match (before, after) {
            (None, _) => Difference::Added,
            (_, None) => Difference::Removed,
            _ => Difference::Changed,
        };
        Change {
            aspect: Some(label.to_owned()),
            before: before.cloned(),
            after: after.cloned(),
            ..self.item(difference, breaking, item)
        }
    }
}

/// Returns the use of a parameter: argument or setter, and its type.
fn use_of(item: &Item) -> Option<(&'static str, &String)> {
    ["argument", "setter"].into_iter().find_map(|label| Some((label, item.shape.get(label)?)))
}
