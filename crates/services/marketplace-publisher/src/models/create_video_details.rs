// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a video to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVideoDetails {
    /// The URL of the content.
    pub content_url: String,
    /// The type of the source.
    pub source_type: Option<String>,
}

model! {
    CreateVideoDetails {
        required {
            content_url = "contentUrl", with_content_url(String);
        }
        optional {
            source_type = "sourceType", with_source_type(String);
        }
    }
}
