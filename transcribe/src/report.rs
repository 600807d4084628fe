//! The report of a run.

use std::fmt;
use std::ops::AddAssign;

use serde_json::{Value, json};

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
    /// Services of the package that the manifest does not list, by the name of their spec.
    pub unlisted: Vec<String>,
    /// Services of the manifest that the package does not have.
    pub gone: Vec<String>,
    /// Operations whose response headers no source states, so that they are derived.
    pub guessed: usize,
    /// Whether files were written.
    pub written: bool,
}

/// A service whose spec is written.
#[derive(Debug)]
pub struct ServiceReport {
    /// The name of the spec.
    pub spec: String,
    /// The counts of the spec.
    pub counts: Counts,
    /// The difference from the previous spec.
    pub state: State,
}

/// The difference of a spec from the previous one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// There was no spec.
    New,
    /// The file differs.
    Changed,
    /// The file is the same.
    Unchanged,
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

impl Report {
    /// Whether a spec is new or differs from the previous one.
    pub fn is_outdated(&self) -> bool {
        self.services.iter().any(|service| service.state != State::Unchanged)
    }

    /// Returns the report for programs.
    pub fn json(&self) -> Value {
        let specs_of = |state| -> Vec<&str> {
            let services = self.services.iter().filter(|service| service.state == state);
            services.map(|service| service.spec.as_str()).collect()
        };
        json!({
            "version": self.version,
            "new": specs_of(State::New),
            "changed": specs_of(State::Changed),
            "unlisted": self.unlisted,
            "gone": self.gone,
        })
    }
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
            match service.state {
                State::New => writeln!(f, "{}: new, {}", service.spec, service.counts)?,
                State::Changed => writeln!(f, "{}: changed", service.spec)?,
                State::Unchanged => {}
            }
        }
        let unchanged = |service: &&ServiceReport| service.state == State::Unchanged;
        let unchanged = self.services.iter().filter(unchanged).count();
        writeln!(f, "unchanged specs: {unchanged}")?;
        for (text, specs) in [
            ("services that the manifest does not list", &self.unlisted),
            ("services of the manifest that the package does not have", &self.gone),
        ] {
            match specs.len() {
                0 => {}
                few @ 1..=12 => writeln!(f, "{text} ({few}): {}", specs.join(", "))?,
                many => writeln!(f, "{text}: {many}")?,
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
