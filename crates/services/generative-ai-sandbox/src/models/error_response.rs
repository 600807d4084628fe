// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An error response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// The code.
    pub code: String,
    /// The message.
    pub message: String,
}

model! {
    ErrorResponse {
        code = "code";
        message = "message";
    }
}
