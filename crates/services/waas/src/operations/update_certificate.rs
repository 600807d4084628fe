// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the certificate.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCertificate = PUT "/certificates/{certificateId}",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/Certificate/UpdateCertificate";
    facts { without_default_retry(); }
    required {
        certificate_id = path "certificateId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The request body: [`UpdateCertificateDetails`](crate::models::UpdateCertificateDetails).
        update_certificate_details = json(models::UpdateCertificateDetails);
    }
    returns { json(models::Certificate) }
    then { settled(get_certificate, models::Certificate, models::CertificateLifecycleState); }
}
