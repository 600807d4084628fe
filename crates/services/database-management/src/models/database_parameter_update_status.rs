// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database parameter update status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseParameterUpdateStatus {
    /// The status.
    pub status: Option<models::DatabaseParameterUpdateStatusStatus>,
    /// The error code.
    pub error_code: Option<String>,
    /// The error message.
    pub error_message: Option<String>,
}

model! {
    DatabaseParameterUpdateStatus {
        status = "status";
        error_code = "errorCode";
        error_message = "errorMessage";
    }
}
