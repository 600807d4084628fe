// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the license record.
    ///
    /// The response has the header `etag`.
    GetLicenseRecord = GET "/licenseRecords/{licenseRecordId}",
        "https://docs.oracle.com/iaas/api/#/en/licensemanager/20220430/LicenseRecord/GetLicenseRecord";
    required {
        license_record_id = path "licenseRecordId" (String);
    }
    returns { json(models::LicenseRecord), state(models::LicenseRecordLifecycleState) }
}
