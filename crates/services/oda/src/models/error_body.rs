// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An error body.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// The code.
    pub code: String,
    /// The message.
    pub message: String,
}

model! {
    ErrorBody {
        code = "code";
        message = "message";
    }
}
