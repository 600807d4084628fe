// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An SQL inventory.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlInventory {
    /// The total SQLs. Example: `2000`.
    pub total_sqls: i64,
    /// The total databases. Example: `400`.
    pub total_databases: i64,
    /// The number of SQLs analyzed. Example: `120`.
    pub sqls_analyzed: i64,
}

model! {
    SqlInventory {
        total_sqls = "totalSqls";
        total_databases = "totalDatabases";
        sqls_analyzed = "sqlsAnalyzed";
    }
}
