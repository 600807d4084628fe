// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Cancels the deletion of the certificate.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CancelCertificateDeletion = POST "/certificates/{certificateId}/actions/cancelDeletion",
        "https://docs.oracle.com/iaas/api/#/en/certificatesmgmt/20210224/Certificate/CancelCertificateDeletion";
    facts { without_default_retry(); }
    required {
        certificate_id = path "certificateId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_certificate, models::Certificate, models::CertificateLifecycleState);
        with_cancellation();
    }
}
