// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the certificate authority.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCertificateAuthority = PUT "/certificateAuthorities/{certificateAuthorityId}",
        "https://docs.oracle.com/iaas/api/#/en/certificatesmgmt/20210224/CertificateAuthority/UpdateCertificateAuthority";
    facts { without_default_retry(); }
    required {
        certificate_authority_id = path "certificateAuthorityId" (String);
        update_certificate_authority_details = json(models::UpdateCertificateAuthorityDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CertificateAuthority) }
    then {
        settled(get_certificate_authority, models::CertificateAuthority,
            models::CertificateAuthorityLifecycleState);
    }
}
