// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An SQL tuning task return.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTuningTaskReturn {
    /// The ID of the SQL tuning task.
    pub sql_tuning_task_id: i64,
}

model! {
    SqlTuningTaskReturn {
        sql_tuning_task_id = "sqlTuningTaskId";
    }
}
