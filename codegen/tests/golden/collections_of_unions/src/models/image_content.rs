// @generated from spec/collections-of-unions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Image content.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageContent {
    /// The URL.
    pub url: Option<String>,
}

model! {
    ImageContent, "type" = "IMAGE" {
        optional {
            url = "url", with_url(String);
        }
    }
}
