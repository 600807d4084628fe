// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An SQL tuning task SQL detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTuningTaskSqlDetail {
    /// The ID of the SQL statement.
    pub sql_id: String,
}

model! {
    SqlTuningTaskSqlDetail {
        required {
            sql_id = "sqlId", with_sql_id(String);
        }
    }
}
