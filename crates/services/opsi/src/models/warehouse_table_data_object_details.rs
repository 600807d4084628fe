// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a warehouse table data object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WarehouseTableDataObjectDetails {
    /// The metadata of the columns in the data object.
    pub columns_metadata: Option<Vec<models::DataObjectColumnMetadata>>,
}

model! {
    WarehouseTableDataObjectDetails, "dataObjectType" = "TABLE" {
        columns_metadata = "columnsMetadata";
    }
}
