// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A video tracking frame.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoTrackingFrame {
    /// The time offset in the video, in milliseconds.
    pub time_offset_ms: i64,
    /// The confidence score, from 0 to 1.
    pub confidence: f64,
    /// The bounding polygon.
    pub bounding_polygon: models::BoundingPolygon,
    /// The properties.
    pub properties: Option<Vec<models::ObjectProperty>>,
}

model! {
    VideoTrackingFrame {
        time_offset_ms = "timeOffsetMs";
        confidence = "confidence";
        bounding_polygon = "boundingPolygon";
        properties = "properties";
    }
}
