// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A video object frame.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoObjectFrame {
    /// The time offset in the video, in milliseconds.
    pub time_offset_ms: i64,
    /// The confidence score, from 0 to 1.
    pub confidence: f64,
    /// The bounding polygon.
    pub bounding_polygon: models::BoundingPolygon,
}

model! {
    VideoObjectFrame {
        time_offset_ms = "timeOffsetMs";
        confidence = "confidence";
        bounding_polygon = "boundingPolygon";
    }
}
