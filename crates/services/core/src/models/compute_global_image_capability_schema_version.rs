// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// A compute global image capability schema version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeGlobalImageCapabilitySchemaVersion {
    /// The name.
    pub name: String,
    /// The OCID of the global image capability schema.
    pub compute_global_image_capability_schema_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The capability descriptors, by name.
    pub schema_data: BTreeMap<String, models::ImageCapabilitySchemaDescriptor>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    ComputeGlobalImageCapabilitySchemaVersion {
        name = "name";
        compute_global_image_capability_schema_id = "computeGlobalImageCapabilitySchemaId";
        display_name = "displayName";
        schema_data = "schemaData";
        time_created = "timeCreated";
    }
}
