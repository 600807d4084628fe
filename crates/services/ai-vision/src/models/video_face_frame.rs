// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A video face frame.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoFaceFrame {
    /// The time offset in the video, in milliseconds.
    pub time_offset_ms: i64,
    /// The confidence score, from 0 to 1.
    pub confidence: f64,
    /// The quality score of the detected face. From 0 to 1.
    pub quality_score: f64,
    /// The bounding polygon.
    pub bounding_polygon: models::BoundingPolygon,
    /// The face landmarks.
    pub landmarks: Option<Vec<models::Landmark>>,
}

model! {
    VideoFaceFrame {
        time_offset_ms = "timeOffsetMs";
        confidence = "confidence";
        quality_score = "qualityScore";
        bounding_polygon = "boundingPolygon";
        landmarks = "landmarks";
    }
}
