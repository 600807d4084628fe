// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Schedules the deletion of the certificate.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ScheduleCertificateDeletion = POST "/certificates/{certificateId}/actions/scheduleDeletion",
        "https://docs.oracle.com/iaas/api/#/en/certificatesmgmt/20210224/Certificate/ScheduleCertificateDeletion";
    facts { without_default_retry(); }
    required {
        certificate_id = path "certificateId" (String);
        schedule_certificate_deletion_details = json(models::ScheduleCertificateDeletionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_certificate, models::Certificate, models::CertificateLifecycleState); }
}
