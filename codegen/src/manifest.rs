//! The manifest `spec/services.yaml`: which spec becomes which crate.

use serde::Deserialize;
use serde_json::Value;

use crate::problem::Problems;
use crate::yaml;

/// All services.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// In the order that they are generated in.
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
    /// What people call the service.
    pub title: String,
    /// The client structs.
    pub clients: Vec<ClientEntry>,
    /// Whether the crate has a hand-written module `ext`.
    #[serde(default)]
    pub ext: bool,
    /// The dependencies of the workspace that this module needs.
    #[serde(default)]
    pub dependencies: Vec<String>,
    /// What the spec was transcribed from. For `xtask transcribe` and for people.
    #[serde(default)]
    pub source: Value,
}

/// A client struct.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClientEntry {
    /// Oracle's name of it.
    pub name: String,
    /// The tag that its operations have; needed where a service has several clients.
    #[serde(default)]
    pub tag: Option<String>,
}

impl Manifest {
    /// Reads a manifest.
    ///
    /// # Errors
    ///
    /// When the text is no YAML or no manifest.
    pub fn read(file: &str, text: &str) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        yaml::read(file, text, &mut problems).ok_or(problems)
    }
}
