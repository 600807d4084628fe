// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an image to analyze.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnalyzeImageDetails {
    /// The features.
    pub features: Vec<models::ImageFeature>,
    /// The image.
    pub image: models::ImageDetails,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
}

model! {
    AnalyzeImageDetails {
        required {
            features = "features", with_features([models::ImageFeature]);
            image = "image", with_image(models::ImageDetails);
        }
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
