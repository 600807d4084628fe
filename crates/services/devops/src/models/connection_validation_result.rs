// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A connection validation result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectionValidationResult {
    /// The result.
    pub result: Option<models::ConnectionValidationResultResult>,
    /// The time of the validation.
    pub time_validated: Option<DateTime<Utc>>,
    /// The message.
    pub message: Option<String>,
}

model! {
    ConnectionValidationResult {
        result = "result";
        time_validated = "timeValidated";
        message = "message";
    }
}
