// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

/// A compute global image capability schema.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeGlobalImageCapabilitySchema {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The name of the current version of the global capabilities.
    pub current_version_name: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    ComputeGlobalImageCapabilitySchema {
        id = "id";
        compartment_id = "compartmentId";
        current_version_name = "currentVersionName";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        time_created = "timeCreated";
    }
}
