// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An image classification feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageClassificationFeature {
    /// The maximum number of results.
    pub max_results: Option<i64>,
    /// The ID of the model.
    pub model_id: Option<String>,
}

model! {
    ImageClassificationFeature, "featureType" = "IMAGE_CLASSIFICATION" {
        optional {
            max_results = "maxResults", with_max_results(i64);
            model_id = "modelId", with_model_id(String);
        }
    }
}
