// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A default error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultError {
    /// The code.
    pub code: String,
    /// The message.
    pub message: String,
}

model! {
    DefaultError {
        code = "code";
        message = "message";
    }
}
