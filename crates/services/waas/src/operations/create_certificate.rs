// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a certificate.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateCertificate = POST "/certificates",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/Certificate/CreateCertificate";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["privateKeyData"]);
    }
    required {
        create_certificate_details = json(models::CreateCertificateDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Certificate) }
    then {
        settled(get_certificate, models::Certificate, models::CertificateLifecycleState);
        with_id("certificateId", "id");
    }
}
