// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Video tracked object properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoTrackedObjectProperties {
    /// The number of axles.
    pub axle_count: Option<i64>,
    /// The IDs of the trailers.
    pub trailer_ids: Option<Vec<i64>>,
}

model! {
    VideoTrackedObjectProperties {
        axle_count = "axleCount";
        trailer_ids = "trailerIds";
    }
}
