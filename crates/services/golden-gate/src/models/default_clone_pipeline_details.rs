// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The default details of a pipeline to clone.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultClonePipelineDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the source pipeline.
    pub source_pipeline_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DefaultClonePipelineDetails, "type" = "DEFAULT" {
        required {
            display_name = "displayName", with_display_name(String);
            source_pipeline_id = "sourcePipelineId", with_source_pipeline_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            system_tags = "systemTags", with_system_tags({{Value}});
        }
    }
}
