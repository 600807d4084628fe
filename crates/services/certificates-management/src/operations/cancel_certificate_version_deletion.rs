// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Cancels the deletion of the certificate version.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CancelCertificateVersionDeletion =
        POST "/certificates/{certificateId}/version/{certificateVersionNumber}/actions/cancelDeletion",
        "https://docs.oracle.com/iaas/api/#/en/certificatesmgmt/20210224/CertificateVersion/CancelCertificateVersionDeletion";
    facts { without_default_retry(); }
    required {
        certificate_id = path "certificateId" (String);
        certificate_version_number = path "certificateVersionNumber" (i64);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
