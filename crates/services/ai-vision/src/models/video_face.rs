// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A video face.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoFace {
    /// The segments of the video.
    pub segments: Vec<models::VideoFaceSegment>,
}

model! {
    VideoFace {
        segments = "segments";
    }
}
