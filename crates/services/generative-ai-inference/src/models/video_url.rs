// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A video, embedded in a data URL or referenced by a URI.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoUrl {
    /// A data URL such as `data:video/mp4;base64,...`, or a URI if the model supports it:
    /// `data:video/mp4;uri,...`.
    pub url: String,
    /// The level of detail for converting the data to tokens. Only `AUTO` (default) is supported.
    pub detail: Option<models::VideoUrlDetail>,
}

model! {
    VideoUrl {
        required {
            url = "url", with_url(String);
        }
        optional {
            detail = "detail", with_detail(models::VideoUrlDetail);
        }
    }
}
