// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A statement output.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementOutput {
    /// The data.
    pub data: Option<models::StatementOutputData>,
    /// The status.
    pub status: Option<models::StatementOutputStatus>,
    /// The error name.
    pub error_name: Option<String>,
    /// The error value.
    pub error_value: Option<String>,
    /// The tracebacks.
    pub traceback: Option<Vec<String>>,
}

model! {
    StatementOutput {
        data = "data";
        status = "status";
        error_name = "errorName";
        error_value = "errorValue";
        traceback = "traceback";
    }
}
