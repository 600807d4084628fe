// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Bulk upload cell information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUploadCellInfo {
    /// The index of the column.
    pub column_index: String,
    /// The information about the error.
    pub error_info: String,
}

model! {
    BulkUploadCellInfo {
        column_index = "columnIndex";
        error_info = "errorInfo";
    }
}
