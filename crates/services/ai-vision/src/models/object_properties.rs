// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Object properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectProperties {
    /// The quality score of the detected face. From 0 to 1.
    pub quality_score: Option<f64>,
    /// The face landmarks.
    pub landmarks: Option<Vec<models::Landmark>>,
    /// The feature vectors of the detected faces.
    pub embeddings: Option<Vec<f64>>,
}

model! {
    ObjectProperties {
        quality_score = "qualityScore";
        landmarks = "landmarks";
        embeddings = "embeddings";
    }
}
