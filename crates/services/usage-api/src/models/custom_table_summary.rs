// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a custom table.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomTableSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The custom table.
    pub saved_custom_table: models::SavedCustomTable,
}

model! {
    CustomTableSummary {
        id = "id";
        saved_custom_table = "savedCustomTable";
    }
}
