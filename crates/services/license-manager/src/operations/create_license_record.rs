// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a license record.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateLicenseRecord = POST "/licenseRecords",
        "https://docs.oracle.com/iaas/api/#/en/licensemanager/20220430/LicenseRecord/CreateLicenseRecord";
    facts { with_retry_token(); }
    required {
        product_license_id = query "productLicenseId" (String);
        create_license_record_details = json(models::CreateLicenseRecordDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::LicenseRecord) }
    then {
        settled(get_license_record, models::LicenseRecord, models::LicenseRecordLifecycleState);
        with_id("licenseRecordId", "id");
    }
}
