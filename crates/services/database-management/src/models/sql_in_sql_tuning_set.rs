// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An SQL in SQL tuning set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlInSqlTuningSet {
    /// The ID of the SQL statement.
    pub sql_id: String,
    /// The SQL text.
    pub sql_text: Option<String>,
    /// The ID of the container database.
    pub container_database_id: Option<i64>,
    /// The hash value of the SQL execution plan.
    pub plan_hash_value: i64,
    /// The schema.
    pub schema: Option<String>,
    /// The name of the application module.
    pub module: Option<String>,
    /// The metrics.
    pub metrics: Option<Vec<models::SqlMetrics>>,
}

model! {
    SqlInSqlTuningSet {
        sql_id = "sqlId";
        sql_text = "sqlText";
        container_database_id = "containerDatabaseId";
        plan_hash_value = "planHashValue";
        schema = "schema";
        module = "module";
        metrics = "metrics";
    }
}
