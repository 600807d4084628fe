// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A paragraph.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Paragraph {
    /// The text.
    pub text: String,
    /// The start.
    pub start: i64,
    /// The end.
    pub end: i64,
}

model! {
    Paragraph {
        text = "text";
        start = "start";
        end = "end";
    }
}
