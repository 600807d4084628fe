// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An error entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorEntity {
    /// The code.
    pub code: String,
    /// The message.
    pub message: String,
}

model! {
    ErrorEntity {
        code = "code";
        message = "message";
    }
}
