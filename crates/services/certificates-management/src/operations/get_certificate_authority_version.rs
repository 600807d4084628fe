// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the certificate authority version.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetCertificateAuthorityVersion =
        GET "/certificateAuthorities/{certificateAuthorityId}/version/{certificateAuthorityVersionNumber}",
        "https://docs.oracle.com/iaas/api/#/en/certificatesmgmt/20210224/CertificateAuthorityVersion/GetCertificateAuthorityVersion";
    facts { without_default_retry(); }
    required {
        certificate_authority_id = path "certificateAuthorityId" (String);
        certificate_authority_version_number = path "certificateAuthorityVersionNumber" (i64);
    }
    returns { json(models::CertificateAuthorityVersion) }
}
