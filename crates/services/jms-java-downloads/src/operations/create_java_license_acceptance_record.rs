// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a Java license acceptance record.
    ///
    /// The response has the header `etag`.
    CreateJavaLicenseAcceptanceRecord = POST "/20230601/javaLicenseAcceptanceRecords",
        "https://docs.oracle.com/iaas/api/#/en/jms-java-download/20230601/JavaLicenseAcceptanceRecord/CreateJavaLicenseAcceptanceRecord";
    facts { with_retry_token(); }
    required {
        create_java_license_acceptance_record_details =
            json(models::CreateJavaLicenseAcceptanceRecordDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::JavaLicenseAcceptanceRecord) }
    then {
        settled(get_java_license_acceptance_record, models::JavaLicenseAcceptanceRecord,
            models::JavaLicenseAcceptanceRecordLifecycleState);
        with_id("javaLicenseAcceptanceRecordId", "id");
    }
}
