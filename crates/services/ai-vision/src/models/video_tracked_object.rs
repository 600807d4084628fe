// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A video tracked object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoTrackedObject {
    /// The name.
    pub name: String,
    /// The ID of the object.
    pub object_id: i64,
    /// The properties.
    pub properties: Option<models::VideoTrackedObjectProperties>,
    /// The segments of the video.
    pub segments: Vec<models::VideoTrackedObjectSegment>,
}

model! {
    VideoTrackedObject {
        name = "name";
        object_id = "objectId";
        properties = "properties";
        segments = "segments";
    }
}
