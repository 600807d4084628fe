// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a compute global image capability schema version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeGlobalImageCapabilitySchemaVersionSummary {
    /// The name.
    pub name: String,
    /// The OCID of the global image capability schema.
    pub compute_global_image_capability_schema_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    ComputeGlobalImageCapabilitySchemaVersionSummary {
        name = "name";
        compute_global_image_capability_schema_id = "computeGlobalImageCapabilitySchemaId";
        display_name = "displayName";
        time_created = "timeCreated";
    }
}
