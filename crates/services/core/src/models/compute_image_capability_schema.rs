// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A compute image capability schema.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeImageCapabilitySchema {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the global image capability schema.
    pub compute_global_image_capability_schema_id: String,
    /// The name of the version of the global image capability schema.
    pub compute_global_image_capability_schema_version_name: String,
    /// The OCID of the image.
    pub image_id: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ComputeImageCapabilitySchemaLifecycleState>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The capability descriptors, by name.
    pub schema_data: BTreeMap<String, models::ImageCapabilitySchemaDescriptor>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    ComputeImageCapabilitySchema {
        id = "id";
        compartment_id = "compartmentId";
        compute_global_image_capability_schema_id = "computeGlobalImageCapabilitySchemaId";
        compute_global_image_capability_schema_version_name =
            "computeGlobalImageCapabilitySchemaVersionName";
        image_id = "imageId";
        lifecycle_state = "lifecycleState";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        schema_data = "schemaData";
        time_created = "timeCreated";
    }
}
