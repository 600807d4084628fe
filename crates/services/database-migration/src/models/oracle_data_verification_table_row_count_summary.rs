// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of an Oracle data verification table row count.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleDataVerificationTableRowCountSummary {
    /// The owner.
    pub owner: Option<String>,
    /// The name of the table.
    pub table_name: String,
    /// The number of source rows.
    pub source_row_count: i64,
    /// The number of target rows.
    pub target_row_count: i64,
    /// The variance percent.
    pub variance_percent: f64,
    /// The time of the last collection of statistics in the source.
    pub time_last_source_statistics_collection: DateTime<Utc>,
    /// The time of the last collection of statistics in the target.
    pub time_last_target_statistics_collection: DateTime<Utc>,
}

model! {
    OracleDataVerificationTableRowCountSummary, "databaseCombination" = "ORACLE" {
        owner = "owner";
        table_name = "tableName";
        source_row_count = "sourceRowCount";
        target_row_count = "targetRowCount";
        variance_percent = "variancePercent";
        time_last_source_statistics_collection = "timeLastSourceStatisticsCollection";
        time_last_target_statistics_collection = "timeLastTargetStatisticsCollection";
    }
}
