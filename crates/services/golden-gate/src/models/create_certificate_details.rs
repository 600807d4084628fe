// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a certificate to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCertificateDetails {
    /// The key of the certificate, unique in the deployment: 1 to 32 alphanumeric characters,
    /// starting with a letter.
    pub key: String,
    /// The content of the PEM file with the SSL certificate, base64-encoded.
    pub certificate_content: String,
}

model! {
    CreateCertificateDetails {
        required {
            key = "key", with_key(String);
            certificate_content = "certificateContent", with_certificate_content(String);
        }
    }
}
