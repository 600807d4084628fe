// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The summary of a data verification table row count.
    ///
    /// The field `databaseCombination` selects the variant.
    pub enum DataVerificationTableRowCountSummary by "databaseCombination" {
        Mysql(models::MySqlDataVerificationTableRowCountSummary) = "MYSQL", as_mysql;
        Oracle(models::OracleDataVerificationTableRowCountSummary) = "ORACLE", as_oracle;
    }
    shared {
        /// The owner.
        owner = "owner", str, in Mysql Oracle;
        /// The name of the table.
        table_name = "tableName", str, in Mysql Oracle;
        /// The number of source rows.
        source_row_count = "sourceRowCount", copy i64, in Mysql Oracle;
        /// The number of target rows.
        target_row_count = "targetRowCount", copy i64, in Mysql Oracle;
        /// The variance percent.
        variance_percent = "variancePercent", copy f64, in Mysql Oracle;
    }
}
