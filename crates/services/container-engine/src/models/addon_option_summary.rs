// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an add-on option.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddonOptionSummary {
    /// The name.
    pub name: String,
    /// The add-on schema version.
    pub addon_schema_version: Option<String>,
    /// The add-on group.
    pub addon_group: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::AddonOptionLifecycleState,
    /// The description.
    pub description: Option<String>,
    /// Whether it is essential.
    pub is_essential: bool,
    /// The versions.
    pub versions: Vec<models::AddonVersions>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    AddonOptionSummary {
        name = "name";
        addon_schema_version = "addonSchemaVersion";
        addon_group = "addonGroup";
        lifecycle_state = "lifecycleState";
        description = "description";
        is_essential = "isEssential";
        versions = "versions";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        time_created = "timeCreated";
    }
}
