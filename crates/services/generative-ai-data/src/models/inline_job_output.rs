// @generated from spec/generative-ai-data.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An inline job output.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InlineJobOutput {
    /// The content.
    pub content: String,
}

model! {
    InlineJobOutput, "jobOutputLocation" = "INLINE" {
        content = "content";
    }
}
