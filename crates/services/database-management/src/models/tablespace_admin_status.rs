// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A tablespace admin status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TablespaceAdminStatus {
    /// The status.
    pub status: models::TablespaceAdminStatusStatus,
    /// The error code.
    pub error_code: Option<i64>,
    /// The error message.
    pub error_message: Option<String>,
}

model! {
    TablespaceAdminStatus {
        status = "status";
        error_code = "errorCode";
        error_message = "errorMessage";
    }
}
