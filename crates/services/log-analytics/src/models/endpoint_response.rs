// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An endpoint response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointResponse {
    /// The type of the content.
    pub content_type: Option<String>,
    /// The example.
    pub example: Option<String>,
}

model! {
    EndpointResponse {
        optional {
            content_type = "contentType", with_content_type(String);
            example = "example", with_example(String);
        }
    }
}
