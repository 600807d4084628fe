// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the Java license acceptance record.
    ///
    /// The response has the header `etag`.
    UpdateJavaLicenseAcceptanceRecord =
        PUT "/20230601/javaLicenseAcceptanceRecords/{javaLicenseAcceptanceRecordId}",
        "https://docs.oracle.com/iaas/api/#/en/jms-java-download/20230601/JavaLicenseAcceptanceRecord/UpdateJavaLicenseAcceptanceRecord";
    required {
        java_license_acceptance_record_id = path "javaLicenseAcceptanceRecordId" (String);
        update_java_license_acceptance_record_details =
            json(models::UpdateJavaLicenseAcceptanceRecordDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::JavaLicenseAcceptanceRecord) }
    then {
        settled(get_java_license_acceptance_record, models::JavaLicenseAcceptanceRecord,
            models::JavaLicenseAcceptanceRecordLifecycleState);
    }
}
