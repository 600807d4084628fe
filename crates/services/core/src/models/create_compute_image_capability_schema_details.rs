// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a compute image capability schema to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateComputeImageCapabilitySchemaDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the version of the global image capability schema.
    pub compute_global_image_capability_schema_version_name: String,
    /// The OCID of the image.
    pub image_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The capability descriptors, by name.
    pub schema_data: BTreeMap<String, models::ImageCapabilitySchemaDescriptor>,
}

model! {
    CreateComputeImageCapabilitySchemaDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            compute_global_image_capability_schema_version_name =
                "computeGlobalImageCapabilitySchemaVersionName",
                with_compute_global_image_capability_schema_version_name(String);
            image_id = "imageId", with_image_id(String);
            schema_data = "schemaData", with_schema_data({models::ImageCapabilitySchemaDescriptor});
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            display_name = "displayName", with_display_name(String);
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
