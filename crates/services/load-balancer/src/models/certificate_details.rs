// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a certificate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateDetails {
    /// The passphrase of the private key.
    pub passphrase: Option<Secret>,
    /// The private key.
    pub private_key: Option<Secret>,
    /// The public certificate.
    pub public_certificate: Option<String>,
    /// The CA certificate.
    pub ca_certificate: Option<String>,
    /// The unique name of the certificate bundle: alphanumeric characters, dashes and underscores.
    /// It cannot be changed.
    pub certificate_name: String,
}

model! {
    CertificateDetails {
        required {
            certificate_name = "certificateName", with_certificate_name(String);
        }
        optional {
            passphrase = "passphrase", with_passphrase(Secret);
            private_key = "privateKey", with_private_key(Secret);
            public_certificate = "publicCertificate", with_public_certificate(String);
            ca_certificate = "caCertificate", with_ca_certificate(String);
        }
    }
}
