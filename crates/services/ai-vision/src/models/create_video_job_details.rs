// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a video job to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVideoJobDetails {
    /// The location of the input.
    pub input_location: models::InputLocation,
    /// The features.
    pub features: Vec<models::VideoFeature>,
    /// The location of the output.
    pub output_location: models::OutputLocation,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateVideoJobDetails {
        required {
            input_location = "inputLocation", with_input_location(models::InputLocation);
            features = "features", with_features([models::VideoFeature]);
            output_location = "outputLocation", with_output_location(models::OutputLocation);
        }
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
