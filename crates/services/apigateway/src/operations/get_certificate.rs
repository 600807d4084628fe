// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the certificate.
    ///
    /// The response has the header `etag`.
    GetCertificate = GET "/certificates/{certificateId}",
        "https://docs.oracle.com/iaas/api/#/en/api-gateway/20190501/Certificate/GetCertificate";
    required {
        certificate_id = path "certificateId" (String);
    }
    returns { json(models::Certificate), state(models::CertificateLifecycleState) }
}
