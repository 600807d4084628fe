// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in an endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateEndpointDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The name that identifies the endpoint for inference, unique within the tenancy and region.
    pub alias: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the model.
    pub model_id: Option<String>,
    /// The number of inference units, which are replicas of the model or endpoint.
    pub inference_units: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateEndpointDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            alias = "alias", with_alias(String), clear_alias;
            description = "description", with_description(String), clear_description;
            model_id = "modelId", with_model_id(String), clear_model_id;
            inference_units = "inferenceUnits", with_inference_units(i64), clear_inference_units;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
