// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A video label.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoLabel {
    /// The name.
    pub name: String,
    /// The segments of the video.
    pub segments: Vec<models::VideoLabelSegment>,
}

model! {
    VideoLabel {
        name = "name";
        segments = "segments";
    }
}
