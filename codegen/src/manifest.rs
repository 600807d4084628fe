//! The manifest `spec/services.yaml`, which lists the specs and their crates.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::problem::{Pointer, Problems};
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

/// The packages of the workspace that are written by hand.
const HAND_WRITTEN: &[&str] = &[
    "oci-sdk-codegen",
    "oci-sdk-conformance",
    "oci-sdk-core",
    "oci-sdk-differential",
    "oci-sdk-emulator",
    "oci-sdk-transcribe",
    "oci-sdk-witness",
];

impl Entry {
    /// Returns the name of Oracle's Python module of the service: `work_requests`.
    #[must_use]
    pub fn python_module(&self) -> String {
        let module = self.source["module"].as_str();
        module.map_or_else(|| self.spec.replace('-', "_"), str::to_owned)
    }

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
    /// Fails if `text` is not YAML or not a manifest, or if a crate has the name of one that is written by
    /// hand, or of another service.
    pub fn read(file: &str, text: &str) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let Some(manifest) = yaml::read::<Self>(file, text, &mut problems) else {
            return Err(problems);
        };
        let mut packages = BTreeMap::new();
        for (index, entry) in manifest.services.iter().enumerate() {
            let pointer = Pointer::root(file).at("services").at(index).at("crate");
            let package = entry.package.as_str();
            if HAND_WRITTEN.contains(&package) {
                let message = format!(
                    "`{package}` is a crate that is written by hand; choose another name, such as \
                     `{package}-services`"
                );
                problems.add(&pointer, message);
            } else if let Some(other) = packages.insert(package, &entry.spec) {
                problems.add(&pointer, format!("`{package}` is already the crate of `{other}`"));
            }
        }
        problems.or(manifest)
    }
}

#[cfg(test)]
mod tests {
    use super::Manifest;

    #[test]
    fn crate_named_like_a_hand_written_one_is_rejected() {
        let entry = |spec: &str, package: &str| {
            format!("  - {{ spec: {spec}, crate: {package}, title: T, clients: [] }}\n")
        };
        let services = [
            entry("core", "oci-sdk-core"),
            entry("self", "oci-sdk-self"),
            entry("other", "oci-sdk-self"),
        ];
        let text = format!("services:\n{}", services.concat());
        let problems = Manifest::read("services.yaml", &text).expect_err("two names are taken");
        let expected = "services.yaml#/services/0/crate: `oci-sdk-core` is a crate that is written by \
                        hand; choose another name, such as `oci-sdk-core-services`\n\
                        services.yaml#/services/2/crate: `oci-sdk-self` is already the crate of `self`\n";
        assert_eq!(problems.to_string(), expected);
    }
}
