// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the certificate authority.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetCertificateAuthority = GET "/certificateAuthorities/{certificateAuthorityId}",
        "https://docs.oracle.com/iaas/api/#/en/certificatesmgmt/20210224/CertificateAuthority/GetCertificateAuthority";
    facts { without_default_retry(); }
    required {
        certificate_authority_id = path "certificateAuthorityId" (String);
    }
    returns {
        json(models::CertificateAuthority),
        state(models::CertificateAuthorityLifecycleState),
    }
}
