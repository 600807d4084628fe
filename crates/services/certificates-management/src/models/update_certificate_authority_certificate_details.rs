// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a certificate authority certificate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCertificateAuthorityCertificateDetails {
    /// The certificate in PEM format.
    pub certificate_pem: String,
}

model! {
    UpdateCertificateAuthorityCertificateDetails, "actionType" = "UPDATE_CERTIFICATE" {
        required {
            certificate_pem = "certificatePem", with_certificate_pem(String);
        }
    }
}
