// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a certificate.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateCertificate = POST "/certificates",
        "https://docs.oracle.com/iaas/api/#/en/api-gateway/20190501/Certificate/CreateCertificate";
    facts {
        with_retry_token();
        with_secret_fields(&["privateKey"]);
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
