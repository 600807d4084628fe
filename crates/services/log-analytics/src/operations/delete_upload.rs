// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the upload.
    ///
    /// The response has the headers `opc-deleted-log-count` and `opc-deleted-logfile-count`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteUpload = DELETE "/namespaces/{namespaceName}/uploads/{uploadReference}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Upload/DeleteUpload";
    facts { without_default_retry(); }
    required {
        namespace_name = path "namespaceName" (String);
        upload_reference = path "uploadReference" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
