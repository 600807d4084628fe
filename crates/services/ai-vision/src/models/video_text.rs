// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A video text.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoText {
    /// The text.
    pub text: String,
    /// The segments of the video.
    pub segments: Vec<models::VideoTextSegment>,
}

model! {
    VideoText {
        text = "text";
        segments = "segments";
    }
}
