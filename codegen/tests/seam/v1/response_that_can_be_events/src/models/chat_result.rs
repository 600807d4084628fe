// @generated from spec/response-that-can-be-events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A chat result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatResult {
    /// The text.
    pub text: Option<String>,
}

model! {
    ChatResult {
        text = "text";
    }
}
