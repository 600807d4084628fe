// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a certificate.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateCertificate = POST "/deployments/{deploymentId}/certificates",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/CertificateCollection/CreateCertificate";
    facts { with_retry_token(); }
    required {
        deployment_id = path "deploymentId" (String);
        create_certificate_details = json(models::CreateCertificateDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_certificate, models::Certificate, models::CertificateLifecycleState);
        with_id("certificateKey", "key");
    }
}
