// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorDetails {
    /// The code.
    pub code: String,
    /// The message.
    pub message: String,
}

model! {
    ErrorDetails {
        code = "code";
        message = "message";
    }
}
