// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a parameter file version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterFileVersionSummary {
    /// The name.
    pub name: String,
    /// The kind.
    pub kind: models::ParameterFileVersionKind,
    /// The description.
    pub description: Option<String>,
    /// Whether this is the current version.
    pub is_current: bool,
    /// Whether Oracle provides the parameter file.
    pub is_factory: bool,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ParameterFileVersionSummary {
        name = "name";
        kind = "kind";
        description = "description";
        is_current = "isCurrent";
        is_factory = "isFactory";
        time_created = "timeCreated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
