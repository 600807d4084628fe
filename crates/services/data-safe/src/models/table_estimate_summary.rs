// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a table estimate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TableEstimateSummary {
    /// The OCID of the target database.
    pub target_id: String,
    /// The name of the schema.
    pub schema_name: String,
    /// The name of the table.
    pub table_name: String,
    /// The type of the object.
    pub object_type: models::TableEstimateObjectType,
    /// The initial number of rows of the table.
    pub initial_row_count: i64,
    /// The estimated number of rows.
    pub estimated_row_count: i64,
    /// The initial size in KBs.
    pub initial_size_in_kbs: String,
    /// The estimated size in KBs.
    pub estimated_size_in_kbs: String,
}

model! {
    TableEstimateSummary {
        target_id = "targetId";
        schema_name = "schemaName";
        table_name = "tableName";
        object_type = "objectType";
        initial_row_count = "initialRowCount";
        estimated_row_count = "estimatedRowCount";
        initial_size_in_kbs = "initialSizeInKBs";
        estimated_size_in_kbs = "estimatedSizeInKBs";
    }
}
