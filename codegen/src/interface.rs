//! The public interface of a crate as a list of items, and the differences between two of them.
//!
//! It is made from the IR: what programs see of a change follows from the types and arguments of Rust,
//! not from the form of the spec. Descriptions and documented response headers are not part of it.

mod comparison;
mod listing;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

pub use self::comparison::{Change, Difference};

use crate::manifest::Entry;
use crate::normalise;
use crate::problem::Problems;
use crate::spec::{self, Source};
use crate::words::Glossary;

/// The public interface of a crate.
#[derive(Debug, Default)]
pub struct Interface {
    items: BTreeMap<Place, Item>,
    uses: BTreeMap<String, BTreeSet<String>>,
    /// The number of operations.
    pub operations: usize,
}

/// The place of an item.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    kind: Kind,
    /// The operation of a parameter, or the type of a field, value, subtype or accessor.
    owner: Option<String>,
    /// The name in Rust.
    name: String,
}

/// The kind of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// The API itself.
    Api,
    /// A client struct.
    Client,
    /// An operation: a method of a client and a request.
    Operation,
    /// A parameter or the body of an operation.
    Parameter,
    /// A model, an enum or a union.
    Type,
    /// A field of a model.
    Field,
    /// A value of an enum.
    Value,
    /// A variant of a union.
    Subtype,
    /// A method of a union that returns a field that all subtypes have.
    Accessor,
}

/// A public item.
#[derive(Debug, Default)]
struct Item {
    /// The name on the wire, if it has one.
    wire: Option<String>,
    /// The facts that programs compile against, by their label. A new label is an addition; a lost or
    /// changed one is breaking.
    shape: BTreeMap<&'static str, String>,
    /// The other facts. No difference of these is breaking.
    hidden: BTreeMap<&'static str, String>,
    /// The positional arguments, whose order is part of the interface.
    arguments: Vec<String>,
    /// Whether programs must change if the item is added.
    demanding: bool,
}

/// The label of the kind of a type.
const KIND: &str = "kind";

/// The label of a deprecation.
const DEPRECATED: &str = "deprecated";

impl Interface {
    /// Returns the interface of the crate that a spec results in.
    ///
    /// # Errors
    ///
    /// Returns all problems of the spec and its overlay.
    pub fn read(entry: &Entry, source: &Source, glossary: &Glossary) -> Result<Self, Problems> {
        let normalised = crate::normalised(entry, source, glossary)?;
        Ok(listing::interface(&normalised.service))
    }

    /// Returns the interface of the crate of an earlier spec, with an overlay that may already be that of
    /// a later one: patches without a target are ignored.
    ///
    /// # Errors
    ///
    /// Returns all problems of the spec.
    pub fn read_earlier(
        entry: &Entry,
        source: &Source,
        glossary: &Glossary,
    ) -> Result<Self, Problems> {
        let (mut ignored, mut problems) = (Problems::default(), Problems::default());
        let Some((document, _)) = crate::read_document(entry, source, &mut ignored)? else {
            return Err(ignored);
        };
        let pieces = spec::read(&source.file, document, &mut problems);
        let (service, _) = normalise::service(entry, &pieces, glossary)?;
        problems.or(listing::interface(&service))
    }

    /// Returns the fields and parameters of each enum, such as `Job.lifecycleState`, by wire name.
    pub fn enums(&self) -> &BTreeMap<String, BTreeSet<String>> {
        &self.uses
    }

    /// Returns the changes since an earlier interface, sorted by place.
    pub fn changes_since(&self, earlier: &Self) -> Vec<Change> {
        comparison::compare(earlier, self)
    }
}
