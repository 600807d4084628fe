// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A functions runtime.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FunctionsRuntime {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The operating system.
    pub os: String,
    /// The language.
    pub language: String,
    /// The time of the deprecation.
    pub time_deprecated: DateTime<Utc>,
    /// The time at which the runtime is decommissioned.
    pub time_decommissioned: DateTime<Utc>,
    /// The metadata.
    pub metadata: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::FunctionsRuntimeLifecycleState,
    /// The OCID of the current version of the functions runtime.
    pub current_functions_runtime_version_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    FunctionsRuntime {
        id = "id";
        name = "name";
        os = "os";
        language = "language";
        time_deprecated = "timeDeprecated";
        time_decommissioned = "timeDecommissioned";
        metadata = "metadata";
        lifecycle_state = "lifecycleState";
        current_functions_runtime_version_id = "currentFunctionsRuntimeVersionId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
