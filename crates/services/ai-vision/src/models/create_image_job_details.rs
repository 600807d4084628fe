// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an image job to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateImageJobDetails {
    /// The location of the input.
    pub input_location: models::InputLocation,
    /// The features.
    pub features: Vec<models::ImageFeature>,
    /// The location of the output.
    pub output_location: models::OutputLocation,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// Whether the results are also written to a ZIP file.
    pub is_zip_output_enabled: Option<bool>,
}

model! {
    CreateImageJobDetails {
        required {
            input_location = "inputLocation", with_input_location(models::InputLocation);
            features = "features", with_features([models::ImageFeature]);
            output_location = "outputLocation", with_output_location(models::OutputLocation);
        }
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            is_zip_output_enabled = "isZipOutputEnabled", with_is_zip_output_enabled(bool);
        }
    }
}
