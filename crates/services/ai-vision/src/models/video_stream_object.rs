// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A video stream object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoStreamObject {
    /// The name.
    pub name: String,
    /// The ID of the object.
    pub object_id: Option<i64>,
    /// The confidence score, from 0 to 1.
    pub confidence: f64,
    /// The bounding polygon.
    pub bounding_polygon: models::BoundingPolygon,
    /// The properties.
    pub properties: Option<models::ObjectProperties>,
}

model! {
    VideoStreamObject {
        name = "name";
        object_id = "objectId";
        confidence = "confidence";
        bounding_polygon = "boundingPolygon";
        properties = "properties";
    }
}
