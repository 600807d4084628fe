// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

/// The summary of a compute global image capability schema.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeGlobalImageCapabilitySchemaSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The name of the current version of the global capabilities.
    pub current_version_name: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
}

model! {
    ComputeGlobalImageCapabilitySchemaSummary {
        id = "id";
        compartment_id = "compartmentId";
        current_version_name = "currentVersionName";
        display_name = "displayName";
        time_created = "timeCreated";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
    }
}
