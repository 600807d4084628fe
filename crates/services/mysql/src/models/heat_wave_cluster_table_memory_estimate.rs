// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A HeatWave cluster table memory estimate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeatWaveClusterTableMemoryEstimate {
    /// The name of the table.
    pub table_name: String,
    /// The to load column count.
    pub to_load_column_count: i64,
    /// The number of varlen columns.
    pub varlen_column_count: i64,
    /// The estimated number of rows.
    pub estimated_row_count: i64,
    /// The analytical footprint, in megabytes.
    pub analytical_footprint_in_mbs: i64,
    /// The error comment.
    pub error_comment: String,
}

model! {
    HeatWaveClusterTableMemoryEstimate {
        table_name = "tableName";
        to_load_column_count = "toLoadColumnCount";
        varlen_column_count = "varlenColumnCount";
        estimated_row_count = "estimatedRowCount";
        analytical_footprint_in_mbs = "analyticalFootprintInMbs";
        error_comment = "errorComment";
    }
}
