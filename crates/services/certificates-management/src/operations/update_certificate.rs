// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the certificate.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCertificate = PUT "/certificates/{certificateId}",
        "https://docs.oracle.com/iaas/api/#/en/certificatesmgmt/20210224/Certificate/UpdateCertificate";
    facts {
        without_default_retry();
        with_secret_fields(&["privateKeyPem", "privateKeyPemPassphrase"]);
    }
    required {
        certificate_id = path "certificateId" (String);
        update_certificate_details = json(models::UpdateCertificateDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Certificate) }
    then { settled(get_certificate, models::Certificate, models::CertificateLifecycleState); }
}
