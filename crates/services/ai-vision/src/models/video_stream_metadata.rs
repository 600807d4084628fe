// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Video stream metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoStreamMetadata {
    /// The frame rate of the video.
    pub frame_rate: f64,
    /// The width of each frame, in pixels.
    pub frame_width: i64,
    /// The height of each frame, in pixels.
    pub frame_height: i64,
}

model! {
    VideoStreamMetadata {
        frame_rate = "frameRate";
        frame_width = "frameWidth";
        frame_height = "frameHeight";
    }
}
