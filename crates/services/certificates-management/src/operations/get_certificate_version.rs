// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the certificate version.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetCertificateVersion = GET "/certificates/{certificateId}/version/{certificateVersionNumber}",
        "https://docs.oracle.com/iaas/api/#/en/certificatesmgmt/20210224/CertificateVersion/GetCertificateVersion";
    facts { without_default_retry(); }
    required {
        certificate_id = path "certificateId" (String);
        certificate_version_number = path "certificateVersionNumber" (i64);
    }
    returns { json(models::CertificateVersion) }
}
