//! The manifest `spec/services.yaml`, which lists the specs and their crates.

use serde::Deserialize;
use serde_json::Value;

use crate::problem::Problems;
use crate::yaml;

/// All services.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The services, in the order in which they are generated.
    pub services: Vec<Entry>,
}

/// A service.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The name of the spec and of the directory of the crate: `work-requests`.
    pub spec: String,
    /// The package.
    #[serde(rename = "crate")]
    pub package: String,
    /// The version of the package, written by `xtask regenerate`. If `None`, it is the first one.
    #[serde(default)]
    pub version: Option<String>,
    /// The display name of the service.
    pub title: String,
    /// The client structs.
    pub clients: Vec<ClientEntry>,
    /// Whether a change of a resource may be visible to other services, and to later calls, only after a
    /// while, as in Identity.
    #[serde(default)]
    pub eventually_consistent: bool,
    /// The example in the README and the docs of the crate.
    #[serde(default)]
    pub example: Option<ExampleEntry>,
    /// Whether the crate has a hand-written module `ext`.
    #[serde(default)]
    pub ext: bool,
    /// The dependencies of the workspace that this module needs.
    #[serde(default)]
    pub dependencies: Vec<String>,
    /// The source of the spec, written by `xtask transcribe`. The generator ignores it.
    #[serde(default)]
    pub source: Value,
}

/// A client struct.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClientEntry {
    /// Oracle's name of the client.
    pub name: String,
    /// The tag of its operations. Required if a service has several clients.
    #[serde(default)]
    pub tag: Option<String>,
}

/// The example of a crate.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum ExampleEntry {
    /// A call of this operation, whose required parameters are strings: `ListJobs`.
    Operation(String),
    /// Statements that use a `client`.
    Code {
        /// The models that the code uses.
        #[serde(default)]
        imports: Vec<String>,
        /// Statements of Rust, in a function that returns `Result<(), Error>`.
        code: String,
    },
}

impl Entry {
    /// Returns the version of the package.
    pub fn version(&self) -> &str {
        self.version.as_deref().unwrap_or("0.1.0")
    }
}

impl Manifest {
    /// Reads a manifest.
    ///
    /// # Errors
    ///
    /// Fails if `text` is not YAML or not a manifest.
    pub fn read(file: &str, text: &str) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        yaml::read(file, text, &mut problems).ok_or(problems)
    }
}
