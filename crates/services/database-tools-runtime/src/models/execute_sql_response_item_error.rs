// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An execute SQL response item error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteSqlResponseItemError {
    /// The error code.
    pub error_code: Option<i64>,
    /// The error line.
    pub error_line: Option<i64>,
    /// The error column.
    pub error_column: Option<i64>,
    /// The error message.
    pub error_message: Option<String>,
    /// The details of the error.
    pub error_details: Option<String>,
}

model! {
    ExecuteSqlResponseItemError {
        error_code = "errorCode";
        error_line = "errorLine";
        error_column = "errorColumn";
        error_message = "errorMessage";
        error_details = "errorDetails";
    }
}
