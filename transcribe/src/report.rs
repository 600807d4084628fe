//! The report of a run.

use std::fmt;
use std::ops::AddAssign;

use crate::changes::{Change, Kind};
use crate::document::Node;

/// The report of a run.
#[derive(Debug, Default)]
pub struct Report {
    /// The version of the package.
    pub version: String,
    /// The counts of all services that were read.
    pub counts: Counts,
    /// The services whose specs are written, in the order of the manifest.
    pub services: Vec<ServiceReport>,
    /// Classes of models that the package does not export; they are omitted.
    pub hidden: Vec<String>,
    /// Operations whose response headers no source states, so that they are derived.
    pub guessed: usize,
    /// Whether files were written.
    pub written: bool,
}

/// The changes of one service.
#[derive(Debug)]
pub struct ServiceReport {
    /// The name of the spec.
    pub spec: String,
    /// The counts of the spec.
    pub counts: Counts,
    /// The changes since the previous spec; `None` when there was none.
    pub changes: Option<Vec<Change>>,
    /// Whether the bytes of the file differ.
    pub differs: bool,
}

/// The counts of a spec.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Services.
    pub services: usize,
    /// Clients.
    pub clients: usize,
    /// Operations.
    pub operations: usize,
    /// Classes of models, including omitted ones.
    pub models: usize,
    /// Lists of values of fields and parameters.
    pub enums: usize,
    /// Models with subtypes.
    pub unions: usize,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.services += other.services;
        self.clients += other.clients;
        self.operations += other.operations;
        self.models += other.models;
        self.enums += other.enums;
        self.unions += other.unions;
    }
}

impl Counts {
    /// Counts the keywords of this name in a document. No property has such a name.
    pub(crate) fn keyword(document: &Node, keyword: &str) -> usize {
        match document {
            Node::Bool(_) | Node::Text(_) | Node::Number(_) => 0,
            Node::List(elements) => {
                elements.iter().map(|element| Self::keyword(element, keyword)).sum()
            }
            Node::Map(fields) => fields
                .iter()
                .map(|(name, value)| {
                    let here = usize::from(name == keyword && !matches!(value, Node::Text(_)));
                    // Names of properties are not keywords.
                    let inner = match value {
                        Node::Map(properties) if name == "properties" => properties
                            .iter()
                            .map(|(_, schema)| Self::keyword(schema, keyword))
                            .sum(),
                        value => Self::keyword(value, keyword),
                    };
                    here + inner
                })
                .sum(),
        }
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { services, clients, operations, models, enums, unions } = self;
        write!(
            f,
            "{services} services, {clients} clients, {operations} operations, {models} models, \
             {enums} enums, {unions} unions"
        )
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for service in &self.services {
            write!(f, "{}: ", service.spec)?;
            match &service.changes {
                None => writeln!(f, "new, {}", service.counts)?,
                Some(changes) if changes.is_empty() && !service.differs => {
                    writeln!(f, "as before")?
                }
                Some(changes) if changes.is_empty() => writeln!(f, "only the formatting differs")?,
                Some(changes) => {
                    let count = |kind| changes.iter().filter(|change| change.kind == kind).count();
                    let breaking = changes.iter().filter(|change| change.breaking).count();
                    writeln!(
                        f,
                        "{} added, {} removed, {} changed; {breaking} of them breaking",
                        count(Kind::Added),
                        count(Kind::Removed),
                        count(Kind::Changed),
                    )?;
                    // Breaking changes come first, as they determine the version.
                    let (breaking, rest): (Vec<_>, Vec<_>) =
                        changes.iter().partition(|change| change.breaking);
                    for change in breaking.into_iter().chain(rest) {
                        writeln!(f, "  {change}")?;
                    }
                }
            }
        }
        if !self.hidden.is_empty() {
            writeln!(
                f,
                "omitted, as the package does not export them: {}",
                self.hidden.join(", ")
            )?;
        }
        if self.guessed > 0 {
            writeln!(f, "{} operations have response headers that no source states", self.guessed)?;
        }
        if !self.written {
            writeln!(f, "nothing written")?;
        }
        write!(f, "oci {}: {}", self.version, self.counts)
    }
}
