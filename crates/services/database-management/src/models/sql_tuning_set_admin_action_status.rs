// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An SQL tuning set admin action status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTuningSetAdminActionStatus {
    /// The status.
    pub status: models::SqlTuningSetAdminActionStatusStatus,
    /// The success message.
    pub success_message: Option<String>,
    /// The error code.
    pub error_code: Option<i64>,
    /// The error message.
    pub error_message: Option<String>,
    /// Whether to only return the PL/SQL instead of performing the operation.
    pub show_sql_only: Option<i64>,
    /// The SQL statement.
    pub sql_statement: Option<String>,
}

model! {
    SqlTuningSetAdminActionStatus {
        status = "status";
        success_message = "successMessage";
        error_code = "errorCode";
        error_message = "errorMessage";
        show_sql_only = "showSqlOnly";
        sql_statement = "sqlStatement";
    }
}
