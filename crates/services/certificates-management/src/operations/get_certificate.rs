// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the certificate.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetCertificate = GET "/certificates/{certificateId}",
        "https://docs.oracle.com/iaas/api/#/en/certificatesmgmt/20210224/Certificate/GetCertificate";
    facts { without_default_retry(); }
    required {
        certificate_id = path "certificateId" (String);
    }
    returns { json(models::Certificate), state(models::CertificateLifecycleState) }
}
