// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Video content of a message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoContent {
    /// The video.
    pub video_url: Option<models::VideoUrl>,
}

model! {
    VideoContent, "type" = "VIDEO" {
        optional {
            video_url = "videoUrl", with_video_url(models::VideoUrl);
        }
    }
}
