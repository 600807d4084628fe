// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A success.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Success {
    /// The message.
    pub message: String,
}

model! {
    Success {
        message = "message";
    }
}
