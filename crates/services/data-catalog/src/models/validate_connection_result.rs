// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A validate connection result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateConnectionResult {
    /// The message.
    pub message: Option<String>,
    /// The status.
    pub status: models::ValidateConnectionResultStatus,
}

model! {
    ValidateConnectionResult {
        message = "message";
        status = "status";
    }
}
