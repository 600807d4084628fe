// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A parameter file version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterFileVersion {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// Whether this is the current version.
    pub is_current: bool,
    /// Whether Oracle provides the parameter file.
    pub is_factory: bool,
    /// The kind.
    pub kind: models::ParameterFileVersionKind,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The content.
    pub content: String,
}

model! {
    ParameterFileVersion {
        name = "name";
        description = "description";
        is_current = "isCurrent";
        is_factory = "isFactory";
        kind = "kind";
        time_created = "timeCreated";
        content = "content";
    }
}
