// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a pipeline schema table.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineSchemaTableSummary {
    /// The source table name.
    pub source_table_name: String,
    /// The target table name.
    pub target_table_name: String,
}

model! {
    PipelineSchemaTableSummary {
        source_table_name = "sourceTableName";
        target_table_name = "targetTableName";
    }
}
