// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A bulk upload response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUploadResponse {
    /// The total supported records.
    pub total_supported_records: i64,
    /// The number of total supported records saved.
    pub total_supported_records_saved: i64,
    /// The total supported duplicate records.
    pub total_supported_duplicate_records: i64,
    /// The total supported failed license records.
    pub total_supported_failed_license_records: i64,
    /// The total supported invalid records.
    pub total_supported_invalid_records: i64,
    /// The validation error information.
    pub validation_error_info: Vec<models::BulkUploadValidationErrorInfo>,
    /// The failed license record information.
    pub failed_license_record_info: Vec<models::BulkUploadFailedRecordInfo>,
    /// The message.
    pub message: String,
}

model! {
    BulkUploadResponse {
        total_supported_records = "totalSupportedRecords";
        total_supported_records_saved = "totalSupportedRecordsSaved";
        total_supported_duplicate_records = "totalSupportedDuplicateRecords";
        total_supported_failed_license_records = "totalSupportedFailedLicenseRecords";
        total_supported_invalid_records = "totalSupportedInvalidRecords";
        validation_error_info = "validationErrorInfo";
        failed_license_record_info = "failedLicenseRecordInfo";
        message = "message";
    }
}
