// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A video face segment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoFaceSegment {
    /// The segment of the video.
    pub video_segment: models::VideoSegment,
    /// The confidence score, from 0 to 1.
    pub confidence: f64,
    /// The frames in the segment.
    pub frames: Vec<models::VideoFaceFrame>,
}

model! {
    VideoFaceSegment {
        video_segment = "videoSegment";
        confidence = "confidence";
        frames = "frames";
    }
}
