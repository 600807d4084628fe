// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Bulk upload failed record information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUploadFailedRecordInfo {
    /// The number of the record in the bulk upload file.
    pub row_number: i64,
    /// The name of the product.
    pub product_name: String,
    /// The error.
    pub error: String,
}

model! {
    BulkUploadFailedRecordInfo {
        row_number = "rowNumber";
        product_name = "productName";
        error = "error";
    }
}
