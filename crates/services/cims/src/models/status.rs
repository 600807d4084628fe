// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Status {
    /// The code.
    pub code: String,
    /// The message.
    pub message: String,
}

model! {
    Status {
        code = "code";
        message = "message";
    }
}
