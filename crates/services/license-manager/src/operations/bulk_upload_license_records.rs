// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Uploads the license records in bulk.
    BulkUploadLicenseRecords = POST "/licenses/actions/bulkUpload",
        "https://docs.oracle.com/iaas/api/#/en/licensemanager/20220430/BulkUploadLicenseRecordsDetails/BulkUploadLicenseRecords";
    required {
        bulk_upload_license_records_details = json(models::BulkUploadLicenseRecordsDetails);
    }
    returns { json(models::BulkUploadResponse) }
}
