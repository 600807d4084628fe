// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Query data object result set column metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryDataObjectResultSetColumnMetadata {
    /// The name.
    pub name: String,
    /// The data type.
    pub data_type: Option<String>,
    /// The name of the column's data type.
    pub data_type_name: Option<models::QueryDataObjectResultSetColumnMetadataDataTypeName>,
}

model! {
    QueryDataObjectResultSetColumnMetadata {
        name = "name";
        data_type = "dataType";
        data_type_name = "dataTypeName";
    }
}
