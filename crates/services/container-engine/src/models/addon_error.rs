// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An add-on error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddonError {
    /// The code.
    pub code: Option<String>,
    /// The message.
    pub message: Option<String>,
    /// The status.
    pub status: Option<String>,
}

model! {
    AddonError {
        code = "code";
        message = "message";
        status = "status";
    }
}
