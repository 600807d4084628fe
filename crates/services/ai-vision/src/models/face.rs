// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A face.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Face {
    /// The confidence score, from 0 to 1.
    pub confidence: f64,
    /// The bounding polygon.
    pub bounding_polygon: models::BoundingPolygon,
    /// The quality score of the detected face. From 0 to 1.
    pub quality_score: f64,
    /// The face landmarks.
    pub landmarks: Option<Vec<models::Landmark>>,
    /// The feature vectors of the detected faces.
    pub embeddings: Option<Vec<f64>>,
}

model! {
    Face {
        confidence = "confidence";
        bounding_polygon = "boundingPolygon";
        quality_score = "qualityScore";
        landmarks = "landmarks";
        embeddings = "embeddings";
    }
}
