// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an endpoint to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEndpointDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The name that identifies the endpoint for inference, unique within the tenancy and region.
    pub alias: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the model.
    pub model_id: String,
    /// The number of inference units, which are replicas of the model or endpoint.
    pub inference_units: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateEndpointDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            model_id = "modelId", with_model_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            alias = "alias", with_alias(String);
            description = "description", with_description(String);
            inference_units = "inferenceUnits", with_inference_units(i64);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
