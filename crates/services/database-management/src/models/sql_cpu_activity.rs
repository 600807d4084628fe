// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An SQL CPU activity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlCpuActivity {
    /// The name of the database.
    pub database_name: Option<String>,
    /// The ID of the SQL statement.
    pub sql_id: Option<String>,
    /// The CPU activity.
    pub cpu_activity: Option<f64>,
}

model! {
    SqlCpuActivity {
        database_name = "databaseName";
        sql_id = "sqlId";
        cpu_activity = "cpuActivity";
    }
}
