// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Java license acceptance record.
    ///
    /// The response has the header `etag`.
    GetJavaLicenseAcceptanceRecord =
        GET "/20230601/javaLicenseAcceptanceRecords/{javaLicenseAcceptanceRecordId}",
        "https://docs.oracle.com/iaas/api/#/en/jms-java-download/20230601/JavaLicenseAcceptanceRecord/GetJavaLicenseAcceptanceRecord";
    required {
        java_license_acceptance_record_id = path "javaLicenseAcceptanceRecordId" (String);
    }
    returns {
        json(models::JavaLicenseAcceptanceRecord),
        state(models::JavaLicenseAcceptanceRecordLifecycleState),
    }
}
