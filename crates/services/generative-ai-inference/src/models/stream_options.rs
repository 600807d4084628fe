// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The options for streaming. Requires `isStream`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamOptions {
    /// Whether to send an additional final event with the token usage of the whole request.
    pub is_include_usage: Option<bool>,
}

model! {
    StreamOptions {
        optional {
            is_include_usage = "isIncludeUsage", with_is_include_usage(bool);
        }
    }
}
