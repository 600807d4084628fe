// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an SQL tuning advisor task summary report index finding.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTuningAdvisorTaskSummaryReportIndexFindingSummary {
    /// The index hash value.
    pub index_hash_value: i64,
    /// The name of the index.
    pub index_name: String,
    /// The name of the table.
    pub table_name: String,
    /// The schema.
    pub schema: String,
    /// The number of references to the index in the findings.
    pub reference_count: i64,
    /// The index columns.
    pub index_columns: Vec<String>,
}

model! {
    SqlTuningAdvisorTaskSummaryReportIndexFindingSummary {
        index_hash_value = "indexHashValue";
        index_name = "indexName";
        table_name = "tableName";
        schema = "schema";
        reference_count = "referenceCount";
        index_columns = "indexColumns";
    }
}
