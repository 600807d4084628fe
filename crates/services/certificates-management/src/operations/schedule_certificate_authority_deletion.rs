// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Schedules the deletion of the certificate authority.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ScheduleCertificateAuthorityDeletion =
        POST "/certificateAuthorities/{certificateAuthorityId}/actions/scheduleDeletion",
        "https://docs.oracle.com/iaas/api/#/en/certificatesmgmt/20210224/CertificateAuthority/ScheduleCertificateAuthorityDeletion";
    facts { without_default_retry(); }
    required {
        certificate_authority_id = path "certificateAuthorityId" (String);
        schedule_certificate_authority_deletion_details =
            json(models::ScheduleCertificateAuthorityDeletionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_certificate_authority, models::CertificateAuthority,
            models::CertificateAuthorityLifecycleState);
    }
}
