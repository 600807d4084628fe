// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the license record.
    ///
    /// The response has the headers `location` and `opc-work-request-id`.
    DeleteLicenseRecord = DELETE "/licenseRecords/{licenseRecordId}",
        "https://docs.oracle.com/iaas/api/#/en/licensemanager/20220430/LicenseRecord/DeleteLicenseRecord";
    required {
        license_record_id = path "licenseRecordId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_license_record); }
}
