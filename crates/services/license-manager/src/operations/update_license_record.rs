// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the license record.
    ///
    /// The response has the header `etag`.
    UpdateLicenseRecord = PUT "/licenseRecords/{licenseRecordId}",
        "https://docs.oracle.com/iaas/api/#/en/licensemanager/20220430/LicenseRecord/UpdateLicenseRecord";
    required {
        license_record_id = path "licenseRecordId" (String);
        update_license_record_details = json(models::UpdateLicenseRecordDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::LicenseRecord) }
    then {
        settled(get_license_record, models::LicenseRecord, models::LicenseRecordLifecycleState);
    }
}
