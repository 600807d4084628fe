// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a failure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FailureDetails {
    /// The code.
    pub code: models::FailureCode,
    /// The message.
    pub message: String,
}

model! {
    FailureDetails {
        code = "code";
        message = "message";
    }
}
