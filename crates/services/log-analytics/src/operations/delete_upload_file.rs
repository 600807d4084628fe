// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the upload file.
    ///
    /// The response has the headers `opc-deleted-log-count` and `opc-deleted-logfile-count`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteUploadFile =
        DELETE "/namespaces/{namespaceName}/uploads/{uploadReference}/files/{fileReference}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Upload/DeleteUploadFile";
    facts { without_default_retry(); }
    required {
        namespace_name = path "namespaceName" (String);
        upload_reference = path "uploadReference" (String);
        file_reference = path "fileReference" (String);
    }
    returns { empty }
}
