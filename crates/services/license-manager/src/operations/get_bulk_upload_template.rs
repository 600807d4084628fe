// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the bulk upload template.
    GetBulkUploadTemplate = GET "/licenses/actions/bulkUploadTemplate",
        "https://docs.oracle.com/iaas/api/#/en/licensemanager/20220430/BulkUploadTemplate/GetBulkUploadTemplate";
    returns { json(models::BulkUploadTemplate) }
}
