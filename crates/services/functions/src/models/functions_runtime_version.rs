// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A functions runtime version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FunctionsRuntimeVersion {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the functions runtime.
    pub functions_runtime_id: String,
    /// The display name.
    pub display_name: String,
    /// The version of the operating system.
    pub os_version: String,
    /// The version of the programming language that the functions runtime provides.
    pub language_version: String,
    /// The architectures that the runtime version supports.
    pub supported_architectures: Vec<models::FunctionsRuntimeVersionSupportedArchitecture>,
    /// The metadata.
    pub metadata: String,
    /// The lifecycle state.
    pub lifecycle_state: models::FunctionsRuntimeVersionLifecycleState,
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
    FunctionsRuntimeVersion {
        id = "id";
        functions_runtime_id = "functionsRuntimeId";
        display_name = "displayName";
        os_version = "osVersion";
        language_version = "languageVersion";
        supported_architectures = "supportedArchitectures";
        metadata = "metadata";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
