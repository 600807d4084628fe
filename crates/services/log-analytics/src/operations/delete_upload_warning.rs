// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the upload warning.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteUploadWarning =
        DELETE "/namespaces/{namespaceName}/uploads/{uploadReference}/warnings/{warningReference}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Upload/DeleteUploadWarning";
    facts { without_default_retry(); }
    required {
        namespace_name = path "namespaceName" (String);
        upload_reference = path "uploadReference" (String);
        warning_reference = path "warningReference" (String);
    }
    returns { empty }
}
