// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A processing error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProcessingError {
    /// The code.
    pub code: String,
    /// The message.
    pub message: String,
}

model! {
    ProcessingError {
        code = "code";
        message = "message";
    }
}
