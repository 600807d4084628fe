// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the certificate.
    ///
    /// The response has the header `etag`.
    GetCertificate = GET "/deployments/{deploymentId}/certificates/{certificateKey}",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Certificate/GetCertificate";
    required {
        deployment_id = path "deploymentId" (String);
        certificate_key = path "certificateKey" (String);
    }
    returns { json(models::Certificate), state(models::CertificateLifecycleState) }
}
