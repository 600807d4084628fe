// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A video label segment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoLabelSegment {
    /// The segment of the video.
    pub video_segment: models::VideoSegment,
    /// The confidence score, from 0 to 1.
    pub confidence: f64,
}

model! {
    VideoLabelSegment {
        video_segment = "videoSegment";
        confidence = "confidence";
    }
}
