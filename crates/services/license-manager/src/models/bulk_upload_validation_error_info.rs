// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Bulk upload validation error information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUploadValidationErrorInfo {
    /// The number of the record in the bulk upload file.
    pub row_number: i64,
    /// The name of the product.
    pub product_name: String,
    /// The row error.
    pub row_error: Vec<models::BulkUploadCellInfo>,
}

model! {
    BulkUploadValidationErrorInfo {
        row_number = "rowNumber";
        product_name = "productName";
        row_error = "rowError";
    }
}
