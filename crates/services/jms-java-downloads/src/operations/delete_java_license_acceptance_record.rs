// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the Java license acceptance record.
    DeleteJavaLicenseAcceptanceRecord =
        DELETE "/20230601/javaLicenseAcceptanceRecords/{javaLicenseAcceptanceRecordId}",
        "https://docs.oracle.com/iaas/api/#/en/jms-java-download/20230601/JavaLicenseAcceptanceRecord/DeleteJavaLicenseAcceptanceRecord";
    required {
        java_license_acceptance_record_id = path "javaLicenseAcceptanceRecordId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_java_license_acceptance_record); }
}
