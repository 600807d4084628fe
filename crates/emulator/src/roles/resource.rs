//! A resource: the items at one path, their model, and how they are told apart.

use serde_json::{Map, Value};

use super::{Lifecycle, word};
use crate::{
    document::Document,
    making,
    members::{Members, model_name},
    operation::Operation,
    template::Segment,
};

/// The items at a path such as `/jobRuns/{jobRunId}`.
#[derive(Debug)]
pub(crate) struct Resource {
    /// The name of the model, such as `JobRun`.
    pub(crate) name: String,
    /// The path of the collection, without the base; that of the object itself for a singleton.
    pub(crate) collection: Vec<Segment>,
    /// The path parameter with the key; `None` for a singleton.
    pub(crate) parameter: Option<String>,
    /// The schema of an item, which may be a reference.
    pub(crate) schema: Value,
    pub(crate) key: Key,
    /// The type in an OCID, such as `jobrun`.
    pub(crate) kind: String,
    pub(crate) lifecycle: Option<Lifecycle>,
    /// Whether an operation makes items. Others exist only when they are seeded.
    pub(crate) is_made: bool,
    /// Whether an operation removes items.
    pub(crate) is_removed: bool,
    /// The facts of an overlay about the resource.
    pub(crate) facts: Value,
}

/// The field with the key of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Key {
    pub(crate) member: String,
    /// Whether the service assigns it.
    pub(crate) is_minted: bool,
}

impl Resource {
    /// Whether the resource's items, or the one object, are at this path without the base.
    pub(super) fn has(&self, path: &[String]) -> bool {
        let length = self.collection.len() + usize::from(self.parameter.is_some());
        path.len() == length && matches(&self.collection, path)
    }

    /// Whether the resource's items, or the one object, are at this template.
    pub(super) fn is_at(&self, template: &[Segment]) -> bool {
        let same = |one: &Segment, other: &Segment| match (one, other) {
            (Segment::Literal(one), Segment::Literal(other)) => one == other,
            (Segment::Parameter(_), Segment::Parameter(_)) => true,
            _ => false,
        };
        let collection = match template.split_last() {
            Some((Segment::Parameter(_), collection)) if !self.is_singleton() => collection,
            Some((Segment::Literal(_), _)) if self.is_singleton() => template,
            _ => return false,
        };
        collection.len() == self.collection.len()
            && collection.iter().zip(&self.collection).all(|(one, other)| same(one, other))
    }

    pub(crate) fn is_singleton(&self) -> bool {
        self.parameter.is_none()
    }

    /// Returns the path of the collection in the form of a template.
    pub(crate) fn template(&self) -> String {
        let segments = self.collection.iter().map(|segment| match segment {
            Segment::Literal(text) => format!("/{text}"),
            Segment::Parameter(name) => format!("/{{{name}}}"),
        });
        segments.collect()
    }

    /// Returns the path of the item that a request touches: the decoded path up to the key, with the base.
    /// `None` if the path is not below an item.
    pub(crate) fn item_path<'p>(&self, path: &'p [String], base: usize) -> Option<&'p [String]> {
        let length = base + self.collection.len() + usize::from(self.parameter.is_some());
        path.get(..length)
    }
}

/// Whether a path starts like a template.
fn matches(template: &[Segment], path: &[String]) -> bool {
    template.iter().zip(path).all(|(segment, value)| match segment {
        Segment::Literal(text) => text == value,
        Segment::Parameter(_) => true,
    })
}

/// Creates the resource of an item path or of a singleton.
pub(super) fn new(
    document: &Document,
    segments: &[Segment],
    schema: Value,
    creator: Option<&Operation>,
    is_made: bool,
    is_removed: bool,
) -> Resource {
    let (parameter, collection) = match segments.split_last() {
        Some((Segment::Parameter(name), collection)) => (Some(name.clone()), collection.to_vec()),
        _ => (None, segments.to_vec()),
    };
    let facts = creator.map(|operation| operation.facts.clone()).unwrap_or_default();
    let name = model_name(&schema).map(str::to_owned).unwrap_or_else(|| {
        let last = collection.iter().rev().find_map(|segment| match segment {
            Segment::Literal(text) => Some(text.clone()),
            Segment::Parameter(_) => None,
        });
        last.unwrap_or_default()
    });
    let empty = Map::new();
    let members = Members::of(document, &schema, &empty);
    let lifecycle = Lifecycle::of(document, &members, &facts);
    let key = key(&members, parameter.as_deref(), document);
    let kind = word(&facts, "kind").map_or_else(|| making::ocid_kind(&name), str::to_owned);
    Resource {
        name,
        collection,
        parameter,
        key,
        kind,
        lifecycle,
        is_made,
        is_removed,
        facts,
        schema,
    }
}

/// Returns the field with the key of an item.
fn key(members: &Members<'_>, parameter: Option<&str>, document: &Document) -> Key {
    let parameter = parameter.unwrap_or_default();
    let has = |name: &&str| members.properties.contains_key(*name);
    let folded = parameter.to_ascii_lowercase();
    let like = || {
        members
            .properties
            .keys()
            .copied()
            .filter(|name| name.len() > 1)
            .find(|name| folded.ends_with(&name.to_ascii_lowercase()))
    };
    let member = ["id", "key", parameter, "name"]
        .into_iter()
        .find(has)
        .or_else(|| parameter.strip_suffix("Name").filter(has))
        .or_else(like)
        .unwrap_or(parameter);
    let schema = members.properties.get(member).map(|schema| document.resolve(schema));
    let is_ocid = schema.is_some_and(|schema| schema.get("x-oci-ocid").is_some());
    Key { member: member.to_owned(), is_minted: matches!(member, "id" | "key") || is_ocid }
}
